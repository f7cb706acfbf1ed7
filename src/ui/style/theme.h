#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

class QPalette;

namespace zhike {

class SystemTheme;

// The colours of ux.md §12, by name. Kind tokens come in threes: text, background, fill.
enum class Token {
    Win,
    Surf,
    Raised,
    Sub,
    Hover,
    Sel,
    SelText,
    Line,
    Line2,
    Ctl,
    Text,
    T2,
    T3,
    Acc,
    AccFill,
    AccHover,
    OnAcc,
    Focus,
    Danger,
    DangerBg,
    DangerFill,
    Warn,
    WarnBg,
    WarnFill,
    Ok,
    OkBg,
    OkFill,
    Info,
    InfoBg,
    InfoFill,
    Neu,
    NeuBg,
    NeuFill,
    Pur,
    PurBg,
    PurFill,
    Scrim,
    Tip,
    TipText,
    Bar  // the filled part of a bar beside a number; the colour of segment "important value"
};
inline constexpr int kTokenCount = static_cast<int>(Token::Bar) + 1;

// A meaning that is drawn with three colours: text, background, fill.
enum class Kind { Danger, Warn, Ok, Info, Neu, Pur };

enum class FontRole {
    Display,
    Title,
    Heading,
    Section,
    Body,
    Strong,
    Emphasis,
    Small,
    SmallLabel,
    SmallTitle,
    Micro,
    Figures
};
inline constexpr int kFontRoleCount = static_cast<int>(FontRole::Figures) + 1;

enum class ThemeChoice { System, Light, Dark };
enum class Density { Compact, Normal, Comfortable };

// The look of the program: colours, fonts and sizes. One object, on the GUI thread, first asked for after the
// application exists; whoever caches anything drawn from it listens to changed(). Sizes are logical pixels at
// 100 % text.
class Theme : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeastTextPercent = 90;
    static constexpr int kMostTextPercent = 150;

    static Theme& instance();

    void setChoice(ThemeChoice choice);
    void setDensity(Density density);
    void setTextPercent(int percent);  // brought into kLeastTextPercent … kMostTextPercent
    void setChinese(bool chinese);     // decides the order of the font families
    [[nodiscard]] ThemeChoice choice() const;
    [[nodiscard]] Density density() const;
    [[nodiscard]] int textPercent() const;
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isChinese() const;

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QColor text(Kind kind) const;
    [[nodiscard]] QColor background(Kind kind) const;
    [[nodiscard]] QColor fill(Kind kind) const;
    [[nodiscard]] QFont font(FontRole role) const;
    // The standard roles of the current colours; text of the disabled group is T3.
    [[nodiscard]] QPalette palette() const;
    // A size of the design scaled by the text size: rows, badges, controls grow with the text.
    [[nodiscard]] int px(qreal designPx) const;
    [[nodiscard]] int rowHeight() const;  // 30, 36 or 44 by density, scaled

    // Puts palette, style and default font on the application; called once at start and by every setter after it.
    void apply();

Q_SIGNALS:
    void changed();

private:
    Theme();
    void refresh(bool sizesChanged);
    void makeFonts();

    SystemTheme* m_system;
    ThemeChoice m_choice = ThemeChoice::System;
    Density m_density = Density::Normal;
    int m_textPercent = 100;
    bool m_chinese = true;
    bool m_dark = false;
    bool m_applied = false;
    std::array<QFont, kFontRoleCount> m_fonts;
};

}  // namespace zhike
