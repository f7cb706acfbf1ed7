#include "ui/style/tokens.h"

#include <array>

namespace zhike {
namespace {

struct TokenColors {
    Token token;
    QRgb light;
    QRgb dark;
};

// clang-format off
constexpr std::array<TokenColors, kTokenCount> kColors{{
    {Token::Win,        0xFFF3F4F7, 0xFF121419},
    {Token::Surf,       0xFFFFFFFF, 0xFF1A1D24},
    {Token::Raised,     0xFFFFFFFF, 0xFF20242C},
    {Token::Sub,        0xFFF0F2F6, 0xFF232730},
    {Token::Hover,      0xFFF5F7FA, 0xFF20242C},
    {Token::Sel,        0xFFE9EEFE, 0xFF25305A},
    {Token::SelText,    0xFF1A1F2B, 0xFFF2F4F8},
    {Token::Line,       0xFFE3E6EC, 0xFF2B303A},
    {Token::Line2,      0xFFCFD4DD, 0xFF3A404C},
    {Token::Ctl,        0xFF858D9D, 0xFF6E7787},
    {Token::Text,       0xFF1A1F2B, 0xFFE6E9EF},
    {Token::T2,         0xFF545D6E, 0xFFA6AEBD},
    {Token::T3,         0xFF626B7B, 0xFF99A2B2},
    {Token::Acc,        0xFF3B5BDB, 0xFF91A7FF},
    {Token::AccFill,    0xFF3B5BDB, 0xFF4263EB},
    {Token::AccHover,   0xFF3450C4, 0xFF4F70F5},
    {Token::OnAcc,      0xFFFFFFFF, 0xFFFFFFFF},
    {Token::Focus,      0xFF3B5BDB, 0xFF91A7FF},
    {Token::Danger,     0xFFB42318, 0xFFFF9184},
    {Token::DangerBg,   0xFFFDECEA, 0xFF3D1F1D},
    {Token::DangerFill, 0xFFC92A2A, 0xFFF06A5E},
    {Token::Warn,       0xFF8A5300, 0xFFF2B84B},
    {Token::WarnBg,     0xFFFFF1D6, 0xFF382A10},
    {Token::WarnFill,   0xFFC77700, 0xFFF2A93B},
    {Token::Ok,         0xFF146C43, 0xFF5FCF95},
    {Token::OkBg,       0xFFE3F4EA, 0xFF14301F},
    {Token::OkFill,     0xFF2B8A3E, 0xFF3FB572},
    {Token::Info,       0xFF2449B8, 0xFFA3B6FF},
    {Token::InfoBg,     0xFFE8EDFD, 0xFF1F2A4D},
    {Token::InfoFill,   0xFF3B5BDB, 0xFF748FFC},
    {Token::Neu,        0xFF4A5262, 0xFFB9C0CD},
    {Token::NeuBg,      0xFFECEEF2, 0xFF2B303A},
    {Token::NeuFill,    0xFF858D9D, 0xFF6E7787},
    {Token::Pur,        0xFF6B3FA0, 0xFFCDAEF7},
    {Token::PurBg,      0xFFF2EBFB, 0xFF30223F},
    {Token::PurFill,    0xFF7048B6, 0xFFA178DF},
    {Token::Scrim,      0x5C10141E, 0x96000000},
    {Token::Tip,        0xFF1A1F2B, 0xFFE6E9EF},
    {Token::TipText,    0xFFFFFFFF, 0xFF1A1F2B},
    {Token::Bar,        0xFF3B5BDB, 0xFF6B86F2},
}};
// clang-format on

constexpr bool isInTokenOrder() {
    for (int i = 0; i < kTokenCount; ++i) {
        if (static_cast<int>(kColors[i].token) != i) return false;
    }
    return true;
}
static_assert(isInTokenOrder());

}  // namespace

QRgb tokenValue(Token token, bool dark) {
    const TokenColors& colors = kColors.at(static_cast<size_t>(token));
    return dark ? colors.dark : colors.light;
}

}  // namespace zhike
