#pragma once

#include "app/writer.h"

#include <QMutex>

namespace zhike {

// What other clients change in the same data: change sets of the journal that this one did not write. What time alone
// changed is not among it, because every client works that out for itself. Asked on one reading lane; added to from any
// thread.
class Elsewhere {
public:
    // What came since the last look; the first one finds nothing, and all there is counts as known. A change that
    // reached far names the first kFar customers only.
    [[nodiscard]] Result<Receipt> look(Repositories& data);
    // This client wrote it, so it is no news.
    void add(ChangeSetId own);

    static constexpr int kFar = 1000;

private:
    [[nodiscard]] Result<QList<ChangeSetId>> newOnes(Repositories& data);

    bool m_looked = false;
    ChangeSetId m_newest;
    QMutex m_guard;  // of what follows
    QSet<ChangeSetId> m_known;
};

}  // namespace zhike
