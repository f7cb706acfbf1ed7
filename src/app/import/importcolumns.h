#pragma once

#include "app/customerimport.h"

namespace zhike {

// Whether some customer field is called so: by the manual's headers, the field's own name, its label or a common
// synonym (resources/lists/headers.csv); blanks, case, width, dashes and underscores do not matter.
[[nodiscard]] bool isCustomerHeader(const QString& header);

// Gives each column the field its header names. The first of several columns for one field gets it. What has two
// meanings (姓名: the customer, or his contact) is settled after the rest.
void guessFields(QList<ImportColumn>& columns);

// Whether rows can be told what they are about: a name, or a key to match by.
[[nodiscard]] bool namesCustomers(const QList<ImportColumn>& columns);

}  // namespace zhike
