#include "app/import/importfixture.h"

namespace zhike {
namespace {

class CustomerImport : public ImportFixture {};

TEST_P(CustomerImport, readsThePaperForm) {
    const ImportCounts counts = import(
        request("客户信息总表,,,,,,,,,,,,\n"
                "客户编号,客户名称(个人/公司),联系人,职位,联系电话,邮箱,所属行业,客户等级,需求标签,来源渠道,建档日期,"
                "负责人,最后更新日期\n"
                "2023001,云启科技有限公司,王经理,采购总监,138-0013-5678,wang@yunqi.example,信息技术,B类,"
                "服务器采购;预算50万,行业展会,2023年8月15日,管理员,2023-08-16\n"));
    EXPECT_EQ(counts.created, 1);
    EXPECT_EQ(stored("2023001", "name"), QStringLiteral("云启科技有限公司"));
    EXPECT_EQ(stored("2023001", "contact"), QStringLiteral("王经理"));
    EXPECT_EQ(stored("2023001", "position"), QStringLiteral("采购总监"));
    EXPECT_EQ(stored("2023001", "phone"), QStringLiteral("13800135678"));
    EXPECT_EQ(stored("2023001", "email"), QStringLiteral("wang@yunqi.example"));
    EXPECT_EQ(stored("2023001", "industry"), QStringLiteral("it"));
    EXPECT_EQ(stored("2023001", "grade"), QStringLiteral("B"));
    EXPECT_EQ(stored("2023001", "source"), QStringLiteral("trade_fair"));
    EXPECT_EQ(stored("2023001", "created_on"), QStringLiteral("2023-08-15"));
    EXPECT_TRUE(stored("2023001", "tags").contains(QStringLiteral("预算50万")));
}

TEST_P(CustomerImport, aNumberOfOursRaisesTheCounter) {
    import(request("客户编号,客户名称\n2026041,甲\n"));
    import(request("客户名称\n乙\n"));
    EXPECT_EQ(stored("2026042", "name"), QStringLiteral("乙"));
}

// A row without a number gets none that a later row brings.
TEST_P(CustomerImport, rowsWithANumberAndRowsWithoutAreOneFile) {
    const ImportCounts counts = import(request("客户编号,客户名称\n,甲\n2026001,乙\n2026002,丙\n,丁\n"));
    EXPECT_EQ(counts.created, 4);
    EXPECT_EQ(stored("2026001", "name"), QStringLiteral("乙"));
    EXPECT_EQ(stored("2026003", "name"), QStringLiteral("甲"));
    EXPECT_EQ(stored("2026004", "name"), QStringLiteral("丁"));
}

TEST_P(CustomerImport, whatIsNotGivenIsAsForANewCustomer) {
    import(request("客户名称,客户等级\n甲,A类\n"));
    EXPECT_EQ(stored("甲", "owner"), admin.name);
    EXPECT_EQ(stored("甲", "created_on"), QStringLiteral("2026-09-10"));
    EXPECT_EQ(stored("甲", "intent"), QStringLiteral("high"));
}

TEST_P(CustomerImport, aRowWithAFaultIsRefusedAndTheRestIsSaved) {
    const auto planned =
        plan(request("客户名称,联系电话,客户等级,建档日期\n"
                     "甲,1380013,Z,2023-02-30\n"
                     ",13800135678,A,\n"
                     "乙,13800135678,A,8.15\n"));
    EXPECT_EQ(lines(*planned), (QStringList{QStringLiteral("2 refused invalid:grade invalid:created_on invalid:phone"),
                                            QStringLiteral("3 refused invalid:name"), QStringLiteral("4 new")}));
    EXPECT_EQ(carryOut(*planned)->rejected, 2);
    EXPECT_EQ(stored("乙", "created_on"), QStringLiteral("2026-08-15"));
    EXPECT_EQ(*data->customers.count(), 1);
}

TEST_P(CustomerImport, cardNumbersAreRefusedWhereverTheyStand) {
    const auto planned =
        plan(request("客户名称,联系人,联系电话,备注\n"
                     "甲,11010519491231002X,,\n"
                     "乙,,11010519491231002X,\n"
                     "丙,,,身份证 11010519491231002X\n"
                     "丁,,4111111111111111,\n"));
    EXPECT_EQ(lines(*planned),
              (QStringList{QStringLiteral("2 refused invalid:contact"), QStringLiteral("3 refused invalid:phone"),
                           QStringLiteral("4 refused invalid:note"), QStringLiteral("5 refused invalid:phone")}));
}

TEST_P(CustomerImport, createRefusesWhoIsThereAlready) {
    import(request("客户编号,外部编号,客户名称\n2026001,X1,甲\n"));
    const auto planned =
        plan(request("客户编号,外部编号,客户名称\n2026001,,乙\n,X1,丙\n,,甲\n2026009,,丁\n2026009,,戊\n"
                     ",,己\n,,己\n"));
    EXPECT_EQ(lines(*planned),
              (QStringList{QStringLiteral("2 refused conflict:no"), QStringLiteral("3 refused conflict:external_id"),
                           QStringLiteral("4 new conflict:name"), QStringLiteral("5 new"),
                           QStringLiteral("6 refused conflict:no"), QStringLiteral("7 new"),
                           QStringLiteral("8 new conflict:name")}));
}

TEST_P(CustomerImport, updateChangesWhatIsFilledAndNothingElse) {
    import(
        request("客户编号,客户名称,联系电话,客户等级,邮箱\n2026001,甲,13800135678,A类,a@a.example\n2026002,乙,,,\n"));
    const auto planned =
        plan(update("客户编号,客户名称,联系电话,客户等级,邮箱\n2026001,甲,13900002222,,\n2026002,乙,,,\n"
                    "2026009,丙,,,\n,丁,,,\n"));
    EXPECT_EQ(lines(*planned),
              (QStringList{QStringLiteral("2 changed"), QStringLiteral("3 unchanged"),
                           QStringLiteral("4 refused not_found:no"), QStringLiteral("5 refused not_found:no")}));
    const ImportRow row = planned->row(0);
    ASSERT_EQ(row.changes.size(), 1);
    EXPECT_EQ(row.changes[0].field, QStringLiteral("phone"));
    EXPECT_EQ(row.changes[0].before, QStringLiteral("13800135678"));
    EXPECT_EQ(row.changes[0].after, QStringLiteral("13900002222"));
    ASSERT_TRUE(carryOut(*planned));
    EXPECT_EQ(writer->receipt().customers.size(), 1);
    EXPECT_EQ(stored("2026001", "phone"), QStringLiteral("13900002222"));
    EXPECT_EQ(stored("2026001", "grade"), QStringLiteral("A"));
    EXPECT_EQ(stored("2026001", "email"), QStringLiteral("a@a.example"));
}

TEST_P(CustomerImport, matchesByTheFieldThatIsNamed) {
    import(
        request("客户编号,外部编号,客户名称,联系电话,邮箱\n"
                "2026001,X1,甲,13800135678,a@a.example\n"
                "2026002,X2,乙,13900002222,b@b.example\n"
                "2026003,X3,丙,13900002222,c@c.example\n"));
    const QByteArray file = "外部编号,客户名称,联系电话,邮箱,城市\nX1,甲,138 0013 5678,a@a.example,上海\n";
    for (const char* match : {"external_id", "name", "phone", "email"})
        EXPECT_EQ(lines(*plan(upsert(file, match))), QStringList{QStringLiteral("2 changed")}) << match;
    EXPECT_EQ(lines(*plan(upsert("客户名称,联系电话\n丁,13900002222\n戊,13711112222\n", "phone"))),
              (QStringList{QStringLiteral("2 refused conflict:phone"), QStringLiteral("3 new")}));
}

TEST_P(CustomerImport, twoRowsAboutOneCustomerAreNotBothCarriedOut) {
    import(request("客户编号,客户名称\n2026001,甲\n"));
    EXPECT_EQ(
        lines(*plan(upsert("客户编号,客户名称,城市\n2026001,甲,上海\n2026001,甲,北京\n2026007,乙,\n2026007,乙,\n"))),
        (QStringList{QStringLiteral("2 changed"), QStringLiteral("3 refused conflict:no"), QStringLiteral("4 new"),
                     QStringLiteral("5 refused conflict:no")}));
}

TEST_P(CustomerImport, undoRestoresNewAndChangedOnesAlike) {
    import(request("客户编号,客户名称,联系人,联系电话\n2026001,甲,王/李,13800135678/13900002222\n2026002,乙,,\n"));
    const QString before = everything();
    ImportRequest wanted = upsert(
        "客户编号,客户名称,联系人,联系电话,来源渠道,负责人,需求标签\n"
        "2026001,甲公司,王/李/赵,13700001111/13900002222/13611112222,朋友圈,张三,机房\n"
        ",丙,,,,张三,机房\n");
    wanted.addValues = true;
    wanted.createUsers = true;
    const ImportCounts counts = import(wanted);
    EXPECT_EQ(counts.created, 1);
    EXPECT_EQ(counts.updated, 1);
    EXPECT_NE(everything(), before);
    EXPECT_EQ(contacts("2026001").size(), 3);
    ASSERT_TRUE(undo());
    EXPECT_EQ(everything(), before);
}

TEST_P(CustomerImport, theChangeSetSaysWhichFileAndHowMany) {
    import(request("客户名称\n甲\n乙\n"));
    const auto changes = data->history.changeSets(1);
    EXPECT_EQ(filled(changes->first().label.source, changes->first().label.args),
              QStringLiteral("Import “客户.csv”: 2 customers"));
    import(request("客户名称\n丙\n"));
    EXPECT_EQ(
        filled(data->history.changeSets(1)->first().label.source, data->history.changeSets(1)->first().label.args),
        QStringLiteral("Import “客户.csv”: 1 customer"));
}

TEST_P(CustomerImport, nothingIsWrittenWhenACustomerWasChangedSince) {
    import(request("客户编号,客户名称,联系电话\n2026001,甲,13800135678\n2026002,乙,\n"));
    const auto planned = plan(update("客户编号,客户名称,城市\n2026002,乙,上海\n2026001,甲,上海\n"));
    auto edit = customerToEdit(*data, findCustomer(*data, QStringLiteral("2026001"))->id);
    edit->contact.phone = QStringLiteral("13900002222");  // only his contact
    ASSERT_TRUE(writer->write(admin, clock, Text{"Edit"}, [&](Work& w) { return updateCustomer(w, *edit); }));
    const auto refused = carryOut(*planned);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(stored("2026002", "city"), QString());
}

TEST_P(CustomerImport, nothingIsWrittenWhenAKeyWasTakenSince) {
    const auto planned = plan(upsert("外部编号,客户名称\nX1,甲\n"));
    import(request("外部编号,客户名称\nX1,乙\n"));
    const auto refused = carryOut(*planned);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    EXPECT_EQ(*data->customers.count(), 1);
}

TEST_P(CustomerImport, cancellingAtAnyRowLeavesTheDataAsTheyWere) {
    import(request("客户编号,客户名称\n2026001,甲\n"));
    const QString before = everything();
    const auto planned = plan(upsert("客户编号,客户名称,城市\n2026001,甲,上海\n,乙,\n,丙,\n"));
    for (int stop = 1; stop <= 3; ++stop) {
        std::atomic_bool cancelled = false;
        const auto stopped = carryOut(*planned, {&cancelled, [&](qint64 done, qint64) { cancelled = done >= stop; }});
        if (stop < 3) {
            ASSERT_FALSE(stopped);
            EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
            EXPECT_EQ(everything(), before);
        }
    }
    std::atomic_bool cancelled = true;
    ImportRequest wanted = request("客户名称\n甲\n");
    wanted.read.cancelled = &cancelled;
    EXPECT_EQ(planImport(*data, clock, wanted).error().code, ErrorCode::Cancelled);
}

ON_BOTH_DATABASES(CustomerImport);

}  // namespace
}  // namespace zhike
