#pragma once

#include "app/day.h"
#include "ui/style/theme.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace zhike {

// The day as lines of a list: a heading for each section, then its rows. A row that was ticked off stays until the day
// is read again.
class DayModel : public QAbstractListModel {
    Q_OBJECT

public:
    // The clock must outlive the model.
    DayModel(const Clock& clock, QObject* parent) : QAbstractListModel(parent), m_clock(clock) {}

    // isOthers: the rows are several people's, who are named.
    void setDay(const DayList& day, bool isOthers);
    void tick(int line, bool ticked);
    [[nodiscard]] bool isTicked(int line) const { return m_ticked.contains(key(line)); }
    // Null for a heading.
    [[nodiscard]] const DueRow* row(int line) const;
    [[nodiscard]] const DaySection& section(int line) const { return m_day.sections[m_lines[line].section]; }
    // What a row is known by while lists come and go; empty for a heading.
    [[nodiscard]] QString key(int line) const;
    [[nodiscard]] int lineOf(const QString& key) const;
    // The first line from there on that is a row, else the last before it; -1: there is none.
    [[nodiscard]] int rowNear(int line) const;
    [[nodiscard]] bool isOthers() const { return m_isOthers; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    // What a screen reader says of the line.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        int section;
        int row;  // -1: the heading
    };

    const Clock& m_clock;
    DayList m_day;
    QList<Line> m_lines;
    QSet<QString> m_ticked;
    bool m_isOthers = false;
};

// How a row of the day and its heading are said.
[[nodiscard]] QString headingOf(const DaySection& section, const Clock& clock);
[[nodiscard]] QString whoOf(const DueRow& row);
[[nodiscard]] QString whatOf(const DueRow& row);
// "2 days late", "15:00", "Today"; its colour where it has one.
struct DayTerm {
    QString text;
    std::optional<Kind> kind;
};
[[nodiscard]] DayTerm termOf(const DueRow& row, const DaySection& section, const Clock& clock);

}  // namespace zhike
