#include "ui/customers/contactentries.h"

#include "app/fieldlabels.h"
#include "ui/customers/contactlook.h"
#include "ui/widgets/format.h"

namespace zhike {
namespace {

QString contactName(const Interaction& contact, const CustomerSheet& sheet) {
    for (const Contact& one : sheet.contacts)
        if (one.id == contact.contact) return one.name;
    return {};
}

QStringList linesOf(const Interaction& contact) {
    QStringList lines{contact.summary};
    for (const auto& [field, text] :
         {std::pair(QStringLiteral("feedback"), &contact.feedback),
          std::pair(QStringLiteral("doubts"), &contact.doubts), std::pair(QStringLiteral("change"), &contact.change)})
        if (!text->isEmpty()) lines << Text(ZTEXT("%1: %2"), {fieldLabel(field).translated(), *text}).translated();
    return lines;
}

QList<EntryTag> tagsOf(const Interaction& contact, const ValueReader& reader) {
    QList<EntryTag> tags;
    if (contact.isIncoming())
        tags << EntryTag{Kind::Neu, QStringLiteral("arrow-down"), translated(ZTEXT("From the customer"))};
    if (!contact.answered && contact.closes.isEmpty())
        tags << EntryTag{Kind::Warn, QStringLiteral("circle-x"), translated(ZTEXT("Not reached"))};
    if (!contact.signal.isEmpty())
        tags << EntryTag{kindOfSignal(contact.signal), signalIcon(contact.signal),
                         reader.choice("signal", contact.signal)};
    return tags;
}

QString nextOf(const Interaction& contact, bool done, const ValueReader& reader) {
    if (contact.next.isEmpty()) return {};
    const QString who = joinedByDot(contact.next, reader.user(contact.nextUser));
    const QString day = reader.day(contact.nextDue);
    const QString when = Text(done ? ZTEXT("by %1, done") : ZTEXT("by %1"), {day}).translated();
    return day.isEmpty() ? who : joinedByDot(who, when);
}

}  // namespace

Entry contactEntry(const Interaction& contact, const CustomerSheet& sheet, bool done, const ValueReader& reader) {
    const QString time = reader.moment(contact.at);
    // Who it was is said where it was not the one whose customer it is.
    const bool another = contact.user.isSet() && contact.user != sheet.row.customer.owner;
    return {.icon = methodIcon(contact.method),
            .kind = kindOfMethod(contact.method),
            .title = joinedByDot(reader.choice("method", contact.method), contactName(contact, sheet)),
            .when = another ? joinedByDot(reader.user(contact.user), time) : time,
            .lines = linesOf(contact),
            .tags = tagsOf(contact, reader),
            .next = nextOf(contact, done, reader)};
}

QList<Entry> contactsOf(const CustomerSheet& sheet, const ValueReader& reader) {
    QList<Entry> entries;
    bool done = false;
    for (const Interaction& contact : sheet.log) {
        entries << contactEntry(contact, sheet, done, reader);
        done = done || contact.answered;
    }
    return entries;
}

}  // namespace zhike
