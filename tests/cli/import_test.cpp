#include "support/commandline.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>

#include <csignal>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// Importing and exporting customers as a script does it.
class ImportCommand : public testing::TestWithParam<Engine> {
protected:
    ImportCommand() : zhike(GetParam()) { EXPECT_EQ(zhike("--now 2026-09-10T14:35 --lang zh --json init").status, 0); }

    [[nodiscard]] QString path(const char* name) const {
        return zhike.place().folder() + u'/' + QString::fromUtf8(name);
    }
    QString file(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray content(const char* name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    Answer import(const QString& file, const char* options = "") const {
        return zhike.run(
            QStringList{u"--now"_qs, u"2026-09-10T14:35"_qs, u"--json"_qs, u"import"_qs, u"customers"_qs, file} +
            QString::fromUtf8(options).split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] int customers() const { return zhike("--json list customers").json()[u"total"_qs].toInt(); }
    static QString sample(const char* name) {
        return QString::fromUtf8(qgetenv("ZHIKE_SAMPLES")) + u'/' + QString::fromUtf8(name);
    }

    CommandLine zhike;
};

TEST_P(ImportCommand, answersWithThePromisedKeys) {
    const Answer done = import(file("a.csv", "客户名称;等级;颜色\n甲;A类;红\n;A;\n乙;Z;\n"));
    EXPECT_EQ(done.status, 3) << done.err.constData();
    const QJsonObject answer = done.json();
    EXPECT_EQ(answer[u"kind"_qs], u"customers"_qs);
    EXPECT_EQ(answer[u"file"_qs], path("a.csv"));
    EXPECT_EQ(answer[u"encoding"_qs], u"UTF-8"_qs);
    EXPECT_EQ(answer[u"delimiter"_qs], u";"_qs);
    EXPECT_TRUE(answer[u"sheet"_qs].isNull());
    EXPECT_EQ(answer[u"mapping"_qs].toObject(), (QJsonObject{{u"name"_qs, u"客户名称"_qs}, {u"grade"_qs, u"等级"_qs}}));
    for (const auto& [key, count] :
         {std::pair(u"read"_qs, 3), {u"created"_qs, 1}, {u"updated"_qs, 0}, {u"unchanged"_qs, 0}, {u"rejected"_qs, 2}})
        EXPECT_EQ(answer[key], count) << qUtf8Printable(key);
    const QJsonArray rejects = answer[u"rejects"_qs].toArray();
    ASSERT_EQ(rejects.size(), 2);
    EXPECT_EQ(rejects[0][u"row"_qs], 3);
    EXPECT_EQ(rejects[0][u"field"_qs], u"name"_qs);
    EXPECT_EQ(rejects[0][u"code"_qs], u"invalid"_qs);
    EXPECT_EQ(rejects[1][u"row"_qs], 4);
    EXPECT_EQ(rejects[1][u"field"_qs], u"grade"_qs);
    EXPECT_TRUE(rejects[1][u"message"_qs].toString().contains(u"Z"_qs));
    EXPECT_TRUE(answer[u"change_set"_qs].isString());
    EXPECT_EQ(answer[u"dry_run"_qs], false);
    EXPECT_EQ(answer.keys().size(), 15);
    EXPECT_EQ(customers(), 1);
}

TEST_P(ImportCommand, aDryRunSavesNothing) {
    const Answer done = import(file("a.csv", "客户名称\n甲\n"), "--dry-run");
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.json()[u"created"_qs], 1);
    EXPECT_EQ(done.json()[u"dry_run"_qs], true);
    EXPECT_TRUE(done.json()[u"change_set"_qs].isNull());
    EXPECT_EQ(customers(), 0);
}

TEST_P(ImportCommand, undoTakesAnImportBack) {
    import(file("a.csv", "客户编号,客户名称,等级\n2026001,甲,A\n2026002,乙,B\n"));
    const Answer second = import(file("b.csv", "客户编号,等级\n2026001,C\n"), "--mode update");
    EXPECT_EQ(second.json()[u"updated"_qs], 1);
    EXPECT_EQ(zhike("--json undo").status, 0);
    EXPECT_EQ(zhike("--json show customer 2026001").json()[u"grade"_qs], u"A"_qs);
    EXPECT_EQ(zhike("--json undo").status, 0);
    EXPECT_EQ(customers(), 0);
    EXPECT_EQ(zhike("--json check --deep").status, 0);
}

TEST_P(ImportCommand, theModeFollowsFromMatchUnlessItIsSaid) {
    const QString first = file("a.csv", "external_id,name,city\nX1,甲,\n");
    EXPECT_EQ(import(first).json()[u"created"_qs], 1);
    EXPECT_EQ(import(first).json()[u"rejects"_qs].toArray()[0][u"code"_qs], u"conflict"_qs);
    const QString second = file("b.csv", "external_id,name,city\nX1,甲,上海\nX2,乙,\n");
    const QJsonObject upserted = import(second, "--match external_id").json();
    EXPECT_EQ(upserted[u"updated"_qs], 1);
    EXPECT_EQ(upserted[u"created"_qs], 1);
    EXPECT_EQ(import(second, "--mode update").json()[u"unchanged"_qs], 2);
    EXPECT_EQ(import(second, "--mode upsert").json()[u"change_set"_qs].isNull(), true);
    for (const char* wrong : {"--mode delete", "--match colour"}) {
        EXPECT_EQ(import(second, wrong).status, 1) << wrong;
        EXPECT_EQ(import(second, wrong).code(), u"invalid"_qs) << wrong;
    }
}

TEST_P(ImportCommand, mapNamesAColumnByHeaderNumberOrLetter) {
    const QString strange = file("a.csv", "x,y,z\n上海,甲,A\n");
    const Answer refused = import(strange);
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), u"invalid"_qs);
    EXPECT_TRUE(refused.err.contains("--map name="));
    const QJsonObject mapped = import(strange, "--map name=Y,grade=3,city=a").json();
    EXPECT_EQ(mapped[u"mapping"_qs].toObject(),
              (QJsonObject{{u"name"_qs, u"y"_qs}, {u"grade"_qs, u"z"_qs}, {u"city"_qs, u"x"_qs}}));
    EXPECT_EQ(mapped[u"created"_qs], 1);
    const QString named = file("b.csv", "客户名称,城市\n乙,北京\n");
    EXPECT_FALSE(import(named, "--map city=").json()[u"mapping"_qs].toObject().contains(u"city"_qs));
    for (const char* wrong : {"--map colour=1", "--map name=9", "--map name"})
        EXPECT_EQ(import(strange, wrong).code(), u"invalid"_qs) << wrong;
}

TEST_P(ImportCommand, rejectsCanBeCorrectedAndImported) {
    const QString source =
        file("a.csv", "客户名称,电话,备注\n甲,138,=1+1\n乙,13800135678,\n丙,13900002222,\"x,y\"\n,1,\n");
    EXPECT_EQ(import(source, qUtf8Printable(u"--rejects "_qs + path("r.csv"))).status, 3);
    QByteArray rejects = content("r.csv");
    EXPECT_TRUE(rejects.startsWith("\xEF\xBB\xBF客户名称,电话,备注,"));
    EXPECT_TRUE(rejects.contains("甲,138,'=1+1,"));
    EXPECT_FALSE(rejects.contains("乙"));
    rejects.replace("138,", "13700001111,");
    const QJsonObject again = import(file("r2.csv", rejects)).json();
    EXPECT_EQ(again[u"created"_qs], 1);
    EXPECT_EQ(zhike("--json list customers --search 甲").json()[u"rows"_qs].toArray()[0][u"note"_qs], u"=1+1"_qs);
}

TEST_P(ImportCommand, rejectsNeverTakeThePlaceOfTheFile) {
    const QByteArray bytes = "客户名称\n甲\n";
    const QString source = file("a.csv", bytes);
    EXPECT_EQ(import(source, qUtf8Printable(u"--rejects "_qs + source)).code(), u"invalid"_qs);
    EXPECT_EQ(content("a.csv"), bytes);
}

TEST_P(ImportCommand, wrongUsageIsStatusTwo) {
    EXPECT_EQ(zhike("import").status, 2);
    EXPECT_EQ(zhike("import customers").status, 2);
    EXPECT_EQ(zhike("import nonsense a.csv").status, 2);
    EXPECT_EQ(zhike("export customers").status, 2);
    EXPECT_EQ(zhike("export nonsense --out a.csv").status, 2);
}

TEST_P(ImportCommand, whatIsExportedIsReadBackWithoutADifference) {
    ASSERT_EQ(
        import(
            file("a.csv",
                 "客户编号,客户名称,联系人,职位,电话,其他电话,邮箱,微信,标签,预算,备注,客户类型,审核状态,审核人,等级\n"
                 "2026001,甲,王/李,总监/经理,13800135678/13900002222,,w@a.example/l@a.example,,"
                 "急购;机房,50万,\"行一\n行二\",公司,已核实,管理员,A\n"
                 "2026002,\"=乙, \"\"丙\"\"\",,,+55 12 3923 5555,021-62345678;95588,,wx_1,\"a, b;\",,'-x,个人,,,\n"
                 "2026003,丁,\"王磊/李娜\n\",,0711/32,,,,,,,,,,\n"
                 "2026004,戊,\"\n李娜\",,\"13800135678\n\",,,,,,,,,,\n"))
            .json()[u"created"_qs],
        4);
    const QString out = path("out.csv");
    ASSERT_EQ(zhike.run({u"export"_qs, u"customers"_qs, u"--out"_qs, out, u"--unmask"_qs, u"--reason"_qs, u"Umzug"_qs})
                  .status,
              0);
    const QJsonObject again = import(out, "--match no --mode update").json();
    EXPECT_EQ(again[u"unchanged"_qs], 4);
    EXPECT_EQ(again[u"rejects"_qs].toArray(), QJsonArray());

    const CommandLine other(GetParam());
    ASSERT_EQ(other("--now 2026-09-10T14:35 --lang zh init").status, 0);
    EXPECT_EQ(other.run({u"import"_qs, u"customers"_qs, out}).status, 0);
    const QString back = path("back.csv");
    ASSERT_EQ(
        other.run({u"export"_qs, u"customers"_qs, u"--out"_qs, back, u"--unmask"_qs, u"--reason"_qs, u"x"_qs}).status,
        0);
    EXPECT_EQ(content("back.csv"), content("out.csv"));
}

TEST_P(ImportCommand, phonesAreMaskedUnlessThereIsAReason) {
    import(file("a.csv", "客户编号,客户名称,电话,邮箱,微信\n2026001,甲,13800135678,wang@a.example,wangwx01\n"));
    const QString out = path("out.csv");
    const Answer masked = zhike.run({u"--json"_qs, u"export"_qs, u"customers"_qs, u"--out"_qs, out});
    EXPECT_EQ(masked.status, 0);
    EXPECT_EQ(masked.json()[u"rows"_qs], 1);
    EXPECT_EQ(masked.json()[u"masked"_qs], true);
    for (const char* hidden : {"13800135678", "wang@", "wangwx01"}) EXPECT_FALSE(content("out.csv").contains(hidden));
    EXPECT_EQ(import(out, "--mode update").json()[u"unchanged"_qs], 1);
    const auto unmask = [&](const char* as, const QStringList& more) {
        return zhike.run(QStringList{u"--as"_qs, QString::fromUtf8(as), u"--json"_qs, u"export"_qs, u"customers"_qs,
                                     u"--out"_qs, path("whole.csv"), u"--unmask"_qs} +
                         more);
    };
    EXPECT_EQ(unmask("admin", {}).code(), u"invalid"_qs);
    ASSERT_EQ(zhike("do user.create name=小服 role=service").status, 0);
    EXPECT_EQ(unmask("小服", {u"--reason"_qs, u"x"_qs}).code(), u"not_permitted"_qs);
    EXPECT_FALSE(QFile::exists(path("whole.csv")));
    EXPECT_EQ(unmask("admin", {u"--reason"_qs, u"搬家"_qs}).status, 0);
    EXPECT_TRUE(content("whole.csv").contains("13800135678"));
    const QJsonObject newest = zhike("--json history").json()[u"change_sets"_qs].toArray()[0].toObject();
    EXPECT_TRUE(newest[u"what"_qs].toString().contains(u"搬家"_qs));
    EXPECT_EQ(zhike.run({u"undo"_qs, newest[u"id"_qs].toString()}).status, 1);
}

TEST_P(ImportCommand, exportNarrowsByViewAndWhere) {
    import(file("a.csv", "客户名称,等级\n甲,A\n乙,B\n丙,A\n"));
    const auto rows = [&](const QStringList& more) {
        return zhike.run(QStringList{u"--json"_qs, u"export"_qs, u"customers"_qs, u"--out"_qs, path("o.csv")} + more)
            .json()[u"rows"_qs];
    };
    EXPECT_EQ(rows({}), 3);
    EXPECT_EQ(rows({u"--where"_qs, u"grade=A类"_qs}), 2);
    EXPECT_EQ(rows({u"--view"_qs, u"tier_a"_qs}), 2);
    EXPECT_EQ(rows({u"--view"_qs, u"archive"_qs}), 0);
    for (const QStringList& wrong :
         {QStringList{u"--view"_qs, u"x"_qs}, {u"--layout"_qs, u"x"_qs}, {u"--where"_qs, u"x=1"_qs}})
        EXPECT_EQ(
            zhike.run(QStringList{u"--json"_qs, u"export"_qs, u"customers"_qs, u"--out"_qs, path("o.csv")} + wrong)
                .code(),
            u"invalid"_qs);
}

TEST_P(ImportCommand, northwindAndChinookComeWhole) {
    if (!qEnvironmentVariableIsSet("ZHIKE_SAMPLES")) GTEST_SKIP() << "ZHIKE_SAMPLES names no folder of samples";
    const QJsonObject northwind = import(sample("northwind/customers.csv")).json();
    EXPECT_EQ(northwind[u"created"_qs], 91);
    EXPECT_EQ(northwind[u"rejected"_qs], 0) << QJsonDocument(northwind).toJson().constData();
    const QJsonObject alfki = zhike("--json show customer Alfreds~Futterkiste").json();
    EXPECT_EQ(alfki[u"external_id"_qs], u"ALFKI"_qs);
    EXPECT_EQ(alfki[u"contact"_qs], u"Maria Anders"_qs);
    EXPECT_EQ(alfki[u"position"_qs], u"Sales Representative"_qs);
    EXPECT_EQ(alfki[u"phone"_qs], u"030-0074321"_qs);
    EXPECT_TRUE(alfki[u"province"_qs].isNull());
    const QJsonObject chinook = import(sample("chinook/Customer.csv")).json();
    EXPECT_EQ(chinook[u"created"_qs], 59);
    EXPECT_EQ(chinook[u"rejected"_qs], 0) << QJsonDocument(chinook).toJson().constData();
    const QJsonObject leonie = zhike("--json show customer Leonie~Köhler").json();
    EXPECT_EQ(leonie[u"kind"_qs], u"individual"_qs);
    EXPECT_EQ(leonie[u"phone"_qs], u"+4907112842222"_qs);
    EXPECT_EQ(import(sample("northwind/customers.csv"), "--match external_id").json()[u"unchanged"_qs], 91);
    EXPECT_EQ(import(sample("chinook/Customer.csv"), "--match external_id").json()[u"unchanged"_qs], 59);
    EXPECT_EQ(zhike("--json check --deep").status, 0);
}

ON_BOTH_DATABASES(ImportCommand);

// Ctrl+C while an import writes: nothing of it stays.
TEST(Interrupt, anImportLeavesTheDataAsTheyWere) {
    const CommandLine zhike(Engine::Sqlite);
    ASSERT_EQ(zhike("--json init").status, 0);
    QByteArray rows = "客户名称,电话,标签\n";
    for (int i = 0; i < 20'000; ++i) rows += "客户" + QByteArray::number(i) + ",13800135678,急购\n";
    QFile file(zhike.place().folder() + u"/many.csv"_qs);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(rows);
    file.close();
    QProcess import;
    import.start(QStringLiteral(ZHIKE_CLI),
                 {u"--db"_qs, zhike.place().text(), u"--json"_qs, u"import"_qs, u"customers"_qs, file.fileName()});
    ASSERT_TRUE(import.waitForStarted());
    const QString lock = zhike.place().text() + u".lock"_qs;  // it has begun to write
    while (!QFile::exists(lock) && !import.waitForFinished(1)) {
    }
    ASSERT_EQ(import.state(), QProcess::Running);
    ASSERT_EQ(::kill(pid_t(import.processId()), SIGINT), 0);
    ASSERT_TRUE(import.waitForFinished(60'000));
    EXPECT_EQ(import.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(import.exitCode(), 1);
    const QJsonObject answer = QJsonDocument::fromJson(import.readAllStandardOutput()).object();
    EXPECT_EQ(answer[u"error"_qs][u"code"_qs], u"cancelled"_qs);
    EXPECT_EQ(zhike("--json list customers").json()[u"total"_qs], 0);
    EXPECT_EQ(zhike("--json check --deep").status, 0);
}

}  // namespace
}  // namespace zhike
