#include "app/keynode.h"

#include "app/fileidentity.h"
#include "base/log.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSysInfo>

namespace zhike {

namespace {

QString placeOf(const QString& file) {
    const QByteArray place = QSysInfo::machineUniqueId() + '\n' + fileIdentity(file);
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
}

int newNode() {
    return int(QRandomGenerator::system()->bounded(1 << IdGenerator::kNodeBits));
}

}  // namespace

Result<int> keyNode(Connection& connection, const QString& file) {
    if (!connection.isSqlite()) return newNode();
    Structure structure(connection);
    const Result<QString> known = structure.meta(QStringLiteral("place"));
    if (!known) return known.error();
    const QString place = placeOf(file);
    if (*known == place) {
        const Result<QString> node = structure.meta(QStringLiteral("node"));
        return node ? Result<int>(node->toInt()) : node.error();
    }
    const int node = newNode();
    qCInfo(programLog, "the file is new here: keys get a node of their own");
    const Done kept = connection.transaction([&]() -> Done {
        if (const Done ok = structure.setMeta(QStringLiteral("place"), place); !ok) return ok;
        return structure.setMeta(QStringLiteral("node"), QString::number(node));
    });
    return kept ? Result<int>(node) : kept.error();
}

}  // namespace zhike
