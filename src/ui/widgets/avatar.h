#pragma once

#include "ui/style/paint.h"
#include "ui/widgets/label.h"

namespace zhike {

// The round picture of a person or the rounded square of a company: letters on a colour that belongs to the
// record. Read out as the full name.
class Avatar : public Label {
    Q_OBJECT

public:
    Avatar(paint::AvatarShape shape, int side, QWidget* parent = nullptr);

    // `key` identifies the record and decides the colour.
    void setRecord(const QString& key, const QString& name);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paint::AvatarShape m_shape;
    int m_side;  // px at 100 % text
    QString m_key;
};

}  // namespace zhike
