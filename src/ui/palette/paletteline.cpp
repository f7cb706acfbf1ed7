#include "ui/palette/paletteline.h"

#include "ui/style/theme.h"

#include <QInputMethodEvent>

namespace zhike {

PaletteLine::PaletteLine(QWidget* parent) : QLineEdit(parent) {
    setFrame(false);
    setMaxLength(100);
    connect(this, &QLineEdit::textChanged, this, &PaletteLine::asked);
}

QString PaletteLine::question() const {
    QString typed = text();
    typed.insert(cursorPosition(), m_preedit);
    return typed;
}

QSize PaletteLine::sizeHint() const {
    return {QLineEdit::sizeHint().width(), Theme::instance().px(32)};
}

void PaletteLine::inputMethodEvent(QInputMethodEvent* event) {
    QString letters = event->preeditString();
    letters.remove(u'\'').remove(u'’').remove(u' ');
    const bool differs = letters != m_preedit;
    m_preedit = letters;
    QLineEdit::inputMethodEvent(event);  // a committed text says so by textChanged()
    if (differs && event->commitString().isEmpty()) Q_EMIT asked();
}

}  // namespace zhike
