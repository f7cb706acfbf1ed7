#pragma once

#include <QDate>
#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace zhike {

class ErrorLine;

// A small panel over the window with a first and a last day, either of which may be missing. What is typed counts when
// its line is left or on Enter, which also closes; Esc or a click beside it closes. It deletes itself. GUI thread.
class DateRangePicker : public QFrame {
    Q_OBJECT

public:
    // today: gives a day without a year its own.
    DateRangePicker(const QString& name, QDate today, QWidget* window);

    void setRange(QDate from, QDate to);
    void openAt(const QRect& place);

Q_SIGNALS:
    void changed(QDate from, QDate to);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool read();
    void close();

    QDate m_today;
    QDate m_from;
    QDate m_to;
    bool m_closed = false;
    QLineEdit* m_fromText;
    QLineEdit* m_toText;
    ErrorLine* m_error;
    QPointer<QWidget> m_formerFocus;
};

}  // namespace zhike
