#include "ui/followups/followpane.h"

#include "ui/customers/contactentries.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/recordheader.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kEdge = 20;
constexpr int kGap = 12;

}  // namespace

FollowPane::FollowPane(const ActionRegistry& actions, const Clock& clock, QWidget* nothing,
                       const QList<ActionButton>& buttons, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_clock(clock),
      m_nothing(nothing),
      m_record(new QWidget(this)),
      m_header(new RecordHeader(m_record)),
      m_above(new QVBoxLayout),
      m_below(new QVBoxLayout),
      m_doneTitle(new Label({}, FontRole::SmallTitle, Token::T2, m_record)),
      m_contacts(new EntryList(m_record)) {
    m_contacts->setObjectName(QStringLiteral("contacts"));
    addButtons(buttons);
    layOut();
    connect(&Theme::instance(), &Theme::changed, this, &FollowPane::refresh);
    m_record->hide();
}

void FollowPane::addButtons(const QList<ActionButton>& buttons) {
    for (const ActionButton& what : buttons) {
        const ButtonKind kind = m_buttons.isEmpty() ? ButtonKind::Primary : ButtonKind::Plain;
        QPushButton* button = makeButton({}, kind, QString::fromLatin1(what.icon), {}, m_record);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this,
                [this, id = QString::fromLatin1(what.action)] { (void)m_actions.run(id); });
        m_buttons << Button{what, button};
    }
}

void FollowPane::layOut() {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_record);
    all->addWidget(m_nothing);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kEdge, 16, kEdge, 8);
    for (QVBoxLayout* part : {top, m_above, m_below}) part->setSpacing(kGap);
    top->addWidget(m_header);
    top->addLayout(m_above);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const Button& one : m_buttons) buttons->addWidget(one.button);
    buttons->addStretch();
    top->addLayout(buttons);
    top->addLayout(m_below);
    top->addSpacing(4);
    top->addWidget(m_doneTitle);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_contacts, 1);
}

void FollowPane::addAbove(QWidget* part) {
    m_above->addWidget(part);
}

void FollowPane::addBelow(QWidget* part) {
    m_below->addWidget(part);
}

void FollowPane::show(const PlanSheet& sheet, const Lookup& lookup) {
    const bool another = !m_sheet || m_sheet->record.row.customer.id != sheet.record.row.customer.id;
    m_sheet = sheet;
    m_lookup = lookup;
    refresh();
    if (another) m_contacts->goToFirst();
}

void FollowPane::showNothing() {
    m_sheet.reset();
    refresh();
}

void FollowPane::refresh() {
    m_record->setVisible(m_sheet.has_value());
    m_nothing->setVisible(!m_sheet.has_value());
    if (!m_sheet) return;
    const ValueReader reader(m_lookup, m_clock);
    m_header->setCustomer(m_sheet->record.row, reader);
    for (const Button& one : m_buttons) {
        one.button->setText(translated(one.what.words));
        setKeyCap(one.button, m_actions.keyOf(QString::fromLatin1(one.what.action)));
    }
    m_doneTitle->setText(translated(ZTEXT("Contacts so far")));
    say(*m_sheet, reader);
    m_contacts->setEntries(contactsOf(m_sheet->record, reader), translated(ZTEXT("Nobody has been in touch yet.")));
}

void FollowPane::enter() {
    m_contacts->setFocus(Qt::OtherFocusReason);
}

void FollowPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void FollowPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void FollowPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Token::Surf));
}

}  // namespace zhike
