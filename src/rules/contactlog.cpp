#include "rules/contactlog.h"

namespace zhike {

namespace {

bool doesItem(const LogEntry& entry, DueKind kind) {
    return entry.closes == QLatin1String(kindCode(kind));
}

// An item that was done without talking to anybody: a letter, a pack, a greeting.
bool isItemAlone(const LogEntry& entry) {
    return !entry.closes.isEmpty() && !entry.answered;
}

void noteMail(ContactFacts& facts, const LogEntry& entry) {
    if (entry.incoming && entry.mail) {
        if (!facts.mailSince.isSet()) facts.mailSince = entry.at;
        return;
    }
    if (entry.incoming || !facts.mailSince.isSet()) return;
    facts.mailAcknowledged = doesItem(entry, DueKind::MailAck);
    if (!facts.mailAcknowledged && !isItemAlone(entry)) facts.mailSince = {};
}

void noteItem(ContactFacts& facts, const LogEntry& entry) {
    if (doesItem(entry, DueKind::ThankYou)) facts.thanked = entry.at;
    if (doesItem(entry, DueKind::WakeUp)) facts.woken = entry.at;
    if (doesItem(entry, DueKind::Greeting) && entry.closesOn.isValid())
        facts.greetedThrough =
            facts.greetedThrough.isValid() ? std::max(facts.greetedThrough, entry.closesOn) : entry.closesOn;
    if (entry.changeOpen && !facts.changeSince.isSet()) facts.changeSince = entry.at;
}

void noteSignal(ContactFacts& facts, const LogEntry& entry) {
    if (entry.signal.isEmpty()) return;
    facts.lastSignal = entry.signal;
    if (entry.signal != u"negative") return;
    facts.negativeBefore = facts.lastNegative;
    facts.lastNegative = entry.at;
}

}  // namespace

ContactFacts contactFactsOf(std::span<const LogEntry> entries) {
    ContactFacts facts;
    for (const LogEntry& entry : entries) {
        const bool cameAsMail = entry.incoming && entry.mail;
        if (entry.answered && !cameAsMail) facts.lastContact = entry.at;
        if (entry.answered || entry.incoming) facts.lastInteraction = entry.at;
        if (!entry.incoming) facts.lastTouch = entry.at;
        noteMail(facts, entry);
        noteItem(facts, entry);
        noteSignal(facts, entry);
    }
    return facts;
}

}  // namespace zhike
