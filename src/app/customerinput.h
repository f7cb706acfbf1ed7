#pragma once

#include "app/lookup.h"

namespace zhike {

// A customer with his primary contact as a form, a command or a file row fills it in.
struct CustomerInput {
    Customer customer;
    Contact contact;
};

// The names customer fields have outside the database: columns, with owner, reviewer and budget for owner_id,
// reviewer_id and budget_fen, and those of the primary contact (contact position phone email wechat …).
[[nodiscard]] QStringList customerFieldNames();

// Reads `text` as a value of that field (money in yuan, dates, codes or labels of a list, names of people) and puts it
// in; empty clears. Cleans and normalises (reliability.md §1.5, 表1). Unknown tags become new ones in `newTags`.
// Invalid with the field's name and one sentence when it does not fit.
[[nodiscard]] Done setField(CustomerInput& input, const QString& field, const QString& text, const Lookup& lookup,
                            QStringList& newTags);

// What the same field holds, as people and other programs read it.
[[nodiscard]] QString fieldText(const CustomerInput& input, const QString& field, const Lookup& lookup);

// What the same field holds as the database keeps it (fen, ids, codes), and back: to carry values about unread.
[[nodiscard]] QVariant fieldValue(const CustomerInput& input, const QString& field);
void setFieldValue(CustomerInput& input, const QString& field, const QVariant& value);

// What kind of value a field takes, and the list it is from ("" when from none).
struct FieldKind {
    FieldType type = FieldType::Text;
    QString list = {};
};
[[nodiscard]] FieldKind fieldKind(const QString& field);

// All that keeps a customer from being saved: no name, an identity or bank card number in a field (V08).
[[nodiscard]] QList<Error> faults(const CustomerInput& input);

// Refuses what must not be saved, with the first of its faults.
[[nodiscard]] Done validate(const CustomerInput& input);

}  // namespace zhike
