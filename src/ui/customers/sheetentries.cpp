#include "ui/customers/sheetentries.h"

#include "app/fieldlabels.h"
#include "ui/customers/contactentries.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace zhike {
namespace {

constexpr int kLongestValue = 120;  // characters of a value in the history

struct Event {
    Moment at;
    Entry entry;
};

bool isAbout(const JournalEntry& entry, const char* table) {
    return entry.entity == QLatin1String(table);
}

bool isSet(const QJsonValue& value) {
    return !value.isNull() && !value.isUndefined();
}

Event eventOf(const JournalEntry& change, const char* icon, QString title, const ValueReader& reader) {
    return {change.at,
            {.icon = QString::fromLatin1(icon),
             .title = std::move(title),
             .when = reader.moment(change.at),
             .lines = {orDash(change.userName)}}};
}

QString changed(const char* pattern, const QString& from, const QString& to) {
    return Text(pattern, {orDash(from), orDash(to)}).translated();
}

// What the timeline tells of a changed customer; most fields are left to the history.
QList<Event> eventsOf(const JournalEntry& change, const ValueReader& reader) {
    QList<Event> events;
    const QString tier = QStringLiteral("grade");
    const QString owner = QStringLiteral("owner_id");
    const QString archived = QStringLiteral("archived_ms");
    if (change.after.contains(tier))
        events << eventOf(
            change, "arrow-up-right",
            changed(ZTEXT("Tier changed: %1 → %2"), change.before[tier].toString(), change.after[tier].toString()),
            reader);
    if (change.after.contains(owner))
        events << eventOf(
            change, "user",
            changed(ZTEXT("Owner changed: %1 → %2"), reader.journaled(change.entity, owner, change.before[owner]),
                    reader.journaled(change.entity, owner, change.after[owner])),
            reader);
    if (change.after.contains(archived)) {
        const bool away = isSet(change.after[archived]);
        events << eventOf(change, away ? "archive" : "archive-restore",
                          translated(away ? ZTEXT("Archived") : ZTEXT("Restored from the archive")), reader);
    }
    return events;
}

// An order has a day and no time: it stands above all else of its day.
Event eventOf(const Order& order, const ValueReader& reader) {
    const bool refund = order.isRefund();
    Entry entry{.icon = QString::fromLatin1(refund ? "undo-2" : "receipt"),
                .kind = refund ? Kind::Warn : Kind::Ok,
                .title = Text(refund ? ZTEXT("Refund %1") : ZTEXT("Order %1"), {order.no}).translated(),
                .when = reader.day(order.orderedOn),
                .lines = {joinedByDot(moneyWithUnit(order.amount), order.product)}};
    if (order.status != u"confirmed") entry.lines << reader.choice("order_status", order.status);
    return {{reader.clock().startOf(order.orderedOn.addDays(1)).ms - 1}, entry};
}

Event creationOf(const Customer& customer, const ValueReader& reader) {
    const bool hasTime = customer.created.isSet();
    const QString who = joinedByDot(reader.user(customer.createdBy), reader.choice("source", customer.source));
    Entry entry{.icon = QStringLiteral("user-plus"),
                .title = translated(ZTEXT("Customer created")),
                .when = hasTime ? reader.moment(customer.created) : reader.day(customer.createdOn)};
    if (!who.isEmpty()) entry.lines << who;
    return {hasTime ? customer.created : reader.clock().startOf(customer.createdOn), entry};
}

QList<Event> contactEvents(const CustomerSheet& sheet, const ValueReader& reader) {
    const QList<Entry> entries = contactsOf(sheet, reader);
    QList<Event> events;
    for (qsizetype i = 0; i < entries.size(); ++i) events << Event{sheet.log[i].at, entries[i]};
    return events;
}

struct Happenings {
    const char* table;
    const char* created;
    const char* createdNamed;  // with the name of what was created
    const char* removed;
    const char* returned;
};

constexpr Happenings kHappenings[] = {
    {Customer::kTable, ZTEXT("Customer created"), nullptr, ZTEXT("Customer removed"), ZTEXT("Customer brought back")},
    {Contact::kTable, ZTEXT("Contact added"), ZTEXT("Contact added: %1"), ZTEXT("Contact removed"),
     ZTEXT("Contact brought back")},
    {Order::kTable, ZTEXT("Order added"), ZTEXT("Order added: %1"), ZTEXT("Order removed"),
     ZTEXT("Order brought back")},
    {Interaction::kTable, ZTEXT("Contact logged"), ZTEXT("Contact logged: %1"), ZTEXT("Logged contact removed"),
     ZTEXT("Logged contact brought back")},
    {FollowPlan::kTable, ZTEXT("Follow-up plan made"), nullptr, ZTEXT("Follow-up plan removed"),
     ZTEXT("Follow-up plan brought back")},
    {Task::kTable, ZTEXT("Task added"), nullptr, ZTEXT("Task removed"), ZTEXT("Task brought back")},
};

const Happenings& happeningsOf(const JournalEntry& entry) {
    const auto* found = std::ranges::find_if(kHappenings, [&](const Happenings& h) { return isAbout(entry, h.table); });
    return found == std::end(kHappenings) ? kHappenings[0] : *found;
}

// What the entry is about by name, while the sheet still has it.
QString nameOf(const JournalEntry& entry, const CustomerSheet& sheet, const ValueReader& reader) {
    if (isAbout(entry, Interaction::kTable))
        for (const Interaction& contact : sheet.log)
            if (contact.id.value == entry.entityId) return reader.choice("method", contact.method);
    if (isAbout(entry, Contact::kTable))
        for (const Contact& contact : sheet.contacts)
            if (contact.id.value == entry.entityId) return contact.name;
    if (isAbout(entry, Order::kTable))
        for (const Order& order : sheet.orders)
            if (order.id.value == entry.entityId) return order.no;
    return {};
}

QString shortened(const QString& value) {
    const QString line = value.simplified();
    return line.size() <= kLongestValue ? line : line.left(kLongestValue) + QStringLiteral("…");
}

QString lineOf(const JournalEntry& entry, const QString& field, const ValueReader& reader) {
    const bool set = isSet(entry.after[field]);
    if (field == u"removed_ms") return translated(set ? happeningsOf(entry).removed : happeningsOf(entry).returned);
    if (field == u"archived_ms") return translated(set ? ZTEXT("Archived") : ZTEXT("Restored from the archive"));
    const bool contactName = isAbout(entry, Contact::kTable) && field == u"name";
    const QString label = fieldLabel(contactName ? QStringLiteral("contact") : field).translated();
    const QString from = shortened(reader.journaled(entry.entity, field, entry.before[field]));
    const QString to = shortened(reader.journaled(entry.entity, field, entry.after[field]));
    return Text(ZTEXT("%1: %2 → %3"), {label, orDash(from), orDash(to)}).translated();
}

QStringList linesOf(const JournalEntry& entry, const CustomerSheet& sheet, const ValueReader& reader) {
    if (entry.created) {
        const Happenings& words = happeningsOf(entry);
        const QString name = nameOf(entry, sheet, reader);
        if (name.isEmpty() || words.createdNamed == nullptr) return {translated(words.created)};
        return {Text(words.createdNamed, {name}).translated()};
    }
    QStringList lines;
    for (const QString& field : entry.after.keys()) lines << lineOf(entry, field, reader);
    return lines;
}

QString iconOf(const JournalEntry& entry) {
    if (isAbout(entry, Order::kTable)) return QStringLiteral("receipt");
    if (isAbout(entry, Interaction::kTable)) return QStringLiteral("phone-call");
    if (isAbout(entry, FollowPlan::kTable)) return QStringLiteral("calendar-check");
    if (isAbout(entry, Task::kTable)) return QStringLiteral("clipboard-check");
    if (entry.created) return QStringLiteral("user-plus");
    return QString::fromLatin1(entry.after.contains(QStringLiteral("archived_ms")) ? "archive" : "pencil-line");
}

}  // namespace

QList<Entry> timelineOf(const CustomerSheet& sheet, const ValueReader& reader) {
    QList<Event> events;
    for (const JournalEntry& change : sheet.history)
        if (!change.created && isAbout(change, Customer::kTable)) events << eventsOf(change, reader);
    events << contactEvents(sheet, reader);
    for (const Order& order : sheet.orders) events << eventOf(order, reader);
    const Customer& customer = sheet.row.customer;
    if (customer.created.isSet() || customer.createdOn.isValid()) events << creationOf(customer, reader);
    std::ranges::stable_sort(events, [](const Event& a, const Event& b) { return a.at > b.at; });
    QList<Entry> entries;
    for (Event& event : events) entries << std::move(event.entry);
    return entries;
}

QList<Entry> historyOf(const CustomerSheet& sheet, const ValueReader& reader) {
    QList<Entry> entries;
    ChangeSetId shown;
    for (const JournalEntry& change : sheet.history) {
        if (shown != change.changeSet)
            entries << Entry{.title = orDash(change.userName),
                             .when = reader.moment(change.at),
                             .lines = {},
                             .changeSet = canBeTakenBack(change.kind) ? change.changeSet : ChangeSetId()};
        shown = change.changeSet;
        // The journal is read backwards, the lines of one action are not.
        entries.last().lines = linesOf(change, sheet, reader) + entries.last().lines;
        entries.last().icon = iconOf(change);
    }
    return entries;
}

}  // namespace zhike
