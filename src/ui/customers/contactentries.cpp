#include "ui/customers/contactentries.h"

#include "ui/customers/valuereader.h"
#include "ui/widgets/format.h"

namespace zhike {

namespace {

QString iconOf(const QString& method) {
    if (method == u"phone") return QStringLiteral("phone");
    if (method == u"email") return QStringLiteral("mail");
    if (method == u"visit") return QStringLiteral("map-pin");
    return QStringLiteral("message-circle");
}

Kind kindOf(const Interaction& contact) {
    if (!contact.answered) return Kind::Neu;
    return contact.method == u"phone" || contact.method == u"email" ? Kind::Info : Kind::Pur;
}

}  // namespace

Entry contactEntry(const Interaction& contact, const ValueReader& reader) {
    Entry entry;
    entry.icon = iconOf(contact.method);
    entry.kind = kindOf(contact);
    entry.title = reader.choice("method", contact.method);
    if (!contact.answered) entry.title = Text{ZTEXT("%1 · not reached"), {entry.title}}.translated();
    if (contact.isIncoming()) entry.title = Text{ZTEXT("%1 · by the customer"), {entry.title}}.translated();
    entry.when = reader.moment(contact.at);
    entry.lines = contact.summary.split(u'\n');
    if (!contact.feedback.isEmpty()) entry.lines << contact.feedback;
    if (!contact.signal.isEmpty())
        entry.lines << Text{ZTEXT("Attitude: %1"), {reader.choice("signal", contact.signal)}}.translated();
    if (!contact.next.isEmpty())
        entry.lines << Text{ZTEXT("↳ %1 · %2 · %3"),
                            {contact.next, reader.user(contact.nextUser), reader.day(contact.nextDue)}}
                           .translated();
    return entry;
}

}  // namespace zhike
