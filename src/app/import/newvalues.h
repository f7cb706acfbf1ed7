#pragma once

#include "app/import/plancontents.h"
#include "app/work.h"

namespace zhike {

// Values of lists and people a row needs that nobody knows yet: each is made when the first row needs it.
class NewValues {
public:
    NewValues(Work& work, const QList<PendingValue>& pending)
        : m_work(work), m_pending(pending), m_made(size_t(pending.size())) {}

    // What is stored for a value of the plan: the value itself unless it holds a stand-in.
    [[nodiscard]] Result<QVariant> stored(FieldType type, const QVariant& value);
    // The same for a person.
    [[nodiscard]] Result<Id<User>> person(Id<User> user);

private:
    [[nodiscard]] Result<QVariant> made(size_t index);

    Work& m_work;
    const QList<PendingValue>& m_pending;
    std::vector<QVariant> m_made;
};

}  // namespace zhike
