#include "app/readablecopy.h"

#include "storage/fileplace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace zhike {

namespace {

constexpr int kTries = 3;

// What tells a file that was written meanwhile from one that was not.
QList<qint64> stateOf(const QString& file) {
    QList<qint64> state;
    for (const QString& path : {file, file + QStringLiteral("-wal")})
        state << QFileInfo(path).size() << QFileInfo(path).lastModified().toMSecsSinceEpoch();
    return state;
}

bool copyFile(const QString& from, const QString& to) {
    QFile::remove(to);
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace

bool ReadableCopy::isNeededFor(const Location& location) {
    if (location.engine != Engine::Sqlite || !QFileInfo::exists(location.file)) return false;
    return !QFileInfo(QFileInfo(location.file).absolutePath()).isWritable() || isOnFarDisk(location.file);
}

Result<std::unique_ptr<ReadableCopy>> ReadableCopy::of(const Location& original) {
    auto copy = std::make_unique<ReadableCopy>();
    copy->m_original = copy->m_location = original;
    copy->m_location.file = copy->m_folder.filePath(QFileInfo(original.file).fileName());
    const QString wal = QStringLiteral("-wal");
    for (int i = 0; i < kTries; ++i) {
        const QList<qint64> before = stateOf(original.file);
        QFile::remove(copy->m_location.file + wal);
        const bool hasWal = QFileInfo(original.file + wal).size() > 0;
        const bool copied = copyFile(original.file, copy->m_location.file) &&
                            (!hasWal || copyFile(original.file + wal, copy->m_location.file + wal));
        if (!copied) return unavailable("db", Text{ZTEXT("“%1” cannot be read"), {original.file}});
        if (stateOf(original.file) == before) return copy;
    }
    return unavailable("db", Text{ZTEXT("Another program holds the data file")});
}

}  // namespace zhike
