#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace zhike {

// An amount of money in whole fen (1 yuan = 100 fen). No floating point anywhere.
struct Money {
    qint64 fen = 0;

    // Reads yuan as people type them: "20000", "20,000.5", "-12.34", "２００", "¥ 1,200", "3万", "0.5亿".
    // Nothing when it is not an amount, has more than two decimals of yuan or exceeds ±90 trillion yuan.
    [[nodiscard]] static std::optional<Money> fromText(const QString& text);

    // "20000.00": the decimal of yuan that the command line and files use.
    [[nodiscard]] QString toText() const;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.fen - b.fen}; }
    friend constexpr Money operator-(Money a) { return {-a.fen}; }
};

}  // namespace zhike
