#include "domain/creditcode.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

TEST(CreditCode, acceptsPublishedCodes) {
    // The sample of GB 32100-2015, and codes companies print on their pages.
    for (const char* code : {"91350100M000100Y43", "91330100799655058B", "91440300708461136T"})
        EXPECT_TRUE(isCreditCode(QString::fromLatin1(code))) << code;
}

TEST(CreditCode, storesCodesInOneForm) {
    EXPECT_EQ(*normalizedCreditCode(QStringLiteral(" 9135 0100-m000 100y43 ")), QStringLiteral("91350100M000100Y43"));
    EXPECT_EQ(*normalizedCreditCode(QStringLiteral("９１３５０１００Ｍ０００１００Ｙ４３")),
              QStringLiteral("91350100M000100Y43"));
    EXPECT_EQ(*normalizedCreditCode(QString()), QString());
}

TEST(CreditCode, saysWhatIsWrong) {
    const auto wrong = [](const char* text) { return normalizedCreditCode(QString::fromLatin1(text)).error().message; };
    EXPECT_EQ(wrong("91350100M000100Y4"),
              Text("A credit code has 18 characters, this one has %1", {QStringLiteral("17")}));
    EXPECT_EQ(wrong("91350100M000100O43"),
              Text("A credit code holds only digits and capital letters other than I, O, S, V and Z"));
    EXPECT_EQ(wrong("91350100M000100Y34"),
              Text("The check character does not fit: one character of the credit code is wrong"));
}

TEST(CreditCode, noticesEverySingleWrongDigit) {
    const QString code = QStringLiteral("91350100M000100Y43");
    for (int i = 0; i < code.size(); ++i) {
        QString wrong = code;
        wrong[i] = wrong[i] == u'7' ? u'8' : u'7';
        EXPECT_FALSE(isCreditCode(wrong)) << i;
    }
}

}  // namespace
}  // namespace zhike
