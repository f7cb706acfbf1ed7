#include "app/check.h"
#include "app/datafile.h"
#include "battery/battery.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
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
    explicit Programs(const QString& folder = {}) {
        QDir(m_folder.path()).mkpath(u"./"_qs + folder);
        m_location.file = QDir(m_folder.filePath(folder)).filePath(u"battery.zhk"_qs);
        if (!createDatabase(m_location, kClock, true)) qFatal("no file could be made");
    }
    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
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
// `refused` gets the sentence with which a save was refused: nothing here is wrong in itself.
QList<qint64> killedRound(const Programs& programs, const QString& known, int round, QRandomGenerator& random,
                          QString& refused) {
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
    const QJsonObject last = QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    if (!undoes && last[u"ok"_qs] == false) refused = last[u"error"_qs][u"message"_qs].toString();
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

namespace {

Figure killSaving(const QString& what, const Programs& programs, int runs) {
    const QJsonObject made =
        QJsonDocument::fromJson(programs.run({u"do"_qs, u"customer.create"_qs, u"name=Known"_qs})).object();
    const QString known = made[u"record"_qs][u"no"_qs].toString();
    QRandomGenerator random(20260910);
    QList<qint64> confirmed;
    QString wrong;
    qint64 slowestStart = 0;
    for (int round = 0; round < runs && wrong.isEmpty(); ++round) {
        confirmed << killedRound(programs, known, round, random, wrong);
        QElapsedTimer start;
        start.start();
        if (!checkDatabaseAt(programs.location())) wrong = u"not opened"_qs;
        slowestStart = std::max(slowestStart, start.elapsed());
        if (wrong.isEmpty() && (round % 100 == 99 || round == runs - 1))
            wrong = whatIsWrong(programs.location(), confirmed);
    }
    const bool good = wrong.isEmpty() && confirmed.size() > runs && slowestStart < 2000;
    return {what, runs, u"0 confirmed saves lost, 0 bad files, opened in less than 2 s"_qs,
            QStringLiteral("%1 confirmed saves, %2; opened in %3 ms at most")
                .arg(confirmed.size())
                .arg(wrong.isEmpty() ? u"0 lost, 0 bad files"_qs : wrong)
                .arg(slowestStart),
            good};
}

constexpr int kImported = 400;  // rows of a file

QByteArray fileToImport(int round) {
    QByteArray csv = "name,phone,tags\n";
    for (int i = 0; i < kImported; ++i)
        csv += "R" + QByteArray::number(round) + "-" + QByteArray::number(i) + ",13800135678,急购\n";
    return csv;
}

// What came of an import that was perhaps killed, in rows.
struct Imported {
    bool confirmed = false;
    qint64 rows = 0;
};

Imported importAndKill(const Programs& programs, int round, int afterMs) {
    const QString path = programs.path(u"import.csv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(fileToImport(round)) < 0) qFatal("no file to import");
    file.close();
    QProcess program;
    programs.start(program, {u"import"_qs, u"customers"_qs, path});
    program.waitForFinished(afterMs);
    program.kill();
    program.waitForFinished();
    Imported imported;
    const QJsonObject answer = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    imported.confirmed = answer[u"created"_qs].toInt() == kImported && answer[u"change_set"_qs].isString();
    const auto connection = Connection::open(programs.location(), Connection::Use::Read);
    if (!connection) return imported;
    const auto rows = (*connection)
                          ->number(u"SELECT count(*) FROM customer WHERE name >= ? AND name < ?"_qs,
                                   {QStringLiteral("R%1-").arg(round), QStringLiteral("R%1.").arg(round)}, -1);
    imported.rows = rows ? *rows : -1;
    return imported;
}

}  // namespace

Figure killDuringSaves(int runs) {
    return killSaving(u"killed during mixed saves and undos"_qs, Programs(), runs);
}

Figure killInASyncFolder(int runs) {
    return killSaving(u"the same in a folder that a service copies"_qs, Programs(u"Dropbox"_qs), runs);
}

Figure killDuringImports(int runs) {
    const Programs programs;
    QElapsedTimer timer;
    timer.start();
    QString wrong = importAndKill(programs, 0, -1).confirmed ? QString() : u"an import that nobody killed failed"_qs;
    const int whole = int(timer.elapsed());
    QRandomGenerator random(20260910);
    int there = 0;
    int confirmed = 0;
    for (int round = 1; round <= runs && wrong.isEmpty(); ++round) {
        const Imported imported = importAndKill(programs, round, random.bounded(whole * 2));
        there += imported.rows == kImported ? 1 : 0;
        confirmed += imported.confirmed ? 1 : 0;
        if (imported.rows != 0 && imported.rows != kImported)
            wrong = QStringLiteral("%1 rows of %2 are there").arg(imported.rows).arg(kImported);
        if (imported.confirmed && imported.rows != kImported) wrong = u"a confirmed import is not there"_qs;
        if (wrong.isEmpty() && (round % 100 == 0 || round == runs)) wrong = whatIsWrong(programs.location(), {});
    }
    return {QStringLiteral("killed while %1 rows are imported").arg(kImported), runs,
            u"all rows or none, confirmed ones there, 0 bad files"_qs,
            QStringLiteral("%1 whole (%2 of them confirmed), %3 none%4")
                .arg(there)
                .arg(confirmed)
                .arg(runs - there)
                .arg(wrong.isEmpty() ? QString() : u"; "_qs + wrong),
            wrong.isEmpty() && there > 0 && there < runs};
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
