#include "ui/shell/doorbell.h"

#include "app/fileidentity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace zhike {

namespace {

constexpr int kPatienceMs = 500;
const QByteArray kRing = QByteArrayLiteral("raise\n");

// The same for every path that leads to the file; empty when there is none.
QString placeOf(const Location& location) {
    const QByteArray identity = location.engine == Engine::Sqlite ? fileIdentity(location.file) : QByteArray();
    if (identity.isEmpty()) return {};
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = QStringLiteral("zhike-") + QString::fromLatin1(hash);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

}  // namespace

bool Doorbell::ring(const Location& location) {
    const QString place = placeOf(location);
    if (place.isEmpty()) return false;
    QLocalSocket socket;
    socket.connectToServer(place, QIODevice::ReadWrite);
    if (!socket.waitForConnected(kPatienceMs)) return false;
    socket.write(kRing);
    return socket.waitForReadyRead(kPatienceMs) && socket.readAll() == kRing;
}

// The lock on the file says that nobody else listens here, so what is left of a program that crashed may go.
void Doorbell::listenFor(const Location& location) {
    delete m_server;
    m_server = nullptr;
    const QString place = placeOf(location);
    if (place.isEmpty()) return;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(place);
    if (!m_server->listen(place)) return;
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* caller = m_server->nextPendingConnection();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->write(kRing);
        Q_EMIT rung();
    });
}

}  // namespace zhike
