#pragma once

#include "ui/customers/entrylist.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace zhike {

class EntryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<Entry>& entries);
    [[nodiscard]] const Entry& entry(const QModelIndex& index) const { return m_entries.at(index.row()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Entry> m_entries;
};

// Draws entries: node, title, time, wrapped lines and the word that takes the entry back.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where the word stands that takes the entry in `row` back; empty when there is none.
    [[nodiscard]] static QRect actionRect(const QRect& row, const Entry& entry);
    // Heights are kept until the width, the fonts or the entries change.
    void forgetHeights(int width);

private:
    int m_width = 0;
    mutable QHash<int, int> m_heights;
};

}  // namespace zhike
