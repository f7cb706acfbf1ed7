#pragma once

#include "domain/customer.h"

namespace zhike {

// An order or a refund of one: the facts that stages and sums stand on. A refund's amount is negative.
struct Order {
    static constexpr const char* kTable = "sales_order";

    Id<Order> id;
    qint64 version = 0;
    Id<Customer> customer;
    Id<User> owner;
    QString no;
    QString kind = QStringLiteral("sale");  // sale | refund
    Id<Order> refundOf;
    QDate orderedOn;
    Money amount;
    QString product;
    QString status = QStringLiteral("confirmed");
    QString note;
    Moment removed;

    [[nodiscard]] bool isRefund() const { return kind == u"refund"; }

    static constexpr auto fields() {
        using O = Order;
        return std::array{
            keyField<&O::id>("order_id"),
            field<&O::version>("version").as(FieldRole::System),
            field<&O::customer>("customer_id"),
            field<&O::owner>("owner_id").as(FieldRole::Parent),
            field<&O::no>("no").upTo(60),
            field<&O::kind>("kind").oneOf("order_kind"),
            field<&O::refundOf>("refund_of"),
            field<&O::orderedOn>("ordered_on"),
            field<&O::amount>("amount_fen"),
            field<&O::product>("product"),
            field<&O::status>("status").oneOf("order_status"),
            field<&O::note>("note").upTo(1000),
            field<&O::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
