#pragma once

#include "app/customerimport.h"
#include "ui/style/theme.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <optional>

namespace zhike {

// What the window calls what becomes of a row, and its colour.
[[nodiscard]] Text outcomeText(ImportOutcome outcome);
[[nodiscard]] Kind outcomeKind(ImportOutcome outcome);

// The rows of a plan, all or those with one outcome. They are made when they are painted, so that a million cost
// nothing.
class ImportRowModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Customer, Outcome, Remarks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const ImportPlan> plan, std::optional<ImportOutcome> only);
    [[nodiscard]] const ImportRow& row(int index) const;
    // Everything that is to be said about the row, one line each.
    [[nodiscard]] static QStringList remarks(const ImportRow& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const ImportRow& row, int column);
    [[nodiscard]] static QString sentence(const ImportRow& row);

    std::shared_ptr<const ImportPlan> m_plan;
    std::optional<ImportOutcome> m_only;
    mutable QHash<int, ImportRow> m_made;
};

}  // namespace zhike
