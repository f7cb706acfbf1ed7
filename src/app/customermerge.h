#pragma once

#include "app/customerinput.h"

namespace zhike {

enum class Side { Mine, Theirs };

// One value in which two edits of a customer differ.
struct FieldDifference {
    const char* table = Customer::kTable;
    qint64 key = 0;       // the row it is about
    QString column;       // also removed_ms: whether a contact stays; is_primary: who the primary contact is
    QString contactName;  // whose value it is, for one of a contact
    // Values of the column; whether the contact stays (nothing: it never was there); names of primary contacts.
    QVariant mine;
    QVariant theirs;
    bool disputed = false;  // both have changed it; what only one has changed is settled
    Side side = Side::Mine;
    QString who;  // who made it theirs, and when; empty when only I have changed it
    Moment at;
};

// The differences between what I make of a customer and what he is by now, both from the same `base`; from the top of
// the record to its last contact. By default each side keeps what it alone has changed, and I keep what both have.
[[nodiscard]] QList<FieldDifference> differences(const CustomerInput& base, const CustomerInput& mine,
                                                 const CustomerInput& theirs);

// The one customer of both, to be saved over theirs: each difference taken from its side.
[[nodiscard]] CustomerInput merged(const CustomerInput& mine, const CustomerInput& theirs,
                                   const QList<FieldDifference>& settled);

// Says who made each difference theirs, from the journal (newest first).
void nameAuthors(QList<FieldDifference>& found, const QList<JournalEntry>& journal);

// A customer as he is by now beside what I make of him.
struct CustomerConflict {
    CustomerInput theirs;
    QList<FieldDifference> differences;
};

// NotFound when he was removed in the meantime.
[[nodiscard]] Result<CustomerConflict> conflictOf(Repositories& data, const CustomerInput& base,
                                                  const CustomerInput& mine);

}  // namespace zhike
