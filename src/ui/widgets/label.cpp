#include "ui/widgets/label.h"

#include "ui/widgets/tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace zhike {

Label::Label(const QString& text, FontRole role, Token token, QWidget* parent)
    : QLabel(parent), m_role(role), m_token(token) {
    QLabel::setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);  // in a dialog it would be that of its buttons
    setText(text);
    follow();
    connect(&Theme::instance(), &Theme::changed, this, &Label::follow);
}

void Label::setRole(FontRole role) {
    m_role = role;
    follow();
}

void Label::setToken(Token token) {
    m_token = token;
    follow();
}

void Label::setElided(bool elided) {
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const {
    const QSize hint = QLabel::minimumSizeHint();
    if (!m_elided) return hint;
    return {qMin(hint.width(), fontMetrics().horizontalAdvance(QStringLiteral("…")) * 3), hint.height()};
}

void Label::paintEvent(QPaintEvent* event) {
    if (!m_elided || !isShortened()) return QLabel::paintEvent(event);
    QPainter painter(this);
    const QString shortened = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), shortened, foregroundRole());
}

bool Label::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_elided && isShortened()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::follow() {
    const Theme& theme = Theme::instance();
    const QFont wanted = theme.font(m_role);
    if (font() != wanted || !testAttribute(Qt::WA_SetFont)) setFont(wanted);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(m_token));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Token::T3));
    setPalette(colors);
}

bool Label::isShortened() const {
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

}  // namespace zhike
