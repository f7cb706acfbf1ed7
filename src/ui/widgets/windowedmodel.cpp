#include "ui/widgets/windowedmodel.h"

namespace zhike {

WindowedModel::WindowedModel(QObject* parent) : QAbstractTableModel(parent) {
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);  // once for all cells of one painting
    connect(&m_ask, &QTimer::timeout, this, &WindowedModel::askAround);
}

void WindowedModel::setKeys(const QList<qint64>& keys, bool keepRows) {
    beginResetModel();
    m_keys = keys;
    m_asked.clear();
    m_missing = -1;
    if (!keepRows) dropRows();
    endResetModel();
}

void WindowedModel::completeKeys(const QList<qint64>& keys) {
    if (keys.size() < m_keys.size() || !std::equal(m_keys.begin(), m_keys.end(), keys.begin())) {
        setKeys(keys, true);
        return;
    }
    if (keys.size() == m_keys.size()) return;
    beginInsertRows({}, int(m_keys.size()), int(keys.size()) - 1);
    m_keys = keys;
    endInsertRows();
}

qint64 WindowedModel::keyAt(int row) const {
    return row >= 0 && row < m_keys.size() ? m_keys[row] : 0;
}

int WindowedModel::rowOf(qint64 key) const {
    return int(m_keys.indexOf(key));
}

void WindowedModel::forgetRow(qint64 key) {
    dropRow(key);
    m_asked.remove(key);
    if (const int row = rowOf(key); row >= 0) Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void WindowedModel::forgetRows() {
    dropRows();
    m_asked.clear();
    if (!m_keys.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int WindowedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant WindowedModel::data(const QModelIndex& index, int role) const {
    const qint64 key = keyAt(index.row());
    if (key == 0) return {};
    if (knowsRow(key)) return cell(key, index.column(), role);
    m_missing = index.row();
    if (!m_ask.isActive()) m_ask.start();
    return {};
}

void WindowedModel::askAround() {
    if (m_missing < 0) return;
    const int first = std::max(0, m_missing - kWindow / 2);
    QList<qint64> wanted;
    for (const qint64 key : m_keys.mid(first, kWindow))
        if (!knowsRow(key) && !m_asked.contains(key)) wanted << key;
    m_missing = -1;
    if (wanted.isEmpty()) return;
    m_asked += QSet<qint64>(wanted.begin(), wanted.end());
    readRows(wanted);
}

// Keys are asked for a window at a time, so the place of the first tells the place of all; looking each up would be
// a search through a million keys per row.
void WindowedModel::rowsRead(const QList<qint64>& keys) {
    for (const qint64 key : keys) m_asked.remove(key);
    const int first = keys.isEmpty() ? -1 : rowOf(keys.first());
    if (first < 0) return;
    const int last = std::min(first + kWindow, rowCount()) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

}  // namespace zhike
