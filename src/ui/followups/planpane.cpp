#include "ui/followups/planpane.h"

#include "app/dueitems.h"
#include "ui/customers/propertygrid.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/emptypage.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

namespace zhike {

namespace {

QList<FollowPane::ActionButton> planButtons() {
    return {{"plan.log", "phone", ZTEXT("Log")},
            {"plan.edit", "calendar-plus", ZTEXT("Change")},
            {"plan.postpone", "clock-arrow-down", ZTEXT("Postpone")}};
}

QString nextOf(const CustomerFacts& facts, const ValueReader& reader) {
    if (!facts.nextDue.isSet()) return orDash({});
    const Clock& clock = reader.clock();
    return joinedByDot(reader.day(clock.dayOf(facts.nextDue)),
                       dueTerm(facts.nextDue, facts.nextHard, clock).text.translated());
}

}  // namespace

PlanPane::PlanPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent)
    : FollowPane(actions, clock,
                 new EmptyPage(ZTEXT("Plan"), QStringLiteral("calendar-check"), ZTEXT("No plan selected"),
                               ZTEXT("Select one in the list to see why and when.")),
                 planButtons(), parent),
      m_why(new Label({}, FontRole::Body, Token::T2, record())),
      m_grid(new PropertyGrid(record())) {
    m_why->setWordWrap(true);
    addAbove(m_why);
    addAbove(m_grid);
}

QString PlanPane::frequencyOf(const CustomerRow& row) const {
    const Interval every{row.facts.everyCount, row.facts.everyMonths};
    const QString words = orDash(spaced(intervalText(every, lookup(), Theme::instance().isChinese())));
    return row.plan.frequency.isEmpty() ? words : Text{ZTEXT("%1 (by hand)"), {words}}.translated();
}

void PlanPane::say(const PlanSheet& sheet, const ValueReader& reader) {
    const CustomerRow& row = sheet.record.row;
    const FollowPlan& plan = row.plan;
    QList<Property> properties{
        {translated(ZTEXT("Next follow-up")), nextOf(row.facts, reader)},
        {translated(ZTEXT("Methods")), orDash(listed(reader.choices("method", plan.methods)))},
        {translated(ZTEXT("Frequency")), frequencyOf(row)},
        {translated(ZTEXT("Owner")), row.ownerName},
    };
    if (!plan.step.isEmpty()) properties << Property{translated(ZTEXT("Next step")), plan.step, true};
    if (!plan.focus.isEmpty()) properties << Property{translated(ZTEXT("Focus")), plan.focus, true};
    if (!plan.frequencyReason.isEmpty())
        properties << Property{
            translated(ZTEXT("Reason of the frequency")),
            Text{ZTEXT("%1 (%2, %3)"),
                 {plan.frequencyReason, reader.user(plan.frequencyBy), reader.moment(plan.frequencyAt)}}
                .translated(),
            true};
    if (plan.paused)
        properties << Property{
            translated(ZTEXT("Reason of the pause")),
            Text{ZTEXT("%1 (%2, until %3)"),
                 {plan.pauseReason, reader.user(plan.pausedBy), orDash(reader.day(plan.pausedUntil))}}
                .translated(),
            true};
    m_grid->setProperties(properties);
    const auto contact =
        std::find_if(sheet.dues.begin(), sheet.dues.end(), [](const DueItem& due) { return isContactKind(due.kind); });
    m_why->setText(contact == sheet.dues.end() ? translated(ZTEXT("No contact is asked for."))
                                               : reasonOf(*contact).translated());
}

}  // namespace zhike
