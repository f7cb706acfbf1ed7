#include "app/customerinput.h"

#include "domain/cleantext.h"
#include "domain/creditcode.h"
#include "domain/datetext.h"
#include "domain/email.h"
#include "domain/identitynumber.h"
#include "domain/phone.h"

#include <QRegularExpression>

namespace zhike {

namespace {

constexpr int kReferrerLength = 200;  // that of a name

// Outside names of columns that hold keys or units.
QString columnOf(const QString& field) {
    if (field == u"owner") return QStringLiteral("owner_id");
    if (field == u"reviewer") return QStringLiteral("reviewer_id");
    if (field == u"budget") return QStringLiteral("budget_fen");
    return field;
}

constexpr std::pair<const char*, const char*> kContactFields[] = {
    {"contact", "name"}, {"position", "position"}, {"phone", "phone"},       {"other_phones", "other_phones"},
    {"email", "email"},  {"wechat", "wechat"},     {"contact_note", "note"},
};

// Whose field of which contact a name is: 1 is the primary one, 0 none at all.
struct ContactField {
    int number = 0;
    QString column;
};

ContactField contactField(const QString& field) {
    static const QLatin1String prefix("contact");
    const qsizetype dot = field.indexOf(u'.');
    const QString column = field.mid(dot + 1);
    for (const auto& [name, ofContact] : kContactFields) {
        if (dot < 0 && field == QLatin1String(name)) return {1, QString::fromLatin1(ofContact)};
        if (dot > 0 && column == QLatin1String(ofContact) && field.startsWith(prefix))
            return {QStringView(field).mid(prefix.size(), dot - prefix.size()).toInt(), column};
    }
    return {};
}

// The contact of that number, or nullptr.
const Contact* contactOf(const CustomerInput& input, int number) {
    if (number == 1) return &input.contact;
    return number > 1 && number - 2 < input.others.size() ? &input.others[number - 2] : nullptr;
}

Error refused(const QString& field, Text message) {
    return {ErrorCode::Invalid, field, std::move(message), {}};
}

// Without a today there is no year to give to "8.15": a field wants the whole date.
Result<QVariant> dateValue(const QString& field, const QString& text) {
    const Result<QDate> date = dateFromText(text, {});
    if (!date) return refused(field, date.error().message);
    if (!date->isValid()) return refused(field, Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}});
    return QVariant(date->toString(Qt::ISODate));
}

Result<QVariant> choiceValue(const QString& field, const QString& list, const QString& text, const Lookup& lookup) {
    const QString code = lookup.code(list, text);
    if (code.isEmpty()) return refused(field, Text{ZTEXT("“%1” is not in the list"), {text}});
    return QVariant(code);
}

Result<QVariant> tagsValue(const QString& text, const Lookup& lookup, QStringList& newTags) {
    static const QRegularExpression separators(QStringLiteral("[;；、\\n]"));
    QStringList codes;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const QString tag = cleanText(part, 60);
        if (tag.isEmpty()) continue;
        const QString code = lookup.code(QStringLiteral("tag"), tag);
        if (code.isEmpty() && !newTags.contains(tag)) newTags << tag;
        codes << (code.isEmpty() ? tag : code);
    }
    codes.removeDuplicates();
    codes.sort();
    return codes.isEmpty() ? QVariant() : QVariant(codes.join(u';'));
}

Result<QString> normalizedPhones(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[;；/、,，\\n]"));
    QStringList phones;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const Result<QString> phone = normalizedPhone(part.trimmed());
        if (!phone) return phone.error();
        if (!phone->isEmpty()) phones << *phone;
    }
    phones.removeDuplicates();
    return phones.join(u';');
}

// yyyy-MM-dd, or MM-dd when nobody said the year; also a day of the lunar calendar, whose months have up to 30 days.
Result<QString> normalizedBirthday(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(\\d{4})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"));
    const auto match = pattern.match(text);
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    const bool leapFebruary = month == 2 && day <= 30;  // 30 exists in lunar months
    if (!match.hasMatch() || month < 1 || month > 12 || day < 1 ||
        (day > QDate(2000, month, 1).daysInMonth() && !leapFebruary))
        return invalid("birthday", Text{ZTEXT("“%1” is not a birthday such as 1980-05-31 or 05-31"), {text}});
    const QString rest = QStringLiteral("%1-%2").arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    return match.captured(1).isEmpty() ? rest : match.captured(1) + u'-' + rest;
}

Result<QVariant> textValue(QLatin1String column, const QString& field, const QString& text) {
    const auto read = [&](const Result<QString>& value) -> Result<QVariant> {
        if (!value) return refused(field, value.error().message);
        return QVariant(*value);
    };
    if (column == u"phone") return read(normalizedPhone(text));
    if (column == u"other_phones") return read(normalizedPhones(text));
    if (column == u"birthday") return read(normalizedBirthday(text));
    if (column == u"email") return read(normalizedEmail(text));
    if (column == u"credit_code") return read(normalizedCreditCode(text));
    return QVariant(text);
}

template <class E>
Result<QVariant> valueOf(const Field<E>& f, const QString& field, const QString& text, const Lookup& lookup,
                         QStringList& newTags) {
    switch (f.type) {
        case FieldType::Date: return dateValue(field, text);
        case FieldType::Choice: return choiceValue(field, QString::fromLatin1(f.list), text, lookup);
        case FieldType::Tags: return tagsValue(text, lookup, newTags);
        case FieldType::Text: return textValue(QLatin1String(f.name), field, text);
        case FieldType::Money: {
            const auto money = Money::fromText(text);
            if (!money) return refused(field, Text{ZTEXT("“%1” is not an amount of money"), {text}});
            return QVariant(qlonglong(money->fen));
        }
        case FieldType::Reference: {
            const auto user = lookup.user(text);
            if (!user) return refused(field, Text{ZTEXT("Nobody is called “%1”"), {text}});
            return QVariant(qlonglong(user->id.value));
        }
        case FieldType::Key:
        case FieldType::Integer:
        case FieldType::Flag:
        case FieldType::Moment: break;
    }
    return refused(field, Text{ZTEXT("“%1” cannot be set"), {field}});
}

template <class E>
Done put(E& entity, const QString& column, const QString& field, const QString& text, const Lookup& lookup,
         QStringList& newTags) {
    const Field<E>* f = findField<E>(column);
    if (f == nullptr || f->role != FieldRole::Fact || column.endsWith(u"_ms"))
        return refused(field, Text{ZTEXT("There is no field “%1”"), {field}});
    const QString clean = cleanText(text, -1, column == u"note" ? Lines::Many : Lines::Single);
    if (clean.size() > f->maxLength)
        return refused(field, Text{ZTEXT("At most %1 characters fit here"), {QString::number(f->maxLength)}});
    if (clean.isEmpty()) {
        f->set(entity, QVariant());
        return done();
    }
    const Result<QVariant> value = valueOf(*f, field, clean, lookup, newTags);
    if (!value) return value.error();
    f->set(entity, *value);
    return done();
}

template <class E>
QString text(const E& entity, const Field<E>& f, const Lookup& lookup) {
    const QVariant value = f.get(entity);
    if (value.isNull()) return {};
    if (f.type == FieldType::Money) return Money{value.toLongLong()}.toText();
    if (f.type == FieldType::Tags) {  // a tag that people made is known by its words, not by its code
        QStringList tags = value.toString().split(u';');
        for (QString& tag : tags)
            if (tag.startsWith(u"tag_")) tag = lookup.label(QStringLiteral("tag"), tag, true);
        return tags.join(u';');
    }
    if (f.type == FieldType::Reference) {
        const auto user = lookup.user(Id<User>{value.toLongLong()});
        return user ? user->name : QString();
    }
    return value.toString();
}

// V08: identity and bank card numbers are not kept, whatever field they were typed into. Company numbers that look
// alike have their own fields; a phone is checked as a phone.
template <class E, class NameOf>
void findCardNumbers(const E& entity, NameOf nameOf, QList<Error>& found) {
    static const QStringList exempt{QStringLiteral("credit_code"), QStringLiteral("invoice_tax_no"),
                                    QStringLiteral("invoice_bank"), QStringLiteral("phone"),
                                    QStringLiteral("other_phones")};
    for (const Field<E>& f : E::fields()) {
        const QString column = QString::fromLatin1(f.name);
        if (f.type != FieldType::Text || f.role != FieldRole::Fact || exempt.contains(column)) continue;
        const QString value = f.get(entity).toString();
        if (looksLikeIdentityCard(value))
            found << refused(nameOf(column),
                             Text{ZTEXT("This looks like an identity card number, which must not be kept here")});
        else if (looksLikeBankCard(value))
            found << refused(nameOf(column),
                             Text{ZTEXT("This looks like a bank card number, which must not be kept here")});
    }
}

void findFaults(const Contact& contact, int number, QList<Error>& found) {
    const auto nameOf = [number](const QString& column) { return contactFieldName(number, column); };
    if (number > 1 && contact.id.isSet() && !hasContent(contact))
        found << refused(nameOf(QStringLiteral("name")), Text{ZTEXT("The name is missing")});
    findCardNumbers(contact, nameOf, found);
}

}  // namespace

QStringList customerFieldNames() {
    QStringList names;
    for (const Field<Customer>& f : Customer::fields()) {
        QString name = QString::fromLatin1(f.name);
        if (f.role != FieldRole::Fact || name.endsWith(u"_ms") || name == u"merged_into" || name == u"entry_share")
            continue;
        if (name.endsWith(u"_id") && name != u"external_id") name.chop(3);
        if (name.endsWith(u"_fen")) name.chop(4);
        names << name;
    }
    const qsizetype afterName = names.indexOf(QStringLiteral("short_name")) + 2;
    qsizetype at = afterName;
    for (const auto& [name, column] : kContactFields) names.insert(at++, QString::fromLatin1(name));
    return names;
}

QString contactFieldName(int number, const QString& column) {
    if (number != 1) return QStringLiteral("contact%1.%2").arg(number).arg(column);
    for (const auto& [name, ofContact] : kContactFields)
        if (column == QLatin1String(ofContact)) return QString::fromLatin1(name);
    return column;
}

Done setField(CustomerInput& input, const QString& field, const QString& text, const Lookup& lookup,
              QStringList& newTags) {
    if (field == u"referrer") {
        input.referrer = cleanText(text, kReferrerLength);
        return done();
    }
    const auto [number, column] = contactField(field);
    if (number == 1) return put(input.contact, column, field, text, lookup, newTags);
    if (number > 1 && number <= input.others.size() + 2) {
        if (number == input.others.size() + 2) input.others << Contact{};
        return put(input.others[number - 2], column, field, text, lookup, newTags);
    }
    return put(input.customer, columnOf(field), field, text, lookup, newTags);
}

QString fieldText(const CustomerInput& input, const QString& field, const Lookup& lookup) {
    if (const auto [number, column] = contactField(field); number > 0) {
        const Contact* contact = contactOf(input, number);
        return contact == nullptr ? QString() : text(*contact, *findField<Contact>(column), lookup);
    }
    if (field == u"referrer") return input.referrer.value_or(QString());
    const Field<Customer>* f = findField<Customer>(columnOf(field));
    return f == nullptr ? QString() : text(input.customer, *f, lookup);
}

QVariant fieldValue(const CustomerInput& input, const QString& field) {
    if (const auto [number, column] = contactField(field); number > 0) {
        const Contact* contact = contactOf(input, number);
        return contact == nullptr ? QVariant() : findField<Contact>(column)->get(*contact);
    }
    const Field<Customer>* f = findField<Customer>(columnOf(field));
    return f == nullptr ? QVariant() : f->get(input.customer);
}

void setFieldValue(CustomerInput& input, const QString& field, const QVariant& value) {
    if (const auto [number, column] = contactField(field); number == 1)
        findField<Contact>(column)->set(input.contact, value);
    else if (const Field<Customer>* f = findField<Customer>(columnOf(field)); f != nullptr && number == 0)
        f->set(input.customer, value);
}

FieldKind fieldKind(const QString& field) {
    const Field<Customer>* f = contactField(field).number > 0 ? nullptr : findField<Customer>(columnOf(field));
    return f == nullptr ? FieldKind{} : FieldKind{f->type, QString::fromLatin1(f->list)};
}

QList<Error> faults(const CustomerInput& input) {
    QList<Error> found;
    if (input.customer.name.isEmpty()) found << invalid("name", Text{ZTEXT("The name is missing")});
    findCardNumbers(
        input.customer, [](const QString& column) { return column; }, found);
    findFaults(input.contact, 1, found);
    for (int i = 0; i < input.others.size(); ++i)
        if (!input.others[i].removed.isSet()) findFaults(input.others[i], i + 2, found);
    return found;
}

Done validate(const CustomerInput& input) {
    const QList<Error> found = faults(input);
    if (!found.isEmpty()) return found.first();
    return done();
}

Done validate(const Contact& contact) {
    if (contact.removed.isSet()) return done();
    if (!hasContent(contact)) return invalid("contact", Text{ZTEXT("The name is missing")});
    QList<Error> found;
    findFaults(contact, 1, found);
    if (!found.isEmpty()) return found.first();
    return done();
}

bool hasContent(const Contact& contact) {
    const auto holds = [&](const std::pair<const char*, const char*>& names) -> bool {
        return !findField<Contact>(QString::fromLatin1(names.second))->get(contact).isNull();
    };
    return std::any_of(std::begin(kContactFields), std::end(kContactFields), holds);
}

}  // namespace zhike
