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
    if (!keepRows) {
        dropRows();
        m_outdated.clear();
    }
    endResetModel();
}

bool WindowedModel::completeKeys(const QList<qint64>& keys) {
    if (keys.size() < m_keys.size() || !std::equal(m_keys.begin(), m_keys.end(), keys.begin())) return false;
    if (keys.size() == m_keys.size()) return true;
    beginInsertRows({}, int(m_keys.size()), int(keys.size()) - 1);
    m_keys = keys;
    endInsertRows();
    return true;
}

qint64 WindowedModel::keyAt(int row) const {
    return row >= 0 && row < m_keys.size() ? m_keys[row] : 0;
}

int WindowedModel::rowOf(qint64 key) const {
    return int(m_keys.indexOf(key));
}

// Which of them stand where is not looked up: that would be a search through a million keys for each.
void WindowedModel::outdateRows(const QList<qint64>& keys) {
    for (const qint64 key : keys)
        if (knowsRow(key)) m_outdated.insert(key);
    if (!m_keys.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WindowedModel::forgetRows() {
    dropRows();
    m_asked.clear();
    m_outdated.clear();
    if (!m_keys.isEmpty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int WindowedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant WindowedModel::data(const QModelIndex& index, int role) const {
    const qint64 key = keyAt(index.row());
    if (key == 0) return {};
    if (isWanted(key)) {
        m_missing = index.row();
        if (!m_ask.isActive()) m_ask.start();
    }
    return knowsRow(key) ? cell(key, index.column(), role) : QVariant();
}

// An answer that is under way may be older than the change, so an outdated row is asked for all the same.
bool WindowedModel::isWanted(qint64 key) const {
    return m_outdated.contains(key) || (!knowsRow(key) && !m_asked.contains(key));
}

void WindowedModel::askAround() {
    if (m_missing < 0) return;
    const int first = std::max(0, m_missing - kWindow / 2);
    QList<qint64> wanted;
    for (const qint64 key : m_keys.mid(first, kWindow))
        if (isWanted(key)) wanted << key;
    m_missing = -1;
    if (wanted.isEmpty()) return;
    for (const qint64 key : std::as_const(wanted)) {
        m_outdated.remove(key);
        m_asked.insert(key);
    }
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
