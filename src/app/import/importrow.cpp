#include "app/import/importrow.h"

#include "app/files/spreadsheettext.h"
#include "domain/identitynumber.h"
#include "domain/textfolding.h"

namespace zhike {

namespace {

const QString kName = QStringLiteral("name");
const QString kKind = QStringLiteral("kind");
const QString kContact = QStringLiteral("contact");
const QString kFirstName = QStringLiteral("first_name");
const QString kLastName = QStringLiteral("last_name");

bool isPersonField(const QString& field) {
    return personFields().contains(field) || field == kFirstName || field == kLastName;
}

bool isMasked(const QString& field, const QString& text) {
    if (field == u"email") return text.contains(QLatin1String("***@"));
    const bool number = field == u"phone" || field == u"other_phones" || field == u"wechat";
    return number && text.contains(u'*');
}

// 张 and 三 are 张三, Maria and Anders are Maria Anders.
QString joinedName(const QString& first, const QString& last) {
    if (first.isEmpty() || last.isEmpty()) return first + last;
    return isHan(last.back().unicode()) ? last + first : first + u' ' + last;
}

// "预算(万元)": the column says the unit, its cells only the number.
QString withUnitOf(const QString& header, const QString& text) {
    const QChar tenThousand(0x4E07);
    const bool plain = !text.isEmpty() && text.back().isDigit();
    return header.contains(tenThousand) && plain ? text + tenThousand : text;
}

// V08 where a number could pass for a long phone number.
std::optional<Error> cardNumberIn(const QString& field, const QString& text) {
    if (text.size() < 15 || (field != u"phone" && field != u"other_phones")) return std::nullopt;
    const auto refused = [&](Text message) { return Error{ErrorCode::Invalid, field, std::move(message), {}}; };
    if (looksLikeIdentityCard(text))
        return refused(Text{ZTEXT("This looks like an identity card number, which must not be kept here")});
    if (looksLikeBankCard(text))
        return refused(Text{ZTEXT("This looks like a bank card number, which must not be kept here")});
    return std::nullopt;
}

}  // namespace

QString importedText(const QString& cell) {
    const QString text = withoutFormulaGuard(cell).trimmed();
    static const QStringList nothing{QStringLiteral("NULL"), QStringLiteral("null"), QStringLiteral("\\N"),
                                     QStringLiteral("N/A"),  QStringLiteral("-"),    QStringLiteral("--"),
                                     QStringLiteral("—"),    QStringLiteral("——"),   QStringLiteral("/")};
    return text.size() <= 4 && nothing.contains(text) ? QString() : text;
}

ImportRows::ImportRows(QList<ImportColumn> columns, const Lookup& lookup, ImportValues& values, QDate today,
                       QHash<int, DayMonthOrder> orders)
    : m_columns(std::move(columns)), m_lookup(lookup), m_values(values), m_today(today), m_orders(std::move(orders)) {
    for (const ImportColumn& column : m_columns) m_kinds.insert(column.field, fieldKind(column.field));
}

ImportedCustomer ImportRows::read(const QStringList& cells) {
    ImportedCustomer row;
    Person people;
    for (const ImportColumn& column : m_columns) {
        const QString cell = cells.value(column.index);
        const QString text = importedText(cell);
        if (text.isEmpty()) continue;
        if (isMasked(column.field, text))
            row.masked << column.field;
        else if (isPersonField(column.field))
            people.insert(column.field, withoutFormulaGuard(cell));  // line breaks at its ends tell people apart
        else
            readField(row, column, text);
    }
    if (!people.isEmpty()) readPeople(row, people);
    nameTheUnnamed(row, people);
    CustomerInput named = row.input;
    if (named.customer.name.isEmpty()) named.customer.name = kName;  // whether one is needed is decided later
    row.problems << faults(named);
    return row;
}

void ImportRows::readField(ImportedCustomer& row, const ImportColumn& column, const QString& text) {
    const FieldKind kind = m_kinds.value(column.field);
    switch (kind.type) {
        case FieldType::Date: return readDate(row, column, text);
        case FieldType::Choice:
        case FieldType::Tags:
        case FieldType::Reference: return readChoice(row, column.field, kind, text);
        case FieldType::Money: return put(row, row.input, column.field, withUnitOf(column.header, text));
        default: return readText(row, column.field, text);
    }
}

void ImportRows::readDate(ImportedCustomer& row, const ImportColumn& column, const QString& text) {
    const auto date = dateFromText(text, {m_today, m_orders.value(column.index), true});
    if (date)
        put(row, row.input, column.field, date->toString(Qt::ISODate));
    else
        row.problems << Error{ErrorCode::Invalid, column.field, date.error().message, {}};
}

void ImportRows::readChoice(ImportedCustomer& row, const QString& field, const FieldKind& kind, const QString& text) {
    const ImportValues::Reading reading = m_values.read(field, kind, text);
    if (reading.problem) row.problems << *reading.problem;
    if (reading.warning) row.warnings << *reading.warning;
    if (field == u"owner" && reading.value.isNull() && !reading.problem) row.ownerless = true;
    if (reading.value.isNull()) return;
    setFieldValue(row.input, field, reading.value);
    row.given << field;
}

void ImportRows::readText(ImportedCustomer& row, const QString& field, const QString& text) {
    if (field != u"birthday") return put(row, row.input, field, text);
    CustomerInput trial;
    QStringList newTags;
    const auto date = dateFromText(text, {{}, DayMonthOrder::Unknown, true});
    const bool asWritten = setField(trial, field, text, m_lookup, newTags).ok();
    put(row, row.input, field, asWritten || !date ? text : date->toString(Qt::ISODate));
}

void ImportRows::put(ImportedCustomer& row, CustomerInput& input, const QString& field, const QString& text) {
    QStringList newTags;
    if (const Done set = setField(input, field, text, m_lookup, newTags); !set) {
        row.problems << set.error();
    } else if (&input == &row.input && !fieldValue(input, field).isNull()) {
        row.given << field;
    }
}

void ImportRows::putPersonal(ImportedCustomer& row, CustomerInput& input, const QString& field, const QString& text) {
    if (const auto cardNumber = cardNumberIn(field, text))
        row.problems << *cardNumber;
    else
        put(row, input, field, text);
}

void ImportRows::readPeople(ImportedCustomer& row, const Person& cells) {
    Person given = cells;
    const QString joined = joinedName(cells.value(kFirstName).trimmed(), cells.value(kLastName).trimmed());
    if (!given.contains(kContact) && !joined.isEmpty()) given.insert(kContact, joined);
    const People people = peopleIn(given);
    for (qsizetype i = 0; i < people.all.size(); ++i) {
        CustomerInput further;
        CustomerInput& input = i == 0 ? row.input : further;
        for (const QString& field : personFields())
            if (const QString text = people.all[i].value(field); !text.isEmpty()) putPersonal(row, input, field, text);
        if (i == 0) continue;
        further.customer.name = kName;
        row.problems << faults(further);
        further.contact.primary = false;
        row.further << further.contact;
    }
    for (const QString& field : people.together)
        row.warnings << Error{ErrorCode::Invalid,
                              field,
                              Text{ZTEXT("Not as many values as contacts: all of them stay with the first")},
                              {}};
}

// Lists of people with an optional company: who has none is a customer himself, and his own contact.
void ImportRows::nameTheUnnamed(ImportedCustomer& row, const Person& cells) const {
    if (!row.input.customer.name.isEmpty() || (!cells.contains(kFirstName) && !cells.contains(kLastName))) return;
    row.input.customer.name = std::exchange(row.input.contact.name, QString());
    row.given.removeAll(kContact);
    row.given << kName;
    if (row.given.contains(kKind)) return;
    row.input.customer.kind = QStringLiteral("individual");
    row.given << kKind;
}

}  // namespace zhike
