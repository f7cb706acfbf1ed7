#include "domain/pinyin.h"

#include "domain/textfolding.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <thread>

namespace zhike {
namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QStringList allReadings(const char* name) {
    QStringList all;
    for (const Reading& reading : readings(text(name))) all += reading.joined();
    return all;
}

struct Case {
    const char* name;
    const char* pinyin;
};

TEST(Pinyin, readsSurnamesAsSurnames) {
    const Case cases[] = {
        {"曾国强", "zeng guo qiang"},
        {"单雄信", "shan xiong xin"},
        {"查良镛", "zha liang yong"},
        {"仇英", "qiu ying"},
        {"解晓东", "xie xiao dong"},
        {"区伟", "ou wei"},
        {"乐嘉", "yue jia"},
        {"盖叫天", "ge jiao tian"},
        {"任正非", "ren zheng fei"},
        {"朴树", "piao shu"},
        {"缪斌", "miao bin"},
        {"翟天临", "zhai tian lin"},
        {"覃勇", "qin yong"},
        {"种师道", "chong shi dao"},
        {"折家军", "she jia jun"},
        {"卜凡", "bu fan"},
        {"薄云", "bo yun"},
        {"员俊", "yun jun"},
        {"句号", "gou hao"},
        {"黑铁", "he tie"},
        {"尉迟恭", "yu chi gong"},
        {"万俟洛", "mo qi luo"},
        {"长孙无忌", "zhang sun wu ji"},
        {"单于白", "chan yu bai"},
        {"欧阳修", "ou yang xiu"},
        {"澹台明", "tan tai ming"},
        {"令狐冲", "ling hu chong"},
        {"諸葛亮", "zhu ge liang"},
    };
    for (const Case& c : cases) EXPECT_EQ(displayPinyin(text(c.name)), text(c.pinyin)) << c.name;
}

TEST(Pinyin, readsWordsByPhrase) {
    const Case cases[] = {
        {"云启科技", "yun qi ke ji"},
        {"长沙", "chang sha"},
        {"重庆长安汽车", "chong qing chang an qi che"},
        {"厦门银行", "xia men yin hang"},
        {"成都", "cheng du"},
        {"行业", "hang ye"},
        {"乐器", "yue qi"},
        {"音乐", "yin yue"},
        {"调查", "diao cha"},
        {"会计", "kuai ji"},
        {"北京朝阳", "bei jing chao yang"},
        {"六安", "lu an"},
        {"蚌埠", "beng bu"},
        {"台州", "tai zhou"},
        {"番禺", "pan yu"},
        {"东莞", "dong guan"},
        {"亳州", "bo zhou"},
        {"浚县", "xun xian"},
        {"都匀", "du yun"},
        {"三一重工", "san yi zhong gong"},
        {"长城", "chang cheng"},
        {"长江", "chang jiang"},
        {"重型", "zhong xing"},
        {"銀行", "yin hang"},
        {"C4 雲啟（上海）", "c4 yun qi shang hai"},
        {"Köhler GmbH", "kohler gmbh"},
        {"吕布", "lv bu"},
    };
    for (const Case& c : cases) EXPECT_EQ(displayPinyin(text(c.name)), text(c.pinyin)) << c.name;
}

TEST(Pinyin, offersEveryEverydayReading) {
    EXPECT_EQ(allReadings("云启"), QStringList{QStringLiteral("yunqi")});
    EXPECT_EQ(allReadings("李行"), (QStringList{QStringLiteral("lixing"), QStringLiteral("lihang")}));
    EXPECT_EQ(allReadings("单雄信"), (QStringList{QStringLiteral("shanxiongxin"), QStringLiteral("danxiongxin")}));
    EXPECT_EQ(allReadings("解百度贸易"),
              (QStringList{QStringLiteral("jiebaidumaoyi"), QStringLiteral("xiebaidumaoyi")}));
    EXPECT_EQ(allReadings("吕布"), (QStringList{QStringLiteral("lvbu"), QStringLiteral("lubu")}));
    EXPECT_TRUE(allReadings("，。!").isEmpty());
}

TEST(Pinyin, combinesAtMostEightReadingsAndKeepsTheFirstCharactersOpen) {
    const QStringList all = allReadings("王长重行朝调传会");
    EXPECT_EQ(all.size(), 8);
    EXPECT_TRUE(all.contains(QStringLiteral("wangzhangchonghangchaodiaochuanhui")));
}

TEST(Pinyin, givesInitials) {
    EXPECT_EQ(initials(text("云启科技")), QStringLiteral("yqkj"));
    EXPECT_EQ(initials(text("曾国强")), QStringLiteral("zgq"));
    EXPECT_EQ(initials(text("重庆C4车行")), QStringLiteral("cqcch"));
    EXPECT_EQ(initials(QString()), QString());
}

TEST(Pinyin, readsTheSameOnManyThreads) {
    std::vector<std::thread> threads;
    std::vector<QString> read(4);
    for (QString& result : read) threads.emplace_back([&result] { result = displayPinyin(text("鄂尔多斯鑫淼骅铄")); });
    for (std::thread& thread : threads) thread.join();
    for (const QString& result : read) EXPECT_EQ(result, QStringLiteral("e er duo si xin miao hua shuo"));
}

TEST(Folding, simplifiesCharacterByCharacter) {
    EXPECT_EQ(toSimplified(text("雲啟國際 Abc")), text("云启国际 Abc"));
    const QString simple = text("云启");
    EXPECT_EQ(toSimplified(simple).constData(), simple.constData());
}

TEST(Folding, knowsHanCharactersFromSymbols) {
    for (const char32_t han : {U'云', U'〇', U'㐂', U'𠮷'}) EXPECT_TRUE(isHan(han)) << static_cast<uint32_t>(han);
    for (const char32_t other : {U'a', U'１', U'。', U'䷀', U'カ', U'김'})
        EXPECT_FALSE(isHan(other)) << static_cast<uint32_t>(other);
}

TEST(Folding, stripsAccentsCaseAndPunctuation) {
    const Case cases[] = {
        {"Gonçalves", "goncalves"}, {"KÖHLER", "kohler"}, {"Straße", "strasse"}, {"Øre", "ore"},
        {"O'Brien", "obrien"},      {"½", "12"},          {"Ａ１", "a1"},        {"İstanbul", "istanbul"}};
    for (const Case& c : cases) EXPECT_EQ(foldedWord(text(c.name)), text(c.pinyin)) << c.name;
}

QString underlined(const char* name, const char* query) {
    QString marked;
    qsizetype at = 0;
    const QString whole = text(name);
    for (const Range range : matchedCharacters(whole, text(query))) {
        marked += whole.mid(at, range.start - at) + u'[' + whole.mid(range.start, range.length) + u']';
        at = range.start + range.length;
    }
    return marked + whole.mid(at);
}

TEST(MatchedCharacters, showWhyANameWasFound) {
    struct {
        const char* name;
        const char* query;
        const char* marked;
    } const cases[] = {
        {"云启科技", "yqkj", "[云启科技]"},
        {"云启科技", "yq", "[云启]科技"},
        {"云启科技", "kj", "云启[科技]"},
        {"云启科技", "yunqi", "[云启]科技"},
        {"云启科技", "yunqikej", "[云启科技]"},
        {"云启科技", "yunqkj", "[云启科技]"},
        {"云启科技", "云qkj", "[云启科技]"},
        {"云启科技", "启k", "云[启科]技"},
        {"云启科技", "启", "云[启]科技"},
        {"雲啟科技", "云启", "[雲啟]科技"},
        {"云启科技", "雲啟", "[云启]科技"},
        {"云启科技", "yun ji", "[云]启科[技]"},
        {"云启科技", "yun'qi", "[云启]科技"},
        {"曾国强", "cgq", "[曾国强]"},
        {"曾国强", "zgq", "[曾国强]"},
        {"Köhler GmbH", "kohl", "[Köhler] GmbH"},
        {"Köhler GmbH", "KÖH", "[Köh]ler GmbH"},
        {"C4（云启）", "云", "C4（[云]启）"},
        {"云启科技", "xyz", "云启科技"},
        {"云启科技", "yun xyz", "云启科技"},
        {"云启科技", "", "云启科技"},
        {"云启科技", "***", "云启科技"},
    };
    for (const auto& c : cases) EXPECT_EQ(underlined(c.name, c.query), text(c.marked)) << c.name << " " << c.query;
}

}  // namespace
}  // namespace zhike
