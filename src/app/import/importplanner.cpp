#include "app/import/importplanner.h"

#include "app/fieldlabels.h"
#include "app/import/importcolumns.h"
#include "app/import/importpeople.h"
#include "app/import/packedcells.h"
#include "app/import/rowvalues.h"

#include <QFileInfo>

namespace zhike {

namespace {

constexpr qsizetype kComparedAtOnce = 500;

bool hasField(const QList<ImportColumn>& columns, const QString& field) {
    return std::any_of(columns.begin(), columns.end(), [&](const ImportColumn& c) { return c.field == field; });
}

bool namesThem(const QList<ImportColumn>& columns) {
    return hasField(columns, QStringLiteral("name")) || hasField(columns, QStringLiteral("first_name")) ||
           hasField(columns, QStringLiteral("last_name"));
}

// A date such as 8/15/2023 or 15.8.2023: no four digits at its start.
bool mayNeedAnOrder(const QString& text) {
    const auto start = QStringView(text).left(4);
    return text.size() >= 8 && !std::all_of(start.begin(), start.end(), [](QChar c) { return c.isDigit(); });
}

// Collects the changes of one record as the plan packs them.
struct Changes {
    QStringList parts;

    void add(const QString& field, const CustomerInput& before, const CustomerInput& after) {
        const QVariant from = fieldValue(before, field);
        const QVariant to = fieldValue(after, field);
        if (from != to) parts << field << from.toString() << to.toString();
    }
};

}  // namespace

ImportPlanner::ImportPlanner(Repositories& data, const Clock& clock, const ImportRequest& request)
    : m_data(data), m_clock(clock), m_request(request), m_plan(std::make_unique<PlanContents>()) {}

Result<std::unique_ptr<const PlanContents>> ImportPlanner::make() {
    if (const Done started = start(); !started) return started.error();
    if (const Done complete = requireColumns(); !complete) return complete.error();
    if (const Done read = readRows(); !read) return read.error();
    if (const Done matched = match(); !matched) return matched.error();
    if (const Done compared = compareAll(); !compared) return compared.error();
    count();
    return std::unique_ptr<const PlanContents>(std::move(m_plan));
}

Done ImportPlanner::start() {
    auto source = ImportSource::read(m_request.path, m_request.read, m_request.headerRow,
                                     ColumnNames::of(QStringLiteral("customers")));
    if (!source) return source.error();
    m_source = std::move(*source);
    auto lookup = Lookup::read(m_data);
    if (!lookup) return lookup.error();
    m_plan->lookup = std::move(*lookup);
    m_plan->shape = m_source.shape;
    if (m_request.columns) m_plan->shape.columns = *m_request.columns;
    m_plan->shape.recognised = ColumnNames::of(QStringLiteral("customers")).nameRecords(m_plan->shape.columns);
    m_plan->fileName = QFileInfo(m_request.path).fileName();
    m_plan->match = m_request.match;
    return done();
}

// What the mode cannot do without.
Done ImportPlanner::requireColumns() const {
    const QList<ImportColumn>& columns = m_plan->shape.columns;
    const QString& match = m_request.match;
    QString missing;
    if (!match.isEmpty() && match != u"name" && !hasField(columns, match)) missing = match;
    if (match == u"name" && !namesThem(columns)) missing = match;
    const bool keyed =
        !match.isEmpty() || hasField(columns, QStringLiteral("no")) || hasField(columns, QStringLiteral("external_id"));
    if (m_request.mode == ImportMode::Create && !namesThem(columns)) missing = QStringLiteral("name");
    if (m_request.mode == ImportMode::Update && !keyed) missing = QStringLiteral("no");
    if (m_request.mode == ImportMode::Upsert && !keyed && !namesThem(columns)) missing = QStringLiteral("name");
    if (missing.isEmpty()) return done();
    return invalid("map", Text{ZTEXT("No column of “%1” is recognised as “%2”. Say which one it is: --map %3=COLUMN"),
                               {m_plan->fileName, fieldLabel(missing).translated(), missing}});
}

QHash<int, DayMonthOrder> ImportPlanner::dateOrders() const {
    QHash<int, DayMonthOrder> orders;
    for (const ImportColumn& column : m_plan->shape.columns) {
        if (fieldKind(column.field).type != FieldType::Date) continue;
        QStringList samples;
        for (const ImportSource::Row& row : m_source.rows)
            if (const QString text = cellAt(row.cells, column.index); mayNeedAnOrder(text)) samples << text;
        orders.insert(column.index, guessOrder(samples));
    }
    return orders;
}

Done ImportPlanner::readRows() {
    QList<ImportColumn> used;
    for (const ImportColumn& column : m_plan->shape.columns)
        if (!column.field.isEmpty()) used << column;
    ImportValues values(m_plan->lookup, m_request);
    ImportRows reader(used, m_plan->lookup, values, m_clock.today(), dateOrders());
    m_plan->rows.reserve(m_source.rows.size());
    m_keys.reserve(m_source.rows.size());
    for (ImportSource::Row& source : m_source.rows) {
        if (const Done wanted = stillWanted(); !wanted) return wanted;
        m_plan->rows.push_back(readRow(source, reader, m_keys.emplace_back()));
    }
    m_source.rows = {};
    m_plan->unknown = values.unknown();
    m_plan->pending = values.pending();
    return done();
}

PlannedRow ImportPlanner::readRow(ImportSource::Row& source, ImportRows& reader, RowKeys& keys) {
    PlannedRow row;
    row.number = source.number;
    row.cells = std::move(source.cells);
    if (source.problem) {
        row.problems << *source.problem;
        return row;
    }
    ImportedCustomer customer = reader.read(unpacked(row.cells));
    keys = {customer.input.customer.no, customer.input.customer.externalId, customer.input.customer.name,
            m_request.match.isEmpty() ? QString() : fieldValue(customer.input, m_request.match).toString()};
    row.values = packedValues(customer.input, customer.given);
    row.further = packedContacts(customer.further);
    row.ownerless = customer.ownerless;
    row.masked = !customer.masked.isEmpty();
    row.problems = std::move(customer.problems);
    row.warnings = std::move(customer.warnings);
    return row;
}

Done ImportPlanner::match() {
    const auto match = ImportMatch::read(m_data, m_request.match, m_keys);
    if (!match) return match.error();
    ImportDecisions decisions(*match, m_request.mode);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        PlannedRow& row = m_plan->rows[i];
        decisions.decide(row, m_keys[i]);
        if (row.outcome != ImportOutcome::Refused) row.cells = {};
        if (row.outcome == ImportOutcome::New && row.masked)
            row.warnings << invalid("phone", Text{ZTEXT("Masked numbers and addresses were left out")});
    }
    m_keys = {};
    return stillWanted();
}

Done ImportPlanner::compareAll() {
    CustomerSets sets(m_data.connection);
    QList<PlannedRow*> group;
    for (PlannedRow& row : m_plan->rows) {
        if (row.outcome == ImportOutcome::Changed) group << &row;
        if (group.size() < kComparedAtOnce) continue;
        if (const Done compared = compareGroup(group, sets); !compared) return compared;
        group.clear();
    }
    return compareGroup(group, sets);
}

Done ImportPlanner::compareGroup(const QList<PlannedRow*>& rows, CustomerSets& sets) {
    if (const Done wanted = stillWanted(); !wanted) return wanted;
    QList<Id<Customer>> ids;
    for (const PlannedRow* row : rows) ids << row->customer;
    const auto customers = sets.customers(ids);
    if (!customers) return customers.error();
    const auto contacts = sets.contacts(ids);
    if (!contacts) return contacts.error();
    for (PlannedRow* row : rows) {
        const auto customer = customers->constFind(row->customer);
        if (customer == customers->constEnd()) return notFound("", Text{ZTEXT("The record no longer exists")});
        compare(*row, *customer, contacts->value(row->customer));
    }
    return done();
}

void ImportPlanner::compare(PlannedRow& row, const Customer& customer, const QList<Contact>& contacts) const {
    CustomerInput before{customer, {}};
    QList<Contact> further = contacts;
    if (!further.isEmpty() && further.first().primary) before.contact = further.takeFirst();
    CustomerInput after = before;
    Changes changes;
    for (const auto& [field, value] : valuesIn(row.values)) {
        setFieldValue(after, field, value);
        changes.add(field, before, after);
    }
    const QList<Contact> named = contactsIn(row.further);
    const QList<qsizetype> same = sameContacts(further, named);
    for (qsizetype i = 0; i < named.size(); ++i) {
        const Contact stored = same[i] < 0 ? Contact{} : further[same[i]];
        for (const QString& field : personFields())
            changes.add(field, {customer, stored}, {customer, merged(stored, named[i])});
    }
    row.name = customer.name;
    row.no = customer.no;
    row.version = customer.version;
    row.contactsStamp = stampOf(contacts);
    row.changes = packed(changes.parts);
    row.outcome = changes.parts.isEmpty() ? ImportOutcome::Unchanged : ImportOutcome::Changed;
}

void ImportPlanner::count() {
    ImportCounts& counts = m_plan->counts;
    counts.read = int(m_plan->rows.size());
    for (int i = 0; i < counts.read; ++i) m_plan->byOutcome[size_t(m_plan->rows[size_t(i)].outcome)] << i;
    counts.created = int(m_plan->of(ImportOutcome::New).size());
    counts.updated = int(m_plan->of(ImportOutcome::Changed).size());
    counts.unchanged = int(m_plan->of(ImportOutcome::Unchanged).size());
    counts.rejected = int(m_plan->of(ImportOutcome::Refused).size());
}

Done ImportPlanner::stillWanted() const {
    return m_request.read.isCancelled() ? Done(cancelledError()) : done();
}

}  // namespace zhike
