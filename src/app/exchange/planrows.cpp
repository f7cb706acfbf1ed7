#include "app/customers.h"
#include "app/dueitems.h"
#include "app/exchange/paperwords.h"
#include "app/exchange/recordrows.h"
#include "app/followups.h"

namespace zhike {

namespace {

// What a row of 表3 changes.
struct PlanChange {
    Id<Customer> customer;
    PlanEdit before;
    PlanEdit edit;
    std::optional<Id<User>> owner;  // another than he has
    QString step;                   // an own step by `stepDue`
    QDate stepDue;
    Id<User> stepUser;
};

Done carryOut(Work& work, NewValues& values, const PlanChange& change) {
    if (change.owner) {
        const auto person = values.person(*change.owner);
        if (!person) return person.error();
        const auto owner = work.data.users.find(*person);
        if (!owner) return owner.error();
        if (const Done given = assignCustomers(work, {change.customer}, owner->value_or(User{})); !given) return given;
    }
    PlanEdit edit = change.edit;
    const auto methods = values.stored(FieldType::Tags, edit.methods);
    if (!methods) return methods.error();
    edit.methods = methods->toString();
    if (const auto changed = changePlan(work, change.customer, edit); !changed) return changed.error();
    if (change.step.isEmpty()) return done();
    const auto user = values.person(change.stepUser);
    if (!user) return user.error();
    if (const auto set = setStep(work, change.customer, change.step, change.stepDue, *user); !set) return set.error();
    return done();
}

// One row of 表3 beside the plan it is about.
class PlanRow {
public:
    PlanRow(RowCells& cells, const CustomerRow& stored) : m_cells(cells), m_stored(stored) {
        m_change.customer = stored.customer.id;
        m_change.before = m_change.edit = planToEdit(stored.plan);
    }

    PlanChange read() {
        compareRecord();
        readTexts();
        readPause();
        readOwner();
        const bool contradicts = readFrequency();
        readStep();
        if (!contradicts && m_change.step.isEmpty()) readNext();
        return m_change;
    }

private:
    [[nodiscard]] const Lookup& lookup() const { return m_cells.context().lookup; }
    [[nodiscard]] QDate nextDay() const {
        const Moment due = m_stored.facts.nextDue;
        return due.isSet() ? m_cells.context().clock.dayOf(due) : QDate();
    }
    void note(const char* field, const QString& before, const QString& after) {
        noteChange(m_cells.row(), QString::fromLatin1(field), before, after);
    }

    // Stage and tier follow from the record; a row that says otherwise is pointed out.
    void compareRecord() {
        const QString grade = m_cells.choice(QStringLiteral("grade"), QStringLiteral("grade"));
        if (!grade.isEmpty() && grade != m_stored.customer.grade)
            m_cells.warn(invalid("grade", Text{ZTEXT("The row says “%1”, the record “%2”; the record stays"),
                                               {m_cells.text(QStringLiteral("grade")), m_stored.customer.grade}}));
        const QString said = m_cells.text(QStringLiteral("stage"));
        if (!said.isEmpty() && !meansStage(said, m_stored.facts.stage, lookup()))
            m_cells.warn(invalid("stage", Text{ZTEXT("The row says “%1”, the record “%2”; the record stays"),
                                               {said, stageGroup(m_stored.facts.stage)}}));
    }

    void readTexts() {
        if (m_cells.says(QStringLiteral("methods")))
            m_change.edit.methods = m_cells.choices(QStringLiteral("methods"), QStringLiteral("method"));
        if (m_cells.says(QStringLiteral("focus"))) m_change.edit.focus = m_cells.text(QStringLiteral("focus"));
        note("methods", m_change.before.methods, m_change.edit.methods);
        note("focus", m_change.before.focus, m_change.edit.focus);
    }

    void readPause() {
        PlanEdit& edit = m_change.edit;
        edit.paused = m_cells.flag(QStringLiteral("paused"), edit.paused);
        if (m_cells.says(QStringLiteral("paused_until")))
            edit.pausedUntil = m_cells.day(QStringLiteral("paused_until"));
        if (m_cells.says(QStringLiteral("pause_reason")))
            edit.pauseReason = m_cells.text(QStringLiteral("pause_reason"));
        const auto text = [](bool paused) { return paused ? QStringLiteral("yes") : QStringLiteral("no"); };
        note("paused", text(m_change.before.paused), text(edit.paused));
        if (!edit.paused) return;
        note("paused_until", m_change.before.pausedUntil.toString(Qt::ISODate), edit.pausedUntil.toString(Qt::ISODate));
        note("pause_reason", m_change.before.pauseReason, edit.pauseReason);
        const bool isOther = !m_change.before.paused || edit.pausedUntil != m_change.before.pausedUntil;
        if (edit.pauseReason.isEmpty())
            m_cells.refuse(invalid("pause_reason", Text{ZTEXT("Say why; the supervisor sees it")}));
        else if (isOther && edit.pausedUntil.isValid() && edit.pausedUntil <= m_cells.context().clock.today())
            m_cells.refuse(invalid("paused_until", Text{ZTEXT("A pause ends on a day that is still to come")}));
    }

    void readOwner() {
        const Id<User> owner = m_cells.person(QStringLiteral("owner"));
        if (!owner.isSet() || owner == m_stored.customer.owner) return;
        if (owner == lookup().unassigned().id) return;  // unknown, and said so
        m_change.owner = owner;
        note("owner", m_stored.ownerName, m_cells.text(QStringLiteral("owner")));
    }

    // Whether the row contradicts the rule without saying why (I02).
    bool readFrequency() {
        const QString text = m_cells.text(QStringLiteral("frequency"));
        if (text.isEmpty()) return false;
        const Interval now{m_stored.facts.everyCount, m_stored.facts.everyMonths};
        const auto said = frequencyMeant(text, lookup());
        if (!said) {
            m_cells.refuse(invalid("frequency", Text{ZTEXT("“%1” is not in the list"), {text}}));
            return false;
        }
        if (*said == now) return false;
        const QString code = frequencyOf(*said);
        if (const QString reason = m_cells.text(QStringLiteral("frequency_reason"));
            !reason.isEmpty() && !code.isEmpty()) {
            m_change.edit.frequency = code;
            m_change.edit.frequencyReason = reason;
            note("frequency", m_change.before.frequency, code);
            note("frequency_reason", m_change.before.frequencyReason, reason);
            return false;
        }
        m_cells.warn(invalid("frequency", contradiction(*said, now)));
        return true;
    }

    [[nodiscard]] Text contradiction(const Interval& row, const Interval& now) const {
        const bool isChinese = m_cells.context().chinese;
        const QString said = intervalText(row, lookup(), isChinese);
        const QString rule = now.count == 0 ? translated(ZTEXT("none")) : intervalText(now, lookup(), isChinese);
        const QString next = nextDay().isValid() ? nextDay().toString(Qt::ISODate) : translated(ZTEXT("none"));
        return Text{ZTEXT("The row says “%1”, the rule “%2”; the rule stays, next follow-up %3"), {said, rule, next}};
    }

    void readStep() {
        if (!m_cells.says(QStringLiteral("step"))) return;
        const QString step = m_cells.text(QStringLiteral("step"));
        const QDate due = m_cells.day(QStringLiteral("step_due"));
        const FollowPlan& plan = m_stored.plan;
        if (step == plan.step && due == plan.stepDue) return;
        if (!due.isValid()) {
            m_cells.refuse(invalid("step_due", Text{ZTEXT("Say by when the next step is to be done")}));
            return;
        }
        takeStep(step, due, m_cells.person(QStringLiteral("step_owner")));
    }

    void takeStep(const QString& step, QDate due, Id<User> user) {
        m_change.step = step;
        m_change.stepDue = due;
        m_change.stepUser = user.isSet() ? user : m_change.owner.value_or(m_stored.customer.owner);
        note("step", m_stored.plan.step, step);
        note("step_due", m_stored.plan.stepDue.toString(Qt::ISODate), due.toString(Qt::ISODate));
    }

    // Another day than the rules say: later puts the contact off, earlier is an own step about the focus.
    void readNext() {
        const QDate said = m_cells.day(QStringLiteral("next_due"));
        if (!said.isValid() || said == nextDay()) return;
        const auto stays = [&](const Text& why) { m_cells.warn(invalid("next_due", why)); };
        const QString next = nextDay().isValid() ? nextDay().toString(Qt::ISODate) : translated(ZTEXT("none"));
        if (said < m_cells.context().clock.today())
            return stays(Text{ZTEXT("%1 is over; the next follow-up stays %2"), {said.toString(Qt::ISODate), next}});
        if (nextDay().isValid() && said > nextDay() && m_stored.facts.nextHard)
            return stays(Text{ZTEXT("The first contact has a limit and stays on %1"), {next}});
        if (nextDay().isValid() && said > nextDay()) {
            m_change.edit.next = said;
            return note("next_due", next, said.toString(Qt::ISODate));
        }
        if (m_change.edit.focus.isEmpty())
            return stays(Text{ZTEXT("Say what is to be done by %1; the next follow-up stays %2"),
                              {said.toString(Qt::ISODate), next}});
        takeStep(m_change.edit.focus, said, {});
    }

    RowCells& m_cells;
    const CustomerRow& m_stored;
    PlanChange m_change;
};

// Plans beside which rows are laid, a group of rows at once.
class StoredPlans {
public:
    Result<CustomerRow> of(Id<Customer> customer, RowContext& context) {
        if (!m_rows.contains(customer)) {
            QList<qint64> ids;
            for (const Id<Customer> one : std::as_const(context.group)) ids << one.value;
            const auto rows = context.data.customerList.rows(ids);
            if (!rows) return rows.error();
            m_rows.clear();
            for (const CustomerRow& row : *rows) m_rows.insert(row.customer.id, row);
        }
        return m_rows.value(customer);
    }

private:
    QHash<Id<Customer>, CustomerRow> m_rows;
};

}  // namespace

RowReader planRows() {
    return [plans = StoredPlans()](RowCells& cells, PreparedRow& row) mutable -> Done {
        const Customer customer = cells.customer();
        row.shown.name = customer.name;
        row.shown.no = customer.no;
        if (cells.isRefused()) return done();
        const auto stored = plans.of(customer.id, cells.context());
        if (!stored) return stored.error();
        const PlanChange change = PlanRow(cells, *stored).read();
        row.shown.outcome = row.shown.changes.isEmpty() ? ImportOutcome::Unchanged
                            : stored->plan.id.isSet()   ? ImportOutcome::Changed
                                                        : ImportOutcome::New;
        if (row.shown.outcome == ImportOutcome::Unchanged) return done();
        row.carryOut = [change](Work& work, NewValues& values) { return carryOut(work, values, change); };
        return done();
    };
}

}  // namespace zhike
