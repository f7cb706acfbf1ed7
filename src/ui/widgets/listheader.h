#pragma once

#include <QHeaderView>

namespace zhike {

// The head of a list. When the list scrolls sideways its first column stays where it is, over the others.
class ListHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent);

    // The first column that is shown; -1 without any.
    [[nodiscard]] int firstColumn() const;
    // How much of the left it covers; 0 while nothing is scrolled.
    [[nodiscard]] int frozenWidth() const;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_onFrozen = false;  // the mouse was pressed there
};

}  // namespace zhike
