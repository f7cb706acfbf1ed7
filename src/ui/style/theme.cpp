#include "ui/style/theme.h"

#include "ui/style/style.h"
#include "ui/style/systemtheme.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

#include <algorithm>

namespace zhike {
namespace {

constexpr qreal kPointsPerPx = 0.75;  // so that the scaling of the system applies to fonts

struct FontShape {
    FontRole role;
    int px;
    QFont::Weight weight;
};

// ux.md §12 "Type".
constexpr std::array<FontShape, kFontRoleCount> kShapes{{
    {FontRole::Display, 22, QFont::DemiBold},
    {FontRole::Title, 17, QFont::DemiBold},
    {FontRole::Heading, 16, QFont::DemiBold},
    {FontRole::Section, 14, QFont::DemiBold},
    {FontRole::Body, 13, QFont::Normal},
    {FontRole::Strong, 13, QFont::Medium},
    {FontRole::Emphasis, 13, QFont::DemiBold},
    {FontRole::Small, 12, QFont::Normal},
    {FontRole::SmallLabel, 12, QFont::Medium},
    {FontRole::SmallTitle, 12, QFont::DemiBold},
    {FontRole::Micro, 11, QFont::Medium},
    {FontRole::Figures, 13, QFont::Normal},
}};

// The SC family is always named, otherwise Japanese shapes of characters appear. Figures stand in the CJK font
// because all its digits are equally wide.
QStringList families(FontRole role, bool chinese) {
    static const QString cjk = QStringLiteral("Noto Sans CJK SC");
    static const QString inter = QStringLiteral("Inter");
    static const QString yaHei = QStringLiteral("Microsoft YaHei UI");
    static const QString pingFang = QStringLiteral("PingFang SC");
    if (chinese || role == FontRole::Figures) return {cjk, inter, yaHei, pingFang};
    return {inter, cjk, QStringLiteral("Segoe UI"), yaHei, pingFang};
}

Token tokenOf(Kind kind, int part) {
    return static_cast<Token>(static_cast<int>(Token::Danger) + 3 * static_cast<int>(kind) + part);
}

}  // namespace

Theme::Theme() : m_system(new SystemTheme(this)) {
    m_dark = m_system->isDark();
    makeFonts();
    connect(m_system, &SystemTheme::changed, this, [this] { refresh(false); });
}

Theme& Theme::instance() {
    // Lives as long as the application: the style and the fonts must go before Qt does.
    static Theme* const theme = [] {
        auto* made = new Theme;
        made->setParent(QCoreApplication::instance());
        return made;
    }();
    return *theme;
}

void Theme::setChoice(ThemeChoice choice) {
    if (choice == m_choice) return;
    m_choice = choice;
    refresh(false);
}

void Theme::setDensity(Density density) {
    if (density == m_density) return;
    m_density = density;
    refresh(false);
}

void Theme::setTextPercent(int percent) {
    const int allowed = std::clamp(percent, kLeastTextPercent, kMostTextPercent);
    if (allowed == m_textPercent) return;
    m_textPercent = allowed;
    refresh(true);
}

void Theme::setChinese(bool chinese) {
    if (chinese == m_chinese) return;
    m_chinese = chinese;
    refresh(true);
}

ThemeChoice Theme::choice() const {
    return m_choice;
}
Density Theme::density() const {
    return m_density;
}
int Theme::textPercent() const {
    return m_textPercent;
}
bool Theme::isDark() const {
    return m_dark;
}
bool Theme::isChinese() const {
    return m_chinese;
}

QColor Theme::color(Token token) const {
    return QColor::fromRgba(tokenValue(token, m_dark));
}
QColor Theme::text(Kind kind) const {
    return color(tokenOf(kind, 0));
}
QColor Theme::background(Kind kind) const {
    return color(tokenOf(kind, 1));
}
QColor Theme::fill(Kind kind) const {
    return color(tokenOf(kind, 2));
}

QFont Theme::font(FontRole role) const {
    return m_fonts.at(static_cast<size_t>(role));
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::Win);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Surf);
    set(QPalette::AlternateBase, Token::Sub);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::T3);
    set(QPalette::Button, Token::Raised);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::OnAcc);
    set(QPalette::ToolTipBase, Token::Tip);
    set(QPalette::ToolTipText, Token::TipText);
    set(QPalette::Highlight, Token::AccFill);
    set(QPalette::HighlightedText, Token::OnAcc);
    set(QPalette::Link, Token::Acc);
    set(QPalette::LinkVisited, Token::Acc);
    set(QPalette::Light, Token::Raised);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::Ctl);
    set(QPalette::Shadow, Token::Line2);
    // setColor(role, …) has set all three groups, which would make disabled text look enabled.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::T3));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Sub));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::NeuBg));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Token::T3));
    return palette;
}

int Theme::px(qreal designPx) const {
    return qRound(designPx * m_textPercent / 100);
}

int Theme::rowHeight() const {
    switch (m_density) {
        case Density::Compact: return px(30);
        case Density::Normal: return px(36);
        case Density::Comfortable: return px(44);
    }
    return px(36);
}

void Theme::apply() {
    m_applied = true;
    if (!qobject_cast<Style*>(QApplication::style())) QApplication::setStyle(new Style);
    const QPalette colors = palette();
    if (QApplication::palette() != colors) QApplication::setPalette(colors);
    const QFont body = font(FontRole::Body);
    if (QApplication::font() != body) QApplication::setFont(body);
    QToolTip::setPalette(colors);
    QToolTip::setFont(font(FontRole::Small));
    Q_EMIT changed();
}

// Sizes that widgets have asked the style for are kept by them until the style changes.
void Theme::refresh(bool sizesChanged) {
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_system->isDark());
    if (sizesChanged) makeFonts();
    if (!m_applied) return;
    if (sizesChanged) QApplication::setStyle(new Style);
    apply();
}

void Theme::makeFonts() {
    for (const FontShape& shape : kShapes) {
        QFont& font = m_fonts.at(static_cast<size_t>(shape.role));
        font = QFont(families(shape.role, m_chinese));
        font.setPointSizeF(shape.px * kPointsPerPx * m_textPercent / 100);
        font.setWeight(shape.weight);
    }
}

}  // namespace zhike
