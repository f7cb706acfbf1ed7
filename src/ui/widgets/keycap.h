#pragma once

#include "ui/widgets/label.h"

#include <QKeySequence>

namespace zhike {

// A key as it stands on the keyboard, beside what it does. Read out as the name of the key.
class KeyCap : public Label {
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence& key, QWidget* parent = nullptr);
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace zhike
