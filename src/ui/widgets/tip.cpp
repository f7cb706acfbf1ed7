#include "ui/widgets/tip.h"

#include "base/text.h"

#include <QStringList>
#include <QToolTip>
#include <QWidget>

namespace zhike {

namespace {

// Short signs where the words of a language would be long.
QString capOf(Qt::Key key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter: return QStringLiteral("↵");
        case Qt::Key_Up: return QStringLiteral("↑");
        case Qt::Key_Down: return QStringLiteral("↓");
        case Qt::Key_Left: return QStringLiteral("←");
        case Qt::Key_Right: return QStringLiteral("→");
        default: return QKeySequence(key).toString(QKeySequence::NativeText);
    }
}

}  // namespace

void setTip(QWidget* widget, const QString& text, const QKeySequence& key) {
    const QString words = key.isEmpty() ? text : Text(ZTEXT("%1 (%2)"), {text, keyText(key)}).translated();
    widget->setToolTip(plainTip(words));
    // Without a description of its own Qt would read out the markup of the tooltip.
    widget->setAccessibleDescription(words == widget->accessibleName() ? QString() : words);
}

void showTip(QPoint place, const QString& text, QWidget* widget) {
    QToolTip::showText(place, plainTip(text), widget);
}

QString plainTip(const QString& text) {
    if (text.isEmpty()) return {};
    const QString escaped = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<span>%1</span>").arg(escaped);
}

QString keyText(const QKeySequence& key) {
    QStringList strokes;
    for (int i = 0; i < key.count(); ++i) {
        QStringList parts;
        const QKeyCombination stroke = key[static_cast<uint>(i)];
        const Qt::KeyboardModifiers modifiers = stroke.keyboardModifiers();
        if (modifiers & Qt::ControlModifier) parts << QStringLiteral("Ctrl");
        if (modifiers & Qt::AltModifier) parts << QStringLiteral("Alt");
        if (modifiers & Qt::ShiftModifier) parts << QStringLiteral("Shift");
        parts << capOf(stroke.key());
        strokes << parts.join(u' ');
    }
    return strokes.join(QStringLiteral(", "));
}

}  // namespace zhike
