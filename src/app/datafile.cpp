#include "app/datafile.h"

#include "app/derive.h"
#include "app/fileidentity.h"
#include "app/filememory.h"
#include "app/seed.h"
#include "base/log.h"
#include "storage/fileplace.h"
#include "storage/migrator.h"
#include "storage/repositories.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>
#include <QtEndian>

namespace zhike {

namespace {

bool hasWal(const QString& file) {
    return QFileInfo(file + QStringLiteral("-wal")).size() > 0;
}

// Of a save that was cut short in a synchronised folder; SQLite takes it back when the file is opened.
bool hasRollback(const QString& file) {
    return QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

// The first 100 bytes of a SQLite file say its page size and how many pages it has.
Done checkHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unavailable("db", Text{ZTEXT("“%1” cannot be read"), {path}});
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return invalid("db", Text{ZTEXT("“%1” is damaged or not a customer file"), {path}});
    const auto* bytes = reinterpret_cast<const uchar*>(header.constData());
    const qint64 stored = qFromBigEndian<quint16>(bytes + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(bytes + 28);
    if (!hasWal(path) && !hasRollback(path) && file.size() < pages * pageSize)
        return invalid("db", Text{ZTEXT("“%1” is cut off: a part of the file is missing"), {path}});
    return done();
}

Error foreignWal(const QString& file) {
    return unavailable("db", Text{ZTEXT("“%1-wal” beside the file belongs to another file. Both are left as they are; "
                                        "move it away to open “%1”"),
                                  {file}});
}

// What the file says it is; empty when it cannot be told.
QString identityOf(const Location& location, Connection::Use use) {
    const auto connection = Connection::open(location, use);
    if (!connection) return {};
    const Result<QString> identity = Structure(**connection).meta(QStringLiteral("identity"));
    return identity ? *identity : QString();
}

// SQLite takes any -wal of the right name for its own and mixes the two files; so this comes before anything is opened.
Done checkWal(const Location& location) {
    if (!hasWal(location.file)) return done();
    const QString bare = identityOf(location, Connection::Use::Peek);
    const FileMemory memory(location.file);
    const bool wasOfAnother = !bare.isEmpty() && !memory.identity().isEmpty() && bare != memory.identity();
    if (wasOfAnother && fileIdentity(location.file + QStringLiteral("-wal")) == memory.wal())
        return foreignWal(location.file);
    const QString whole = identityOf(location, Connection::Use::Read);
    if (!bare.isEmpty() && !whole.isEmpty() && bare != whole) return foreignWal(location.file);
    return done();
}

Done fill(const Location& location, const Clock& clock, bool chinese) {
    auto connection = Connection::open(location, Connection::Use::Write);
    if (!connection) return connection.error();
    if (const Done made = migrate(**connection, allMigrations()); !made) return made;
    if (const Done seeded = seed(**connection, clock, chinese); !seeded) return seeded;
    return Structure(**connection).checkpoint();
}

Done createFile(const Location& location, const Clock& clock, bool chinese) {
    if (QFileInfo::exists(location.file))
        return conflict("db", Text{ZTEXT("“%1” exists already and is left as it is"), {location.file}});
    if (hasWal(location.file)) return foreignWal(location.file);
    if (!QDir().mkpath(QFileInfo(location.file).absolutePath()))
        return unavailable("db", Text{ZTEXT("The folder of “%1” cannot be made"), {location.file}});
    Location part = location;
    part.file += QStringLiteral(".part");
    QFile::remove(part.file);
    Done filled = fill(part, clock, chinese);
    // rename() of QFile never replaces an existing file.
    if (filled && !QFile::rename(part.file, location.file))
        filled = unavailable("db", Text{ZTEXT("“%1” cannot be written"), {location.file}});
    if (!filled) QFile::remove(part.file);
    for (const char* beside : {"-wal", "-shm", "-journal"}) QFile::remove(part.file + QLatin1String(beside));
    return filled;
}

}  // namespace

Done createDatabase(const Location& location, const Clock& clock, bool chinese) {
    if (location.engine == Engine::Sqlite) return createFile(location, clock, chinese);
    auto connection = Connection::open(location, Connection::Use::Write);
    if (!connection) return connection.error();
    const Result<int> version = schemaVersion(**connection);
    if (!version) return version.error();
    if (*version > 0)
        return conflict("db", Text{ZTEXT("“%1” holds data already and is left as it is"), {location.database}});
    connection->reset();
    return fill(location, clock, chinese);
}

namespace {

constexpr int kMomentMs = 50;  // in which a program that has made its lock file also writes who it is into it

// Whether the lock may be of a program that was killed: one of this computer, or one that says nothing because it was
// killed, or the power cut, while it wrote. The system knows whether a program still holds the file, so nothing that is
// in use can be removed.
bool isLeftBehind(const QLockFile& lock) {
    if (lock.error() != QLockFile::LockFailedError) return false;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock.getLockInfo(&process, &host, &program)) return host == QSysInfo::machineHostName();
    QThread::msleep(kMomentMs);
    return !lock.getLockInfo(&process, &host, &program);
}

}  // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const Location& location) {
    auto lock = std::make_unique<DataLock>();
    if (location.engine == Engine::Postgres) return lock;
    if (isOnFarDisk(location.file))
        return unavailable("db", Text{ZTEXT("“%1” is on a network disk, where saves can get lost. Move it to this "
                                            "computer or use a server; reading works"),
                                      {location.file}});
    lock->m_lock = std::make_unique<QLockFile>(location.file + QStringLiteral(".lock"));
    lock->m_lock->setStaleLockTime(0);
    if (lock->m_lock->tryLock(0)) return lock;
    if (isLeftBehind(*lock->m_lock) && lock->m_lock->removeStaleLockFile() && lock->m_lock->tryLock(0)) return lock;
    qint64 process = 0;
    QString host;
    QString program;
    if (lock->m_lock->error() == QLockFile::LockFailedError && lock->m_lock->getLockInfo(&process, &host, &program))
        return unavailable("db", Text{ZTEXT("The data is open in another program (%1 on %2, process %3)"),
                                      {program, host, QString::number(process)}});
    return unavailable(
        "db", Text{ZTEXT("The folder of “%1” cannot be written, so nothing can be saved there"), {location.file}});
}

Done checkDatabaseAt(const Location& location) {
    if (location.engine == Engine::Sqlite) {
        if (!QFileInfo::exists(location.file))
            return notFound("db", Text{ZTEXT("There is no file “%1”"), {location.file}});
        if (const Done header = checkHeader(location.file); !header) return header;
        if (const Done own = checkWal(location); !own) return own;
    }
    auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return connection.error();
    return checkDatabase(**connection, allMigrations());
}

Result<QList<Finding>> findingsAt(const Location& location) {
    QList<Finding> found;
    if (location.engine == Engine::Postgres) return found;
    if (const QString service = syncServiceOf(location.file); !service.isEmpty())
        found << Finding{Finding::Kind::Synced,
                         Text{ZTEXT("The data file is in a folder that %1 copies to other computers, which can damage "
                                    "it. Move the file out of that folder and keep copies there"),
                              {service}}};
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return connection.error();
    Structure structure(**connection);
    const Result<QString> identity = structure.meta(QStringLiteral("identity"));
    if (!identity) return identity.error();
    const Result<qint64> newest = structure.highestJournalKey();
    if (!newest) return newest.error();
    const FileMemory memory(location.file);
    const int missing = memory.identity() == *identity ? memory.savesAfter(*newest) : 0;
    if (missing > 0)
        found << Finding{Finding::Kind::SavesMissing,
                         Text{ZTEXT("The last %n save(s) are missing from the data file. Look for “%1-wal”, which "
                                    "belongs beside it, before you go on"),
                              {location.file},
                              missing}};
    return found;
}

Done upgradeDatabase(const Location& location) {
    auto connection = Connection::open(location, Connection::Use::Write);
    if (!connection) return connection.error();
    const Result<int> version = schemaVersion(**connection);
    if (!version) return version.error();
    if (*version >= allMigrations().last().number) return done();
    if (location.engine == Engine::Sqlite) {
        const QFileInfo file(location.file);
        const QString copy = file.dir().filePath(
            QStringLiteral("%1.v%2.%3").arg(file.completeBaseName(), QString::number(*version), file.suffix()));
        if (!QFileInfo::exists(copy))
            if (const Done copied = Structure(**connection).copyInto(copy); !copied) return copied;
    }
    return migrate(**connection, allMigrations());
}

Result<OpenedData> openData(const Location& location) {
    if (const Done fit = checkDatabaseAt(location); !fit) return fit.error();
    auto lock = DataLock::take(location);
    if (!lock) return lock.error();
    if (const Done upgraded = upgradeDatabase(location); !upgraded) return upgraded.error();
    const auto findings = findingsAt(location);
    if (!findings) return findings.error();
    const auto connection = Connection::open(location, Connection::Use::Read);
    if (!connection) return connection.error();
    Repositories data(**connection, nullptr);
    const Result<QTimeZone> zone = companyZone(data);
    if (!zone) return zone.error();
    const Result<QString> identity = data.structure.meta(QStringLiteral("identity"));
    if (!identity) return identity.error();
    qCInfo(programLog, "opened a %s, schema %d, findings %d", location.engine == Engine::Sqlite ? "file" : "server",
           allMigrations().last().number, int(findings->size()));
    return OpenedData{location, std::move(*lock), *zone, *identity, *findings, nullptr};
}

Result<OpenedData> openCopy(const Location& location) {
    auto copy = ReadableCopy::of(location);
    if (!copy) return copy.error();
    auto opened = openData((*copy)->location());
    if (opened) opened->copy = std::move(*copy);
    return opened;
}

QString defaultDataFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("zhike/customers.zhk"));
}

}  // namespace zhike
