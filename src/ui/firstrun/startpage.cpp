#include "ui/firstrun/startpage.h"

#include "ui/firstrun/startcard.h"
#include "ui/shell/actions.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr StartCard::Words kCards[] = {
    {"user-plus", "customer.new", ZTEXT("New customer"),
     ZTEXT("A few required fields, about 30 seconds. The number comes by itself."), ZTEXT("Create")},
    {"file-spreadsheet", "customer.import", ZTEXT("Import Excel or CSV"),
     ZTEXT("Match the columns, look at the rows with faults; the whole import can be undone."),
     ZTEXT("Choose a file…")},
    {"flask-conical", "data.demo", ZTEXT("Load demonstration data"),
     ZTEXT("60 customers with two years of orders, in a file of their own, marked as a demonstration."), ZTEXT("Load")},
};

}  // namespace

StartPage::StartPage(const ActionRegistry& actions, QWidget* parent)
    : QScrollArea(parent),
      m_actions(actions),
      m_title(new Label({}, FontRole::Display, Token::Text, this)),
      m_text(new Label({}, FontRole::Body, Token::T2, this)),
      m_keys(new Label({}, FontRole::Body, Token::T2, this)),
      m_hintRow(new QWidget(this)) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&m_actions, &ActionRegistry::changed, this, &StartPage::showExisting);
    retranslate();
    showExisting();
}

void StartPage::build() {
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch();
    for (const StartCard::Words& words : kCards) {
        m_cards << new StartCard(words, m_cards.isEmpty(), m_actions, this);
        cards->addWidget(m_cards.last(), 1);
    }
    cards->addStretch();
    setFocusProxy(m_cards.first());

    auto* hints = new QHBoxLayout(m_hintRow);
    hints->setSpacing(8);
    hints->addStretch();
    addKey("palette.open", ZTEXT("find people and commands"));
    addKey("edit.undo", ZTEXT("take a change back"));
    addKey("app.keys", ZTEXT("all shortcuts"));
    hints->addStretch();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(new IconTile(QStringLiteral("users-round"), this), 0, Qt::AlignHCenter);
    column->addSpacing(14);
    for (Label* label : {m_title, m_text, m_keys}) label->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(22);
    column->addLayout(cards);
    column->addSpacing(22);
    column->addWidget(m_keys);
    column->addWidget(m_hintRow);
    column->addStretch(3);
    setWidget(content);
    for (QWidget* ground : {viewport(), content}) ground->setAutoFillBackground(false);
}

void StartPage::addKey(const char* action, const char* words) {
    auto* place = new QWidget(m_hintRow);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    place->setObjectName(QLatin1String(action));
    auto* label = new Label({}, FontRole::Body, Token::T2, place);
    row->addWidget(label);
    m_hintRow->layout()->addWidget(place);
    m_hints << Hint{place, label, words};
}

// Actions come and go with what is open; their keys stand on the caps.
void StartPage::showExisting() {
    for (StartCard* card : m_cards) card->setVisible(card->isOffered());
    for (const Hint& hint : m_hints) {
        const QString key = m_actions.keyOf(hint.place->objectName());
        hint.place->setVisible(!key.isEmpty());
        if (key.isEmpty() || hint.place->findChild<KeyCap*>() != nullptr) continue;
        static_cast<QHBoxLayout*>(hint.place->layout())->insertWidget(0, new KeyCap(key, hint.place));
    }
}

void StartPage::retranslate() {
    m_title->setText(translated(ZTEXT("No customers yet")));
    m_text->setText(
        translated(ZTEXT("Create a customer, or import the table you have; or practise with demonstration "
                         "data that one click clears.")));
    m_keys->setText(translated(ZTEXT("Three keys are enough to begin:")));
    for (StartCard* card : m_cards) card->retranslate();
    for (const Hint& hint : m_hints) hint.words->setText(translated(hint.source));
}

void StartPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StartPage::paintEvent(QPaintEvent*) {
    QPainter(viewport()).fillRect(viewport()->rect(), Theme::instance().color(Token::Surf));
}

}  // namespace zhike
