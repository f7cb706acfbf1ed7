#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QPushButton;

namespace zhike {

class Label;

// The place where the file is chosen: a dashed frame with the button, and whatever file was dropped on the dialog.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent);

    void setHovered(bool hovered);  // a file is over it
    void retranslate();

Q_SIGNALS:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_heading;
    Label* m_hint;
    QPushButton* m_choose;
    bool m_hovered = false;
};

}  // namespace zhike
