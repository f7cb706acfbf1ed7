#include "support/commandline.h"
#include "support/printers.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>

#include <linux/capability.h>
#include <sys/prctl.h>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// Every documented command that exists, run as a script runs it.
class Cli : public testing::TestWithParam<Engine> {
protected:
    Cli() : zhike(GetParam()) { EXPECT_EQ(zhike("--now 2026-09-10T14:35 --lang zh --json init").status, 0); }

    QJsonObject shown(const char* key) {
        return zhike.run({u"--json"_qs, u"show"_qs, u"customer"_qs, QString::fromUtf8(key)}).json();
    }
    void create(const char* fields) {
        const Answer made =
            zhike((QByteArray("--now 2026-09-10T14:35 --json do customer.create ") + fields).constData());
        ASSERT_EQ(made.status, 0) << made.err.constData();
    }
    QStringList numbers(const char* words) {
        QStringList found;
        const QJsonObject answer = zhike((QByteArray("--json list customers ") + words).constData()).json();
        for (const QJsonValue& row : answer[u"rows"_qs].toArray()) found << row[u"no"_qs].toString();
        return found;
    }

    CommandLine zhike;
};

TEST_P(Cli, createAnswersWithRecordChangeSetAndEffects) {
    const Answer made = zhike(
        "--now 2026-09-10T14:35 --as admin --json do customer.create name=云启科技有限公司 contact=王磊 "
        "phone=138~0013~5678 grade=B类 source=行业展会 budget=50万");
    ASSERT_EQ(made.status, 0) << made.err.constData();
    const QJsonObject answer = made.json();
    EXPECT_EQ(answer[u"ok"_qs], true);
    EXPECT_TRUE(answer[u"change_set"_qs].isString());
    const QJsonObject record = answer[u"record"_qs].toObject();
    EXPECT_EQ(record[u"no"_qs], u"2026001"_qs);
    EXPECT_EQ(record[u"phone"_qs], u"13800135678"_qs);
    EXPECT_EQ(record[u"grade"_qs], u"B"_qs);
    EXPECT_EQ(record[u"intent"_qs], u"medium"_qs);
    EXPECT_EQ(record[u"source"_qs], u"trade_fair"_qs);
    EXPECT_EQ(record[u"budget"_qs], u"500000.00"_qs);
    EXPECT_EQ(record[u"created_on"_qs], u"2026-09-10"_qs);
    EXPECT_EQ(record[u"stage"_qs], u"lead"_qs);
    EXPECT_TRUE(record.contains(u"email"_qs));
    EXPECT_TRUE(record[u"email"_qs].isNull());
    const QJsonObject effect = answer[u"effects"_qs].toArray()[0].toObject();
    EXPECT_EQ(effect[u"kind"_qs], u"state"_qs);
    EXPECT_EQ(effect[u"key"_qs], u"2026001"_qs);
    EXPECT_EQ(effect[u"what"_qs], u"lead"_qs);
}

TEST_P(Cli, listFiltersSortsPagesAndCounts) {
    create("name=丙 grade=A");
    create("name=甲 grade=B");
    create("name=乙 grade=B");
    EXPECT_EQ(numbers("--where grade=B类 --sort no"), (QStringList{u"2026002"_qs, u"2026003"_qs}));
    EXPECT_EQ(numbers("--sort no:desc --limit 1 --offset 1"), QStringList{u"2026002"_qs});
    const QJsonObject answer = zhike("--json list customers --limit 1").json();
    EXPECT_EQ(answer[u"kind"_qs], u"customers"_qs);
    EXPECT_EQ(answer[u"total"_qs], 3);
    EXPECT_EQ(answer[u"more"_qs], false);
    EXPECT_EQ(answer[u"rows"_qs].toArray().size(), 1);
    EXPECT_EQ(zhike("--json list customers --where nonsense=1").code(), u"invalid"_qs);
    EXPECT_EQ(zhike("--json list customers --sort nonsense").status, 1);
}

TEST_P(Cli, searchFindsByInitialsPhoneTailAndNumber) {
    create("name=云启科技有限公司 contact=王磊 phone=13800135678");
    create("name=恒远贸易集团 phone=13900002222");
    for (const char* text : {"yqkj", "云启", "5678", "2026001", "wl"})
        EXPECT_EQ(numbers((QByteArray("--search ") + text).constData()), QStringList{u"2026001"_qs}) << text;
    EXPECT_EQ(numbers("--search zzz"), QStringList());
}

TEST_P(Cli, updateArchiveRestoreAndReview) {
    create("name=A");
    EXPECT_EQ(zhike("--json do customer.update customer=2026001 grade=A note=~ok~").status, 0);
    EXPECT_EQ(shown("2026001")[u"grade"_qs], u"A"_qs);
    EXPECT_EQ(shown("2026001")[u"note"_qs], u"ok"_qs);
    EXPECT_EQ(zhike("do customer.archive customer=2026001").status, 0);
    EXPECT_EQ(numbers(""), QStringList());
    EXPECT_EQ(zhike("do customer.restore customer=2026001").status, 0);
    EXPECT_EQ(numbers(""), QStringList{u"2026001"_qs});
    EXPECT_EQ(zhike("--json do customer.review customer=2026001 outcome=verified").json()[u"error"_qs][u"code"_qs],
              u"not_permitted"_qs);
    EXPECT_EQ(zhike("do user.create name=高原 role=销售主管").status, 0);
    EXPECT_EQ(zhike("--as 高原 --json do customer.review customer=2026001 outcome=已核实").status, 0);
    EXPECT_EQ(shown("A")[u"stage"_qs], u"prospect"_qs);
}

TEST_P(Cli, ordersAndRefundsChangeTheSums) {
    create("name=A");
    EXPECT_EQ(zhike("do order.create customer=2026001 no=D1 ordered_on=2026-09-01 amount=20,000.50 product=X").status,
              0);
    const QJsonObject refund = zhike("--json do order.refund order=D1 on=2026-09-02 amount=0.50").json();
    EXPECT_EQ(refund[u"record"_qs][u"amount"_qs], u"-0.50"_qs);
    EXPECT_EQ(refund[u"record"_qs][u"refund_of"_qs], u"D1"_qs);
    EXPECT_EQ(shown("2026001")[u"net"_qs], u"20000.00"_qs);
    EXPECT_EQ(shown("2026001")[u"orders"_qs].toArray().size(), 2);
    EXPECT_EQ(zhike("--json list orders --where customer=2026001").json()[u"total"_qs], 2);
    const QJsonObject twice =
        zhike("--json do order.create customer=2026001 no=D1 ordered_on=2026-09-01 amount=1").json();
    EXPECT_EQ(twice[u"ok"_qs], false);
    EXPECT_EQ(twice[u"error"_qs][u"code"_qs], u"conflict"_qs);
    EXPECT_EQ(zhike("--json do order.create customer=2026001 no=D2 ordered_on=2026-09-01 amount=-100").status, 1);
}

TEST_P(Cli, historyUndoAndRedo) {
    create("name=A");
    ASSERT_EQ(zhike("do customer.update customer=2026001 grade=A").status, 0);
    const QJsonArray changes = zhike("--json history").json()[u"change_sets"_qs].toArray();
    ASSERT_EQ(changes.size(), 3);
    for (const char* key : {"id", "when", "who", "what", "records"})
        EXPECT_TRUE(changes[0].toObject().contains(QString::fromLatin1(key))) << key;
    EXPECT_EQ(zhike("--json history customer 2026001").json()[u"change_sets"_qs].toArray().size(), 2);
    EXPECT_EQ(zhike("undo").status, 0);
    EXPECT_TRUE(shown("2026001")[u"grade"_qs].isNull());
    EXPECT_EQ(zhike("redo").status, 0);
    EXPECT_EQ(shown("2026001")[u"grade"_qs], u"A"_qs);
    EXPECT_EQ(zhike("--json redo").code(), u"not_found"_qs);
    EXPECT_EQ(zhike("undo").status, 0);
    EXPECT_EQ(zhike("undo").status, 0);
    EXPECT_EQ(zhike("--json show customer 2026001").code(), u"not_found"_qs);
    EXPECT_EQ(zhike("--json undo").code(), u"not_found"_qs);  // what init made stays
}

TEST_P(Cli, undoOfAnEarlierChangeIsAConflictWhereTheFieldHasChangedSince) {
    create("name=A");
    const QString toB = zhike("--json do customer.update customer=2026001 grade=B").json()[u"change_set"_qs].toString();
    ASSERT_EQ(zhike("do customer.update customer=2026001 grade=C").status, 0);
    const Answer refused = zhike.run({u"--json"_qs, u"undo"_qs, toB});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), u"conflict"_qs);
    EXPECT_EQ(refused.field(), u"grade"_qs);
    EXPECT_EQ(shown("2026001")[u"grade"_qs], u"C"_qs);
}

TEST_P(Cli, aCommandThatChangesNothingMakesNoChangeSet) {
    create("name=A grade=B");
    EXPECT_TRUE(zhike("--json do customer.update customer=2026001 grade=B").json()[u"change_set"_qs].isNull());
    EXPECT_EQ(zhike("--json history").json()[u"change_sets"_qs].toArray().size(), 2);
}

TEST_P(Cli, batchAnswersLineByLineAndStopsAtTheFirstRefusal) {
    const QByteArray lines =
        "{\"do\":\"customer.create\",\"name\":\"A\",\"now\":\"2026-01-05T09:00\"}\n"
        "{\"do\":\"customer.create\",\"name\":\"\"}\n"
        "{\"do\":\"customer.create\",\"name\":\"<b>%1</b>\"}\n";
    const Answer stopped = zhike.run({u"batch"_qs, u"-"_qs}, lines);
    EXPECT_EQ(stopped.status, 1);
    EXPECT_EQ(stopped.out.count('\n'), 2);
    const Answer onwards = zhike.run({u"batch"_qs, u"-"_qs, u"--keep-going"_qs}, lines);
    EXPECT_EQ(onwards.status, 3);
    const QList<QByteArray> answers = onwards.out.trimmed().split('\n');
    ASSERT_EQ(answers.size(), 3);
    EXPECT_EQ(QJsonDocument::fromJson(answers[0])[u"record"_qs][u"created_on"_qs], u"2026-01-05"_qs);
    EXPECT_EQ(QJsonDocument::fromJson(answers[1])[u"error"_qs][u"field"_qs], u"name"_qs);
    EXPECT_EQ(QJsonDocument::fromJson(answers[2])[u"record"_qs][u"name"_qs], u"<b>%1</b>"_qs);
}

TEST_P(Cli, settingsCheckVersionAndMigrate) {
    EXPECT_EQ(zhike("do setting.set name=time_zone value=Europe/Berlin").status, 0);
    EXPECT_EQ(zhike("--json do setting.set name=time_zone value=Mars").status, 1);
    EXPECT_EQ(zhike("--json do setting.set name=nonsense value=1").json()[u"error"_qs][u"code"_qs], u"not_found"_qs);
    const Answer check = zhike("--json check --deep");
    EXPECT_EQ(check.status, 0) << check.out.constData();
    EXPECT_EQ(check.json()[u"differences"_qs].toArray().size(), 0);
    EXPECT_EQ(zhike("migrate").status, 0);
    EXPECT_TRUE(zhike("--json version").json().contains(u"version"_qs));
    EXPECT_GT(zhike("--json list choices").json()[u"total"_qs].toInt(), 40);
    EXPECT_EQ(zhike("--json list users").json()[u"rows"_qs].toArray().size(), 2);
}

TEST_P(Cli, wrongUsageIsExitTwoAndWrongDataIsExitOne) {
    EXPECT_EQ(zhike("nonsense").status, 2);
    EXPECT_EQ(zhike("list customers --nonsense").status, 2);
    EXPECT_EQ(zhike("do nonsense.verb a=b").status, 2);
    EXPECT_EQ(zhike("do customer.create").status, 1);
    EXPECT_EQ(zhike("do customer.create name=A nonsense=1").status, 1);
    EXPECT_EQ(zhike("show customer 4711").status, 1);
    EXPECT_EQ(zhike("--as nobody do customer.create name=A").status, 1);
    EXPECT_EQ(zhike("--now nonsense list customers").status, 1);
    EXPECT_EQ(zhike("init").status, 1);  // never over existing data
    const Answer missing = zhike("--json do customer.create name=");
    EXPECT_EQ(missing.json()[u"error"_qs][u"field"_qs], u"name"_qs);
}

TEST_P(Cli, keysAndCodesDoNotDependOnTheLanguage) {
    create("name=A grade=B");
    QJsonObject zh = zhike("--lang zh --json show customer 2026001").json();
    QJsonObject en = zhike("--lang en --json show customer 2026001").json();
    zh.remove(u"history"_qs);  // holds sentences
    en.remove(u"history"_qs);
    EXPECT_EQ(zh, en);
}

ON_BOTH_DATABASES(Cli);

// Files that are not ours, and files somebody else holds (reliability.md §3, §4).
class CliFile : public testing::Test {
protected:
    CommandLine zhike{Engine::Sqlite};
    QString path = zhike.place().location().file;

    void put(const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    QByteArray content() {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(CliFile, aMissingFileIsNotFoundAndNotMade) {
    EXPECT_EQ(zhike("--json list customers").code(), u"not_found"_qs);
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(CliFile, whatIsNotOursIsRefusedAndLeftAsItIs) {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("PK\x03\x04 not ours"), QByteArray(5000, '\0')}) {
        put(bytes);
        EXPECT_EQ(zhike("--json do customer.create name=A").code(), u"invalid"_qs) << bytes.left(8).constData();
        EXPECT_EQ(content(), bytes);
    }
}

TEST_F(CliFile, aFileThatIsCutOffIsRefused) {
    ASSERT_EQ(zhike("init").status, 0);
    const QByteArray whole = content();
    put(whole.left(whole.size() - 4096));
    EXPECT_EQ(zhike("--json list customers").code(), u"invalid"_qs);
}

TEST_F(CliFile, whatTheDataBeganWithIsNotUndoneAndThatIsSaid) {
    ASSERT_EQ(zhike("init --demo").status, 0);
    const QJsonArray sets = zhike("--json history").json()[u"change_sets"_qs].toArray();
    ASSERT_EQ(sets.size(), 2);
    for (const QJsonValue& set : sets) {
        const Answer refused = zhike.run({u"--lang"_qs, u"en"_qs, u"--json"_qs, u"undo"_qs, set[u"id"_qs].toString()});
        EXPECT_EQ(refused.status, 1);
        EXPECT_EQ(refused.code(), u"not_permitted"_qs);
        EXPECT_TRUE(refused.err.contains("is what these data began with")) << refused.err.constData();
    }
    EXPECT_EQ(zhike("--json list customers").json()[u"total"_qs].toInt(), 60);
}

TEST_F(CliFile, aNewerFileIsNotTouched) {
    ASSERT_EQ(zhike("init").status, 0);
    QByteArray bytes = content();
    bytes[63] = 99;  // user_version in the header, big endian at 60
    put(bytes);
    const Answer refused = zhike("--json do customer.create name=A");
    EXPECT_EQ(refused.code(), u"unavailable"_qs);
    EXPECT_TRUE(refused.err.contains("99"));
    EXPECT_EQ(content(), bytes);
}

TEST_F(CliFile, readingWorksBesideAnOpenProgramAndWritingIsUnavailable) {
    ASSERT_EQ(zhike("init").status, 0);
    QLockFile lock(path + u".lock"_qs);
    lock.setStaleLockTime(0);
    ASSERT_TRUE(lock.tryLock());
    EXPECT_EQ(zhike("list customers").status, 0);
    EXPECT_EQ(zhike("--json do customer.create name=A").json()[u"error"_qs][u"code"_qs], u"unavailable"_qs);
}

// Runs the program itself without the right to write past a folder's permissions, which an administrator has.
int runWithoutPrivileges(const QStringList& arguments, QByteArray& err) {
    QProcess program;
    program.setChildProcessModifier([] { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); });
    program.start(QStringLiteral(ZHIKE_CLI), arguments);
    program.waitForFinished();
    err = program.readAllStandardError();
    return program.exitCode();
}

TEST_F(CliFile, aFolderThatCannotBeWrittenIsReadFromACopyAndNeverWritten) {
    ASSERT_EQ(zhike("init").status, 0);
    ASSERT_EQ(zhike("do customer.create name=A").status, 0);
    const QByteArray before = content();
    const QString folder = zhike.place().folder();
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    QByteArray err;
    EXPECT_EQ(runWithoutPrivileges({u"--db"_qs, path, u"list"_qs, u"customers"_qs}, err), 0) << err.constData();
    EXPECT_EQ(runWithoutPrivileges(
                  {u"--db"_qs, path, u"--lang"_qs, u"en"_qs, u"do"_qs, u"customer.create"_qs, u"name=B"_qs}, err),
              1);
    EXPECT_TRUE(err.contains("cannot be written, so nothing can be saved there")) << err.constData();
    EXPECT_EQ(runWithoutPrivileges(
                  {u"--db"_qs, path, u"--lang"_qs, u"zh"_qs, u"do"_qs, u"customer.create"_qs, u"name=B"_qs}, err),
              1);
    EXPECT_TRUE(err.contains("不可写，无法在此保存")) << err.constData();
    ASSERT_TRUE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(content(), before);
}

}  // namespace
}  // namespace zhike
