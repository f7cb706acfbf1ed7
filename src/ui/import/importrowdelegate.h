#pragma once

#include <QStyledItemDelegate>

namespace zhike {

// Draws the rows of an import before it is carried out (ux.md §14 "Delegates").
class ImportRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    // The whole text as a tooltip, only where it does not fit.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

}  // namespace zhike
