#pragma once

#include "base/clock.h"
#include "domain/order.h"

#include <QWidget>

class QPushButton;
class QLineEdit;

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;

// The few fields in which an order or a refund of one is written without leaving the record. Checks what is typed and
// hands it over; nothing is saved here. Ctrl+Enter hands over, Esc gives up. On the GUI thread, owned by its view.
class OrderComposer : public QWidget {
    Q_OBJECT

public:
    // The clock must outlive it.
    OrderComposer(const Clock& clock, QWidget* parent);
    ~OrderComposer() override;

    void startOrder(Id<Customer> customer);
    // `rest`: what of the order has not been refunded yet.
    void startRefund(const Order& order, Money rest);
    // Whose order is being written; none when nothing is.
    [[nodiscard]] Id<Customer> customer() const { return m_order.customer; }

    // While it is being saved nothing more can be typed.
    void setBusy(bool busy);
    void showError(const Error& error);
    // Which entry it is: another one may have begun before an earlier one was saved.
    [[nodiscard]] int entry() const { return m_entry; }
    // It was saved, or given up.
    void finish();

Q_SIGNALS:
    void orderEntered(const zhike::Order& order);
    void refundEntered(const zhike::Order& order, QDate on, zhike::Money amount);
    void finished();
    void appeared(bool visible);  // takes room, or gives it back

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void start(QLineEdit* first);
    void submit();
    void say();
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> faults() const;
    [[nodiscard]] bool isRefund() const { return m_refunded.id.isSet(); }

    const Clock& m_clock;
    Order m_order;  // as typed
    bool m_hasAmount = false;
    Order m_refunded;  // what is refunded; without id when this is an order
    Money m_rest;
    bool m_busy = false;
    int m_entry = 0;
    FormBinder* m_form;
    Label* m_title;
    QLineEdit* m_no;
    QLineEdit* m_day;
    QLineEdit* m_amount;
    QLineEdit* m_product;
    ErrorLine* m_failure;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

}  // namespace zhike
