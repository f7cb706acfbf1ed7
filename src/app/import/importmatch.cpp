#include "app/import/importmatch.h"

#include <QSet>

namespace zhike {

namespace {

using Ids = QHash<QString, QList<Id<Customer>>>;

std::optional<CustomerKey> keyOfField(const QString& field) {
    static const QHash<QString, CustomerKey> keys{{QStringLiteral("no"), CustomerKey::No},
                                                  {QStringLiteral("external_id"), CustomerKey::ExternalId},
                                                  {QStringLiteral("name"), CustomerKey::Name},
                                                  {QStringLiteral("phone"), CustomerKey::Phone},
                                                  {QStringLiteral("email"), CustomerKey::Email}};
    const auto found = keys.constFind(field);
    return found == keys.constEnd() ? std::nullopt : std::optional(*found);
}

Done readKeys(CustomerSets& sets, CustomerKey key, const std::vector<RowKeys>& rows, QString RowKeys::*member,
              Ids& into) {
    QSet<QString> texts;
    for (const RowKeys& row : rows)
        if (!(row.*member).isEmpty()) texts.insert(row.*member);
    auto found = sets.find(key, texts.values());
    if (!found) return found.error();
    into = std::move(*found);
    return done();
}

Error refused(ErrorCode code, const QString& field, Text message) {
    return {code, field, std::move(message), {}};
}

}  // namespace

Result<ImportMatch> ImportMatch::read(Repositories& data, const QString& field, const std::vector<RowKeys>& rows) {
    ImportMatch match;
    match.m_field = field;
    CustomerSets sets(data.connection);
    if (const Done read = readKeys(sets, CustomerKey::No, rows, &RowKeys::no, match.m_byNo); !read) return read.error();
    if (const Done read = readKeys(sets, CustomerKey::ExternalId, rows, &RowKeys::externalId, match.m_byExternalId);
        !read)
        return read.error();
    if (const Done read = readKeys(sets, CustomerKey::Name, rows, &RowKeys::name, match.m_byName); !read)
        return read.error();
    if (const auto key = keyOfField(field))
        if (const Done read = readKeys(sets, *key, rows, &RowKeys::matched, match.m_byField); !read)
            return read.error();
    return match;
}

QString ImportMatch::keyText(const RowKeys& row) const {
    if (!m_field.isEmpty()) return row.matched;
    return row.no.isEmpty() ? row.externalId : row.no;
}

QString ImportMatch::keyField(const RowKeys& row) const {
    if (!m_field.isEmpty()) return m_field;
    return row.no.isEmpty() && !row.externalId.isEmpty() ? QStringLiteral("external_id") : QStringLiteral("no");
}

QList<Id<Customer>> ImportMatch::matches(const RowKeys& row) const {
    if (!m_field.isEmpty()) return m_byField.value(row.matched);
    const QList<Id<Customer>> found = m_byNo.value(row.no);
    return found.isEmpty() ? m_byExternalId.value(row.externalId) : found;
}

void ImportDecisions::decide(PlannedRow& row, const RowKeys& keys) {
    row.name = keys.name;
    row.no = keys.no;
    if (row.problems.isEmpty())
        if (const auto problem = settle(row, keys)) row.problems << *problem;
    if (!row.problems.isEmpty()) {
        row.outcome = ImportOutcome::Refused;
        return;
    }
    if (row.outcome == ImportOutcome::New) warnOfTwin(row, keys);
    claim(row, keys);
}

// Which customer the row is about, or why it cannot be told.
std::optional<Error> ImportDecisions::settle(PlannedRow& row, const RowKeys& keys) const {
    const QList<Id<Customer>> found = m_match.matches(keys);
    const QString field = m_match.keyField(keys);
    const QString key = m_match.keyText(keys);
    if (found.size() > 1)
        return refused(ErrorCode::Conflict, field, Text{ZTEXT("Several customers have “%1”; use the number"), {key}});
    if (m_mode == ImportMode::Create && !found.isEmpty())
        return refused(ErrorCode::Conflict, field, Text{ZTEXT("A customer with “%1” exists already"), {key}});
    if (m_mode == ImportMode::Update && found.isEmpty())
        return refused(ErrorCode::NotFound, field,
                       key.isEmpty() ? Text{ZTEXT("The row says nothing to find the customer by")}
                                     : Text{ZTEXT("There is no customer “%1”"), {key}});
    row.customer = found.value(0);
    row.outcome = row.customer.isSet() ? ImportOutcome::Changed : ImportOutcome::New;
    if (row.outcome == ImportOutcome::New && keys.name.isEmpty())
        return invalid("name", Text{ZTEXT("The name is missing")});
    if (const auto other = claimedBy(row, keys))
        return refused(ErrorCode::Conflict, field,
                       Text{ZTEXT("Row %1 is about the same customer"), {QString::number(*other)}});
    return taken(row, keys);
}

// A number or an external id that somebody else carries.
std::optional<Error> ImportDecisions::taken(const PlannedRow& row, const RowKeys& keys) const {
    const Id<Customer> byNo = m_match.withNo(keys.no);
    if (byNo.isSet() && byNo != row.customer)
        return conflict("no", Text{ZTEXT("A customer with “%1” exists already"), {keys.no}});
    const Id<Customer> byExternalId = m_match.withExternalId(keys.externalId);
    if (byExternalId.isSet() && byExternalId != row.customer)
        return conflict("external_id", Text{ZTEXT("A customer with “%1” exists already"), {keys.externalId}});
    return std::nullopt;
}

std::optional<int> ImportDecisions::claimedBy(const PlannedRow& row, const RowKeys& keys) const {
    if (const auto other = m_customers.constFind(row.customer); row.customer.isSet() && other != m_customers.constEnd())
        return *other;
    const auto earlier = [](const QHash<QString, int>& rows, const QString& key) -> std::optional<int> {
        const auto other = rows.constFind(key);
        return key.isEmpty() || other == rows.constEnd() ? std::nullopt : std::optional(*other);
    };
    if (const auto other = earlier(m_nos, keys.no)) return other;
    if (const auto other = earlier(m_externalIds, keys.externalId)) return other;
    return row.customer.isSet() ? std::nullopt : earlier(m_matched, keys.matched);
}

void ImportDecisions::warnOfTwin(PlannedRow& row, const RowKeys& keys) const {
    if (m_match.isNameKnown(keys.name))
        row.warnings << conflict("name", Text{ZTEXT("A customer called “%1” exists already"), {keys.name}});
    else if (const auto twin = m_names.constFind(keys.name); twin != m_names.constEnd())
        row.warnings << conflict("name", Text{ZTEXT("Row %1 has the same name"), {QString::number(*twin)}});
}

void ImportDecisions::claim(const PlannedRow& row, const RowKeys& keys) {
    if (row.customer.isSet()) m_customers.insert(row.customer, row.number);
    if (!keys.no.isEmpty()) m_nos.insert(keys.no, row.number);
    if (!keys.externalId.isEmpty()) m_externalIds.insert(keys.externalId, row.number);
    if (!row.customer.isSet() && !keys.matched.isEmpty()) m_matched.insert(keys.matched, row.number);
    if (!m_names.contains(keys.name)) m_names.insert(keys.name, row.number);
}

}  // namespace zhike
