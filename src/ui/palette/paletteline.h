#pragma once

#include <QLineEdit>

namespace zhike {

// The text field of the palette. With a Chinese input method the letters arrive as preedit text, of which a line edit
// says nothing (ux.md §8); here they belong to the question at once.
class PaletteLine : public QLineEdit {
    Q_OBJECT

public:
    explicit PaletteLine(QWidget* parent);

    // What is typed, together with the letters still in the input method, without the marks it puts between them.
    [[nodiscard]] QString question() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void asked();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    QString m_preedit;
};

}  // namespace zhike
