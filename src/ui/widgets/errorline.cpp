#include "ui/widgets/errorline.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace zhike {
namespace {

constexpr int kIcon = 14;
constexpr int kGap = 5;
constexpr int kStripMargin = 24;  // the words of a strip stand where those of the form do
constexpr int kStripPadding = 8;

}  // namespace

ErrorLine::ErrorLine(Look look, QWidget* parent)
    : QWidget(parent), m_look(look), m_label(new Label({}, FontRole::Small, Token::Danger, this)) {
    m_label->setWordWrap(true);
    (new QHBoxLayout(this))->addWidget(m_label);
    follow();
    connect(&Theme::instance(), &Theme::changed, this, &ErrorLine::follow);
    hide();
}

void ErrorLine::setText(const QString& text) {
    if (m_label->text() == text) return;
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString ErrorLine::text() const {
    return m_label->text();
}

void ErrorLine::follow() {
    const Theme& theme = Theme::instance();
    const int side = m_look == Look::Strip ? kStripMargin : 0;
    const int padding = m_look == Look::Strip ? kStripPadding : 0;
    layout()->setContentsMargins(side + theme.px(kIcon + kGap), padding, side, padding);
    update();
}

void ErrorLine::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    if (m_look == Look::Strip) painter.fillRect(rect(), theme.color(Token::DangerBg));
    const int line = QFontMetrics(m_label->font()).lineSpacing();
    const QMargins margins = layout()->contentsMargins();
    const QRect place(margins.right(), margins.top(), theme.px(kIcon), line);
    paintIcon(painter, place, "circle-alert", theme.text(Kind::Danger), theme.px(kIcon));
}

}  // namespace zhike
