#pragma once

#include "ui/style/paint.h"
#include "ui/widgets/label.h"

namespace zhike {

// The round picture of a person or the rounded square of a company: letters on a colour, both of the name. Read out
// as the full name.
class Avatar : public Label {
    Q_OBJECT

public:
    Avatar(paint::AvatarShape shape, int side, QWidget* parent = nullptr);

    void setName(const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paint::AvatarShape m_shape;
    int m_side;  // px at 100 % text
};

}  // namespace zhike
