#pragma once

#include "ui/widgets/optionpicker.h"

#include <QLineEdit>

namespace zhike {

class ErrorLine;

// The line in which the text of a cell is edited in place.
class CellLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void entered(zhike::OptionPicker::Step step);
    void left();  // the focus went elsewhere
    void cancelled();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

// One sentence under a cell: why what was typed is not saved.
class CellNote : public QWidget {
    Q_OBJECT

public:
    CellNote(const QString& sentence, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace zhike
