#include "app/filememory.h"

#include "app/fileidentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace zhike {

namespace {

constexpr qint64 kAtMost = 64 * 1024;  // bytes; then it begins anew, with what the file itself holds by now

}  // namespace

QString FileMemory::folder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/zhike/files");
}

FileMemory::FileMemory(const QString& path) : m_path(QFileInfo(path).absoluteFilePath()) {
    const QByteArray key = QCryptographicHash::hash(m_path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    m_file.setFileName(QDir(folder()).filePath(QString::fromLatin1(key)));
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly)) return;
    const QList<QByteArray> lines = file.read(2 * kAtMost).split('\n');
    if (QString::fromUtf8(lines.value(0)) != m_path) return;
    m_identity = QString::fromUtf8(lines.value(1));
    m_wal = lines.value(2);
    for (const QByteArray& line : lines.mid(3))
        if (const qint64 save = line.toLongLong(); save > 0) m_saves << save;
}

int FileMemory::savesAfter(qint64 newestEntry) const {
    return int(std::count_if(m_saves.begin(), m_saves.end(), [=](qint64 save) { return save > newestEntry; }));
}

// Files of the temporary folder, such as those of the picture tour, are forgotten when they are gone.
void FileMemory::forgetTemporaryFiles() {
    const QDir all(folder());
    for (const QString& name : all.entryList(QDir::Files)) {
        QFile file(all.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString path = QString::fromUtf8(file.readLine()).trimmed();
        if (path.startsWith(QDir::tempPath()) && !QFileInfo::exists(path)) file.remove();
    }
}

bool FileMemory::begin(const QString& identity) {
    const QByteArray wal = fileIdentity(m_path + QStringLiteral("-wal"));
    if (!m_file.isOpen()) {
        QDir().mkpath(folder());
        forgetTemporaryFiles();
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) return false;
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (identity == m_identity && wal == m_wal && m_file.size() < kAtMost) return true;
    m_identity = identity;
    m_wal = wal;
    m_file.resize(0);
    return m_file.write(m_path.toUtf8() + '\n' + identity.toUtf8() + '\n' + wal + '\n') > 0;
}

void FileMemory::remember(ChangeSetId saved, const QString& identity) {
    if (begin(identity)) m_file.write(QByteArray::number(saved.value) + '\n');
}

}  // namespace zhike
