#include "ui/customers/selectionpane.h"

#include "ui/shell/actions.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kEdge = 20;
constexpr int kButtonWidth = 300;

// What exists for several, in the order of the pane.
constexpr const char* kActions[] = {"customer.assign",  "customer.tag",     "customer.claim", "customer.release",
                                    "customer.archive", "customer.restore", "list.copy"};

}  // namespace

SelectionPane::SelectionPane(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_title(new Label({}, FontRole::Heading, Token::Text, this)),
      m_revenue(new Label({}, FontRole::Body, Token::T2, this)),
      m_hint(new Label({}, FontRole::Small, Token::T3, this)) {
    m_hint->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, 16, kEdge, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_revenue);
    column->addSpacing(8);
    for (const char* id : kActions) {
        auto* button = makeButton({}, ButtonKind::Plain, this);
        connect(button, &QPushButton::clicked, this,
                [this, action = QString::fromLatin1(id)] { m_actions.run(action); });
        button->setProperty(kPropertyListed, true);
        column->addWidget(button);
        m_rows << Row{QString::fromLatin1(id), button};
    }
    column->addSpacing(8);
    column->addWidget(m_hint);
    column->addStretch();
    connect(&Theme::instance(), &Theme::changed, this, &SelectionPane::refresh);
}

void SelectionPane::setSelection(int count, std::optional<Money> revenue) {
    m_count = count;
    m_sum = revenue;
    refresh();
}

void SelectionPane::refresh() {
    setAccessibleName(translated(ZTEXT("Selection")));
    m_title->setText(Text{ZTEXT("%n customer(s) selected"), {}, m_count}.translated());
    m_revenue->setText(Text{ZTEXT("Revenue %1"), {m_sum ? moneyWithUnit(*m_sum) : orDash({})}}.translated());
    m_hint->setText(translated(ZTEXT("What is done here is done to all of them and taken back in one step.")));
    for (const Row& row : std::as_const(m_rows)) {
        const Action* action = m_actions.find(row.action);
        row.button->setVisible(m_actions.isEnabled(row.action));
        if (action == nullptr) continue;
        const QString key = m_actions.keyOf(row.action);
        row.button->setMaximumWidth(Theme::instance().px(kButtonWidth));
        row.button->setText(action->title.translated());
        row.button->setIcon(action->icon.isEmpty() ? QIcon() : icon(action->icon));
        setKeyCap(row.button, key);
    }
}

void SelectionPane::enter() {
    for (const Row& row : std::as_const(m_rows))
        if (!row.button->isHidden()) return row.button->setFocus(Qt::TabFocusReason);
}

void SelectionPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

// Enter presses the button that has the focus, as the space bar does.
void SelectionPane::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button != nullptr)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void SelectionPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Token::Surf));
}

}  // namespace zhike
