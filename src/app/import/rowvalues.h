#pragma once

#include "app/customerinput.h"

namespace zhike {

// The filled fields of a row as the plan keeps them: one block of memory a row.

using FieldValue = std::pair<QString, QVariant>;  // field, as fieldValue() has it

[[nodiscard]] QByteArray packedValues(const CustomerInput& input, const QStringList& fields);
[[nodiscard]] QList<FieldValue> valuesIn(const QByteArray& packed);

[[nodiscard]] QByteArray packedContacts(const QList<Contact>& contacts);
[[nodiscard]] QList<Contact> contactsIn(const QByteArray& packed);

// Which stored contact each contact of a row means: the next one of that name, or none yet (-1). The primary contact is
// not among either.
[[nodiscard]] QList<qsizetype> sameContacts(const QList<Contact>& stored, const QList<Contact>& named);
// `stored` with what `named` says; what it leaves open stays.
[[nodiscard]] Contact merged(Contact stored, const Contact& named);
// Says whether the contacts are still what they were.
[[nodiscard]] size_t stampOf(const QList<Contact>& contacts);

}  // namespace zhike
