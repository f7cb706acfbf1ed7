#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "ui/shell/language.h"
#include "ui/style/theme.h"

#include <QSettings>

namespace zhike {

struct Customer;
struct User;

enum class NoticeChoice { Always, ByDay, Never };  // by day: from 8 to 20 o'clock
// Whether something is told outside the window at that hour.
[[nodiscard]] bool isToldAt(NoticeChoice choice, QTime time);

// "system", "light", "dark"; nothing for any other word.
[[nodiscard]] std::optional<ThemeChoice> themeFromName(const QString& name);

// What this computer remembers of a person's choices, in its settings file: each value with its range and its default.
// A file that is damaged, or holds what only a program could have put there, is kept aside and counts as empty. One
// object, on the GUI thread, made before anything reads the settings.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(const Clock& clock);

    // Where a damaged file was kept; empty when all was well.
    [[nodiscard]] const QString& keptAside() const { return m_keptAside; }

    [[nodiscard]] LanguageChoice language() const;
    [[nodiscard]] ThemeChoice theme() const;
    [[nodiscard]] Density density() const;
    [[nodiscard]] int textPercent() const;
    // Puts the remembered look on the theme, and from now on remembers each change of look and language.
    void follow(Language& language);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    // The file that was opened last; empty for the person's own.
    [[nodiscard]] QString dataFile() const;
    void setDataFile(const QString& path);

    // Who acts in the data of that identity; not set when nobody chose.
    [[nodiscard]] Id<User> actor(const QString& identity) const;
    void setActor(const QString& identity, Id<User> user);
    // Until when a person has read his notices in the data of that identity.
    [[nodiscard]] Moment noticesRead(const QString& identity, Id<User> user) const;
    void setNoticesRead(const QString& identity, Id<User> user, Moment until);
    // When broken limits are told outside the window.
    [[nodiscard]] NoticeChoice notices() const;
    void setNotices(NoticeChoice choice);
    // The customers that were gone to last, newest first.
    static constexpr int kMostRecent = 8;
    [[nodiscard]] QList<Id<Customer>> recentCustomers(const QString& identity) const;
    void addRecentCustomer(const QString& identity, Id<Customer> customer);

private:
    [[nodiscard]] QString text(const char* name) const;
    void rememberLook();

    QString m_keptAside;
    QSettings m_settings;
    // As last seen: what only an option of the command line asked for is not remembered.
    ThemeChoice m_theme = ThemeChoice::System;
    Density m_density = Density::Normal;
    int m_textPercent = 100;
};

}  // namespace zhike
