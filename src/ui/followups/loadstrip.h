#pragma once

#include <QDate>
#include <QHash>
#include <QSet>
#include <QWidget>

namespace zhike {

// The next fourteen days and how many contacts each holds, as bars. A click or Enter chooses a day, the same again
// none; arrow keys move; plans can be dropped on a day. GUI thread.
class LoadStrip : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDays = 14;

    explicit LoadStrip(QWidget* parent);

    // `free`: days nobody works, which are grey.
    void setDays(QDate first, const QSet<QDate>& free);
    void setCounts(const QHash<QDate, qint64>& counts);
    [[nodiscard]] QDate first() const { return m_first; }
    // Invalid: no day is chosen.
    [[nodiscard]] QDate chosen() const { return m_chosen; }
    void choose(QDate day);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void droppedOn(QDate day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QRect cellOf(int index) const;
    [[nodiscard]] int indexAt(const QPoint& place) const;
    [[nodiscard]] QString sentence(int index) const;
    void paintDay(QPainter& painter, int index) const;
    void toggle(int index);

    QDate m_first;
    QSet<QDate> m_free;
    QHash<QDate, qint64> m_counts;
    QDate m_chosen;
    int m_current = 0;  // the day that the arrow keys stand on
    int m_target = -1;  // the day that something is dragged over
};

}  // namespace zhike
