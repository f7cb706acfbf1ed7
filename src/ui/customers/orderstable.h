#pragma once

#include "app/customersheet.h"

#include <QTableView>

namespace zhike {

class OrdersModel;
class ValueReader;

// The orders and refunds of a customer with their sum.
class OrdersTable : public QTableView {
    Q_OBJECT

public:
    explicit OrdersTable(QWidget* parent = nullptr);

    void setOrders(const QList<Order>& orders, const ValueReader& reader);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeSizes();

    OrdersModel* m_model;
    QString m_emptyWords;
};

}  // namespace zhike
