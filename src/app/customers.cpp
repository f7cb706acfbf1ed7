#include "app/customers.h"

#include "app/choices.h"
#include "app/followups.h"

#include <QRegularExpression>

namespace zhike {

namespace {

Error noSuchCustomer(const QString& key) {
    return notFound("customer", Text{ZTEXT("There is no customer “%1”"), {key}});
}

const QString kNumbers = QStringLiteral("customer");

// 表1 no. 1: year + running number of at least three digits, never reused.
Done giveNumber(Work& work, Customer& customer) {
    if (customer.no.isEmpty()) {
        const QString year = QString::number(customer.createdOn.year());
        const Result<qint64> number = work.data.numbers.next(kNumbers, year);
        if (!number) return number.error();
        customer.no = year + QStringLiteral("%1").arg(*number, 3, 10, QChar(u'0'));
        return done();
    }
    const auto taken = work.data.customers.byNo(customer.no);
    if (!taken) return taken.error();
    if (*taken && (*taken)->id != customer.id)
        return conflict("no", Text{ZTEXT("The number “%1” belongs to “%2” already"), {customer.no, (*taken)->name}});
    return reserveNumbers(work, {customer.no});
}

// A tag that no list knows becomes one; its code takes the place of its words in the record.
Done addTags(Work& work, Customer& customer, const QStringList& newTags) {
    QStringList codes = customer.tags.split(u';', Qt::SkipEmptyParts);
    for (const QString& tag : newTags) {
        const auto choice = addChoice(work, QStringLiteral("tag"), tag);
        if (!choice) return choice.error();
        if (const qsizetype at = codes.indexOf(tag); at >= 0) codes[at] = choice->code;
    }
    codes.sort();
    customer.tags = codes.join(u';');
    return done();
}

// Those that are no longer primary and those that go come first: a customer has one primary contact at each moment.
Done saveContacts(Work& work, Id<Customer> customer, CustomerInput& input) {
    const auto save = [&](Contact& contact, bool primary) -> Done {
        if (!contact.id.isSet() && (contact.removed.isSet() || !hasContent(contact))) return done();
        contact.customer = customer;
        contact.primary = primary;
        if (contact.removed.isSet()) contact.removed = work.clock.now();
        return work.data.contacts.save(contact);
    };
    for (Contact& contact : input.others)
        if (const Done saved = save(contact, false); !saved) return saved;
    return save(input.contact, true);
}

// The referrer that was named; one that stands already may be out of the lists by now.
Done findReferrer(Work& work, CustomerInput& input) {
    Customer& customer = input.customer;
    if (!input.referrer) return done();
    if (input.referrer->isEmpty()) {
        customer.referrer = {};
        return done();
    }
    const auto standing = work.data.customers.find(customer.referrer);
    if (!standing) return standing.error();
    if (*standing && (*standing)->no == *input.referrer) return done();
    const Result<Customer> found = findCustomer(work.data, *input.referrer);
    if (!found) return Error{found.error().code, QStringLiteral("referrer"), found.error().message, {}};
    if (found->id == customer.id) return invalid("referrer", Text{ZTEXT("A customer cannot be his own referrer")});
    customer.referrer = found->id;
    return done();
}

void applyDefaults(Work& work, Customer& customer) {
    if (!customer.owner.isSet()) customer.owner = work.actor.id;
    if (!customer.createdOn.isValid()) customer.createdOn = work.clock.today();
    if (customer.kind.isEmpty()) customer.kind = QStringLiteral("company");
    if (customer.verification.isEmpty()) customer.verification = QStringLiteral("awaiting_review");
    if (customer.intent.isEmpty() && !customer.grade.isEmpty())  // I01
        customer.intent = customer.grade == u"A"   ? QStringLiteral("high")
                          : customer.grade == u"B" ? QStringLiteral("medium")
                                                   : QStringLiteral("low");
}

}  // namespace

namespace {

// What a new customer has before it is stored.
Done complete(Work& work, CustomerInput& input, const QStringList& newTags) {
    if (const Done valid = validate(input); !valid) return valid;
    Customer& customer = input.customer;
    applyDefaults(work, customer);
    customer.createdBy = work.actor.id;
    customer.created = customer.updated = work.clock.now();
    if (const Done found = findReferrer(work, input); !found) return found;
    if (const Done numbered = giveNumber(work, customer); !numbered) return numbered;
    return addTags(work, customer, newTags);
}

Result<QList<Customer>> storeNew(Work& work, QList<CustomerInput> inputs) {
    QList<Customer> customers;
    for (const CustomerInput& input : std::as_const(inputs)) customers << input.customer;
    if (const Done stored = work.data.customers.insertAll(customers); !stored) return stored.error();
    QList<Contact> contacts;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        QList<Contact> given = inputs[i].others;
        given.prepend(inputs[i].contact);
        for (qsizetype at = 0; at < given.size(); ++at) {
            if (given[at].removed.isSet() || !hasContent(given[at])) continue;
            given[at].customer = customers[i].id;
            given[at].primary = at == 0;
            contacts << given[at];
        }
    }
    if (const Done stored = work.data.contacts.insertAll(contacts); !stored) return stored.error();
    return customers;
}

}  // namespace

Result<Customer> createCustomer(Work& work, CustomerInput input, const QStringList& newTags) {
    if (const Done completed = complete(work, input, newTags); !completed) return completed.error();
    const auto stored = storeNew(work, {std::move(input)});
    return stored ? Result<Customer>(stored->first()) : stored.error();
}

Result<QList<Customer>> createCustomers(Work& work, QList<CustomerInput> inputs) {
    for (CustomerInput& input : inputs)
        if (const Done completed = complete(work, input, {}); !completed) return completed.error();
    return storeNew(work, std::move(inputs));
}

Done reserveNumbers(Work& work, const QStringList& numbers) {
    static const QRegularExpression ours(QStringLiteral("^((?:19|20)\\d\\d)(\\d{3,9})$"));
    QMap<QString, qint64> highest;
    for (const QString& number : numbers)
        if (const auto match = ours.match(number); match.hasMatch()) {
            qint64& last = highest[match.captured(1)];
            last = std::max(last, match.captured(2).toLongLong());
        }
    for (auto it = highest.constBegin(); it != highest.constEnd(); ++it)
        if (const Done raised = work.data.numbers.raise(kNumbers, it.key(), it.value()); !raised) return raised;
    return done();
}

Result<Customer> updateCustomer(Work& work, CustomerInput input, const QStringList& newTags) {
    if (const Done valid = validate(input); !valid) return valid.error();
    Customer& customer = input.customer;
    const Result<Customer> before = existingCustomer(work.data, customer.id);
    if (!before) return before.error();
    applyDefaults(work, customer);
    if (const Done found = findReferrer(work, input); !found) return found.error();
    if (customer.no.isEmpty()) customer.no = before->no;
    if (customer.no != before->no)
        if (const Done numbered = giveNumber(work, customer); !numbered) return numbered.error();
    if (const Done tagged = addTags(work, customer, newTags); !tagged) return tagged.error();
    if (const Done saved = work.data.customers.save(customer); !saved) return saved.error();
    if (const Done saved = saveContacts(work, customer.id, input); !saved) return saved.error();
    if (const Done closed = closeChanges(work, customer.id); !closed) return closed.error();
    return customer;
}

Result<Customer> existingCustomer(Repositories& data, Id<Customer> id) {
    const auto found = data.customers.find(id);
    if (!found) return found.error();
    if (!*found || (*found)->removed.isSet()) return noSuchCustomer(QString::number(id.value));
    return **found;
}

Result<CustomerInput> customerToEdit(Repositories& data, Id<Customer> id) {
    const auto customer = existingCustomer(data, id);
    if (!customer) return customer.error();
    auto contacts = data.contacts.of(id);
    if (!contacts) return contacts.error();
    CustomerInput input{*customer, {}};
    if (!contacts->isEmpty() && contacts->first().primary) input.contact = contacts->takeFirst();
    input.others = *contacts;
    if (input.customer.referrer.isSet()) {
        const auto referrer = data.customers.find(input.customer.referrer);
        if (!referrer) return referrer.error();
        if (*referrer) input.referrer = (*referrer)->no;
    }
    return input;
}

Result<Customer> findCustomer(Repositories& data, const QString& key) {
    const auto byNo = data.customers.byNo(key);
    if (!byNo) return byNo.error();
    if (*byNo) return **byNo;
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (isNumber) {
        const auto byId = data.customers.find(Id<Customer>{id});
        if (!byId) return byId.error();
        if (*byId && !(*byId)->removed.isSet()) return **byId;
    }
    const auto byName = data.customers.byName(key);
    if (!byName) return byName.error();
    if (byName->isEmpty()) return noSuchCustomer(key);
    if (byName->size() > 1)
        return conflict("customer", Text{ZTEXT("Several customers are called “%1”; use the number"), {key}});
    return byName->first();
}

Result<Contact> saveContact(Work& work, Contact contact) {
    const Result<Customer> customer = existingCustomer(work.data, contact.customer);
    if (!customer) return customer.error();
    if (const Done valid = validate(contact); !valid) return valid.error();
    if (const Done saved = work.data.contacts.save(contact); !saved) return saved.error();
    return contact;
}

Result<Customer> archiveCustomer(Work& work, Id<Customer> id) {
    Result<Customer> customer = existingCustomer(work.data, id);
    if (!customer || customer->archived.isSet()) return customer;
    customer->archived = work.clock.now();
    if (const Done saved = work.data.customers.save(*customer); !saved) return saved.error();
    return customer;
}

Result<Customer> restoreCustomer(Work& work, Id<Customer> id) {
    Result<Customer> customer = existingCustomer(work.data, id);
    if (!customer || !customer->archived.isSet()) return customer;
    customer->archived = {};
    if (const Done saved = work.data.customers.save(*customer); !saved) return saved.error();
    return customer;
}

Result<Customer> reviewCustomer(Work& work, Id<Customer> id, const QString& outcome, const QString& note) {
    Result<Customer> customer = existingCustomer(work.data, id);
    if (!customer) return customer;
    if (outcome != u"verified" && outcome != u"to_verify")
        return invalid("outcome", Text{ZTEXT("The outcome of a review is “verified” or “to_verify”")});
    if (customer->createdBy == work.actor.id)
        return notPermitted("customer", Text{ZTEXT("Who entered a record cannot review it; a second person has to")});
    customer->verification = outcome;
    customer->reviewer = work.actor.id;
    customer->reviewedOn = work.clock.today();
    customer->reviewNote = note;
    if (const Done saved = work.data.customers.save(*customer); !saved) return saved.error();
    return customer;
}

Done assignCustomers(Work& work, const QList<Id<Customer>>& ids, const User& owner) {
    for (const Id<Customer> id : ids) {
        Result<Customer> customer = existingCustomer(work.data, id);
        if (!customer) return customer.error();
        customer->owner = owner.id;
        if (const Done saved = work.data.customers.save(*customer); !saved) return saved;
    }
    return done();
}

}  // namespace zhike
