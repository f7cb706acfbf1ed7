#pragma once

#include "domain/calendarday.h"
#include "domain/choice.h"
#include "domain/order.h"
#include "domain/rulevalue.h"
#include "domain/setting.h"
#include "domain/task.h"
#include "storage/customerlist.h"
#include "storage/derivedrows.h"
#include "storage/duelist.h"
#include "storage/history.h"
#include "storage/rowtable.h"
#include "storage/structure.h"

namespace zhike {

class Customers : public Table<Customer> {
public:
    using Table::Table;
    // By number or former number; Nothing when there is none.
    [[nodiscard]] Result<std::optional<Customer>> byNo(const QString& no);
    [[nodiscard]] Result<QList<Customer>> byName(const QString& name);
    // Those that rows of another table belong to, read at once.
    template <class E>
    [[nodiscard]] Result<QHash<Id<Customer>, Customer>> ofRows(const QList<E>& rows) {
        QSet<Id<Customer>> ids;
        for (const E& row : rows)
            if (row.customer.isSet()) ids << row.customer;
        return findAll(ids.values());
    }
    // Sets `updated_ms` of the customers a write touched, without a new version.
    [[nodiscard]] Done stamp(const QList<Id<Customer>>& customers, Moment at);
    // The name of one of them that is removed but still has contacts or orders; empty when there is none.
    [[nodiscard]] Result<QString> removedWithBelongings(const QList<Id<Customer>>& customers);
};

class Contacts : public Table<Contact> {
public:
    using Table::Table;
    // Those of one customer, the primary one first.
    [[nodiscard]] Result<QList<Contact>> of(Id<Customer> customer);
};

class Orders : public Table<Order> {
public:
    using Table::Table;
    // Newest first.
    [[nodiscard]] Result<QList<Order>> of(Id<Customer> customer);
    [[nodiscard]] Result<QList<Order>> byNo(const QString& no);
};

class Interactions : public Table<Interaction> {
public:
    using Table::Table;
    // Newest first; limit < 0: all.
    [[nodiscard]] Result<QList<Interaction>> of(Id<Customer> customer, int limit = -1);
    // What somebody did from a moment on, newest first: contacts he began.
    [[nodiscard]] Result<QList<Interaction>> begunBy(Id<User> user, Moment from);
    // An attitude that was noticed.
    struct Noticed {
        Id<Customer> customer;
        Moment at;
        QString signal;
    };
    // What somebody has noticed from a moment on, in contacts he began; newest first.
    [[nodiscard]] Result<QList<Noticed>> signalsOf(Id<User> user, Moment from, int limit);
    // A next step that was agreed, by which day, and when the next answered contact did it; not set: none has yet.
    struct Promise {
        QDate due;
        Moment kept;
    };
    // The steps that somebody agreed on from `since` on and that are due in those days.
    [[nodiscard]] Result<QList<Promise>> promisesOf(Id<User> user, Moment since, QDate from, QDate to);
    // Those that noted a change which is not in the record yet.
    [[nodiscard]] Result<QList<Interaction>> withOpenChange(Id<Customer> customer);
};

class FollowPlans : public Table<FollowPlan> {
public:
    using Table::Table;
    // An empty one of the customer when none is stored.
    [[nodiscard]] Result<FollowPlan> of(Id<Customer> customer);
};

class Tasks : public Table<Task> {
public:
    using Table::Table;
    // By date, done ones last.
    [[nodiscard]] Result<QList<Task>> of(Id<Customer> customer);
    // What somebody has done from a moment on, newest first.
    [[nodiscard]] Result<QList<Task>> doneBy(Id<User> user, Moment from);
    // Those due from a moment on and before another, done ones too, by date.
    [[nodiscard]] Result<QList<Task>> dueBetween(Moment from, Moment before);
};

class Users : public Table<User> {
public:
    using Table::Table;
    [[nodiscard]] Result<QList<User>> all();
    [[nodiscard]] Result<std::optional<User>> byName(const QString& nameOrLogin);
};

class Choices : public Table<Choice> {
public:
    using Table::Table;
    [[nodiscard]] Result<QList<Choice>> all();
};

class Settings : public Table<Setting> {
public:
    using Table::Table;
    [[nodiscard]] Result<QString> value(const QString& name, const QString& otherwise = {});
    [[nodiscard]] Done set(const QString& name, const QString& value);
};

class RuleValues : public Table<RuleValue> {
public:
    using Table::Table;
    [[nodiscard]] Result<QList<RuleValue>> all();
};

class CalendarDays : public Table<CalendarDay> {
public:
    using Table::Table;
    // By date.
    [[nodiscard]] Result<QList<CalendarDay>> all();
};

// Running numbers (table number_range): taken inside the saving transaction, never journaled, never given back.
class NumberRanges {
public:
    explicit NumberRanges(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] Result<qint64> next(const QString& kind, const QString& period);
    // Makes sure that the next number is above `number`: for imported numbers of our pattern.
    [[nodiscard]] Done raise(const QString& kind, const QString& period, qint64 number);

private:
    Connection& m_connection;
};

// Everything a use case may touch, over one connection; the change set is there on the write lane only.
struct Repositories {
    Repositories(Connection& connection, ChangeSet* changes)
        : connection(connection),
          changes(changes),
          customers(connection, changes),
          contacts(connection, changes),
          orders(connection, changes),
          interactions(connection, changes),
          followPlans(connection, changes),
          tasks(connection, changes),
          users(connection, changes),
          choices(connection, changes),
          settings(connection, changes),
          ruleValues(connection, changes),
          calendarDays(connection, changes),
          numbers(connection),
          derived(connection),
          customerList(connection),
          dueList(connection),
          history(connection),
          structure(connection) {}

    Connection& connection;
    ChangeSet* changes;
    Customers customers;
    Contacts contacts;
    Orders orders;
    Interactions interactions;
    FollowPlans followPlans;
    Tasks tasks;
    Users users;
    Choices choices;
    Settings settings;
    RuleValues ruleValues;
    CalendarDays calendarDays;
    NumberRanges numbers;
    DerivedRows derived;
    CustomerList customerList;
    DueList dueList;
    History history;
    Structure structure;

    // The table that keeps `entity`, or nullptr: undo and checks walk over all of them.
    [[nodiscard]] RowTable* table(const QString& entity);
};

}  // namespace zhike
