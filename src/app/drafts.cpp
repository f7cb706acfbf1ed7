#include "app/drafts.h"

#include "storage/location.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace zhike {

QString draftsOf(const Location& location) {
    return location.file.isEmpty() ? location.host + u'/' + location.database : location.file;
}

Drafts::Drafts(const QString& database) {
    const QByteArray hash = QCryptographicHash::hash(database.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      QStringLiteral("/zhike/drafts"));
    folder.mkpath(QStringLiteral("."));
    m_prefix = folder.filePath(QString::fromLatin1(hash));
}

QString Drafts::path(const QString& form) const {
    return m_prefix + u'-' + form + QStringLiteral(".json");
}

QJsonObject Drafts::read(const QString& form) const {
    QFile file(path(form));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList Drafts::forms() const {
    const QFileInfo prefix(m_prefix);
    const QString start = prefix.fileName() + u'-';
    const QString end = QStringLiteral(".json");
    QStringList forms;
    for (const QString& name : prefix.dir().entryList({start + u'*' + end}, QDir::Files, QDir::Name))
        forms << name.mid(start.size(), name.size() - start.size() - end.size());
    return forms;
}

bool Drafts::write(const QString& form, const QJsonObject& draft) const {
    if (draft.isEmpty()) return !QFile::exists(path(form)) || QFile::remove(path(form));
    QSaveFile file(path(form));
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact));
    return file.commit();
}

}  // namespace zhike
