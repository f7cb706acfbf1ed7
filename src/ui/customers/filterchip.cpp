#include "ui/customers/filterchip.h"

#include "base/text.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/tip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zhike {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kCross = 28;  // room of the cross
constexpr int kCrossIcon = 14;
constexpr int kLeast = 96;
constexpr int kRadius = 6;

int px(int size) {
    return Theme::instance().px(size);
}

int advance(FontRole role, const QString& words) {
    return QFontMetrics(Theme::instance().font(role)).horizontalAdvance(words);
}

}  // namespace

FilterChip::FilterChip(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void FilterChip::setFilter(const QString& field, const QString& value) {
    m_field = field;
    m_value = value;
    setAccessibleName(Text{ZTEXT("%1: %2"), {field, value}}.translated());
    setTip(this, Text{ZTEXT("%1: %2. Enter changes this filter, Delete removes it"), {field, value}}.translated());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const {
    const int words = advance(FontRole::Body, m_field) + px(kGap) + advance(FontRole::Emphasis, m_value);
    return {px(kPadding) + words + px(kCross) + 2, px(kHeight)};
}

QSize FilterChip::minimumSizeHint() const {
    return {std::min(sizeHint().width(), px(kLeast)), px(kHeight)};
}

void FilterChip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: click(); break;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: Q_EMIT removed(); break;
        default: QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event) {
    const bool onCross = isDown() && event->position().x() >= width() - px(kCross);
    if (!onCross) return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    Q_EMIT removed();
}

void FilterChip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.background(Kind::Info), {}, kRadius);
    QRect words = rect().adjusted(px(kPadding), 0, -px(kCross), 0);
    paint::text(painter, words, m_field, FontRole::Body, theme.text(Kind::Info));
    words.setLeft(words.left() + advance(FontRole::Body, m_field) + px(kGap));
    paint::text(painter, words, m_value, FontRole::Emphasis, theme.text(Kind::Info));
    const QRect cross(width() - px(kCross), 0, px(kCross), height());
    paintIcon(painter, cross, "x", theme.text(Kind::Info), px(kCrossIcon));
    if (hasFocus()) paint::focusRing(painter, rect(), kRadius);
}

}  // namespace zhike
