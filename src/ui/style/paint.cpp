#include "ui/style/paint.h"

#include "ui/style/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace zhike::paint {
namespace {

const Theme& theme() {
    return Theme::instance();
}

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter& m_painter;
};

QRect atLeft(const QRect& rect, const QSize& size) {
    return {rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height()};
}

int advance(FontRole role, const QString& text) {
    return QFontMetrics(theme().font(role)).horizontalAdvance(text);
}

}  // namespace

void panel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
           qreal borderWidth) {
    const Saved saved(painter);
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
}

void pageGround(QPainter& painter, const QRect& page, const QRect& sidebar) {
    const Theme& theme = Theme::instance();
    painter.fillRect(page, theme.color(Token::Surf));
    painter.fillRect(sidebar.adjusted(0, 0, 1, 0), theme.color(Token::Line));
    painter.fillRect(sidebar, theme.color(Token::Win));
}

QRect cell(QPainter& painter, const QRect& rect, const CellState& state) {
    const Token fill = state.selected ? Token::Sel : state.hovered ? Token::Hover : Token::Surf;
    painter.fillRect(rect, theme().color(fill));
    if (!state.selected) painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color(Token::Line));
    if (state.selected && state.firstColumn)
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme().color(Token::Acc));
    if (state.focusOutline) {
        const QColor ring = theme().color(Token::Focus);
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, ring);
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, ring);
        if (state.firstColumn) painter.fillRect(rect.left(), rect.top(), 2, rect.height(), ring);
        if (state.lastColumn) painter.fillRect(rect.right() - 1, rect.top(), 2, rect.height(), ring);
    }
    return rect.adjusted(theme().px(state.firstColumn ? 16 : 8), 0, -theme().px(state.lastColumn ? 16 : 8), 0);
}

bool text(QPainter& painter, const QRect& rect, const QString& text, FontRole role, const QColor& color,
          Qt::Alignment alignment) {
    const QFont font = theme().font(role);
    const QFontMetrics metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width();
    const Saved saved(painter);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
    return !fits;
}

bool text(QPainter& painter, const QRect& rect, const QString& words, FontRole role, Token token,
          Qt::Alignment alignment) {
    return text(painter, rect, words, role, theme().color(token), alignment);
}

int badgeWidth(const QString& text, bool withIcon) {
    return advance(FontRole::SmallLabel, text) + theme().px(withIcon ? 29 : 14);
}

int badge(QPainter& painter, const QRect& rect, Kind kind, const QString& words, QAnyStringView icon) {
    const bool withIcon = !icon.isEmpty();
    const QRect box = atLeft(rect, {badgeWidth(words, withIcon), theme().px(20)});
    panel(painter, box, theme().background(kind), {}, 4);
    const int left = theme().px(withIcon ? 22 : 7);
    if (withIcon) {
        const int side = theme().px(13);
        const QRect place(box.left() + theme().px(5), box.top(), side, box.height());
        paintIcon(painter, place, icon, theme().text(kind), side);
    }
    text(painter, box.adjusted(left, 0, 0, 0), words, FontRole::SmallLabel, theme().text(kind));
    return box.width();
}

int outlineBadge(QPainter& painter, const QRect& rect, const QString& words) {
    const QRect box = atLeft(rect, {badgeWidth(words), theme().px(20)});
    panel(painter, box, {}, theme().color(Token::Line2), 4);
    text(painter, box, words, FontRole::SmallLabel, Token::T2, Qt::AlignCenter);
    return box.width();
}

int letterBadge(QPainter& painter, const QRect& rect, Kind kind, const QString& letter) {
    const QRect box = atLeft(rect, {theme().px(22), theme().px(20)});
    panel(painter, box, theme().background(kind), {}, 4);
    text(painter, box, letter, FontRole::SmallTitle, theme().text(kind), Qt::AlignCenter);
    return box.width();
}

int dotAndWord(QPainter& painter, const QRect& rect, const QColor& dot, const QString& word) {
    const int side = theme().px(7);
    panel(painter, atLeft(rect, {side, side}), dot, {}, side / 2.0);
    const int left = theme().px(13);
    text(painter, rect.adjusted(left, 0, 0, 0), word, FontRole::Body, Token::Text);
    return left + advance(FontRole::Body, word);
}

QSize keyCapSize(const QString& text) {
    const int height = theme().px(18);
    return {qMax(height, advance(FontRole::Micro, text) + theme().px(9)), height};
}

int keyCap(QPainter& painter, const QRect& rect, const QString& text) {
    return keyCap(painter, rect, text, theme().color(Token::T2), theme().color(Token::Sub),
                  theme().color(Token::Line2));
}

int keyCap(QPainter& painter, const QRect& rect, const QString& words, const QColor& ink, const QColor& fill,
           const QColor& border) {
    const QRect box = atLeft(rect, keyCapSize(words));
    panel(painter, box, fill, border, 4);
    text(painter, box, words, FontRole::Micro, ink, Qt::AlignCenter);
    return box.width();
}

QSize pillSize(const QString& text) {
    const int height = theme().px(18);
    return {qMax(height, advance(FontRole::Micro, text) + theme().px(12)), height};
}

int pill(QPainter& painter, const QRect& rect, Kind kind, const QString& words) {
    const QRect box = atLeft(rect, pillSize(words));
    panel(painter, box, theme().background(kind), {}, box.height() / 2.0);
    text(painter, box, words, FontRole::Micro, theme().text(kind), Qt::AlignCenter);
    return box.width();
}

void barAndNumber(QPainter& painter, const QRect& rect, double share, const QString& number) {
    const QRect track = atLeft(rect, {theme().px(30), theme().px(6)});
    const bool hasRoom = track.width() + theme().px(8) + advance(FontRole::Figures, number) <= rect.width();
    if (hasRoom) panel(painter, track, theme().color(Token::NeuBg), {}, 2);
    if (hasRoom && share > 0) {
        const int filled = std::max(2, qRound(track.width() * std::min(share, 1.0)));
        panel(painter, QRect(track.topLeft(), QSize(filled, track.height())), theme().color(Token::Bar), {}, 2);
    }
    text(painter, rect, number, FontRole::Figures, Token::Text, Qt::AlignRight | Qt::AlignVCenter);
}

void shadow(QPainter& painter, const QRectF& rect, qreal radius) {
    const Saved saved(painter);
    const int strongest = theme().isDark() ? 7 : 3;
    const int weakest = theme().isDark() ? 2 : 1;
    const QRectF base = rect.translated(0, 8);
    painter.setPen(Qt::NoPen);
    // Filled, so that they add up towards the panel.
    for (int reach = kShadowReach; reach > 0; --reach) {
        const qreal nearness = 1.0 - qreal(reach) / kShadowReach;
        const int alpha = weakest + int((strongest - weakest) * nearness * nearness);
        painter.setBrush(QColor(0, 0, 0, alpha));
        painter.drawRoundedRect(base.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach);
    }
}

void floatingPanel(QWidget& widget, int radius) {
    const Theme& theme = Theme::instance();
    const QRect rect = widget.rect().adjusted(kShadowReach, kShadowReach, -kShadowReach, -kShadowReach);
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    shadow(painter, rect, radius);
    panel(painter, rect, theme.color(Token::Raised), theme.color(Token::Line), radius);
}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius) {
    panel(painter, rect, {}, theme().color(Token::Focus), radius, 2);
}

}  // namespace zhike::paint
