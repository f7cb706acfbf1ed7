#include "domain/pinyintables.h"

namespace zhike {

namespace {

// clang-format off
constexpr WordReading kSurnames[] = {
    {u"曾", u"zeng"}, {u"单", u"shan"}, {u"查", u"zha"}, {u"仇", u"qiu"}, {u"解", u"xie"}, {u"区", u"ou"},
    {u"乐", u"yue"}, {u"盖", u"ge"}, {u"任", u"ren"}, {u"华", u"hua"}, {u"朴", u"piao"}, {u"缪", u"miao"},
    {u"翟", u"zhai"}, {u"覃", u"qin"}, {u"盛", u"sheng"}, {u"种", u"chong"}, {u"折", u"she"}, {u"召", u"shao"},
    {u"柏", u"bai"}, {u"薄", u"bo"}, {u"繁", u"po"}, {u"员", u"yun"}, {u"秘", u"bi"}, {u"句", u"gou"},
    {u"黑", u"he"}, {u"洗", u"xian"}, {u"牟", u"mou"}, {u"祭", u"zhai"}, {u"能", u"nai"}, {u"车", u"che"},
    {u"都", u"du"}, {u"卜", u"bu"}, {u"佴", u"nai"}, {u"粘", u"nian"}, {u"隗", u"wei"}, {u"莘", u"shen"},
    {u"郇", u"xun"}, {u"燕", u"yan"}, {u"费", u"fei"}, {u"曲", u"qu"}, {u"石", u"shi"}, {u"贾", u"jia"},
    {u"沈", u"shen"}, {u"宁", u"ning"}, {u"应", u"ying"}, {u"那", u"na"},
    {u"尉迟", u"yu chi"}, {u"万俟", u"mo qi"}, {u"长孙", u"zhang sun"}, {u"单于", u"chan yu"},
    {u"澹台", u"tan tai"}, {u"拓跋", u"tuo ba"}, {u"令狐", u"ling hu"}, {u"欧阳", u"ou yang"},
    {u"司马", u"si ma"}, {u"上官", u"shang guan"}, {u"诸葛", u"zhu ge"}, {u"夏侯", u"xia hou"},
    {u"皇甫", u"huang fu"}, {u"公孙", u"gong sun"}, {u"轩辕", u"xuan yuan"}, {u"端木", u"duan mu"},
    {u"百里", u"bai li"}, {u"独孤", u"du gu"}, {u"南宫", u"nan gong"}, {u"东方", u"dong fang"},
    {u"慕容", u"mu rong"}, {u"宇文", u"yu wen"}, {u"呼延", u"hu yan"}, {u"鲜于", u"xian yu"},
    {u"申屠", u"shen tu"}, {u"公冶", u"gong ye"}, {u"濮阳", u"pu yang"}, {u"淳于", u"chun yu"},
    {u"钟离", u"zhong li"}, {u"闻人", u"wen ren"}, {u"司徒", u"si tu"}, {u"司空", u"si kong"},
    {u"赫连", u"he lian"}, {u"西门", u"xi men"}, {u"东郭", u"dong guo"}, {u"第五", u"di wu"},
    {u"子车", u"zi ju"}, {u"完颜", u"wan yan"}, {u"耶律", u"ye lv"}, {u"纳兰", u"na lan"},
};

constexpr WordReading kPhrases[] = {
    // places
    {u"长沙", u"chang sha"}, {u"长安", u"chang an"}, {u"长春", u"chang chun"}, {u"长江", u"chang jiang"},
    {u"长城", u"chang cheng"}, {u"长治", u"chang zhi"}, {u"长宁", u"chang ning"}, {u"长虹", u"chang hong"},
    {u"长兴", u"chang xing"}, {u"长乐", u"chang le"}, {u"长三角", u"chang san jiao"}, {u"延长", u"yan chang"},
    {u"重庆", u"chong qing"}, {u"厦门", u"xia men"}, {u"大厦", u"da sha"}, {u"广厦", u"guang sha"},
    {u"成都", u"cheng du"}, {u"都匀", u"du yun"}, {u"都江堰", u"du jiang yan"}, {u"首都", u"shou du"},
    {u"朝阳", u"chao yang"}, {u"六安", u"lu an"}, {u"六合", u"lu he"}, {u"蚌埠", u"beng bu"},
    {u"台州", u"tai zhou"}, {u"番禺", u"pan yu"}, {u"东莞", u"dong guan"}, {u"亳州", u"bo zhou"},
    {u"浚县", u"xun xian"}, {u"单县", u"shan xian"}, {u"西藏", u"xi zang"}, {u"荥阳", u"xing yang"},
    {u"荥经", u"ying jing"}, {u"枞阳", u"zong yang"}, {u"歙县", u"she xian"}, {u"铅山", u"yan shan"},
    {u"泌阳", u"bi yang"}, {u"大埔", u"da bu"}, {u"黄埔", u"huang pu"}, {u"乐山", u"le shan"},
    {u"乐清", u"yue qing"}, {u"乐亭", u"lao ting"}, {u"乐陵", u"lao ling"}, {u"乐东", u"le dong"},
    {u"洪洞", u"hong tong"}, {u"解州", u"hai zhou"}, {u"东阿", u"dong e"}, {u"阿胶", u"e jiao"},
    {u"燕山", u"yan shan"}, {u"吐鲁番", u"tu lu fan"},
    {u"涡阳", u"guo yang"}, {u"尉犁", u"yu li"}, {u"蔚县", u"yu xian"}, {u"莘县", u"shen xian"},
    {u"莘庄", u"xin zhuang"}, {u"牟平", u"mu ping"}, {u"中牟", u"zhong mu"}, {u"柏林", u"bo lin"},
    {u"盖州", u"gai zhou"}, {u"盛泽", u"sheng ze"}, {u"曲阜", u"qu fu"},
    {u"漯河", u"luo he"}, {u"沈阳", u"shen yang"}, {u"珲春", u"hun chun"},
    // trades
    {u"银行", u"yin hang"}, {u"行业", u"hang ye"}, {u"商行", u"shang hang"}, {u"车行", u"che hang"},
    {u"洋行", u"yang hang"}, {u"行情", u"hang qing"}, {u"央行", u"yang hang"}, {u"农行", u"nong hang"},
    {u"建行", u"jian hang"}, {u"工行", u"gong hang"}, {u"旅行", u"lv xing"}, {u"行政", u"xing zheng"},
    {u"行动", u"xing dong"}, {u"发行", u"fa xing"}, {u"重工", u"zhong gong"}, {u"重型", u"zhong xing"},
    {u"重点", u"zhong dian"}, {u"重汽", u"zhong qi"}, {u"起重", u"qi zhong"}, {u"称重", u"cheng zhong"},
    {u"重组", u"chong zu"}, {u"乐器", u"yue qi"}, {u"音乐", u"yin yue"}, {u"乐团", u"yue tuan"},
    {u"快乐", u"kuai le"}, {u"乐园", u"le yuan"}, {u"娱乐", u"yu le"}, {u"调查", u"diao cha"},
    {u"检查", u"jian cha"}, {u"空调", u"kong tiao"}, {u"调味", u"tiao wei"}, {u"调试", u"tiao shi"},
    {u"协调", u"xie tiao"}, {u"会计", u"kuai ji"}, {u"会展", u"hui zhan"}, {u"会议", u"hui yi"},
    {u"传媒", u"chuan mei"}, {u"传播", u"chuan bo"}, {u"传感", u"chuan gan"}, {u"传动", u"chuan dong"},
    {u"自传", u"zi zhuan"}, {u"都市", u"du shi"}, {u"人参", u"ren shen"}, {u"海参", u"hai shen"},
    {u"参茸", u"shen rong"}, {u"冷藏", u"leng cang"}, {u"薄膜", u"bo mo"}, {u"模具", u"mu ju"},
    {u"模型", u"mo xing"}, {u"纤维", u"xian wei"}, {u"化纤", u"hua xian"}, {u"弹簧", u"tan huang"},
    {u"系统", u"xi tong"}, {u"学校", u"xue xiao"}, {u"校准", u"jiao zhun"}, {u"校园", u"xiao yuan"},
    {u"单位", u"dan wei"}, {u"解放", u"jie fang"}, {u"解决", u"jie jue"}, {u"区域", u"qu yu"},
    {u"给水", u"ji shui"}, {u"供给", u"gong ji"}, {u"成长", u"cheng zhang"}, {u"校长", u"xiao zhang"},
    {u"厂长", u"chang zhang"}, {u"董事长", u"dong shi zhang"}, {u"店长", u"dian zhang"}, {u"效率", u"xiao lv"},
    {u"车辆", u"che liang"}, {u"曾经", u"ceng jing"}, {u"差旅", u"chai lv"},
    {u"的士", u"di shi"}, {u"奇数", u"ji shu"}, {u"大夫", u"dai fu"},
    {u"盛世", u"sheng shi"}, {u"盖板", u"gai ban"}, {u"家乐福", u"jia le fu"},
};

constexpr WordReading kEveryday[] = {
    {u"长", u"chang zhang"}, {u"重", u"zhong chong"}, {u"行", u"xing hang"}, {u"厦", u"xia sha"},
    {u"都", u"du dou"}, {u"朝", u"chao zhao"}, {u"调", u"diao tiao"}, {u"传", u"chuan zhuan"},
    {u"会", u"hui kuai"}, {u"乐", u"le yue"}, {u"曾", u"zeng ceng"}, {u"单", u"dan shan"},
    {u"参", u"can shen"}, {u"柏", u"bai bo"}, {u"薄", u"bo bao"}, {u"藏", u"cang zang"},
    {u"盛", u"sheng cheng"}, {u"晟", u"sheng cheng"}, {u"宿", u"su xiu"}, {u"校", u"xiao jiao"},
    {u"翟", u"zhai di"}, {u"覃", u"qin tan"}, {u"缪", u"miao mou"}, {u"拓", u"tuo ta"},
    {u"模", u"mo mu"}, {u"莞", u"guan wan"}, {u"茜", u"xi qian"}, {u"蔚", u"wei yu"},
    {u"角", u"jiao jue"}, {u"降", u"jiang xiang"}, {u"蚌", u"bang beng"}, {u"六", u"liu lu"},
    {u"番", u"fan pan"}, {u"泊", u"bo po"}, {u"卡", u"ka qia"}, {u"什", u"shi shen"},
    {u"弹", u"dan tan"}, {u"干", u"gan qian"}, {u"系", u"xi ji"}, {u"纤", u"xian qian"},
    {u"露", u"lu lou"}, {u"率", u"lv lu shuai"}, {u"埔", u"pu bu"}, {u"圩", u"wei xu"},
    {u"泌", u"mi bi"}, {u"铅", u"qian yan"}, {u"歙", u"she xi"}, {u"巷", u"xiang hang"},
    {u"荥", u"xing ying"}, {u"枞", u"cong zong"}, {u"阿", u"a e"}, {u"奇", u"qi ji"},
    {u"给", u"gei ji"}, {u"牟", u"mou mu"}, {u"的", u"de di"}, {u"着", u"zhe zhuo"},
    {u"了", u"le liao"}, {u"卜", u"bu bo"}, {u"仔", u"zi zai"}, {u"差", u"cha chai"},
    {u"贾", u"jia gu"}, {u"车", u"che ju"}, {u"术", u"shu zhu"}, {u"解", u"jie xie"},
    {u"查", u"cha zha"}, {u"区", u"qu ou"}, {u"仇", u"chou qiu"}, {u"盖", u"gai ge"},
    {u"朴", u"pu piao"}, {u"尉", u"wei yu"}, {u"省", u"sheng xing"},
    {u"强", u"qiang jiang"}, {u"伽", u"jia qie"}, {u"佛", u"fo fu"}, {u"堡", u"bao pu"},
    {u"娜", u"na nuo"}, {u"珲", u"hun hui"}, {u"沈", u"shen chen"}, {u"隗", u"wei kui"},
    {u"畜", u"chu xu"}, {u"粘", u"nian zhan"}, {u"莘", u"xin shen"}, {u"炮", u"pao bao"},
    {u"祭", u"ji zhai"}, {u"种", u"zhong chong"}, {u"折", u"zhe she"}, {u"涡", u"wo guo"},
    {u"秘", u"mi bi"}, {u"桔", u"ju jie"}, {u"乘", u"cheng sheng"},
};
// clang-format on

}  // namespace

std::span<const WordReading> surnameReadings() {
    return kSurnames;
}
std::span<const WordReading> phraseReadings() {
    return kPhrases;
}
std::span<const WordReading> everydayReadings() {
    return kEveryday;
}

}  // namespace zhike
