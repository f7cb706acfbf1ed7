#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace zhike {

// The one table model: it knows the keys of all rows in their order and asks for the rows themselves only when they
// are painted, a window at a time. A million rows cost eight megabytes and no wait. GUI thread.
class WindowedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kWindow = 200;  // rows asked for at once

    explicit WindowedModel(QObject* parent);

    // The keys in order. Rows that were read before stay known where `keepRows` says they are still true.
    void setKeys(const QList<qint64>& keys, bool keepRows = false);
    // If the keys known so far are the head of `keys`, adds the rest without disturbing scroll place and selection.
    // Otherwise false, and nothing is done.
    bool completeKeys(const QList<qint64>& keys);
    [[nodiscard]] const QList<qint64>& keys() const { return m_keys; }
    // 0 outside; -1 when the key is not there.
    [[nodiscard]] qint64 keyAt(int row) const;
    [[nodiscard]] int rowOf(qint64 key) const;
    // The rows of those keys are no longer true: each is shown until it was read again.
    void outdateRows(const QList<qint64>& keys);
    // All rows must be read again.
    void forgetRows();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    // Reads these rows and answers with rowsRead(); never waits.
    virtual void readRows(const QList<qint64>& keys) = 0;
    [[nodiscard]] virtual bool knowsRow(qint64 key) const = 0;
    [[nodiscard]] virtual QVariant cell(qint64 key, int column, int role) const = 0;
    virtual void dropRows() = 0;
    // To be called by the reader: these keys were answered, whether their rows exist or not.
    void rowsRead(const QList<qint64>& keys);

private:
    [[nodiscard]] bool isWanted(qint64 key) const;
    void askAround();

    QList<qint64> m_keys;
    QSet<qint64> m_asked;
    QSet<qint64> m_outdated;     // known, and to be asked for as soon as they are painted
    mutable int m_missing = -1;  // a row that was painted without being known or true
    mutable QTimer m_ask;
};

}  // namespace zhike
