#include "ui/widgets/choicepill.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace zhike {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 7;
constexpr int kIcon = 15;
constexpr int kGap = 5;
constexpr int kRadius = 7;

int px(int size) {
    return Theme::instance().px(size);
}

}  // namespace

ChoicePill::ChoicePill(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void ChoicePill::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
}

QSize ChoicePill::sizeHint() const {
    const int words = QFontMetrics(Theme::instance().font(FontRole::Strong)).horizontalAdvance(text());
    const int icon = m_iconName.isEmpty() ? 0 : px(kIcon + kGap);
    return {2 * px(kPadding) + icon + words, px(kHeight)};
}

void ChoicePill::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    const Token ink = isChecked() ? Token::Acc : Token::T2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token fill = isChecked() ? Token::Sel : underMouse() ? Token::Hover : Token::Surf;
    paint::panel(painter, rect(), theme.color(fill), theme.color(isChecked() ? Token::Acc : Token::Ctl), px(kRadius));
    if (hasFocus()) paint::focusRing(painter, rect(), px(kRadius));
    QRect words = rect().adjusted(px(kPadding), 0, -px(kPadding), 0);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, QRect(words.left(), 0, px(kIcon), height()), m_iconName, theme.color(ink), px(kIcon));
        words.adjust(px(kIcon + kGap), 0, 0, 0);
    }
    paint::text(painter, words, text(), isChecked() ? FontRole::Strong : FontRole::Body,
                isChecked() ? Token::SelText : Token::Text);
}

}  // namespace zhike
