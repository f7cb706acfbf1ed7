#include "domain/searchtokens.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhike {

void PrintTo(const QueryToken& token, std::ostream* os) {
    *os << token.token.toStdString() << (token.prefix ? "*" : "");
}

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

SearchFacts named(const char* name) {
    SearchFacts facts;
    facts.names = {text(name)};
    return facts;
}

// What both databases do with tokens and query: every condition is met by a token.
bool finds(const SearchFacts& facts, const char* query) {
    const QStringList tokens = searchTokens(facts);
    const QList<QueryToken> wanted = queryTokens(text(query));
    return !wanted.isEmpty() && std::all_of(wanted.cbegin(), wanted.cend(), [&](const QueryToken& want) {
        return std::any_of(tokens.cbegin(), tokens.cend(), [&](const QString& token) {
            return want.prefix ? token.startsWith(want.token) : token == want.token;
        });
    });
}

struct Case {
    const char* name;
    const char* query;
};

constexpr Case kFound[] = {
    {"云启科技有限公司", "云启"},
    {"云启科技有限公司", "启科"},
    {"云启科技有限公司", "云"},
    {"云启科技有限公司", "司"},
    {"云启科技有限公司", "有限 云启"},
    {"云启科技有限公司", "yqkj"},
    {"云启科技有限公司", "yunqi"},
    {"云启科技有限公司", "y"},
    {"云启科技有限公司", "云qkj"},
    {"云启科技有限公司", "云启kj"},
    {"云启科技有限公司", "云启keji"},
    {"云启科技有限公司", "yun qi ke ji"},
    {"云启科技有限公司", "yun'qi"},
    {"云启科技有限公司", "雲啟"},
    {"云启科技有限公司", "雲啟科技"},
    {"雲啟科技有限公司", "云启"},
    {"雲啟科技有限公司", "雲"},
    {"雲啟科技有限公司", "yqkj"},
    {"曾国强", "zgq"},
    {"曾国强", "cgq"},
    {"曾国强", "zengguoqiang"},
    {"曾国强", "guoqiang"},
    {"曾国强", "gq"},
    {"曾国强", "国强"},
    {"曾国强", "强"},
    {"曾国强", "曾gq"},
    {"单雄信", "sxx"},
    {"单雄信", "dxx"},
    {"仇英", "qy"},
    {"仇英", "cy"},
    {"仇英", "qiuying"},
    {"查良镛", "zly"},
    {"解晓东", "xxd"},
    {"区伟", "ouwei"},
    {"乐嘉", "yj"},
    {"任正非", "rzf"},
    {"尉迟恭", "yuchigong"},
    {"尉迟恭", "ycg"},
    {"万俟洛", "mql"},
    {"长孙无忌", "zswj"},
    {"欧阳修", "oyx"},
    {"張三", "zhangsan"},
    {"张三", "san"},
    {"张三", "张san"},
    {"吕布", "lvbu"},
    {"吕布", "lubu"},
    {"吕布", "lü"},
    {"长沙三一重工", "cssyzg"},
    {"长沙三一重工", "changsha"},
    {"长沙三一重工", "syzg"},
    {"重庆长安汽车", "cqcaqc"},
    {"重庆长安汽车", "chongqing"},
    {"重庆长安汽车", "changan"},
    {"重庆长安汽车", "長安"},
    {"厦门国际银行", "xiamen"},
    {"厦门国际银行", "xmgjyh"},
    {"成都朝阳会计", "chengdu"},
    {"成都朝阳会计", "cykj"},
    {"成都朝阳会计", "cdcykj"},
    {"上海云启科技", "yunqi"},
    {"上海云启科技", "yqkj"},
    {"黑龙江云启", "yq"},
    {"Gonçalves Lda", "goncalves"},
    {"Gonçalves Lda", "GONÇ"},
    {"Köhler GmbH", "kohler gm"},
    {"Straße 8", "strasse"},
    {"O'Brien & Söhne", "obrien sohne"},
    {"O’Brien", "o'b"},
    {"C4@Ex 云", "c4@ex"},
    {"C4云启", "c4云启"},
    {"100%1 有限", "%1"},
    {"<b>云</b>", "<b>"},
    {"Node.net", "node.ne"},
    {"ＡＢＣ公司", "abc"},
    {"三〇一医院", "三〇一"},
    {"𠮷野家", "𠮷野"},
    {"𠮷野家", "𠮷"},
    {"田中カメラ", "カメ"},
};

TEST(Search, findsNames) {
    for (const Case& c : kFound) EXPECT_TRUE(finds(named(c.name), c.query)) << c.name << " by " << c.query;
}

TEST(Search, doesNotFindWhatIsNotThere) {
    const Case cases[] = {
        {"云启科技有限公司", "启云"},   {"云启科技有限公司", "云科"},
        {"云启科技有限公司", "yk"},     {"云启科技有限公司", "unqi"},
        {"云启科技有限公司", "云启 x"}, {"曾国强", "强国"},
        {"长沙三一重工", "zhangsha"},   {"厦门国际银行", "shamen"},
        {"重庆长安汽车", "zhongqing"},  {"云启科技有限公司", "***"},
        {"云启科技有限公司", ""},       {"云启科技有限公司", " ' "},
        {"Köhler GmbH", "ohler"},       {"云启100", "00"},
    };
    for (const Case& c : cases) EXPECT_FALSE(finds(named(c.name), c.query)) << c.name << " by " << c.query;
}

SearchFacts aCustomer() {
    SearchFacts facts;
    facts.names = {text("上海云启科技有限公司"), text("云启")};
    facts.contacts = {text("曾国强"), text("Anna Köhler")};
    facts.no = text("2026001");
    facts.phones = {text("13800135678"), text("021-62345678-801"), text("+551239235555"), text("(5) 555-4729")};
    facts.emails = {text("w.zeng@YunQi.com.cn")};
    facts.others = {text("wx_zeng-88"), text("A-1023/7")};
    return facts;
}

constexpr const char* kNumbersAndAddresses[] = {"13800135678",
                                                "138 0013 5678",
                                                "138 0013",
                                                "138",
                                                "5678",
                                                "00135678",
                                                "+86 138 0013 5678",
                                                "（138）00135678",
                                                "021-62345678",
                                                "02162345678",
                                                "62345678",
                                                "6234 5678",
                                                "021 6234",
                                                "021-62345678-801",
                                                "+55 12 3923 5555",
                                                "+55",
                                                "39235555",
                                                "555-4729",
                                                "(5) 555-4729",
                                                "4729",
                                                "2026001",
                                                "2026",
                                                "２０２６００１",
                                                "w.zeng@yunqi.com.cn",
                                                "w.zeng@yunqi.co",
                                                "w.zeng@",
                                                "zeng yunqi",
                                                "yunqi.com",
                                                "yunqi",
                                                "wx_zeng-88",
                                                "wxzeng88",
                                                "A-1023/7",
                                                "a10237",
                                                "1023",
                                                "云启 5678",
                                                "zgq 云启",
                                                "kohler",
                                                "曾国强 13800135678",
                                                "2026001 5678"};

TEST(Search, findsByNumbersAndAddresses) {
    for (const char* query : kNumbersAndAddresses) EXPECT_TRUE(finds(aCustomer(), query)) << query;
    for (const char* query : {"013567", "026001", "1380013567 9", "5679", "com", "cn", "曾国强 李"})
        EXPECT_FALSE(finds(aCustomer(), query)) << query;
}

TEST(Search, tokensHoldOnlyLettersAndDigitsAndComeSortedOnce) {
    SearchFacts facts = aCustomer();
    facts.names += text("<b>\"云*启\"</b> %1 \\ ' : & | ! ½ ① é́ \u202E\u0000x");
    const QStringList tokens = searchTokens(facts);
    EXPECT_TRUE(std::is_sorted(tokens.cbegin(), tokens.cend()));
    EXPECT_EQ(std::adjacent_find(tokens.cbegin(), tokens.cend()), tokens.cend());
    for (const QString& token : tokens) {
        EXPECT_FALSE(token.isEmpty());
        EXPECT_LE(token.size(), 32);
        EXPECT_TRUE(std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c.isLetterOrNumber(); }))
            << token.toStdString();
    }
}

TEST(Search, makesExactlyTheTokensOfAShortName) {
    EXPECT_EQ(searchTokens(named("云启C4")), (QStringList{text("c4"), text("qc"), text("qic4"), text("yqc"),
                                                          text("yunqic4"), text("云启"), text("启")}));
    EXPECT_TRUE(searchTokens({}).isEmpty());
}

TEST(Search, findsNamesLongerThanAToken) {
    const QString name = QString(60, u'a');
    SearchFacts facts;
    facts.names = {name};
    EXPECT_TRUE(finds(facts, name.toUtf8().constData()));
    EXPECT_TRUE(finds(named("中华人民共和国国家知识产权局专利局"), "zhonghuarenmingongheguoguojiazhishichanquanju"));
}

TEST(Search, asksForPairsOfHanCharactersAndBeginningsOfEverythingElse) {
    using Tokens = QList<QueryToken>;
    EXPECT_EQ(queryTokens(text("张小明")), (Tokens{{text("张小"), false}, {text("小明"), false}}));
    EXPECT_EQ(queryTokens(text("張")), (Tokens{{text("张"), true}}));
    EXPECT_EQ(queryTokens(text("zxm")), (Tokens{{text("zxm"), true}}));
    EXPECT_EQ(queryTokens(text("c4@ex")), (Tokens{{text("c4"), true}, {text("ex"), true}}));
    EXPECT_EQ(queryTokens(text("云qkj")), (Tokens{{text("云"), true}, {text("qkj"), true}}));
    EXPECT_EQ(queryTokens(text("云云云")), (Tokens{{text("云云"), false}}));
    EXPECT_EQ(queryTokens(text("云启 云启")), (Tokens{{text("云启"), false}}));
    EXPECT_EQ(queryTokens(text("\"a*\" \\ 'b%:&|!c'")),
              (Tokens{{text("a"), true}, {text("b"), true}, {text("c"), true}}));
    EXPECT_EQ(queryTokens(text("138 0013 5678")), (Tokens{{text("13800135678"), true}}));
    for (const char* nothing : {"", "  ", "*", "\"", "\\", "'", "%", ":", "&|!", "（）", "\u0301"})
        EXPECT_TRUE(queryTokens(text(nothing)).isEmpty()) << nothing;
}

TEST(SearchRank, putsEqualBeforeBeginningBeforeInitialsBeforeWithin) {
    EXPECT_EQ(searchRank(aCustomer(), text("云启")), kRankExact);
    EXPECT_EQ(searchRank(aCustomer(), text("雲啟")), kRankExact);
    EXPECT_EQ(searchRank(aCustomer(), text("2026001")), kRankExact);
    EXPECT_EQ(searchRank(aCustomer(), text("138 0013 5678")), kRankExact);
    EXPECT_EQ(searchRank(aCustomer(), text("曾国强")), kRankExact);
    EXPECT_EQ(searchRank(aCustomer(), text("上海云")), kRankPrefix);
    EXPECT_EQ(searchRank(aCustomer(), text("anna k")), kRankPrefix);
    EXPECT_EQ(searchRank(aCustomer(), text("shyq")), kRankInitials);
    EXPECT_EQ(searchRank(aCustomer(), text("zgq")), kRankInitials);
    EXPECT_EQ(searchRank(aCustomer(), text("科技")), kRankSubstring);
    EXPECT_EQ(searchRank(aCustomer(), text("kjyx")), kRankSubstring);
    EXPECT_EQ(searchRank(aCustomer(), text("5678")), kRankSubstring);
    EXPECT_EQ(searchRank(aCustomer(), text("科技 5678")), kRankOther);
    EXPECT_EQ(searchRank(aCustomer(), text("***")), kRankOther);
}

}  // namespace
}  // namespace zhike
