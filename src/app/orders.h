#pragma once

#include "app/work.h"

namespace zhike {

// Saves an order of a customer. Its number is unique among the customer's orders; a negative amount is refused:
// that is a refund (I26).
[[nodiscard]] Result<Order> createOrder(Work& work, Order order);

// Saves a refund linked to an order; `amount` is positive as people say it and is stored negative. All refunds of an
// order together may not exceed it.
[[nodiscard]] Result<Order> refundOrder(Work& work, const Order& order, QDate on, Money amount);

// By number or id; Conflict when several customers have an order of that number.
[[nodiscard]] Result<Order> findOrder(Repositories& data, const QString& key);

}  // namespace zhike
