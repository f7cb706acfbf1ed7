#include "app/followupviews.h"

namespace zhike {

namespace {

CustomerFilter only(const char* field, const QVariantList& values) {
    return {QString::fromLatin1(field), values};
}

CustomerFilter before(QDate day, const Clock& clock) {
    return only("next_before", {qlonglong(clock.startOf(day).ms)});
}

constexpr qlonglong kEver = 1;

}  // namespace

bool makesContacts(const User& user) {
    return user.role == u"sales" || user.role == u"service" || user.role == u"tech";
}

QStringList followUpViewNames() {
    return {QStringLiteral("mine"),   QStringLiteral("team"),          QStringLiteral("overdue"),
            QStringLiteral("week"),   QStringLiteral("first_contact"), QStringLiteral("wake_up"),
            QStringLiteral("paused"), QStringLiteral("no_step")};
}

CustomerQuery followUpViewQuery(const QString& view, const User& user, const Clock& clock) {
    CustomerQuery query;
    query.sortBy = QStringLiteral("next_due_ms");
    query.descending = false;
    const QDate today = clock.today();
    if (view == u"mine" || (view != u"team" && makesContacts(user)))
        query.filters << only("owner_id", {qlonglong(user.id.value)});
    if (view == u"overdue")  // a soft contact when its day is over, a limit at once
        query.filters << only("late", {qlonglong(clock.startOf(today).ms), qlonglong(clock.now().ms)});
    if (view == u"week") query.filters << before(today.addDays(8 - today.dayOfWeek()), clock);
    if (view == u"first_contact") query.filters << only("next_kind", {QStringLiteral("first_contact")});
    if (view == u"wake_up") query.filters << only("stage", {QStringLiteral("dormant")});
    if (view == u"paused") query.filters << only("paused", {});
    if (view == u"no_step") query.filters << only("next_due_ms", {});
    if (view == u"mine" || view == u"team") query.filters << only("next_from", {kEver});
    return query;
}

CustomerQuery onDay(CustomerQuery query, QDate day, const Clock& clock) {
    if (day != clock.today()) query.filters << only("next_from", {qlonglong(clock.startOf(day).ms)});
    query.filters << before(day.addDays(1), clock);
    return query;
}

}  // namespace zhike
