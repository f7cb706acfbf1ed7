#include "ui/widgets/stepper.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace zhike {
namespace {

// Design pixels.
constexpr int kCircle = 20;
constexpr int kCentre = 8;
constexpr int kWordGap = 7;
constexpr int kLine = 28;
constexpr int kLineGap = 10;
constexpr int kCheck = 12;

int px(qreal designPx) {
    return Theme::instance().px(designPx);
}

}  // namespace

Stepper::Stepper(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Stepper::setSteps(const QList<Text>& steps) {
    m_steps = steps;
    describe();
}

void Stepper::setCurrent(int index) {
    m_current = index;
    describe();
}

void Stepper::describe() {
    updateGeometry();
    update();
    if (m_current >= m_steps.size()) return;
    setAccessibleName(
        Text{ZTEXT("Step %1 of %2: %3"),
             {QString::number(m_current + 1), QString::number(m_steps.size()), m_steps[m_current].translated()}}
            .translated());
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

// The current step is wider than it would be otherwise; all are measured as if they were current, so that none moves.
int Stepper::widthOf(int index) const {
    const QFontMetrics metrics(Theme::instance().font(FontRole::Emphasis));
    return px(kCircle) + px(kWordGap) + metrics.horizontalAdvance(m_steps[index].translated());
}

QSize Stepper::sizeHint() const {
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i) width += widthOf(i) + (i > 0 ? px(kLine) + 2 * px(kLineGap) : 0);
    return {width, px(kCircle) + 2};
}

void Stepper::paintCircle(QPainter& painter, const QRectF& circle, int index) const {
    const Theme& theme = Theme::instance();
    if (index < m_current) {
        paint::panel(painter, circle, theme.color(Token::AccFill), {}, circle.height() / 2);
        paintIcon(painter, circle, "check", theme.color(Token::OnAcc), px(kCheck));
        return;
    }
    const bool current = index == m_current;
    paint::panel(painter, circle, {}, theme.color(current ? Token::Acc : Token::Line2), circle.height() / 2, 2);
    if (!current) return;
    const qreal inset = (circle.height() - px(kCentre)) / 2;
    paint::panel(painter, circle.adjusted(inset, inset, -inset, -inset), theme.color(Token::Acc), {},
                 px(kCentre) / 2.0);
}

void Stepper::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            const QRect line(x + px(kLineGap), height() / 2 - 1, px(kLine), 2);
            painter.fillRect(line, theme.color(i <= m_current ? Token::Acc : Token::Line2));
            x += px(kLine) + 2 * px(kLineGap);
        }
        const int side = px(kCircle);
        paintCircle(painter, QRectF(x, (height() - side) / 2, side, side), i);
        const int left = x + side + px(kWordGap);
        paint::text(painter, QRect(left, 0, widthOf(i) - side, height()), m_steps[i].translated(),
                    i == m_current ? FontRole::Emphasis : FontRole::Body, i <= m_current ? Token::Text : Token::T2);
        x += widthOf(i);
    }
}

void Stepper::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) describe();
}

}  // namespace zhike
