#include "app/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace zhike {

QByteArray fileIdentity(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) return {};
    return QByteArray::number(quint64(status.st_dev)) + ':' + QByteArray::number(quint64(status.st_ino));
}

}  // namespace zhike
