#include "ui/widgets/avatar.h"

#include "ui/widgets/tip.h"

#include <QPainter>

namespace zhike {

Avatar::Avatar(paint::AvatarShape shape, int side, QWidget* parent)
    : Label({}, FontRole::Strong, Token::Text, parent), m_shape(shape), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name) {
    setText(name);
    setAccessibleName(name);
    setTip(this, name);
    update();
}

QSize Avatar::sizeHint() const {
    const int side = Theme::instance().px(m_side);
    return {side, side};
}

QSize Avatar::minimumSizeHint() const {
    return sizeHint();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::avatar(painter, rect(), m_shape, text());
}

}  // namespace zhike
