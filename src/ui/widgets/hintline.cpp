#include "ui/widgets/hintline.h"

#include "ui/style/icons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace zhike {

namespace {

constexpr int kIcon = 15;
constexpr int kGap = 7;

Token inkOf(Kind kind) {
    if (kind == Kind::Warn) return Token::Warn;
    return kind == Kind::Danger ? Token::Danger : Token::T2;
}

}  // namespace

HintLine::HintLine(QWidget* parent) : QWidget(parent), m_label(new Label({}, FontRole::Small, Token::T2, this)) {
    m_label->setWordWrap(true);
    (new QHBoxLayout(this))->addWidget(m_label);
    const auto follow = [this] { layout()->setContentsMargins(Theme::instance().px(kIcon + kGap), 0, 0, 0); };
    connect(&Theme::instance(), &Theme::changed, this, follow);
    follow();
}

void HintLine::say(Kind kind, const QString& text) {
    m_kind = kind;
    m_label->setToken(inkOf(kind));
    m_label->setText(text);
    setAccessibleName(text);
    update();
}

QString HintLine::text() const {
    return m_label->text();
}

void HintLine::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    const int line = QFontMetrics(m_label->font()).lineSpacing();
    const int top = m_label->y() + (m_label->height() - m_label->heightForWidth(m_label->width())) / 2;
    paintIcon(painter, QRect(0, std::max(0, top), theme.px(kIcon), line), kindIcon(m_kind), theme.text(m_kind),
              theme.px(kIcon));
}

}  // namespace zhike
