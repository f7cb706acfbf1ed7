#pragma once

#include "base/text.h"

#include <QList>
#include <QWidget>

namespace zhike {

// The steps of a longer task in one row (ux.md §14): those behind with a check mark, the current one as a ring, the
// others to come. It shows where one is and is read out as such; it is no control.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);

    void setSteps(const QList<Text>& steps);
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(int index) const;
    void paintCircle(QPainter& painter, const QRectF& circle, int index) const;
    void describe();

    QList<Text> m_steps;
    int m_current = 0;
};

}  // namespace zhike
