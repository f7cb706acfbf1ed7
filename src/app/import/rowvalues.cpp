#include "app/import/rowvalues.h"

#include "app/import/importpeople.h"
#include "app/import/packedcells.h"

namespace zhike {

namespace {

const QStringList& fieldNames() {
    static const QStringList names = customerFieldNames();
    return names;
}

qsizetype indexOf(const QString& field) {
    static const QHash<QString, qsizetype> indices = [] {
        QHash<QString, qsizetype> all;
        for (qsizetype i = 0; i < fieldNames().size(); ++i) all.insert(fieldNames()[i], i);
        return all;
    }();
    return indices.value(field);
}

}  // namespace

QByteArray packedValues(const CustomerInput& input, const QStringList& fields) {
    QStringList parts;
    for (const QString& field : fields)
        parts << QChar(char16_t(indexOf(field) + 1)) + fieldValue(input, field).toString();
    return packed(parts);
}

QList<FieldValue> valuesIn(const QByteArray& packed) {
    QList<FieldValue> values;
    for (const QString& part : unpacked(packed)) values << FieldValue{fieldNames()[part[0].unicode() - 1], part.mid(1)};
    return values;
}

QByteArray packedContacts(const QList<Contact>& contacts) {
    QStringList cells;
    for (const Contact& contact : contacts)
        for (const QString& field : personFields()) cells << fieldValue({{}, contact}, field).toString();
    return packed(cells);
}

QList<Contact> contactsIn(const QByteArray& packed) {
    QList<Contact> contacts;
    const QStringList cells = unpacked(packed);
    for (qsizetype at = 0; at + personFields().size() <= cells.size(); at += personFields().size()) {
        CustomerInput input;
        for (qsizetype i = 0; i < personFields().size(); ++i) setFieldValue(input, personFields()[i], cells[at + i]);
        input.contact.primary = false;
        contacts << input.contact;
    }
    return contacts;
}

QList<qsizetype> sameContacts(const QList<Contact>& stored, const QList<Contact>& named) {
    QList<qsizetype> same;
    for (const Contact& contact : named) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < stored.size() && found < 0; ++i)
            if (stored[i].name == contact.name && !same.contains(i)) found = i;
        same << found;
    }
    return same;
}

Contact merged(Contact stored, const Contact& named) {
    CustomerInput to{{}, std::move(stored)};
    for (const QString& field : personFields())
        if (const QVariant value = fieldValue({{}, named}, field); !value.isNull()) setFieldValue(to, field, value);
    return to.contact;
}

size_t stampOf(const QList<Contact>& contacts) {
    size_t stamp = 0;
    for (const Contact& contact : contacts) stamp = qHashMulti(stamp, contact.id.value, contact.version);
    return stamp;
}

}  // namespace zhike
