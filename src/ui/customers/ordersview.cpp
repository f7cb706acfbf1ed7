#include "ui/customers/ordersview.h"

#include "ui/customers/ordercomposer.h"
#include "ui/customers/orderstable.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kEdge = 20;

}  // namespace

OrdersView::OrdersView(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_add(makeButton({}, ButtonKind::Plain, QStringLiteral("plus"), Qt::Key_N, this)),
      m_refund(makeButton({}, ButtonKind::Plain, QStringLiteral("undo-2"), Qt::Key_R, this)),
      m_composer(new OrderComposer(clock, this)),
      m_table(new OrdersTable(this)) {
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kEdge, 8, kEdge, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_refund);
    buttons->addStretch();
    auto* place = new QVBoxLayout;
    place->setContentsMargins(kEdge, 0, kEdge, 8);
    place->addWidget(m_composer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addLayout(place);
    column->addWidget(m_table, 1);
    connect(m_add, &QPushButton::clicked, this, &OrdersView::startOrder);
    connect(m_refund, &QPushButton::clicked, this, &OrdersView::startRefund);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrdersView::follow);
    connect(m_composer, &OrderComposer::finished, this, [this] {
        if (isVisible()) m_table->setFocus();
    });
    retranslate();
}

// What is being written belongs to one customer: it waits, out of sight, while another one is looked at.
void OrdersView::setSheet(const CustomerSheet& sheet, const ValueReader& reader) {
    m_customer = sheet.row.customer.id;
    m_orders = sheet.orders;
    m_table->setOrders(m_orders, reader);
    m_composer->setVisible(m_composer->customer().isSet() && m_composer->customer() == m_customer);
    follow();
}

void OrdersView::enter() {
    m_table->setFocus(Qt::TabFocusReason);
}

void OrdersView::startOrder() {
    m_composer->startOrder(m_customer);
}

void OrdersView::startRefund() {
    if (canRefund()) m_composer->startRefund(*currentOrder(), restOf(*currentOrder()));
}

bool OrdersView::canRefund() const {
    const Order* order = currentOrder();
    return order != nullptr && !order->isRefund() && restOf(*order).fen > 0;
}

const Order* OrdersView::currentOrder() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_orders.size() ? &m_orders[row] : nullptr;
}

Money OrdersView::restOf(const Order& order) const {
    Money rest = order.amount;
    for (const Order& other : m_orders)
        if (other.refundOf == order.id) rest = rest + other.amount;
    return rest;
}

void OrdersView::follow() {
    m_refund->setEnabled(canRefund());
}

void OrdersView::retranslate() {
    m_add->setText(translated(ZTEXT("New order")));
    m_refund->setText(translated(ZTEXT("Refund…")));
    m_table->setAccessibleName(translated(ZTEXT("Orders")));
}

void OrdersView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace zhike
