#include "app/import/importfixture.h"

namespace zhike {
namespace {

// What single cells become; one database is enough.
class ImportRowTest : public ImportFixture {
protected:
    // The field of the only customer of a file with 客户名称 and this column.
    QString imported(const char* header, const char* cell, const char* field) {
        import(request(QByteArray("客户名称,") + header + "\n甲,\"" + cell + "\"\n"));
        const QString text = stored("甲", field);
        EXPECT_TRUE(undo());
        return text;
    }
    QStringList outcome(const QByteArray& csv) { return lines(*plan(request(csv))); }
};

TEST_P(ImportRowTest, datesComeAsPeopleWriteThem) {
    for (const char* date :
         {"2023-08-15", "2023/8/15", "2023年8月15日", "20230815", "45153", "15-Aug-2023", "8/15/2023"})
        EXPECT_EQ(imported("建档日期", date, "created_on"), QStringLiteral("2023-08-15")) << date;
    EXPECT_EQ(imported("建档日期", "8.15", "created_on"), QStringLiteral("2026-08-15"));
    EXPECT_EQ(imported("生日", "8月15日", "birthday"), QStringLiteral("08-15"));
    EXPECT_EQ(imported("生日", "29448", "birthday"), QStringLiteral("1980-08-15"));
}

TEST_P(ImportRowTest, oneDateTellsTheOrderOfAColumn) {
    import(request("客户名称,建档日期\n甲,3/4/2023\n乙,8/15/2023\n"));
    EXPECT_EQ(stored("甲", "created_on"), QStringLiteral("2023-03-04"));
    EXPECT_EQ(outcome("客户名称,建档日期\n丙,3/4/2023\n"), QStringList{QStringLiteral("2 refused invalid:created_on")});
}

TEST_P(ImportRowTest, amountsTakeTheUnitOfTheirHeader) {
    EXPECT_EQ(imported("预算", "50万", "budget"), QStringLiteral("500000.00"));
    EXPECT_EQ(imported("预算(万元)", "50", "budget"), QStringLiteral("500000.00"));
    EXPECT_EQ(imported("预算", "５０", "budget"), QStringLiteral("50.00"));
}

TEST_P(ImportRowTest, whatStandsForNothingIsNothing) {
    for (const char* nothing : {"NULL", "null", "-", "—", " ", "N/A"})
        EXPECT_EQ(imported("联系电话", nothing, "phone"), QString()) << nothing;
    EXPECT_EQ(outcome("客户名称\nNULL\n"), QStringList{QStringLiteral("2 refused invalid:name")});
}

TEST_P(ImportRowTest, theGuardOfOurSpreadsheetsIsTakenAway) {
    EXPECT_EQ(imported("联系电话", "'+55 12 3923 5555", "phone"), QStringLiteral("+551239235555"));
    EXPECT_EQ(imported("备注", "'=SUM(A1)", "note"), QStringLiteral("=SUM(A1)"));
    EXPECT_EQ(imported("备注", "'90er", "note"), QStringLiteral("'90er"));
}

TEST_P(ImportRowTest, tagsArePartedAndUnknownOnesAreMade) {
    EXPECT_EQ(imported("标签", "急购；机房、长期合作", "tags").split(u';').size(), 3);
    EXPECT_EQ(imported("标签", "急购,机房", "tags").split(u';').size(), 2);
    EXPECT_TRUE(imported("标签", "A, B;", "tags").contains(QStringLiteral("A, B")));
    import(request("客户名称,标签\n甲,机房\n乙,机房;急购\n"));
    int made = 0;
    for (const Choice& choice : lookup().choices(QStringLiteral("tag"))) made += choice.zh == QStringLiteral("机房");
    EXPECT_EQ(made, 1);
    EXPECT_TRUE(stored("乙", "tags").contains(QStringLiteral("机房")));
}

TEST_P(ImportRowTest, aListOfPeopleMakesIndividuals) {
    import(request("FirstName,LastName,Company\nLuís,Gonçalves,Embraer\nLeonie,Köhler,\n三,张,\n"));
    EXPECT_EQ(stored("Embraer", "contact"), QStringLiteral("Luís Gonçalves"));
    EXPECT_EQ(stored("Leonie Köhler", "kind"), QStringLiteral("individual"));
    EXPECT_EQ(stored("Leonie Köhler", "contact"), QString());
    EXPECT_EQ(stored("张三", "kind"), QStringLiteral("individual"));
}

TEST_P(ImportRowTest, unknownValuesOfAListAreRefusedUnlessTheyAreWanted) {
    const QByteArray file = "客户名称,来源渠道\n甲,朋友圈\n乙,朋 友圈\n丙,行业展会\n";
    const auto refused = plan(request(file));
    EXPECT_EQ(lines(*refused), (QStringList{QStringLiteral("2 refused invalid:source"),
                                            QStringLiteral("3 refused invalid:source"), QStringLiteral("4 new")}));
    ASSERT_EQ(refused->unknownValues().size(), 1);
    EXPECT_EQ(refused->unknownValues()[0].text, QStringLiteral("朋友圈"));
    EXPECT_EQ(refused->unknownValues()[0].rows, 2);
    ImportRequest wanted = request(file);
    wanted.addValues = true;
    EXPECT_EQ(import(wanted).created, 3);
    EXPECT_EQ(lookup().label(QStringLiteral("source"), stored("甲", "source"), true), QStringLiteral("朋友圈"));
    EXPECT_EQ(stored("甲", "source"), stored("乙", "source"));
}

TEST_P(ImportRowTest, aChoiceSettlesAValueOnceForAllRows) {
    using Kind = ValueChoice::Kind;
    const QString source = QStringLiteral("source");
    const QString text = QStringLiteral("朋友圈");
    ImportRequest wanted = request("客户名称,来源渠道\n甲,朋友圈\n乙,朋友圈\n");
    wanted.addValues = true;
    wanted.values = {{source, text, Kind::Refuse}};
    EXPECT_EQ(plan(wanted)->counts().rejected, 2);
    wanted.values = {{source, text, Kind::Empty}};
    import(wanted);
    EXPECT_EQ(stored("甲", "source"), QString());
    EXPECT_TRUE(undo());
    wanted.values = {{source, text, Kind::Existing, QStringLiteral("referral")}};
    import(wanted);
    EXPECT_EQ(stored("乙", "source"), QStringLiteral("referral"));
}

TEST_P(ImportRowTest, anUnknownOwnerLeavesANewCustomerUnassigned) {
    const auto planned = plan(request("客户名称,负责人\n甲,张三\n"));
    EXPECT_EQ(lines(*planned), QStringList{QStringLiteral("2 new invalid:owner")});
    ASSERT_TRUE(carryOut(*planned));
    EXPECT_EQ(stored("甲", "owner"), lookup().unassigned().name);
    ImportRequest wanted = request("客户名称,负责人\n乙,张三\n丙,张三\n");
    wanted.createUsers = true;
    import(wanted);
    EXPECT_EQ(stored("乙", "owner"), QStringLiteral("张三"));
    EXPECT_EQ(stored("丙", "owner"), QStringLiteral("张三"));
}

TEST_P(ImportRowTest, anUnknownOwnerTakesNobodyAway) {
    import(request("客户编号,客户名称\n2026001,甲\n"));
    EXPECT_EQ(lines(*plan(update("客户编号,负责人\n2026001,张三\n"))),
              QStringList{QStringLiteral("2 unchanged invalid:owner")});
}

TEST_P(ImportRowTest, maskedNumbersSayNothing) {
    import(request("客户编号,客户名称,联系电话,邮箱\n2026001,甲,13800135678,wang@a.example\n"));
    const QByteArray file =
        "客户编号,客户名称,联系电话,邮箱\n2026001,甲,138 **** 5678,w***@a.example\n,乙,139 **** 1111,\n";
    EXPECT_EQ(lines(*plan(upsert(file))),
              (QStringList{QStringLiteral("2 unchanged"), QStringLiteral("3 new invalid:phone")}));
}

TEST_P(ImportRowTest, namesAreTextWhateverTheyLookLike) {
    import(request("客户名称,联系人,备注\n<b>甲</b>,%1,\"a < b and c > d\"\n"));
    EXPECT_EQ(stored("<b>甲</b>", "contact"), QStringLiteral("%1"));
    EXPECT_EQ(stored("<b>甲</b>", "note"), QStringLiteral("a < b and c > d"));
}

TEST_P(ImportRowTest, aTextThatIsTooLongIsRefused) {
    EXPECT_EQ(outcome("客户名称,职位\n" + QByteArray(201, 'x') + ",\n甲," + QByteArray(101, 'x') + "\n"),
              (QStringList{QStringLiteral("2 refused invalid:name"), QStringLiteral("3 refused invalid:position")}));
}

INSTANTIATE_TEST_SUITE_P(, ImportRowTest, testing::Values(Engine::Sqlite), engineName);

}  // namespace
}  // namespace zhike
