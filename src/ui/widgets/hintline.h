#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace zhike {

class Label;

// One sentence that guides while something is typed, with the icon and the colour of what it means.
class HintLine : public QWidget {
    Q_OBJECT

public:
    explicit HintLine(QWidget* parent);

    void say(Kind kind, const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Neu;
    Label* m_label;
};

}  // namespace zhike
