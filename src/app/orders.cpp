#include "app/orders.h"

namespace zhike {

Result<Order> createOrder(Work& work, Order order) {
    if (order.no.isEmpty()) return invalid("no", Text{ZTEXT("The order number is missing")});
    if (!order.orderedOn.isValid()) return invalid("ordered_on", Text{ZTEXT("The date of the order is missing")});
    if (order.amount.fen < 0 && !order.refundOf.isSet())
        return invalid("amount", Text{ZTEXT("An order is not negative; enter a refund of the order instead")});
    const auto same = work.data.orders.byNo(order.no);
    if (!same) return same.error();
    for (const Order& other : *same)
        if (other.customer == order.customer)
            return conflict("no", Text{ZTEXT("This customer has an order “%1” already"), {order.no}});
    if (const Done saved = work.data.orders.save(order); !saved) return saved.error();
    return order;
}

Result<Order> refundOrder(Work& work, const Order& order, QDate on, Money amount) {
    if (amount.fen <= 0) return invalid("amount", Text{ZTEXT("The amount of a refund is more than zero")});
    if (order.isRefund()) return invalid("order", Text{ZTEXT("“%1” is a refund itself"), {order.no}});
    const auto all = work.data.orders.of(order.customer);
    if (!all) return all.error();
    Money left = order.amount;
    int refunds = 0;
    for (const Order& other : *all) {
        if (other.refundOf != order.id) continue;
        left = left + other.amount;
        ++refunds;
    }
    if (amount > left)
        return invalid("amount",
                       Text{ZTEXT("At most %1 of order “%2” can still be refunded"), {left.toText(), order.no}});
    Order refund;
    refund.customer = order.customer;
    refund.no = QStringLiteral("%1-R%2").arg(order.no).arg(refunds + 1);
    refund.kind = QStringLiteral("refund");
    refund.refundOf = order.id;
    refund.orderedOn = on;
    refund.amount = -amount;
    refund.product = order.product;
    return createOrder(work, refund);
}

Result<Order> findOrder(Repositories& data, const QString& key) {
    auto found = data.orders.byNo(key);
    if (!found) return found.error();
    if (found->size() > 1) return conflict("order", Text{ZTEXT("Several customers have an order “%1”"), {key}});
    if (found->size() == 1) return found->first();
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (isNumber) {
        const auto byId = data.orders.find(Id<Order>{id});
        if (!byId) return byId.error();
        if (*byId && !(*byId)->removed.isSet()) return **byId;
    }
    return notFound("order", Text{ZTEXT("There is no order “%1”"), {key}});
}

}  // namespace zhike
