#include "app/exchange/recordrows.h"
#include "app/followups.h"
#include "rules/nextaction.h"

#include <QSet>

namespace zhike {

namespace {

Error about(const char* field, Text message) {
    return invalid(field, std::move(message));
}

// What the row says of one contact.
Interaction readEntry(RowCells& cells) {
    Interaction entry;
    entry.customer = cells.customer().id;
    entry.at = cells.moment(QStringLiteral("at"));
    entry.method = cells.choice(QStringLiteral("method"), QStringLiteral("method"));
    entry.user = cells.person(QStringLiteral("user"));
    entry.summary = cells.text(QStringLiteral("summary"));
    entry.feedback = cells.text(QStringLiteral("feedback"));
    entry.doubts = cells.text(QStringLiteral("doubts"));
    entry.closes = cells.text(QStringLiteral("closes"));
    entry.change = cells.text(QStringLiteral("change"));
    entry.signal = cells.choice(QStringLiteral("signal"), QStringLiteral("signal"));
    if (const QString way = cells.choice(QStringLiteral("direction"), QStringLiteral("direction")); !way.isEmpty())
        entry.direction = way;
    entry.answered = cells.flag(QStringLiteral("answered"), true);
    entry.next = cells.text(QStringLiteral("next"));
    entry.nextDue = cells.day(QStringLiteral("next_due"));
    entry.nextUser = cells.person(QStringLiteral("next_owner"));
    return entry;
}

void checkEntry(RowCells& cells, const Interaction& entry) {
    if (!cells.says(QStringLiteral("at"))) cells.refuse(about("at", Text{ZTEXT("Say when the contact was")}));
    if (entry.at > cells.context().clock.now())
        cells.refuse(about("at", Text{ZTEXT("A contact does not lie in the future")}));
    if (!cells.says(QStringLiteral("method"))) cells.refuse(about("method", Text{ZTEXT("Say how you were in touch")}));
    if (entry.summary.isEmpty()) cells.refuse(about("summary", Text{ZTEXT("Say what was talked about")}));
}

// A book that was kept elsewhere stands as it was written; what the program would not take is only pointed out.
void checkNextStep(RowCells& cells, const Interaction& entry) {
    if (entry.next.isEmpty()) return;
    if (const NextActionFlaw flaw = checkNextAction(entry.next, NextActionWords::builtIn());
        flaw != NextActionFlaw::None)
        cells.warn(about("next", flawSentence(flaw)));
    if (!entry.nextDue.isValid())
        cells.warn(about("next_due", Text{ZTEXT("The next step has no day, so that nothing is planned of it")}));
}

// Fields that a row can change of a contact that is in the log.
constexpr const char* kChangeable[] = {"user_id", "direction", "answered", "feedback", "doubts",
                                       "signal",  "closes",    "next",     "next_due", "next_user_id"};

QString columnOf(const char* field) {
    if (qstrcmp(field, "user_id") == 0) return QStringLiteral("user");
    if (qstrcmp(field, "next_user_id") == 0) return QStringLiteral("next_owner");
    return QString::fromLatin1(field);
}

// The stored contact with what the row says of it; what changes is noted.
Interaction changed(RowCells& cells, const Interaction& stored, const Interaction& said) {
    Interaction after = stored;
    for (const char* name : kChangeable) {
        if (!cells.says(columnOf(name))) continue;
        const Field<Interaction>& field = *findField<Interaction>(QString::fromLatin1(name));
        noteChange(cells.row(), columnOf(name), field.get(stored).toString(), field.get(said).toString());
        field.set(after, field.get(said));
    }
    return after;
}

// Turns rows of 表4 into contacts of the log.
class FollowUpRows {
public:
    Done operator()(RowCells& cells, PreparedRow& row) {
        const Interaction entry = readEntry(cells);
        checkEntry(cells, entry);
        row.shown.name = cells.text(QStringLiteral("summary")).left(60);
        if (cells.isRefused()) return done();
        checkNextStep(cells, entry);
        const auto stored = storedTwin(cells, entry);
        if (!stored) return stored.error();
        if (*stored) {
            settleStored(cells, row, **stored, entry);
        } else if (const QString key = keyOf(cells.context().clock, entry); m_seen.contains(key)) {
            row.shown.outcome = ImportOutcome::Unchanged;
            cells.warn(about("", Text{ZTEXT("Another row says the same")}));
        } else {
            m_seen.insert(key);
            row.shown.outcome = ImportOutcome::New;
            carry(row, entry);
        }
        return done();
    }

private:
    static QString keyOf(const Clock& clock, const Interaction& entry) {
        return QStringList{QString::number(entry.customer.value), paperMoment(entry.at, clock), entry.method,
                           foldedValue(entry.summary)}
            .join(u'\x1f');
    }

    // A day without a time means any contact of that day.
    static bool isSame(const Clock& clock, const Interaction& stored, const Interaction& said) {
        const QString day = paperMoment(said.at, clock);
        return stored.method == said.method && paperMoment(stored.at, clock).startsWith(day) &&
               foldedValue(stored.summary) == foldedValue(said.summary);
    }

    Result<std::optional<Interaction>> storedTwin(RowCells& cells, const Interaction& entry) {
        auto log = m_logs.constFind(entry.customer);
        if (log == m_logs.constEnd()) {
            auto read = cells.context().data.interactions.of(entry.customer);
            if (!read) return read.error();
            log = m_logs.insert(entry.customer, std::move(*read));
        }
        for (const Interaction& one : *log)
            if (isSame(cells.context().clock, one, entry)) return std::optional(one);
        return std::optional<Interaction>();
    }

    static void settleStored(RowCells& cells, PreparedRow& row, const Interaction& stored, const Interaction& said) {
        const Interaction after = changed(cells, stored, said);
        row.shown.outcome = row.shown.changes.isEmpty() ? ImportOutcome::Unchanged : ImportOutcome::Changed;
        if (row.shown.outcome == ImportOutcome::Unchanged) return;
        if (cells.context().mode == ImportMode::Create)
            cells.refuse({ErrorCode::Conflict,
                          QStringLiteral("summary"),
                          Text{ZTEXT("This contact is in the log already and says something else; use --mode upsert")},
                          {}});
        carry(row, after);
    }

    static void carry(PreparedRow& row, const Interaction& entry) {
        row.carryOut = [entry](Work& work, NewValues& values) -> Done {
            Interaction saved = entry;
            for (Id<User> Interaction::*who : {&Interaction::user, &Interaction::nextUser}) {
                const auto person = values.person(entry.*who);
                if (!person) return person.error();
                saved.*who = *person;
            }
            for (QString Interaction::*word : {&Interaction::method, &Interaction::signal}) {
                const auto code = values.stored(FieldType::Choice, entry.*word);
                if (!code) return code.error();
                saved.*word = code->toString();
            }
            if (const auto recorded = recordFollowUp(work, saved); !recorded) return recorded.error();
            return done();
        };
    }

    using Logs = QHash<Id<Customer>, QList<Interaction>>;
    Logs m_logs;
    QSet<QString> m_seen;
};

}  // namespace

RowReader followUpRows() {
    return FollowUpRows();
}

}  // namespace zhike
