#include "app/check.h"
#include "app/datafile.h"
#include "battery/battery.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace zhike {

namespace {

using namespace Qt::StringLiterals;

const FixedClock kClock(Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai"));

// The command line over one file of its own.
class Programs {
public:
    Programs() {
        m_location.file = m_folder.filePath(u"battery.zhk"_qs);
        if (!createDatabase(m_location, kClock, true)) qFatal("no file could be made");
    }
    [[nodiscard]] const Location& location() const { return m_location; }
    void start(QProcess& program, const QStringList& words) const {
        program.start(QStringLiteral(ZHIKE_CLI), QStringList{u"--db"_qs, m_location.file, u"--json"_qs} + words);
        program.waitForStarted();
    }
    [[nodiscard]] QByteArray run(const QStringList& words) const {
        QProcess program;
        start(program, words);
        program.waitForFinished(-1);
        return program.readAllStandardOutput();
    }

private:
    QTemporaryDir m_folder;
    Location m_location;
};

// What an answer of the command line confirms, 0 when it confirms nothing.
qint64 confirmedBy(const QByteArray& answer) {
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    return object[u"ok"_qs].toBool() ? object[u"change_set"_qs].toString().toLongLong() : 0;
}

// Customers, edits and orders; `known` exists already.
QByteArray mixedSaves(const QString& known, int round) {
    QByteArray lines;
    for (int i = 0; i < 100; ++i) {
        lines += "{\"do\":\"customer.create\",\"name\":\"客户\",\"phone\":\"13800135678\",\"tags\":\"急购\"}\n";
        lines += QStringLiteral("{\"do\":\"customer.update\",\"customer\":\"%1\",\"short_name\":\"r%2n%3\"}\n")
                     .arg(known)
                     .arg(round)
                     .arg(i)
                     .toUtf8();
        lines += QStringLiteral(
                     "{\"do\":\"order.create\",\"customer\":\"%1\",\"no\":\"O%2-%3\",\"ordered_on\":"
                     "\"2026-03-01\",\"amount\":\"10\"}\n")
                     .arg(known)
                     .arg(round)
                     .arg(i)
                     .toUtf8();
    }
    return lines;
}

// One program, killed while it writes; what it confirmed until then.
QList<qint64> killedRound(const Programs& programs, const QString& known, int round, QRandomGenerator& random) {
    QProcess program;
    const bool undoes = round % 5 == 4;
    programs.start(program, undoes ? QStringList{u"undo"_qs} : QStringList{u"batch"_qs, u"-"_qs});
    if (!undoes) {
        program.write(mixedSaves(known, round));
        program.closeWriteChannel();
        program.waitForReadyRead(10'000);  // it has begun to write
    }
    program.waitForFinished(random.bounded(undoes ? 60 : 120));
    program.kill();
    program.waitForFinished();
    QList<qint64> confirmed;
    const QByteArray out = program.readAllStandardOutput();
    for (const QByteArray& answer : undoes ? QList<QByteArray>{out} : out.split('\n'))
        if (const qint64 key = confirmedBy(answer); key != 0) confirmed << key;
    return confirmed;
}

}  // namespace

QString whatIsWrong(const Location& location, const QList<qint64>& keys) {
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return connection.error().message.source;
    Repositories data(**connection, nullptr);
    int lost = 0;
    for (const qint64 key : keys) {
        const auto row = data.history.changeSet({key});
        if (!row) return row.error().message.source;
        lost += *row ? 0 : 1;
    }
    const auto differences = checkData(data, kClock, false);
    if (!differences) return differences.error().message.source;
    if (!differences->isEmpty()) return differences->first().what + u' ' + differences->first().stored;
    return lost == 0 ? QString() : QStringLiteral("%1 lost").arg(lost);
}

Figure killDuringSaves(int runs) {
    const Programs programs;
    const QJsonObject made =
        QJsonDocument::fromJson(programs.run({u"do"_qs, u"customer.create"_qs, u"name=Known"_qs})).object();
    const QString known = made[u"record"_qs][u"no"_qs].toString();
    QRandomGenerator random(20260910);
    QList<qint64> confirmed;
    QString wrong;
    qint64 slowestStart = 0;
    for (int round = 0; round < runs && wrong.isEmpty(); ++round) {
        confirmed << killedRound(programs, known, round, random);
        QElapsedTimer start;
        start.start();
        if (!checkDatabaseAt(programs.location())) wrong = u"not opened"_qs;
        slowestStart = std::max(slowestStart, start.elapsed());
        if (wrong.isEmpty() && (round % 100 == 99 || round == runs - 1))
            wrong = whatIsWrong(programs.location(), confirmed);
    }
    const bool good = wrong.isEmpty() && confirmed.size() > runs && slowestStart < 2000;
    return {u"killed during mixed saves and undos"_qs, runs,
            u"0 confirmed saves lost, 0 bad files, opened in less than 2 s"_qs,
            QStringLiteral("%1 confirmed saves, %2; opened in %3 ms at most")
                .arg(confirmed.size())
                .arg(wrong.isEmpty() ? u"0 lost, 0 bad files"_qs : wrong)
                .arg(slowestStart),
            good};
}

Figure writeFromTwoPrograms(int runs) {
    const Programs programs;
    QProcess first;
    programs.start(first, {u"batch"_qs, u"-"_qs});
    QList<qint64> confirmed;
    int refused = 0;
    for (int i = 0; i < runs; ++i) {
        first.write("{\"do\":\"customer.create\",\"name\":\"A\"}\n");
        first.waitForBytesWritten();
        while (!first.canReadLine() && first.waitForReadyRead(10'000)) {
        }
        if (const qint64 key = confirmedBy(first.readLine()); key != 0) confirmed << key;
        const QJsonObject second =
            QJsonDocument::fromJson(programs.run({u"do"_qs, u"customer.create"_qs, u"name=B"_qs})).object();
        refused += second[u"error"_qs][u"code"_qs].toString() == u"unavailable" ? 1 : 0;
    }
    first.closeWriteChannel();
    first.waitForFinished();
    const QString wrong = whatIsWrong(programs.location(), confirmed);
    return {u"a second program writes to an open file"_qs, runs, u"every one refused, all saves of the first there"_qs,
            QStringLiteral("%1 refused, %2 saves of the first, %3")
                .arg(refused)
                .arg(confirmed.size())
                .arg(wrong.isEmpty() ? u"0 lost"_qs : wrong),
            refused == runs && confirmed.size() == runs && wrong.isEmpty()};
}

}  // namespace zhike
