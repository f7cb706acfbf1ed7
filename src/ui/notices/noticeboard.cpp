#include "ui/notices/noticeboard.h"

#include "app/dueitems.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/format.h"

namespace zhike {

NoticeBoard::NoticeBoard(Workspace& workspace, Preferences& preferences, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_preferences(preferences) {
    connect(&workspace, &Workspace::changed, this, &NoticeBoard::read);
    connect(&workspace, &Workspace::minutePassed, this, &NoticeBoard::read);
    connect(&workspace, &Workspace::lookupChanged, this, [this] {
        m_readUntil = m_preferences.noticesRead(m_workspace.store().identity(), m_workspace.user().id);
        m_lookedAt = {};
        read();
    });
}

int NoticeBoard::unread() const {
    return int(std::count_if(m_notices.begin(), m_notices.end(), [this](const Notice& one) { return isUnread(one); }));
}

void NoticeBoard::markRead() {
    if (unread() == 0) return;
    m_readUntil = m_workspace.clock().now();
    m_preferences.setNoticesRead(m_workspace.store().identity(), m_workspace.user().id, m_readUntil);
    Q_EMIT changed();
}

// One question at a time; what changed meanwhile is asked once more.
void NoticeBoard::read() {
    if (!m_workspace.user().id.isSet()) return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto ask = [user = m_workspace.user().id, &clock = m_workspace.clock()](Repositories& data) {
        return noticesOf(data, user, clock);
    };
    whenDone(m_workspace.store().read(ask), this, [this](const Result<QList<Notice>>& notices) {
        m_reading = false;
        if (std::exchange(m_again, false)) return read();
        if (notices) take(*notices);
    });
}

void NoticeBoard::take(const QList<Notice>& notices) {
    QList<Notice> broken;
    for (const Notice& one : notices)
        if (one.broken && m_lookedAt.isSet() && one.raised > m_lookedAt) broken << one;
    m_notices = notices;
    m_lookedAt = m_workspace.clock().now();
    Q_EMIT changed();
    if (!broken.isEmpty()) Q_EMIT broke(broken);
}

QString titleOf(const Notice& notice) {
    const QString kind = kindName(notice.row.item.kind).translated();
    return joinedByDot(kind, oneLine(notice.row.customerName));
}

QString sentenceOf(const Notice& notice, const Clock& clock) {
    const QString term = dueTerm(notice.row.item.due, true, clock).text.translated();
    const QString what = oneLine(notice.row.step.isEmpty() ? reasonOf(notice.row).translated() : notice.row.step);
    return joinedByDot(term, what);
}

}  // namespace zhike
