#pragma once

#include <QPointer>
#include <QWidget>

namespace zhike {

// A floating panel over the whole window: scrim behind, focus kept inside, shortcuts of the window silent.
// Esc or a click beside the panel closes it and gives the focus back to who had it. A child widget, so that it
// needs no compositor. The base of the command palette and the key sheet; it deletes itself when closed.
class Overlay : public QWidget {
    Q_OBJECT

public:
    // design: size of the panel at 100 % text; it shrinks to fit the window.
    Overlay(QWidget* window, QSize design);

    // Covers the window and moves the focus to `first`, a child of panel().
    void open(QWidget* first);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    // Where subclasses put their content; drawn with border and shadow.
    [[nodiscard]] QWidget* panel() const { return m_panel; }
    // Another size of the panel, as in the constructor.
    void setDesign(QSize design) { m_design = design; }

    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placePanel();
    void keepFocus(QWidget* before, QWidget* now);

    QSize m_design;
    QWidget* m_panel;
    QPointer<QWidget> m_formerFocus;
    QPixmap m_shadow;  // drawn once per size and theme
    bool m_open = false;
};

}  // namespace zhike
