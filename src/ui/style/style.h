#pragma once

#include <QProxyStyle>

namespace zhike {

// How the controls look (ux.md §14): Fusion with every visible part drawn from the Theme. No style sheets; what a
// widget wants to be different it says by a dynamic property of kProperty…, set before it is shown.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                     const QWidget* widget) const override;

protected:
    // Text edits do not repaint their frame when the focus comes or goes.
    bool eventFilter(QObject* watched, QEvent* event) override;
};

// true: the one filled button of a form or page.
inline constexpr char kPropertyPrimary[] = "primary";
// true on an input: drawn with the border of an error. Use setInvalid().
inline constexpr char kPropertyInvalid[] = "invalid";
// true on a push button: one of several below each other; its words stand at the left, its key at the right.
inline constexpr char kPropertyListed[] = "listed";
// QString on a push button: the key printed on it. makeButton() sets it.
inline constexpr char kPropertyKeyCap[] = "keyCap";

// Shows or removes the error border of an input; the words about it are the form's.
void setInvalid(QWidget* input, bool invalid);

}  // namespace zhike
