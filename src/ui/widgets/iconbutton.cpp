#include "ui/widgets/iconbutton.h"

#include "ui/style/icons.h"
#include "ui/widgets/tip.h"

namespace zhike {

IconButton::IconButton(QAnyStringView iconName, const QString& name, const QKeySequence& key, QWidget* parent)
    : QToolButton(parent) {
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(iconName);
    setName(name, key);
}

void IconButton::setIconName(QAnyStringView iconName, Token token) {
    setIcon(zhike::icon(iconName, token));
}

void IconButton::setName(const QString& name, const QKeySequence& key) {
    setAccessibleName(name);
    setTip(this, name, key);
}

}  // namespace zhike
