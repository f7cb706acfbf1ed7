#include "ui/followups/dayline.h"

#include "ui/style/paint.h"

#include <QPainter>

namespace zhike {

namespace {

constexpr int kEdge = 10;

}  // namespace

void DayLine::setReader(std::function<QString(const QString& typed)> reader) {
    m_reader = std::move(reader);
    update();
}

void DayLine::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_reader || text().isEmpty()) return;
    const QString meant = m_reader(text());
    const Theme& theme = Theme::instance();
    const int typed = fontMetrics().horizontalAdvance(text()) + 2 * theme.px(kEdge);
    const int room = width() - typed - theme.px(kEdge);
    if (QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(meant) > room) return;
    QPainter painter(this);
    paint::text(painter, rect().adjusted(0, 0, -theme.px(kEdge), 0), meant, FontRole::Small, Token::T2,
                Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace zhike
