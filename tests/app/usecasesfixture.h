#pragma once

#include "app/customers.h"
#include "app/datafile.h"
#include "app/orders.h"
#include "app/people.h"
#include "app/undo.h"
#include "app/writer.h"
#include "domain/searchtokens.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {

inline Moment at(const char* local, const Clock& clock) {
    return {QDateTime(QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).date(), QTime(10, 0), clock.zone())
                .toMSecsSinceEpoch()};
}

// A new data file in which the administrator works on 2026-09-10.
class UseCases : public testing::TestWithParam<Engine> {
protected:
    UseCases() : place(GetParam()) {
        clock.set(at("2026-09-10T00:00:00", clock));
        const Done made = createDatabase(place.location(), clock, true);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        lookup = *Lookup::read(*data);
        admin = lookup.administrator();
    }

    CustomerInput input(const std::map<const char*, const char*>& fields) {
        CustomerInput filled;
        for (const auto& [field, value] : fields) {
            const Done set = setField(filled, QString::fromLatin1(field), QString::fromUtf8(value), lookup, newTags);
            EXPECT_TRUE(set) << field;
        }
        return filled;
    }
    Result<Customer> create(const std::map<const char*, const char*>& fields) {
        newTags.clear();
        const CustomerInput filled = input(fields);
        auto created =
            writer->write(admin, clock, Text{"New"}, [&](Work& w) { return createCustomer(w, filled, newTags); });
        lookup = *Lookup::read(*data);
        return created;
    }
    template <class F>
    auto write(F fn) {
        return writer->write(admin, clock, Text{"Edit"}, fn);
    }
    Result<ChangeSetRow> undo(ChangeSetId target) {
        return writer->write(admin, clock, {}, [&](Work& w) { return takeBack(w, target); });
    }
    // Everything people see of the data, as text: what an undo must restore.
    QString everything() {
        QString all;
        const auto customers = data->customers.page(1000, 0);
        for (const Customer& c : *customers) {
            for (const Field<Customer>& f : Customer::fields())
                if (f.role == FieldRole::Fact) all += f.get(c).toString() + u'|';
            const auto contacts = data->contacts.of(c.id);
            for (const Contact& k : *contacts)
                for (const Field<Contact>& f : Contact::fields())
                    if (f.role == FieldRole::Fact) all += f.get(k).toString() + u'|';
            const auto orders = data->orders.of(c.id);
            for (const Order& o : *orders) all += o.no + o.amount.toText() + u'|';
            const auto facts = data->derived.facts(c.id);
            all += (*facts)->stage + (*facts)->net.toText() + *data->derived.tokens(c.id) + u'\n';
        }
        return all;
    }
    qint64 hits(const char* text) {
        CustomerQuery query;
        for (const QueryToken& token : queryTokens(QString::fromUtf8(text)))
            query.terms << SearchTerm{token.token, token.prefix};
        return *data->customerList.count(query);
    }
    Result<Order> buy(const Customer& customer, const char* no, const char* on, qint64 yuan) {
        Order order;
        order.customer = customer.id;
        order.no = QString::fromLatin1(no);
        order.orderedOn = QDate::fromString(QString::fromLatin1(on), Qt::ISODate);
        order.amount = {yuan * 100};
        return write([&](Work& w) { return createOrder(w, order); });
    }

    TestPlace place;
    FixedClock clock{{1}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;
    Lookup lookup;
    User admin;
    QStringList newTags;
};

}  // namespace zhike
