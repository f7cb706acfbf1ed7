#include "ui/notices/systemnotice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace zhike {

namespace {

constexpr int kAsTheDesktopLikes = -1;  // how long it stands

}  // namespace

// org.freedesktop.Notifications, answered by every desktop of Linux. Bodies may be read as markup, so ours has none.
void showSystemNotice(const QString& title, const QString& text) {
    // Without an address Qt would try to start a bus of its own.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call << QStringLiteral("Zhike") << 0U << QStringLiteral("zhike") << title << text.toHtmlEscaped() << QStringList()
         << QVariantMap() << kAsTheDesktopLikes;
    (void)bus.send(call);
}

}  // namespace zhike
