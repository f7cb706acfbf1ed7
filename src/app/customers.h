#pragma once

#include "app/customerinput.h"
#include "app/work.h"

namespace zhike {

// Use cases of a customer's record. Each fails with Invalid, NotFound or Conflict and then changes nothing.

// Saves a new customer with his contacts; empty ones are left out. Without `no` the next number of the year of
// created_on is taken; one that is given must be free, and when it fits the pattern the next number comes after it.
// Defaults: owner = who acts, created_on = today, intent from grade (I01). New tags join the list.
[[nodiscard]] Result<Customer> createCustomer(Work& work, CustomerInput input, const QStringList& newTags = {});

// The same for many, in few statements. A number that one of them brings must be free of those given before it:
// reserveNumbers() first, when some bring one and others do not.
[[nodiscard]] Result<QList<Customer>> createCustomers(Work& work, QList<CustomerInput> inputs);

// The next numbers that are given come after those of these which fit the pattern.
[[nodiscard]] Done reserveNumbers(Work& work, const QStringList& numbers);

// Saves an edited customer and those of his contacts that are in the input, if nobody changed them since they were
// read (`version` of each). Contacts the input does not hold stay as they are. What was learnt in contacts counts as
// put down (T07).
[[nodiscard]] Result<Customer> updateCustomer(Work& work, CustomerInput input, const QStringList& newTags = {});

// The stored customer with his contacts, ready to be edited.
[[nodiscard]] Result<CustomerInput> customerToEdit(Repositories& data, Id<Customer> id);

// The stored customer, unless he was removed.
[[nodiscard]] Result<Customer> existingCustomer(Repositories& data, Id<Customer> id);

// By number, by id, then by exact name; Conflict when several carry that name.
[[nodiscard]] Result<Customer> findCustomer(Repositories& data, const QString& key);

// Adds, changes or (with `removed` set) takes away a further contact.
[[nodiscard]] Result<Contact> saveContact(Work& work, Contact contact);

// Out of the lists, nothing lost; and back.
[[nodiscard]] Result<Customer> archiveCustomer(Work& work, Id<Customer> id);
[[nodiscard]] Result<Customer> restoreCustomer(Work& work, Id<Customer> id);

// V07: a second person decides whether the record is `verified` or `to_verify`; its author may not.
[[nodiscard]] Result<Customer> reviewCustomer(Work& work, Id<Customer> id, const QString& outcome, const QString& note);

// Gives customers to another owner; contacts and orders follow. To 未分配 this is a release into the 公海.
[[nodiscard]] Done assignCustomers(Work& work, const QList<Id<Customer>>& ids, const User& owner);

}  // namespace zhike
