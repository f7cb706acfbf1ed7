#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace zhike {

// A dialog as most of them look (ux.md §6): content that scrolls when the screen is small, under a hairline the
// buttons. Modal for its window, deletes itself when closed; Esc closes it. In another language say() is called again.
class Dialog : public QDialog {
    Q_OBJECT

public:
    // design: its size at 100 % text; it is never larger than the screen.
    Dialog(QSize design, QWidget* parent);

protected:
    // Where the parts go, from top to bottom, and what they are children of.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] QWidget* content() const { return m_content; }
    // The row of the buttons; it begins with a stretch.
    [[nodiscard]] QHBoxLayout* footer() const { return m_buttons; }
    QPushButton* addButton(ButtonKind kind, const QKeySequence& key);
    // Puts every text on the dialog, in the language of the window.
    virtual void say() = 0;

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_scroll;
    QWidget* m_content;
    QWidget* m_foot;
    QVBoxLayout* m_column;
    QHBoxLayout* m_buttons;
};

}  // namespace zhike
