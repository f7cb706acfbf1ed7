#include "domain/identitynumber.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

bool identity(const char* text) {
    return looksLikeIdentityCard(QString::fromUtf8(text));
}
bool bank(const char* text) {
    return looksLikeBankCard(QString::fromUtf8(text));
}

TEST(IdentityNumber, findsIdentityCardsHoweverTheyAreWritten) {
    for (const char* text :
         {"110101199003071233", "身份证110101199003071233。", "33010619851120001X", "33010619851120001x",
          "110101 19900307 1233", "1101 0119 9003 0712 33", "110101-19900307-1233", "33010619851120001 X",
          "１１０１０１１９９００３０７１２３３", "110101199003071233 13800135678", "13800135678 110101199003071233",
          "ID110101199003071233", "110101900307123", "证号 110101 900307 123"})
        EXPECT_TRUE(identity(text)) << text;
}

TEST(IdentityNumber, takesOtherNumbersForNoIdentityCard) {
    for (const char* text : {"110101199003071234",   // check character
                             "110101200102290015",   // no such day
                             "200101199003070013",   // no such province
                             "110101189903070018",   // too long ago
                             "1101011990030712330",  // within a longer run
                             "9110101199003071233",  //
                             "91350100M000100Y43",   // credit code
                             "13800135678", "138 0013 5678", "021-62345678-801", "2026-09-09 2026-09-10",
                             "202609091234567",    // an order number of 15 digits
                             "SN110101900307123",  // part of a code
                             "110101901307123",    // month 13
                             "6222021001123456789", "", "无"})
        EXPECT_FALSE(identity(text)) << text;
}

TEST(IdentityNumber, findsBankCardsHoweverTheyAreWritten) {
    for (const char* text : {"6222021001123456789", "6222 0210 0112 3456 789", "622202 1001123456789",
                             "6228480012345671", "卡号：6228-4800-1234-5671，工行", "4000001234567899",
                             "5522450012345679", "６２２８４８００１２３４５６７１", "13800135678 6228480012345671"})
        EXPECT_TRUE(bank(text)) << text;
}

TEST(IdentityNumber, takesOtherNumbersForNoBankCard) {
    for (const char* text : {"6222021001123456780",   // Luhn
                             "62220210011234567890",  // within a longer run
                             "62220210011234",        // too short
                             "1234567812345670",      // no issuer
                             "400000123456789900",    // no Visa has 18 digits
                             "DD6228480012345671",    // part of a code
                             "62345678 13800135678", "400-820-8820 8008208820", "2026090912345678",
                             "91350100M000100Y43", "110101199003071233", "2026-09-09 13800135678", ""})
        EXPECT_FALSE(bank(text)) << text;
}

}  // namespace
}  // namespace zhike
