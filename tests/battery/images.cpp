#include "app/check.h"
#include "app/customers.h"
#include "app/datafile.h"
#include "app/demo.h"
#include "battery/battery.h"
#include "storage/migrator.h"
#include "support/faultydisk.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>

namespace zhike {

namespace {

using namespace Qt::StringLiterals;

const FixedClock kClock(Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai"));

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("the temporary folder cannot be written");
}

// ---- power cut -----------------------------------------------------------------------------------------------------

enum class Unsynced { All, None, Prefix, Random, Torn };

// A session of saves and checkpoints as the disk saw it, and when each save was confirmed.
struct Session {
    QHash<QByteArray, QByteArray> before;  // the files when it began
    QList<DiskOperation> operations;
    QList<std::pair<qsizetype, qint64>> confirmed;  // after so many operations, this change set
};

Session recordedSession(const Location& location) {
    FaultyDisk disk;
    Session session;
    auto writer = Writer::open(location);
    if (!writer) qFatal("no file could be opened");
    Structure structure((*writer)->connection());
    if (!structure.checkpoint()) qFatal("no checkpoint");
    for (const char* suffix : {"", "-wal"}) {
        const QString path = location.file + QLatin1String(suffix);
        session.before.insert(QFile::encodeName(path), content(path));
    }
    Repositories data((*writer)->connection(), nullptr);
    const User admin = Lookup::read(data)->administrator();
    disk.record(&session.operations);
    for (int i = 1; i <= 60; ++i) {
        CustomerInput input;
        input.customer.name = QStringLiteral("客户%1").arg(i);
        if (!(*writer)->write(admin, kClock, Text{"New"}, [&](Work& work) { return createCustomer(work, input); }))
            qFatal("a save was refused");
        session.confirmed << std::pair(session.operations.size(), (*writer)->receipt().changeSet.value);
        if (i % 15 == 0 && !structure.checkpoint()) qFatal("no checkpoint");
    }
    disk.record(nullptr);
    return session;
}

void apply(QByteArray& file, const DiskOperation& operation, qsizetype bytes) {
    if (operation.kind == DiskOperation::Kind::Truncate) {
        file.resize(operation.at);
        return;
    }
    if (file.size() < operation.at + bytes) file.append(QByteArray(operation.at + bytes - file.size(), '\0'));
    file.replace(operation.at, bytes, operation.bytes.left(bytes));
}

// The files as a disk may hold them when the power fails after `cut` operations: what was synced is there, of the rest
// what `mode` says.
QHash<QByteArray, QByteArray> imageAt(const Session& session, qsizetype cut, Unsynced mode, QRandomGenerator& random) {
    QHash<QByteArray, qsizetype> syncedUntil;
    for (qsizetype i = 0; i < cut; ++i)
        if (session.operations[i].kind == DiskOperation::Kind::Sync) syncedUntil[session.operations[i].file] = i;
    const qsizetype prefix = random.bounded(int(cut) + 1);
    QHash<QByteArray, QByteArray> image = session.before;
    for (qsizetype i = 0; i < cut; ++i) {
        const DiskOperation& operation = session.operations[i];
        if (operation.kind == DiskOperation::Kind::Sync || !image.contains(operation.file)) continue;
        const bool synced = i <= syncedUntil.value(operation.file, -1);
        const bool last = i == cut - 1;
        const bool kept = mode == Unsynced::All || mode == Unsynced::Torn || (mode == Unsynced::Prefix && i < prefix) ||
                          (mode == Unsynced::Random && random.bounded(2) == 0);
        if (!synced && !kept) continue;
        const qsizetype size = operation.bytes.size();
        const bool torn = !synced && mode == Unsynced::Torn && (last || random.bounded(3) == 0);
        apply(image[operation.file], operation, torn ? size / 512 / 2 * 512 : size);
    }
    return image;
}

// ---- damage --------------------------------------------------------------------------------------------------------

QByteArray damaged(QByteArray bytes, QRandomGenerator& random) {
    const auto anywhere = [&] { return qsizetype(random.bounded(int(bytes.size()))); };
    switch (random.bounded(4)) {
        case 0: return bytes.left(anywhere());
        case 1: {
            const qsizetype at = anywhere() / 512 * 512;
            for (qsizetype i = at; i < std::min(at + 512, bytes.size()); ++i) bytes[i] = '\0';
            return bytes;
        }
        case 2: bytes[random.bounded(100)] = char(random.bounded(256)); return bytes;  // in the header
        default:
            for (int i = random.bounded(1, 9); i > 0; --i) bytes[anywhere()] = char(random.bounded(256));
            return bytes;
    }
}

// Every row of every table in one text, whatever it holds; empty when it cannot be read.
QByteArray everythingIn(Connection& connection) {
    QByteArray all;
    auto tables = connection.run(
        u"SELECT name, (SELECT group_concat('quote(' || c.name || ')', ' || ') FROM "
        "pragma_table_info(t.name) c) FROM sqlite_master t WHERE type = 'table' AND "
        "sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_qs);
    QList<std::pair<QString, QString>> read;
    while (tables && tables->next()) read << std::pair(tables->text(0), tables->text(1));
    if (tables) tables->finish();
    for (const auto& [table, values] : read) {
        auto rows = connection.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(values, table));
        if (!rows) return {};
        all += table.toUtf8() + '\n';
        while (rows->next()) all += rows->text(0).toUtf8() + '\n';
        rows->finish();
    }
    return connection.failure() ? QByteArray() : all;
}

enum class Fate { RefusedAtOnce, RefusedLater, FoundByCheck, Harmless, NotNoticed };

// What becomes of a file in the hands of somebody who reads everything in it and then checks it. What nobody notices is
// harmless when every table still says the same.
Fate fateOf(const Location& location, const QByteArray& everything) {
    if (!checkDatabaseAt(location)) return Fate::RefusedAtOnce;
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return Fate::RefusedAtOnce;
    Repositories data(**connection, nullptr);
    const auto ids = data.customerList.ids({});
    const bool read = ids && data.customerList.rows(*ids) && data.customerList.sums({}) && data.history.changeSets(100);
    if (!read || (*connection)->failure()) return Fate::RefusedLater;
    const auto differences = checkData(data, kClock, true);
    if (!differences || (*connection)->failure()) return Fate::RefusedLater;
    if (!differences->isEmpty()) return Fate::FoundByCheck;
    return everythingIn(**connection) == everything ? Fate::Harmless : Fate::NotNoticed;
}

QByteArray everythingAt(const Location& location) {
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) qFatal("no file could be read");
    return everythingIn(**connection);
}

}  // namespace

Figure cutThePower(int runs) {
    const QTemporaryDir folder;
    const Location location{.file = folder.filePath(u"battery.zhk"_qs)};
    const Location image{.file = folder.filePath(u"image.zhk"_qs)};
    if (!createDatabase(location, kClock, true)) qFatal("no file could be made");
    const Session session = recordedSession(location);
    QRandomGenerator random(20260910);
    int bad = 0;
    QString first;
    for (int i = 0; i < runs; ++i) {
        const qsizetype cut = random.bounded(int(session.operations.size()) + 1);
        const auto files = imageAt(session, cut, Unsynced(i % 5), random);
        QFile::remove(image.file + u"-shm"_qs);
        for (const char* suffix : {"", "-wal"})
            put(image.file + QLatin1String(suffix),
                files.value(QFile::encodeName(location.file + QLatin1String(suffix))));
        QList<qint64> confirmed;
        for (const auto& [after, key] : session.confirmed)
            if (after <= cut) confirmed << key;
        if (const QString wrong = whatIsWrong(image, confirmed); !wrong.isEmpty()) {
            ++bad;
            if (first.isEmpty()) first = QStringLiteral(" (mode %1: %2)").arg(i % 5).arg(wrong);
        }
    }
    return {u"the power is cut (all, none, prefix, random, torn)"_qs, runs, u"0 confirmed saves lost, 0 bad files"_qs,
            QStringLiteral("%1 operations, %2 saves; %3 bad images%4")
                .arg(session.operations.size())
                .arg(session.confirmed.size())
                .arg(bad)
                .arg(first),
            bad == 0 && session.confirmed.size() == 60};
}

Figure damageFiles(int runs) {
    const QTemporaryDir folder;
    const Location location{.file = folder.filePath(u"battery.zhk"_qs)};
    if (!createDatabase(location, kClock, true)) qFatal("no file could be made");
    {
        auto writer = Writer::open(location);
        if (!writer || !fillWithDemo(**writer, kClock, {})) qFatal("no demo data");
    }
    const QByteArray whole = content(location.file);
    const QByteArray everything = everythingAt(location);
    QRandomGenerator random(20260910);
    QHash<Fate, int> fates;
    int changed = 0;
    for (int i = 0; i < runs; ++i) {
        QByteArray bytes = damaged(whole, random);
        while (bytes == whole) bytes = damaged(whole, random);  // zeros for zeros
        for (const char* suffix : {"-wal", "-shm"}) QFile::remove(location.file + QLatin1String(suffix));
        put(location.file, bytes);
        ++fates[fateOf(location, everything)];
        changed += content(location.file) == bytes ? 0 : 1;
    }
    return {
        QStringLiteral("a file of %1 KB is damaged or cut").arg(whole.size() / 1024), runs,
        u"0 crashes, 0 files changed by reading, no new schema; what is left to comparing backups is counted"_qs,
        QStringLiteral("%1 refused when opened, %2 while read, %3 named by check, %4 harmless (every table says the "
                       "same), %5 seen by a comparison of backups alone (ADR 0005); %6 changed")
            .arg(fates[Fate::RefusedAtOnce])
            .arg(fates[Fate::RefusedLater])
            .arg(fates[Fate::FoundByCheck])
            .arg(fates[Fate::Harmless])
            .arg(fates[Fate::NotNoticed])
            .arg(changed),
        changed == 0 && !everything.isEmpty()};
}

}  // namespace zhike
