#include "ui/customers/customermodel.h"

#include "app/dueitems.h"
#include "domain/phone.h"
#include "ui/style/theme.h"
#include "ui/widgets/format.h"

namespace zhike {

namespace {

constexpr int kMostRowsKept = 5'000;

// Codes of a list, separated by ';', as people read them.
QString labelsOf(const char* list, const QString& codes, const Lookup& lookup) {
    QStringList labels = codes.split(u';', Qt::SkipEmptyParts);
    for (QString& label : labels) label = lookup.label(QString::fromLatin1(list), label, Theme::instance().isChinese());
    return listed(labels);
}

// “每两周1次”; one that was set by hand says so, and who is left in peace has none.
QString frequencyText(const CustomerRow& row, const Lookup& lookup) {
    if (row.plan.paused) return translated(ZTEXT("Paused"));
    const QString words =
        intervalText({row.facts.everyCount, row.facts.everyMonths}, lookup, Theme::instance().isChinese());
    return row.plan.frequency.isEmpty() ? orDash(spaced(words))
                                        : Text{ZTEXT("%1 (by hand)"), {spaced(words)}}.translated();
}

}  // namespace

const QList<CustomerColumnShape>& customerColumns() {
    static const QList<CustomerColumnShape> columns{
        {CustomerColumn::No, ZTEXT("No."), "no", 90, 82},
        {CustomerColumn::Name, ZTEXT("Customer"), "name", 150, 100},
        {CustomerColumn::Contact, ZTEXT("Contact"), "contact", 136, 78, true, "contact"},
        {CustomerColumn::Position, ZTEXT("Position"), "position", 110, 70, false, "position"},
        {CustomerColumn::Phone, ZTEXT("Phone"), "phone", 130, 120, false, "phone"},
        {CustomerColumn::Email, ZTEXT("E-mail"), "email", 180, 100, false, "email"},
        {CustomerColumn::Grade, ZTEXT("Tier"), "grade", 56, 48, true, "grade"},
        {CustomerColumn::Stage, ZTEXT("Stage"), "stage", 104, 88},
        {CustomerColumn::Owner, ZTEXT("Owner"), "owner", 90, 64, false, "owner"},
        {CustomerColumn::Industry, ZTEXT("Industry"), "industry", 100, 70, false, "industry"},
        {CustomerColumn::Tags, ZTEXT("Tags"), "tags", 160, 80, false, "tags"},
        {CustomerColumn::Source, ZTEXT("Source"), "source", 110, 70, false, "source"},
        {CustomerColumn::CreatedOn, ZTEXT("Created on"), "created_on", 92, 74, false},
        {CustomerColumn::Updated, ZTEXT("Updated"), "updated_ms", 92, 86, false},
        {CustomerColumn::NextDue, ZTEXT("Next follow-up"), "next_due_ms", 164, 76},
        {CustomerColumn::Frequency, ZTEXT("Frequency"), "frequency", 100, 70, false},
        {CustomerColumn::Methods, ZTEXT("Methods"), "methods", 110, 70, false},
        {CustomerColumn::Focus, ZTEXT("Focus"), "focus", 180, 90, false},
        {CustomerColumn::Net, ZTEXT("Revenue ¥"), "net_fen", 124, 92, true, nullptr, true},
    };
    return columns;
}

const QList<CustomerColumnShape>& planColumns() {
    static const QList<CustomerColumnShape> columns{
        {CustomerColumn::NextDue, ZTEXT("Next follow-up"), "next_due_ms", 168, 96},
        {CustomerColumn::Name, ZTEXT("Customer"), "name", 160, 100},
        {CustomerColumn::No, ZTEXT("No."), "no", 90, 82, false},
        {CustomerColumn::Contact, ZTEXT("Contact"), "contact", 136, 78, false},
        {CustomerColumn::Stage, ZTEXT("Stage"), "stage", 108, 92},
        {CustomerColumn::Grade, ZTEXT("Tier"), "grade", 54, 48},
        {CustomerColumn::Frequency, ZTEXT("Frequency"), "frequency", 104, 70},
        {CustomerColumn::Methods, ZTEXT("Methods"), "methods", 104, 60},
        {CustomerColumn::Focus, ZTEXT("Focus"), "focus", 200, 90},
        {CustomerColumn::Owner, ZTEXT("Owner"), "owner", 80, 60, false},
    };
    return columns;
}

CustomerModel::CustomerModel(Workspace& workspace, QObject* parent, const QList<CustomerColumnShape>& columns)
    : WindowedModel(parent), m_workspace(workspace), m_columns(columns) {}

int CustomerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags CustomerModel::flags(const QModelIndex& index) const {
    return WindowedModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const CustomerColumnShape& shape = m_columns[section];
    if (role == Qt::DisplayRole) return translated(shape.title);
    if (role == Qt::TextAlignmentRole) return int((shape.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

const CustomerRow* CustomerModel::row(qint64 key) const {
    const auto found = m_rows.constFind(key);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QString CustomerModel::text(const CustomerRow& row, CustomerColumn column) const {
    const Lookup& lookup = m_workspace.lookup();
    const bool chinese = Theme::instance().isChinese();
    const QDate today = m_workspace.clock().today();
    const auto label = [&](const char* list, const QString& code) {
        return code.isEmpty() ? orDash({}) : lookup.label(QString::fromLatin1(list), code, chinese);
    };
    switch (column) {
        case CustomerColumn::No: return row.customer.no;
        case CustomerColumn::Name: return row.customer.name;
        case CustomerColumn::Contact: return row.contactName();
        case CustomerColumn::Position: return orDash(row.contact.position);
        case CustomerColumn::Phone: return orDash(maskedPhone(row.contact.phone));
        case CustomerColumn::Email: return orDash(row.contact.email);
        case CustomerColumn::Grade: return row.customer.grade;
        case CustomerColumn::Stage: return label("stage", row.facts.stage);
        case CustomerColumn::Owner: return row.ownerName;
        case CustomerColumn::Industry: return label("industry", row.customer.industry);
        case CustomerColumn::Tags: return orDash(labelsOf("tag", row.customer.tags, lookup));
        case CustomerColumn::Source: return label("source", row.customer.source);
        case CustomerColumn::CreatedOn: return dayText(row.customer.createdOn, today);
        case CustomerColumn::Updated: return dayText(m_workspace.clock().dayOf(row.customer.updated), today);
        case CustomerColumn::NextDue:
            return row.facts.nextDue.isSet()
                       ? Text{ZTEXT("%1 %2"), {dayOfNext(row), termOfNext(row).text.translated()}}.translated()
                       : orDash({});
        case CustomerColumn::Frequency: return frequencyText(row, lookup);
        case CustomerColumn::Methods: return orDash(labelsOf("method", row.plan.methods, lookup));
        case CustomerColumn::Focus: return orDash(oneLine(row.plan.step.isEmpty() ? row.plan.focus : row.plan.step));
        case CustomerColumn::Net: return row.facts.net.fen == 0 ? orDash({}) : moneyText(row.facts.net);
    }
    return {};
}

QStringList CustomerModel::asTable(const QList<int>& rows) const {
    QStringList lines;
    for (const int number : rows) {
        const CustomerRow* found = row(keyAt(number));
        if (found == nullptr) continue;
        QStringList cells;
        for (const CustomerColumnShape& shape : m_columns) cells << oneLine(text(*found, shape.column));
        lines << cells.join(u'\t');
    }
    return lines;
}

QString CustomerModel::dayOfNext(const CustomerRow& row) const {
    const Clock& clock = m_workspace.clock();
    return row.facts.nextDue.isSet() ? dayText(clock.dayOf(row.facts.nextDue), clock.today()) : orDash({});
}

DueTerm CustomerModel::termOfNext(const CustomerRow& row) const {
    return dueTerm(row.facts.nextDue, row.facts.nextHard, m_workspace.clock());
}

QString CustomerModel::sentence(const CustomerRow& row) const {
    const QString grade =
        row.customer.grade.isEmpty()
            ? orDash({})
            : m_workspace.lookup().label(QStringLiteral("grade"), row.customer.grade, Theme::instance().isChinese());
    return Text{ZTEXT("%1, %2, %3, revenue %4 yuan"),
                {row.customer.name, grade, text(row, CustomerColumn::Stage), moneyText(row.facts.net)}}
        .translated();
}

QVariant CustomerModel::cell(qint64 key, int column, int role) const {
    const CustomerRow& row = m_rows[key];
    if (role == Qt::DisplayRole) return text(row, m_columns[column].column);
    if (role == Qt::AccessibleTextRole) return column == 0 ? sentence(row) : text(row, m_columns[column].column);
    return {};
}

void CustomerModel::dropRows() {
    m_rows.clear();
    m_largestNet = {};
}

void CustomerModel::readRows(const QList<qint64>& keys) {
    const auto read = [keys](Repositories& data) { return data.customerList.rows(keys); };
    whenDone(m_workspace.store().read(read), this, [this, keys](Result<QList<CustomerRow>> rows) {
        if (!rows) {
            Q_EMIT readFailed(rows.error());
            return;
        }
        if (m_rows.size() > kMostRowsKept) m_rows.clear();
        for (CustomerRow& row : *rows) {
            m_largestNet = std::max(m_largestNet, row.facts.net);
            if (row.customer.no.size() > m_longestNo.size()) m_longestNo = row.customer.no;
            m_rows.insert(row.customer.id.value, std::move(row));
        }
        rowsRead(keys);
    });
}

}  // namespace zhike
