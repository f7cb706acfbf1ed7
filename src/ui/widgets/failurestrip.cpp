#include "ui/widgets/failurestrip.h"

#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace zhike {

namespace {

constexpr int kIcon = 16;
constexpr int kEdge = 16;
constexpr int kLine = 32;

}  // namespace

FailureStrip::FailureStrip(QWidget* parent)
    : QWidget(parent),
      m_sentence(new Label({}, FontRole::Strong, Token::Danger, this)),
      m_details(new Label({}, FontRole::Small, Token::Danger, this)),
      m_retry(makeButton({}, ButtonKind::Plain, this)),
      m_more(makeButton({}, ButtonKind::Flat, this)) {
    m_sentence->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_more);
    row->addWidget(m_retry);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge + kIcon + 8, 4, kEdge, 4);
    column->addLayout(row);
    column->addWidget(m_details);
    connect(m_retry, &QPushButton::clicked, this, &FailureStrip::retryRequested);
    connect(m_more, &QPushButton::clicked, this, [this] { m_details->setVisible(m_details->isHidden()); });
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FailureStrip::setFailure(const Error& error) {
    m_error = error;
    m_failed = true;
    retranslate();
    show();
}

void FailureStrip::clear() {
    m_failed = false;
    m_details->hide();
    hide();
}

void FailureStrip::retranslate() {
    m_sentence->setText(Text{ZTEXT("Not read: %1"), {m_error.message.translated()}}.translated());
    setAccessibleName(m_sentence->text());
    m_details->setText(m_error.detail);
    m_more->setText(translated(ZTEXT("Details")));
    m_more->setVisible(!m_error.detail.isEmpty());
    m_retry->setText(translated(ZTEXT("Try again")));
}

void FailureStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FailureStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.background(Kind::Danger));
    paintIcon(painter, QRectF(kEdge, 4, kIcon, theme.px(kLine)), QStringLiteral("circle-alert"),
              theme.text(Kind::Danger), kIcon);
}

}  // namespace zhike
