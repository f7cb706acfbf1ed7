#include "base/text.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

TEST(Text, fillsInOnePassSoThatUserTextStaysAsItIs) {
    const Text text{"“%1” and “%2”, 100 %", {QStringLiteral("%2"), QStringLiteral("<b>")}};
    EXPECT_EQ(text.translated(), QStringLiteral("“%2” and “<b>”, 100 %"));
}

TEST(Text, leavesAPlaceholderWithoutAnArgument) {
    EXPECT_EQ(filled(QStringLiteral("%1 %3"), {QStringLiteral("a")}), QStringLiteral("a %3"));
}

}  // namespace
}  // namespace zhike
