#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace zhike {

// Whether the desktop asks for dark programs. Made before the program sets a palette of its own; one
// implementation file per platform. Says light when the desktop has no opinion.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject* parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    bool m_dark = false;
};

}  // namespace zhike
