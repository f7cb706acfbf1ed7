#include "support/commandline.h"
#include "support/printers.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

int rounds() {
    const int asked = qEnvironmentVariableIntValue("ZHIKE_KILL_ROUNDS");
    return asked > 0 ? asked : 60;
}

// reliability.md §12: the program is killed at any moment of its writing; what it had confirmed is there afterwards.
TEST(Kill, noConfirmedSaveIsLost) {
    const CommandLine zhike(Engine::Sqlite);
    ASSERT_EQ(zhike("init").status, 0);
    QByteArray lines;
    for (int i = 0; i < 400; ++i)
        lines += "{\"do\":\"customer.create\",\"name\":\"客户\",\"phone\":\"13800135678\",\"tags\":\"急购\"}\n";
    QRandomGenerator random(20260910);
    QSet<QString> confirmed;
    for (int round = 0; round < rounds(); ++round) {
        QProcess writer;
        writer.start(QStringLiteral(ZHIKE_CLI), {u"--db"_qs, zhike.place().text(), u"batch"_qs, u"-"_qs});
        ASSERT_TRUE(writer.waitForStarted());
        writer.write(lines);
        writer.closeWriteChannel();
        writer.waitForReadyRead(5000);  // it has begun to write
        writer.waitForFinished(random.bounded(40));
        writer.kill();
        writer.waitForFinished();
        for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
            const QJsonObject answer = QJsonDocument::fromJson(line).object();
            if (answer[u"ok"_qs].toBool()) confirmed << answer[u"record"_qs][u"no"_qs].toString();
        }
    }
    QSet<QString> stored;
    for (int offset = 0;; offset += 1000) {
        const QJsonArray rows = zhike
                                    .run({u"--json"_qs, u"list"_qs, u"customers"_qs, u"--limit"_qs, u"1000"_qs,
                                          u"--offset"_qs, QString::number(offset)})
                                    .json()[u"rows"_qs]
                                    .toArray();
        if (rows.isEmpty()) break;
        for (const QJsonValue& row : rows) stored << row[u"no"_qs].toString();
    }
    EXPECT_GT(confirmed.size(), rounds());
    EXPECT_EQ(QSet<QString>(confirmed).subtract(stored), QSet<QString>());
    const Answer check = zhike("--json check --deep");
    EXPECT_EQ(check.status, 0) << check.out.constData();
}

// Who types or pipes lines and has enough asks once.
TEST(Kill, oneCtrlCEndsABatchThatWaitsForItsNextLine) {
    const CommandLine zhike(Engine::Sqlite);
    ASSERT_EQ(zhike("init").status, 0);
    QProcess batch;
    batch.start(QStringLiteral(ZHIKE_CLI),
                {u"--db"_qs, zhike.place().text(), u"--lang"_qs, u"en"_qs, u"batch"_qs, u"-"_qs});
    ASSERT_TRUE(batch.waitForStarted());
    batch.write("{\"do\":\"customer.create\",\"name\":\"A\"}\n");
    ASSERT_TRUE(batch.waitForReadyRead());  // done, and waiting for the next
    EXPECT_TRUE(batch.readAllStandardOutput().contains("\"ok\":true"));
    ASSERT_EQ(::kill(pid_t(batch.processId()), SIGINT), 0);
    ASSERT_TRUE(batch.waitForFinished());
    EXPECT_EQ(batch.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(batch.exitCode(), 1);
    EXPECT_TRUE(batch.readAllStandardError().contains("Cancelled"));
    EXPECT_EQ(zhike("--json list customers").json()[u"total"_qs].toInt(), 1);
}

TEST(Kill, aBatchCarriesOutItsLastLineWithoutAnEndOfLine) {
    const CommandLine zhike(Engine::Sqlite);
    ASSERT_EQ(zhike("init").status, 0);
    const Answer batch = zhike.run({u"batch"_qs, u"-"_qs},
                                   "{\"do\":\"customer.create\",\"name\":\"A\"}\r\n\n"
                                   "{\"do\":\"customer.create\",\"name\":\"B\"}");
    EXPECT_EQ(batch.status, 0);
    EXPECT_EQ(batch.out.count("\"ok\":true"), 2);
}

}  // namespace
}  // namespace zhike
