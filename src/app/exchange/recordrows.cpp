#include "app/exchange/recordrows.h"

#include "app/import/importrow.h"
#include "app/import/packedcells.h"
#include "domain/momenttext.h"
#include "storage/customersets.h"

#include <QRegularExpression>

namespace zhike {

namespace {

Error about(const QString& field, ErrorCode code, Text message) {
    return {code, field, std::move(message), {}};
}

// "2023-08-16 14:30", "2023/8/16 9:05", "2023-08-16T14:30:05+08:00"; nothing when no time stands there.
std::optional<Moment> timedMoment(const QString& text, const QTimeZone& zone) {
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})[T ]+(\\d{1,2}):(\\d{2}.*)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const auto two = [&](int part) { return match.captured(part).rightJustified(2, u'0'); };
    return momentFromText(QStringLiteral("%1-%2-%3T%4:%5").arg(match.captured(1), two(2), two(3), two(4), two(5)),
                          zone);
}

// 2023001 of a row whose customer is called otherwise: a slip of the line is likely.
bool isCalled(const Customer& customer, const QString& name) {
    const QString full = foldedValue(customer.name);
    const QString said = foldedValue(name);
    return full.contains(said) || said.contains(full) || foldedValue(customer.shortName) == said;
}

}  // namespace

Result<NamedCustomers> NamedCustomers::read(Repositories& data, const std::vector<Key>& keys) {
    QSet<QString> texts;
    for (const Key& key : keys)
        for (const QString& text : {key.customer, key.name})
            if (!text.isEmpty()) texts.insert(text);
    NamedCustomers named;
    CustomerSets sets(data.connection);
    QSet<Id<Customer>> ids;
    for (const auto& [key, into] :
         {std::pair(CustomerKey::No, &named.m_byNo), std::pair(CustomerKey::ExternalId, &named.m_byExternalId),
          std::pair(CustomerKey::Name, &named.m_byName)}) {
        auto found = sets.find(key, texts.values());
        if (!found) return found.error();
        *into = std::move(*found);
        for (const QList<Id<Customer>>& each : std::as_const(*into))
            for (const Id<Customer> id : each) ids.insert(id);
    }
    auto customers = data.customers.findAll(ids.values());
    if (!customers) return customers.error();
    named.m_customers = std::move(*customers);
    return named;
}

QList<Id<Customer>> NamedCustomers::ids(const QString& text) const {
    for (const auto* by : {&m_byNo, &m_byExternalId, &m_byName})
        if (const QList<Id<Customer>> found = by->value(text); !found.isEmpty()) return found;
    return {};
}

Result<Customer> NamedCustomers::find(const Key& key) const {
    const bool byKey = !key.customer.isEmpty();
    const QString& said = byKey ? key.customer : key.name;
    const QString field = byKey ? RowCells::kCustomer : RowCells::kCustomerName;
    if (said.isEmpty()) return about(field, ErrorCode::Invalid, Text{ZTEXT("The row names no customer")});
    const QList<Id<Customer>> found = byKey ? ids(said) : m_byName.value(said);
    if (found.isEmpty()) return about(field, ErrorCode::NotFound, Text{ZTEXT("There is no customer “%1”"), {said}});
    if (found.size() > 1)
        return about(field, ErrorCode::Conflict,
                     Text{ZTEXT("Several customers are called “%1”; give the number"), {said}});
    return m_customers.value(found.first());
}

RowCells::RowCells(RowContext& context, const QList<ImportColumn>& columns, const QByteArray& packedCells,
                   ImportRow& row)
    : m_context(context), m_row(row) {
    for (const ImportColumn& column : columns)
        if (!column.field.isEmpty())
            if (const QString text = importedText(cellAt(packedCells, column.index)); !text.isEmpty())
                m_texts.insert(column.field, text);
}

QString RowCells::choice(const QString& field, const QString& list) {
    if (!says(field)) return {};
    const auto reading = m_context.values.read(field, {FieldType::Choice, list}, text(field));
    if (reading.problem) refuse(*reading.problem);
    return reading.value.toString();
}

QString RowCells::choices(const QString& field, const QString& list) {
    static const QRegularExpression separators(QStringLiteral("[;；、,，+＋/\\n]"));
    QStringList codes;
    for (const QString& part : text(field).split(separators, Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (word.isEmpty()) continue;
        const auto reading = m_context.values.read(field, {FieldType::Choice, list}, word);
        if (reading.problem) refuse(*reading.problem);
        codes << reading.value.toString();
    }
    codes.removeDuplicates();
    return codes.join(u';');
}

QDate RowCells::day(const QString& field) {
    if (!says(field)) return {};
    const auto day = dateFromText(text(field), {m_context.clock.today(), m_context.dateOrders.value(field), true});
    if (day) return *day;
    refuse(about(field, ErrorCode::Invalid, day.error().message));
    return {};
}

Moment RowCells::moment(const QString& field) {
    if (!says(field)) return {};
    if (const auto timed = timedMoment(text(field), m_context.clock.zone())) return *timed;
    const QDate day = this->day(field);
    return day.isValid() ? m_context.clock.startOf(day) : Moment{};
}

bool RowCells::flag(const QString& field, bool otherwise) {
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("是"), QStringLiteral("true"),
                                 QStringLiteral("1"),   QStringLiteral("y"),  QStringLiteral("√")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("否"), QStringLiteral("false"),
                                QStringLiteral("0"),  QStringLiteral("n"),  QStringLiteral("×")};
    if (!says(field)) return otherwise;
    const QString said = text(field).toCaseFolded();
    if (!yes.contains(said) && !no.contains(said))
        refuse(about(field, ErrorCode::Invalid, Text{ZTEXT("“%1” is neither yes nor no"), {text(field)}}));
    return yes.contains(said);
}

Id<User> RowCells::person(const QString& field) {
    if (!says(field)) return {};
    const auto reading = m_context.values.read(field, {FieldType::Reference, {}}, text(field));
    if (reading.problem) refuse(*reading.problem);
    if (reading.warning) warn(*reading.warning);
    return reading.value.isNull() ? m_context.lookup.unassigned().id : Id<User>{reading.value.toLongLong()};
}

Customer RowCells::customer() {
    const auto found = m_context.customers.find(customerKey());
    if (!found) {
        refuse(found.error());
        return {};
    }
    if (says(kCustomer) && says(kCustomerName) && !isCalled(*found, text(kCustomerName)))
        warn(about(kCustomerName, ErrorCode::Invalid,
                   Text{ZTEXT("“%1” is the number of “%2”, the row says “%3”"),
                        {text(kCustomer), found->name, text(kCustomerName)}}));
    return *found;
}

QString paperMoment(Moment moment, const Clock& clock) {
    if (!moment.isSet()) return {};
    const QDateTime local = clock.local(moment);
    return local.time() == QTime(0, 0) ? local.date().toString(Qt::ISODate)
                                       : local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void noteChange(ImportRow& row, const QString& field, const QString& before, const QString& after) {
    if (before != after) row.changes << FieldChange{field, before, after};
}

}  // namespace zhike
