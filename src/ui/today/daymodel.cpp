#include "ui/today/daymodel.h"

#include "app/dayitems.h"
#include "app/dueitems.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tip.h"

namespace zhike {

QString headingOf(const DaySection& section, const Clock& clock) {
    switch (section.kind) {
        case DaySection::Kind::Late: return translated(ZTEXT("Overdue"));
        case DaySection::Kind::Today: return translated(ZTEXT("Today"));
        case DaySection::Kind::Suggestions: return translated(ZTEXT("Suggestions"));
        case DaySection::Kind::Done: return translated(ZTEXT("Done today"));
        case DaySection::Kind::NoStep: return translated(ZTEXT("No next step"));
        case DaySection::Kind::Day: break;
    }
    return longDayText(section.day, clock.today());
}

QString whoOf(const DueRow& row) {
    return oneLine(row.customerName.isEmpty() ? kindName(row.item.kind).translated() : row.customerName);
}

QString whatOf(const DueRow& row) {
    return oneLine(row.step.isEmpty() ? reasonOf(row).translated() : row.step);
}

DayTerm termOf(const DueRow& row, const DaySection& section, const Clock& clock) {
    const auto time = [&] { return clock.local(row.item.due).toString(QStringLiteral("HH:mm")); };
    if (section.kind == DaySection::Kind::Done) return {time(), {}};
    if (section.kind == DaySection::Kind::NoStep || row.item.kind == QLatin1String(kSignalKind)) return {};
    if (section.kind == DaySection::Kind::Suggestions) return {translated(ZTEXT("Review")), {}};
    const bool isAgreed = row.task.id.isSet() && row.task.timed && clock.dayOf(row.item.due) >= clock.today();
    const DueTerm term = dueTerm(row.item.due, row.item.hard, clock);
    if (isAgreed && term.kind != Kind::Danger) return {time(), {}};
    if (section.kind == DaySection::Kind::Day && !row.item.hard) return {};
    const bool isCalm = term.kind == Kind::Neu || (term.kind == Kind::Warn && !row.item.hard);
    return {term.text.translated(), isCalm ? std::nullopt : std::optional(term.kind)};
}

void DayModel::setDay(const DayList& day, bool isOthers) {
    beginResetModel();
    m_day = day;
    m_isOthers = isOthers;
    m_ticked.clear();
    m_lines.clear();
    for (int section = 0; section < day.sections.size(); ++section)
        for (int row = -1; row < day.sections[section].rows.size(); ++row) m_lines << Line{section, row};
    endResetModel();
}

void DayModel::tick(int line, bool ticked) {
    if (ticked)
        m_ticked << key(line);
    else
        m_ticked.remove(key(line));
    Q_EMIT dataChanged(index(line), index(line));
}

const DueRow* DayModel::row(int line) const {
    if (line < 0 || line >= m_lines.size() || m_lines[line].row < 0) return nullptr;
    return &m_day.sections[m_lines[line].section].rows[m_lines[line].row];
}

QString DayModel::key(int line) const {
    const DueRow* due = row(line);
    if (due == nullptr) return {};
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(due->item.customer.value)
        .arg(due->item.kind, due->item.rule)
        .arg(due->task.id.value)
        .arg(section(line).kind == DaySection::Kind::Done ? due->item.due.ms : 0);
}

int DayModel::lineOf(const QString& wanted) const {
    for (int line = 0; line < m_lines.size(); ++line)
        if (!wanted.isEmpty() && key(line) == wanted) return line;
    return -1;
}

int DayModel::rowNear(int line) const {
    for (int at = std::max(0, line); at < m_lines.size(); ++at)
        if (row(at) != nullptr) return at;
    for (int at = std::min(line, int(m_lines.size()) - 1); at >= 0; --at)
        if (row(at) != nullptr) return at;
    return -1;
}

int DayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DayModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    const DueRow* due = row(index.row());
    if (role == Qt::ToolTipRole) return due == nullptr ? QString() : plainTip(reasonOf(*due).translated());
    if (due == nullptr)
        return QStringLiteral("%1 %2").arg(headingOf(section(index.row()), m_clock)).arg(section(index.row()).total);
    QStringList parts{whoOf(*due), whatOf(*due), termOf(*due, section(index.row()), m_clock).text};
    if (m_isOthers) parts << due->assigneeName;
    if (isTicked(index.row())) parts << translated(ZTEXT("Done"));
    parts.removeAll(QString());
    return listed(parts);
}

Qt::ItemFlags DayModel::flags(const QModelIndex& index) const {
    return row(index.row()) == nullptr ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace zhike
