#pragma once

#include "storage/repositories.h"

namespace zhike {

// A customer that a search found, and how well (SearchRank).
struct CustomerHit {
    CustomerRow row;
    int rank = 0;
};

// The active customers that answer `text` best: by rank, then `me`'s own, then the newest change. By the tokens of the
// list; of more than 200 that fit, the newest are looked at, and in any case the one with that number.
[[nodiscard]] Result<QList<CustomerHit>> searchCustomers(Repositories& data, const QString& text, Id<User> me,
                                                         int most);

// Those of `chosen` that are still there, in their order, then those changed last; at most `most`.
[[nodiscard]] Result<QList<CustomerHit>> recentCustomers(Repositories& data, const QList<Id<Customer>>& chosen,
                                                         int most);

}  // namespace zhike
