#pragma once

#include "app/notices.h"
#include "ui/shell/workspace.h"

namespace zhike {

class Preferences;

// What the person who acts is to be told now, and what of it he has seen. Looks after each change and each minute. GUI
// thread; lives as long as the window.
class NoticeBoard : public QObject {
    Q_OBJECT

public:
    // Both must outlive the board.
    NoticeBoard(Workspace& workspace, Preferences& preferences, QObject* parent);

    [[nodiscard]] const QList<Notice>& notices() const { return m_notices; }
    [[nodiscard]] bool isUnread(const Notice& notice) const { return notice.raised > m_readUntil; }
    [[nodiscard]] int unread() const;
    void markRead();

Q_SIGNALS:
    void changed();
    // Limits that were broken since the last look, the newest first; not those that were broken before the start.
    void broke(const QList<zhike::Notice>& notices);

private:
    void read();
    void take(const QList<Notice>& notices);

    Workspace& m_workspace;
    Preferences& m_preferences;
    QList<Notice> m_notices;
    Moment m_readUntil;
    Moment m_lookedAt;  // not set before the first look of the person
    bool m_reading = false;
    bool m_again = false;
};

// One notice in words: who it is about, and what is the matter with the limit.
[[nodiscard]] QString titleOf(const Notice& notice);
[[nodiscard]] QString sentenceOf(const Notice& notice, const Clock& clock);

}  // namespace zhike
