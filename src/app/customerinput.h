#pragma once

#include "app/lookup.h"

namespace zhike {

// A customer with his contacts as a form, a command or a file row fills them in.
struct CustomerInput {
    Customer customer;
    Contact contact;             // the primary one
    QList<Contact> others = {};  // further ones; `removed` is set on one that is taken away
    // Who referred him, by number or exact name, looked up when it is saved. Nothing: customer.referrer stands.
    std::optional<QString> referrer = {};
};

// The names customer fields have outside the database: columns, with owner, reviewer, referrer and budget for
// owner_id, reviewer_id, referrer_id and budget_fen, and those of the primary contact (contact position phone email
// wechat … contact_note).
[[nodiscard]] QStringList customerFieldNames();

// The name of a column of a contact: 1 is the primary one (“phone”), 2 the first of the further ones
// (“contact2.phone”).
[[nodiscard]] QString contactFieldName(int number, const QString& column);

// Reads `text` as a value of that field (money in yuan, dates, codes or labels of a list, names of people) and puts it
// in; empty clears. A further contact that is not there yet is added when it is the next one. Cleans and normalises
// (reliability.md §1.5, 表1). Unknown tags become new ones in `newTags`. Invalid with the field's name and one sentence
// when it does not fit.
[[nodiscard]] Done setField(CustomerInput& input, const QString& field, const QString& text, const Lookup& lookup,
                            QStringList& newTags);

// What the same field holds, as people and other programs read it.
[[nodiscard]] QString fieldText(const CustomerInput& input, const QString& field, const Lookup& lookup);

// What the same field holds as the database keeps it (fen, ids, codes), and back: to carry values about unread. Of the
// contacts only the primary one is set so.
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
[[nodiscard]] Done validate(const Contact& contact);

// Whether there is anything to keep of a contact.
[[nodiscard]] bool hasContent(const Contact& contact);

}  // namespace zhike
