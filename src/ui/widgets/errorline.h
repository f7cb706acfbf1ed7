#pragma once

#include <QWidget>

namespace zhike {

class Label;

// One sentence about what is wrong, with its icon: under a field, or as a strip above the footer of a form. Takes no
// room while there is nothing to say, and is read out when there is.
class ErrorLine : public QWidget {
    Q_OBJECT

public:
    enum class Look { Plain, Strip };
    explicit ErrorLine(Look look, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Look m_look;
    Label* m_label;
};

}  // namespace zhike
