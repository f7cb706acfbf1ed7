#include "ui/import/importrowmodel.h"

#include "app/fieldlabels.h"
#include "ui/widgets/format.h"

namespace zhike {
namespace {

constexpr int kMostMade = 2'000;

QString valueText(const QString& value) {
    return value.isEmpty() ? QStringLiteral("—") : oneLine(value);
}

QString about(const Error& error) {
    if (error.field.isEmpty()) return error.message.translated();
    return Text{ZTEXT("%1: %2"), {fieldLabel(error.field).translated(), error.message.translated()}}.translated();
}

}  // namespace

Text outcomeText(ImportOutcome outcome) {
    switch (outcome) {
        case ImportOutcome::New: return ZTEXT("New");
        case ImportOutcome::Changed: return ZTEXT("Changed");
        case ImportOutcome::Unchanged: return ZTEXT("Unchanged");
        case ImportOutcome::Refused: break;
    }
    return ZTEXT("Refused");
}

Kind outcomeKind(ImportOutcome outcome) {
    switch (outcome) {
        case ImportOutcome::New: return Kind::Ok;
        case ImportOutcome::Changed: return Kind::Info;
        case ImportOutcome::Unchanged: return Kind::Neu;
        case ImportOutcome::Refused: break;
    }
    return Kind::Danger;
}

void ImportRowModel::show(std::shared_ptr<const ImportPlan> plan, std::optional<ImportOutcome> only) {
    beginResetModel();
    m_plan = std::move(plan);
    m_only = only;
    m_made.clear();
    endResetModel();
}

int ImportRowModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_plan) return 0;
    return m_only ? int(m_plan->rowsOf(*m_only).size()) : m_plan->size();
}

int ImportRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

const ImportRow& ImportRowModel::row(int index) const {
    const int inPlan = m_only ? m_plan->rowsOf(*m_only).at(index) : index;
    const auto made = m_made.constFind(inPlan);
    if (made != m_made.constEnd()) return *made;
    if (m_made.size() >= kMostMade) m_made.clear();
    return *m_made.insert(inPlan, m_plan->row(inPlan, Theme::instance().isChinese()));
}

QStringList ImportRowModel::remarks(const ImportRow& row) {
    QStringList lines;
    for (const Error& problem : row.problems) lines << about(problem);
    for (const FieldChange& change : row.changes)
        lines << Text{ZTEXT("%1: %2 → %3"),
                      {fieldLabel(change.field).translated(), valueText(change.before), valueText(change.after)}}
                     .translated();
    for (const Error& warning : row.warnings) lines << about(warning);
    return lines;
}

QString ImportRowModel::text(const ImportRow& row, int column) {
    switch (column) {
        case Number: return QString::number(row.number);
        case Customer: return valueText(row.name);
        case Outcome: return outcomeText(row.outcome).translated();
        default: return remarks(row).join(translated(ZTEXT(" · ")));
    }
}

QString ImportRowModel::sentence(const ImportRow& row) {
    return Text{
        ZTEXT("Row %1, %2, %3. %4"),
        {QString::number(row.number), valueText(row.name), outcomeText(row.outcome).translated(), text(row, Remarks)}}
        .translated();
}

QVariant ImportRowModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::DisplayRole) return text(row(index.row()), index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == Number ? sentence(row(index.row())) : text(row(index.row()), index.column());
    return {};
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr const char* kTitles[] = {ZTEXT("Row"), ZTEXT("Customer"), ZTEXT("Outcome"), ZTEXT("What happens")};
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return translated(kTitles[section]);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

}  // namespace zhike
