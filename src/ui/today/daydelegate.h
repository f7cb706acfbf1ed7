#pragma once

#include "ui/today/daymodel.h"

#include <QStyledItemDelegate>

class QListView;

namespace zhike {

// Draws the lines of the day (ux.md §7): a circle to tick, what kind it is, who, what, when, how important.
class DayDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DayDelegate(QListView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // Where a click ticks the row off.
    [[nodiscard]] static QRect circleRect(const QRect& row);

private:
    void paintRow(QPainter& painter, const QRect& rect, const DayModel& model, int line, bool selected) const;

    QListView* m_view;
};

}  // namespace zhike
