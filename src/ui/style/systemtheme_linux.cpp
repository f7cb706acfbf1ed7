#include "ui/style/systemtheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>

#include <optional>

namespace zhike {
namespace {

// The settings portal of freedesktop.org, answered by GNOME, KDE, Xfce and others.
const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kPrefersDark = 1;
constexpr int kPatienceMs = 150;  // the start of the program waits no longer for the answer

// A portal wraps its value in one or two variants, depending on its version.
uint unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

// The answer of the portal; nothing when there is no bus, no portal or no opinion.
std::optional<bool> portalPrefersDark() {
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << kGroup << kKey;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, kPatienceMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty()) return std::nullopt;
    const uint scheme = unwrapped(answer.arguments().constFirst());
    if (scheme == 0) return std::nullopt;
    return scheme == kPrefersDark;
}

// Desktops without the portal still hand their colours to Qt.
bool paletteIsDark() {
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

}  // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), m_dark(paletteIsDark()) {
    // Without an address Qt would try to start a bus of its own.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    m_dark = portalPrefersDark().value_or(m_dark);
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

void SystemTheme::onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey) return;
    const bool dark = unwrapped(value.variant()) == kPrefersDark;
    if (dark == m_dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

}  // namespace zhike
