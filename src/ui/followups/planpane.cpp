#include "ui/followups/planpane.h"

#include "app/dueitems.h"
#include "ui/customers/contactentries.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/propertygrid.h"
#include "ui/customers/recordheader.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/actions.h"
#include "ui/shell/emptypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kEdge = 20;

QPushButton* actionButton(const char* icon, ButtonKind kind, QWidget* parent) {
    QPushButton* button = makeButton({}, kind, QString::fromLatin1(icon), {}, parent);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

PlanPane::PlanPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_clock(clock),
      m_record(new QWidget(this)),
      m_nothing(new EmptyPage(ZTEXT("Plan"), QStringLiteral("calendar-check"), ZTEXT("No plan selected"),
                              ZTEXT("Select one in the list to see why and when."), this)),
      m_header(new RecordHeader(m_record)),
      m_why(new Label({}, FontRole::Body, Token::T2, m_record)),
      m_grid(new PropertyGrid(m_record)),
      m_doneTitle(new Label({}, FontRole::SmallTitle, Token::T2, m_record)),
      m_contacts(new EntryList(m_record)) {
    m_buttons = {{QStringLiteral("plan.log"), actionButton("phone", ButtonKind::Primary, m_record)},
                 {QStringLiteral("plan.edit"), actionButton("calendar-plus", ButtonKind::Plain, m_record)},
                 {QStringLiteral("plan.postpone"), actionButton("clock-arrow-down", ButtonKind::Plain, m_record)}};
    for (const auto& [action, button] : m_buttons)
        connect(button, &QPushButton::clicked, this, [this, id = action] { (void)m_actions.run(id); });
    m_contacts->setObjectName(QStringLiteral("contacts"));
    layOut();
    connect(&Theme::instance(), &Theme::changed, this, &PlanPane::refresh);
    showNothing();
}

void PlanPane::layOut() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_record);
    all->addWidget(m_nothing);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kEdge, 16, kEdge, 8);
    top->setSpacing(12);
    m_why->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_why, m_grid}) top->addWidget(part);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto& [action, button] : m_buttons) buttons->addWidget(button);
    buttons->addStretch();
    top->addLayout(buttons);
    top->addSpacing(4);
    top->addWidget(m_doneTitle);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_contacts, 1);
}

void PlanPane::show(const PlanSheet& sheet, const Lookup& lookup) {
    const bool another = !m_sheet || m_sheet->record.row.customer.id != sheet.record.row.customer.id;
    m_sheet = sheet;
    m_lookup = lookup;
    refresh();
    if (another) m_contacts->goToFirst();
}

void PlanPane::showNothing() {
    m_sheet.reset();
    refresh();
}

void PlanPane::refresh() {
    m_record->setVisible(m_sheet.has_value());
    m_nothing->setVisible(!m_sheet.has_value());
    if (!m_sheet) return;
    const ValueReader reader(m_lookup, m_clock);
    m_header->setCustomer(m_sheet->record.row, reader);
    const std::pair<QString, QString> words[] = {{QStringLiteral("plan.log"), translated(ZTEXT("Log"))},
                                                 {QStringLiteral("plan.edit"), translated(ZTEXT("Change"))},
                                                 {QStringLiteral("plan.postpone"), translated(ZTEXT("Postpone"))}};
    for (size_t i = 0; i < std::size(words); ++i) {
        m_buttons[qsizetype(i)].second->setText(words[i].second);
        setKeyCap(m_buttons[qsizetype(i)].second, m_actions.keyOf(words[i].first));
    }
    m_doneTitle->setText(translated(ZTEXT("Contacts so far")));
    showProperties();
    showContacts();
}

void PlanPane::showProperties() {
    const CustomerRow& row = m_sheet->record.row;
    const FollowPlan& plan = row.plan;
    const ValueReader reader(m_lookup, m_clock);
    const bool chinese = Theme::instance().isChinese();
    QString next = orDash({});
    if (row.facts.nextDue.isSet())
        next = joinedByDot(reader.day(m_clock.dayOf(row.facts.nextDue)),
                           dueTerm(row.facts.nextDue, row.facts.nextHard, m_clock).text.translated());
    QString frequency = orDash(spaced(intervalText({row.facts.everyCount, row.facts.everyMonths}, m_lookup, chinese)));
    if (!plan.frequency.isEmpty()) frequency = Text{ZTEXT("%1 (by hand)"), {frequency}}.translated();
    QList<Property> properties{
        {translated(ZTEXT("Next follow-up")), next},
        {translated(ZTEXT("Methods")), orDash(listed(reader.choices("method", plan.methods)))},
        {translated(ZTEXT("Frequency")), frequency},
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
    const auto contact = std::find_if(m_sheet->dues.begin(), m_sheet->dues.end(),
                                      [](const DueItem& due) { return isContactKind(due.kind); });
    m_why->setText(contact == m_sheet->dues.end() ? translated(ZTEXT("No contact is asked for."))
                                                  : reasonOf(*contact).translated());
}

void PlanPane::showContacts() {
    const ValueReader reader(m_lookup, m_clock);
    const QList<Entry> entries = contactsOf(m_sheet->record, reader);
    m_contacts->setEntries(entries, translated(ZTEXT("Nobody has been in touch yet.")));
}

void PlanPane::enter() {
    m_contacts->setFocus(Qt::OtherFocusReason);
}

void PlanPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void PlanPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void PlanPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Token::Surf));
}

}  // namespace zhike
