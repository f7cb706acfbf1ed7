#include "base/money.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

std::optional<Money> read(const char* text) {
    return Money::fromText(QString::fromUtf8(text));
}

TEST(Money, readsYuanAsPeopleTypeThem) {
    EXPECT_EQ(read("20000"), Money{2'000'000});
    EXPECT_EQ(read("20,000.5"), Money{2'000'050});
    EXPECT_EQ(read(" ￥ 1,200.00 元"), Money{120'000});
    EXPECT_EQ(read("２００．０１"), Money{20'001});
    EXPECT_EQ(read("-12.34"), Money{-1'234});
    EXPECT_EQ(read("50万"), Money{50'000'000});
    EXPECT_EQ(read("0.5亿"), Money{5'000'000'000});
}

TEST(Money, refusesWhatIsNotAnAmount) {
    for (const char* text : {"", "abc", "1.234", "1,2", "1.2.3", "--1", "99999999999999999", "12a"})
        EXPECT_FALSE(read(text)) << text;
}

TEST(Money, writesExactDecimals) {
    EXPECT_EQ(Money{2'000'000}.toText(), QStringLiteral("20000.00"));
    EXPECT_EQ(Money{-5}.toText(), QStringLiteral("-0.05"));
    EXPECT_EQ(Money{}.toText(), QStringLiteral("0.00"));
}

}  // namespace
}  // namespace zhike
