#include "ui/palette/palettemodel.h"

namespace zhike {

void PaletteModel::setEntries(QList<PaletteEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::choosable(int row, int by) const {
    while (row >= 0 && row < m_entries.size() && m_entries[row].isHeading()) row += by;
    return row < m_entries.size() ? row : -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const PaletteEntry& entry = m_entries[index.row()];
    if (role == Qt::DisplayRole) return entry.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{entry.title, entry.detail, entry.key}.join(u' ').simplified();
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    const bool isHeading = index.isValid() && m_entries[index.row()].isHeading();
    return isHeading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace zhike
