#pragma once

#include "app/customerinput.h"
#include "app/work.h"

namespace zhike {

// One field of one customer as it was edited in place: its name outside the database, what the person saw there
// (fieldText) and what was typed.
struct FieldEdit {
    QString field;
    QString seen;
    QString typed;
};

// Sets a single field of the stored customer or of his primary contact. Other fields may have changed meanwhile;
// Conflict when this one no longer holds what was seen.
[[nodiscard]] Result<Customer> editField(Work& work, Id<Customer> id, const FieldEdit& edit, const Lookup& lookup);

// Gives tags (codes of the list) to customers and takes others away. Fails as a whole.
[[nodiscard]] Done retagCustomers(Work& work, const QList<Id<Customer>>& ids, const QStringList& given,
                                  const QStringList& taken);

}  // namespace zhike
