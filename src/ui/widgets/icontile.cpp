#include "ui/widgets/icontile.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace zhike {

namespace {

constexpr int kSide = 64;
constexpr int kIcon = 30;

}  // namespace

IconTile::IconTile(QString iconName, QWidget* parent) : QWidget(parent), m_iconName(std::move(iconName)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconTile::sizeHint() const {
    return {Theme::instance().px(kSide), Theme::instance().px(kSide)};
}

void IconTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    paint::panel(painter, rect(), theme.background(Kind::Info), {}, 12);
    paintIcon(painter, rect(), m_iconName, theme.color(Token::Acc), theme.px(kIcon));
}

}  // namespace zhike
