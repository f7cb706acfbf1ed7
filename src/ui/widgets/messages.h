#pragma once

#include "ui/style/theme.h"

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace zhike {

// Dialogs for the rare case that something must be read before the work goes on (ux.md §9): what cannot be undone,
// and failures without a page to show them on. Plain text; they do not block the caller and delete themselves.

struct Message {
    Kind kind = Kind::Info;
    QString title;  // one line: what happened, or the question
    QString body;   // what was kept, what to do
};

// A message to be read and closed.
QDialog* showMessage(QWidget* parent, const Message& message);

// A question in words that name the object; `verb` is what the button does, `no` the other one, "Cancel" unless told.
// Escape, closing and Enter on first sight all mean no.
QDialog* askBefore(QWidget* parent, const Message& question, const QString& verb, std::function<void()> onAgreed,
                   const QString& no = {});

}  // namespace zhike
