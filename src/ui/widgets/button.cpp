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
    if (!key.isEmpty()) {
        button->setProperty(kPropertyKeyCap, keyText(key));
        button->setAccessibleDescription(keyText(key));
    }
    return button;
}

QPushButton* makeButton(const QString& verb, ButtonKind kind, QWidget* parent) {
    return makeButton(verb, kind, {}, {}, parent);
}

}  // namespace zhike
