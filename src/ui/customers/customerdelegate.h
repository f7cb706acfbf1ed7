#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace zhike {

class CustomerModel;
struct CustomerRow;

// Draws the cells of the customer list (ux.md §14 "Delegates").
class CustomerDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CustomerDelegate(QTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The whole text as a tooltip, only where it does not fit.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    // Whether nothing is shown before the column (step 1) or behind it (-1).
    [[nodiscard]] bool isOutermost(int column, int step) const;
    void paintContact(QPainter& painter, const QRect& rect, const CustomerRow& row) const;
    void paintNextDue(QPainter& painter, const QRect& rect, const CustomerModel& model, const CustomerRow& row) const;
    void paintNet(QPainter& painter, const QRect& rect, const CustomerModel& model, const CustomerRow& row) const;

    QTableView* m_view;
};

}  // namespace zhike
