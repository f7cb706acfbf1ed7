#include "ui/widgets/button.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/tip.h"

namespace zhike {

QPushButton* makeButton(const QString& verb, ButtonKind kind, QAnyStringView iconName, const QKeySequence& key,
                        QWidget* parent) {
    auto* button = new QPushButton(verb, parent);
    button->setProperty(kPropertyPrimary, kind == ButtonKind::Primary);
    button->setFlat(kind == ButtonKind::Flat);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, kind == ButtonKind::Primary ? Token::OnAcc : Token::T2));
    if (!key.isEmpty()) setKeyCap(button, keyText(key));
    return button;
}

QPushButton* makeButton(const QString& verb, ButtonKind kind, QWidget* parent) {
    return makeButton(verb, kind, {}, {}, parent);
}

void setKeyCap(QPushButton* button, const QString& key) {
    button->setProperty(kPropertyKeyCap, key.isEmpty() ? QVariant() : QVariant(key));
    button->setAccessibleDescription(key);
    button->updateGeometry();
}

}  // namespace zhike
