#include "ui/today/briefpane.h"

#include "app/dueitems.h"
#include "rules/workcalendar.h"
#include "ui/customers/contactlook.h"
#include "ui/customers/phonefield.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/emptypage.h"
#include "ui/today/briefbox.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace zhike {

namespace {

QList<FollowPane::ActionButton> dayButtons() {
    return {{"day.log", "phone", ZTEXT("Log")},
            {"day.tick", "check", ZTEXT("Done")},
            {"day.postpone", "clock-arrow-down", ZTEXT("Postpone")}};
}

BriefBox::Line hoursLine(const Clock& clock) {
    if (WorkCalendar::isAvoided(WallClock(clock.zone()).at(clock.now())))  // T20
        return {QStringLiteral("clock"),
                translated(ZTEXT("A poor hour for a call; better 10–11 or 15–16 o'clock on "
                                 "another half day")),
                Kind::Warn};
    return {QStringLiteral("clock"),
            translated(ZTEXT("Best 10–11 or 15–16 o'clock; not Monday morning or Friday afternoon"))};
}

BriefBox::Line lastLine(const CustomerSheet& sheet, const ValueReader& reader) {
    if (sheet.log.isEmpty())
        return {QStringLiteral("message-circle"), translated(ZTEXT("The first contact with this customer"))};
    const Interaction& last = sheet.log.first();
    return {
        methodIcon(last.method),
        Text{ZTEXT("Last (%1): %2"), {reader.day(reader.clock().dayOf(last.at)), oneLine(last.summary)}}.translated()};
}

BriefBox::Line moneyLine(const CustomerFacts& facts, const ValueReader& reader) {
    if (facts.orderCount == 0) return {QStringLiteral("chart-column"), translated(ZTEXT("No orders so far"))};
    return {QStringLiteral("chart-column"), Text{ZTEXT("%1 in %n order(s), the last on %2"),
                                                 {moneyWithUnit(facts.net), reader.day(facts.lastOrderOn)},
                                                 facts.orderCount}
                                                .translated()};
}

}  // namespace

BriefPane::BriefPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent)
    : FollowPane(actions, clock,
                 new EmptyPage(ZTEXT("Customer"), QStringLiteral("sun"), ZTEXT("No customer"),
                               ZTEXT("Select a line that is about a customer.")),
                 dayButtons(), parent),
      m_why(new Label({}, FontRole::Body, Token::T2, record())),
      m_contact(new Label({}, FontRole::Body, Token::Text, record())),
      m_phone(new PhoneField(record())),
      m_box(new BriefBox(record())) {
    m_why->setWordWrap(true);
    addAbove(m_why);
    auto* who = new QWidget(record());
    auto* line = new QHBoxLayout(who);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_contact);
    line->addWidget(m_phone);
    line->addStretch();
    addAbove(who);
    addBelow(m_box);
    connect(m_phone, &PhoneField::copyRequested, this, &BriefPane::copyRequested);
}

void BriefPane::setRow(const DueRow& row) {
    m_row = row;
}

void BriefPane::say(const PlanSheet& sheet, const ValueReader& reader) {
    const CustomerRow& row = sheet.record.row;
    const QString kind = kindName(m_row.item.kind).translated();
    m_why->setText(Text{ZTEXT("%1: %2"), {kind, reasonOf(m_row).translated()}}.translated());
    m_contact->setText(joinedByDot(row.contactName(), row.contact.position));
    m_phone->setVisible(!row.contact.phone.isEmpty());
    m_phone->setPhone(row.contact.phone);
    QList<BriefBox::Line> lines{hoursLine(clock()), lastLine(sheet.record, reader), moneyLine(row.facts, reader)};
    if (!row.plan.focus.isEmpty()) lines << BriefBox::Line{QStringLiteral("star"), row.plan.focus};
    if (!row.customer.preference.isEmpty())
        lines << BriefBox::Line{QStringLiteral("lightbulb"), oneLine(row.customer.preference)};
    m_box->setLines(translated(ZTEXT("Before the call")), lines);
}

}  // namespace zhike
