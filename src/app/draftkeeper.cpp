#include "app/draftkeeper.h"

namespace zhike {

DraftKeeper::DraftKeeper(const QString& database)
    : m_drafts(database), m_lane(QStringLiteral("drafts"), [database]() -> Result<std::unique_ptr<Drafts>> {
          return std::make_unique<Drafts>(database);
      }) {}

void DraftKeeper::keep(const QString& form, const QJsonObject& draft) {
    if (read(form) == draft) return;
    m_kept.insert(form, draft);
    {
        const QMutexLocker locked(&m_waiting.mutex);
        m_waiting.newest.insert(form, draft);
    }
    (void)m_lane.run([this, form](Drafts& drafts) -> Done {
        writeNewest(drafts, form);
        return done();
    });
}

QJsonObject DraftKeeper::read(const QString& form) const {
    const auto kept = m_kept.constFind(form);
    return kept != m_kept.constEnd() ? *kept : m_drafts.read(form);
}

QStringList DraftKeeper::forms() const {
    QStringList all = m_drafts.forms();
    for (auto kept = m_kept.begin(); kept != m_kept.end(); ++kept) {
        all.removeAll(kept.key());
        if (!kept->isEmpty()) all << kept.key();
    }
    all.sort();
    return all;
}

void DraftKeeper::writeNewest(Drafts& drafts, const QString& form) {
    std::optional<QJsonObject> newest;
    {
        const QMutexLocker locked(&m_waiting.mutex);
        if (m_waiting.newest.contains(form)) newest = m_waiting.newest.take(form);
    }
    if (!newest || drafts.write(form, *newest)) return;
    const QMutexLocker locked(&m_waiting.mutex);
    if (!m_waiting.newest.contains(form)) m_waiting.newest.insert(form, *newest);
}

}  // namespace zhike
