#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>

class QWidget;

namespace zhike {

// The tooltip of a widget: `text` letter by letter, whatever it holds, then the key that does the same. The same
// words become the accessible description, unless they only repeat the accessible name.
void setTip(QWidget* widget, const QString& text, const QKeySequence& key = {});

// Shows `text` as a tooltip at that place of the screen at once; empty hides what is shown.
void showTip(QPoint place, const QString& text, QWidget* widget);

// `text` in the form that a tooltip shows letter by letter, since Qt takes "<b>" in a plain one for markup.
[[nodiscard]] QString plainTip(const QString& text);

// The key as it is printed: "Ctrl K", "Ctrl ↵".
[[nodiscard]] QString keyText(const QKeySequence& key);

}  // namespace zhike
