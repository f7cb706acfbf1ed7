#include "ui/firstrun/startcard.h"

#include "ui/shell/actions.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kWidth = 260;
constexpr int kIcon = 22;
constexpr int kMargin = 18;

}  // namespace

StartCard::StartCard(const Words& words, bool isPrimary, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_actions(actions),
      m_title(new Label({}, FontRole::Section, Token::Text, this)),
      m_text(new Label({}, FontRole::Body, Token::T2, this)) {
    const Action* action = actions.find(QLatin1String(words.action));
    const QKeySequence key = isPrimary && action != nullptr ? action->keys.value(0) : QKeySequence();
    m_button = makeButton({}, isPrimary ? ButtonKind::Primary : ButtonKind::Plain, {}, key, this);
    m_button->setObjectName(QLatin1String(words.action));
    setFocusProxy(m_button);
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addStretch();
    column->addSpacing(18);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    const auto resizeCard = [this, column] {
        const Theme& theme = Theme::instance();
        column->setContentsMargins(kMargin, kMargin + theme.px(kIcon) + 12, kMargin, 14);
        setMaximumWidth(theme.px(kWidth));
    };
    connect(&Theme::instance(), &Theme::changed, this, resizeCard);
    connect(m_button, &QPushButton::clicked, this, [this] { m_actions.run(QLatin1String(m_words.action)); });
    resizeCard();
}

bool StartCard::isOffered() const {
    return m_actions.find(QLatin1String(m_words.action)) != nullptr;
}

void StartCard::retranslate() {
    m_title->setText(translated(m_words.title));
    m_text->setText(translated(m_words.text));
    m_button->setText(translated(m_words.verb));
    m_button->setAccessibleName(m_title->text());
}

void StartCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.color(Token::Surf), theme.color(Token::Line2), 8);
    const int side = theme.px(kIcon);
    paintIcon(painter, QRectF(kMargin, kMargin, side, side), m_words.icon, theme.color(Token::Acc), side);
}

}  // namespace zhike
