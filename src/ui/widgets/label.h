#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace zhike {

// Words on the screen: always plain text, in a font and a colour of the theme, which it follows. Long text wraps
// with setWordWrap(), or is shortened with setElided() and then shown whole in its tooltip.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, FontRole role = FontRole::Body, Token token = Token::Text,
                   QWidget* parent = nullptr);

    void setRole(FontRole role);
    void setToken(Token token);
    void setElided(bool elided);
    void setTextFormat(Qt::TextFormat format) = delete;  // never anything but plain text

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void follow();
    [[nodiscard]] bool isShortened() const;

    FontRole m_role;
    Token m_token;
    bool m_elided = false;
};

}  // namespace zhike
