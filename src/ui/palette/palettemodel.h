#pragma once

#include "domain/customer.h"
#include "domain/pinyin.h"

#include <QAbstractListModel>

namespace zhike {

// One line of the palette: the title of a group, a customer, or a command.
struct PaletteEntry {
    QString title;
    QString detail = {};  // at the right: number and pinyin
    QString icon = {};
    QString key = {};         // the key that does the same
    QList<Range> marks = {};  // what of the title answers the question
    bool isChecked = false;   // the current one of several choices
    Id<Customer> customer = {};
    QString action = {};  // id in the registry; with a customer: what is done with him once he is shown

    [[nodiscard]] bool isHeading() const { return !customer.isSet() && action.isEmpty(); }
};

// The lines of the palette. Headings cannot be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries[row]; }
    // The nearest line that can be chosen, from `row` in steps of `by`; -1 when there is none.
    [[nodiscard]] int choosable(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<PaletteEntry> m_entries;
};

}  // namespace zhike
