#pragma once

#include "app/customersheet.h"

#include <QWidget>

class QPushButton;

namespace zhike {

class OrderComposer;
class OrdersTable;
class ValueReader;

// The orders tab of the record: what was bought and given back, its sum, and the place to write another one. On the GUI
// thread, owned by the record.
class OrdersView : public QWidget {
    Q_OBJECT

public:
    // The clock must outlive it.
    OrdersView(const Clock& clock, QWidget* parent);

    void setSheet(const CustomerSheet& sheet, const ValueReader& reader);
    void enter();
    void startOrder();
    // Of the current row; nothing where nothing is left to refund.
    void startRefund();
    [[nodiscard]] bool canRefund() const;
    [[nodiscard]] OrderComposer& composer() { return *m_composer; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void follow();
    [[nodiscard]] const Order* currentOrder() const;
    [[nodiscard]] Money restOf(const Order& order) const;

    Id<Customer> m_customer;
    QList<Order> m_orders;
    QPushButton* m_add;
    QPushButton* m_refund;
    OrderComposer* m_composer;
    OrdersTable* m_table;
};

}  // namespace zhike
