#include "storage/customersets.h"

#include "storage/rowtable.h"

namespace zhike {

namespace {

constexpr qsizetype kAtOnce = 500;

struct KeyColumn {
    const char* table;
    const char* column;
};

KeyColumn columnOf(CustomerKey key) {
    switch (key) {
        case CustomerKey::No: return {"customer", "no"};
        case CustomerKey::ExternalId: return {"customer", "external_id"};
        case CustomerKey::Name: return {"customer", "name"};
        case CustomerKey::Phone: return {"contact", "phone"};
        case CustomerKey::Email: return {"contact", "email"};
    }
    return {"customer", "no"};
}

// "?, ?, …": always as many, so that every group is the same statement. A short group repeats its first value.
QString places() {
    return QStringList(kAtOnce, QStringLiteral("?")).join(QLatin1String(", "));
}

template <class T, class ToBind>
QList<QVariantList> groups(const QList<T>& values, ToBind toBind) {
    QList<QVariantList> all;
    for (qsizetype from = 0; from < values.size(); from += kAtOnce) {
        QVariantList binds;
        binds.reserve(kAtOnce);
        for (qsizetype i = 0; i < kAtOnce; ++i) binds << toBind(values[from + i < values.size() ? from + i : from]);
        all << binds;
    }
    return all;
}

QVariant bindOf(Id<Customer> id) {
    return qlonglong(id.value);
}

}  // namespace

Result<QHash<QString, QList<Id<Customer>>>> CustomerSets::find(CustomerKey key, const QStringList& texts) {
    const KeyColumn place = columnOf(key);
    const QString sql = QStringLiteral(
                            "SELECT %1, customer_id FROM %2 WHERE %1 IN (%3) AND removed_ms IS NULL "
                            "ORDER BY customer_id")
                            .arg(QLatin1String(place.column), QLatin1String(place.table), places());
    QHash<QString, QList<Id<Customer>>> found;
    for (const QVariantList& binds : groups(texts, [](const QString& text) { return QVariant(text); })) {
        Result<Rows> rows = m_connection.run(sql, binds);
        if (!rows) return rows.error();
        while (rows->next()) {
            QList<Id<Customer>>& ids = found[rows->text(0)];
            if (const Id<Customer> id{rows->number(1)}; !ids.contains(id)) ids << id;
        }
        rows->finish();
    }
    return found;
}

Result<QHash<Id<Customer>, Customer>> CustomerSets::customers(const QList<Id<Customer>>& ids) {
    Table<Customer> table(m_connection, nullptr);
    const QString condition = QStringLiteral("customer_id IN (%1) AND removed_ms IS NULL").arg(places());
    QHash<Id<Customer>, Customer> found;
    for (const QVariantList& binds : groups(ids, bindOf)) {
        const auto customers = table.where(condition, binds);
        if (!customers) return customers.error();
        for (const Customer& customer : *customers) found.insert(customer.id, customer);
    }
    return found;
}

Result<QHash<Id<Customer>, QList<Contact>>> CustomerSets::contacts(const QList<Id<Customer>>& ids) {
    Table<Contact> table(m_connection, nullptr);
    const QString condition = QStringLiteral(
                                  "customer_id IN (%1) AND removed_ms IS NULL "
                                  "ORDER BY customer_id, is_primary DESC, contact_id")
                                  .arg(places());
    QHash<Id<Customer>, QList<Contact>> found;
    for (const QVariantList& binds : groups(ids, bindOf)) {
        const auto contacts = table.where(condition, binds);
        if (!contacts) return contacts.error();
        for (const Contact& contact : *contacts) found[contact.customer] << contact;
    }
    return found;
}

}  // namespace zhike
