#include "ui/widgets/keycap.h"

#include "ui/style/paint.h"
#include "ui/widgets/tip.h"

#include <QPainter>

namespace zhike {

KeyCap::KeyCap(const QKeySequence& key, QWidget* parent) : KeyCap(keyText(key), parent) {}

KeyCap::KeyCap(const QString& text, QWidget* parent) : Label(text, FontRole::Micro, Token::T2, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize KeyCap::sizeHint() const {
    return paint::keyCapSize(text());
}
QSize KeyCap::minimumSizeHint() const {
    return sizeHint();
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::keyCap(painter, rect(), text());
}

}  // namespace zhike
