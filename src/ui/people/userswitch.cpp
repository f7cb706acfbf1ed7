#include "ui/people/userswitch.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <algorithm>

namespace zhike {

UserSwitch::UserSwitch(Workspace& workspace, MainWindow& window)
    : QObject(&window), m_workspace(workspace), m_window(window) {
    connect(&workspace, &Workspace::lookupChanged, this, &UserSwitch::offer);
    connect(&workspace, &Workspace::userSwitched, this, [this] {
        m_window.toasts().show({Text{ZTEXT("%1 acts now"), {m_workspace.user().name}}.translated()});
    });
    offer();
}

void UserSwitch::offer() {
    for (const QString& id : m_offered) m_window.actions().remove(id);
    m_offered.clear();
    QList<User> people = m_workspace.lookup().users();
    people.removeIf([](const User& user) { return !user.active || user.isUnassigned(); });
    if (people.size() < 2 || !m_workspace.canSwitchUser()) return;
    std::ranges::sort(people, [](const User& a, const User& b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const User& user : people) {
        const QString id = QStringLiteral("user.%1").arg(user.id.value);
        m_window.actions().add({.id = id,
                                .title = Text{ZTEXT("Act as %1"), {user.name}},
                                .section = ZTEXT("People"),
                                .icon = QStringLiteral("user"),
                                .run = [this, who = user.id] { m_workspace.switchUser(who); },
                                .checked = [this, who = user.id] { return m_workspace.user().id == who; }});
        m_offered << id;
    }
}

}  // namespace zhike
