#pragma once

#include "app/drafts.h"
#include "app/lane.h"

#include <QHash>
#include <QMutex>

namespace zhike {

// Drafts written on a thread of their own, so that a slow disk never holds up typing; of several drafts of one form
// that wait, only the newest is written. Used on the GUI thread; what was handed in is written before it dies.
class DraftKeeper {
public:
    explicit DraftKeeper(const QString& database);

    // An empty draft removes what was kept. One that cannot be written waits for the next.
    void keep(const QString& form, const QJsonObject& draft);
    // What was handed in last, whether or not it is on the disk yet.
    [[nodiscard]] QJsonObject read(const QString& form) const;
    // The forms that have a draft.
    [[nodiscard]] QStringList forms() const;

private:
    struct Waiting {
        QMutex mutex;
        QHash<QString, QJsonObject> newest;
    };
    void writeNewest(Drafts& drafts, const QString& form);

    Drafts m_drafts;
    QHash<QString, QJsonObject> m_kept;  // as handed in since the start
    Waiting m_waiting;
    Lane<Drafts> m_lane;  // last: it is the first to finish
};

}  // namespace zhike
