#include "domain/phone.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

QString stored(const char* text) {
    const auto phone = normalizedPhone(QString::fromUtf8(text));
    return phone ? *phone : QStringLiteral("refused: ") + phone.error().message.source;
}

struct Case {
    const char* written;
    const char* stored;
};

constexpr Case kChinese[] = {
    {"13800135678", "13800135678"},
    {" 138 0013 5678 ", "13800135678"},
    {"138-0013-5678", "13800135678"},
    {"１３８００１３５６７８", "13800135678"},
    {"+86 138 0013 5678", "13800135678"},
    {"+8613800135678", "13800135678"},
    {"0086-13800135678", "13800135678"},
    {"（+86）13800135678", "13800135678"},
    {"8613800135678", "13800135678"},
    {"86 138 0013 5678", "13800135678"},
    {"00 86 138 0013 5678", "13800135678"},
    {"+86 400 820 8820", "4008208820"},
    {"95588-1", "95588-1"},
    {"013800135678", "13800135678"},
    {"17012345678转1234", "17012345678-1234"},
    {"17012345678-1234", "17012345678-1234"},
    {"021-62345678", "021-62345678"},
    {"02162345678", "021-62345678"},
    {"（021）6234 5678", "021-62345678"},
    {"021—62345678", "021-62345678"},
    {"0571-87654321 转 801", "0571-87654321-801"},
    {"0571-87654321-801", "0571-87654321-801"},
    {"0571 8765 4321 ext. 801", "0571-87654321-801"},
    {"010-62345678#8", "010-62345678-8"},
    {"+86 21 6234 5678", "021-62345678"},
    {"+86 (0571) 87654321", "0571-87654321"},
    {"+86-571-87654321", "0571-87654321"},
    {"0086 10 62345678-12", "010-62345678-12"},
    {"0711-3234567", "0711-3234567"},
    {"0711-3234567-8", "0711-3234567-8"},
    {"021-6234-5678", "021-62345678"},
    {"400-820-8820", "4008208820"},
    {"8008208820转3", "8008208820-3"},
    {"95588", "95588"},
    {"6234 5678", "62345678"},
    {"555-4729", "5554729"},
    {"", ""},
};

TEST(Phone, storesChineseNumbersInOneForm) {
    for (const Case& c : kChinese) EXPECT_EQ(stored(c.written), QString::fromUtf8(c.stored)) << c.written;
}

TEST(Phone, keepsNumbersOfOtherCountries) {
    const Case cases[] = {
        {"+55 (12) 3923-5555", "+551239235555"},
        {"+420 2 4172 5555", "+420241725555"},
        {"+1 (425) 555-0100", "+14255550100"},
        {"+44 (0)20 7946 0958", "+442079460958"},
        {"+4930-12345", "+493012345"},
        {"0044 20 7946 0958", "+442079460958"},
        {"+1 425 555 0100 x89", "+14255550100-89"},
        {"(5) 555-4729", "(5) 555-4729"},
        {"030-0074321", "030-0074321"},
        {"(171) 555-7788", "(171) 555-7788"},
        {"0621-08460", "0621-08460"},
        {"(1) 47.55.60.10", "(1) 47.55.60.10"},
        {"1-800-555-1234", "1-800-555-1234"},
        {"089/0877310", "089/0877310"},
    };
    for (const Case& c : cases) EXPECT_EQ(stored(c.written), QString::fromUtf8(c.stored)) << c.written;
}

TEST(Phone, storesAStoredNumberAsItIs) {
    for (const char* text :
         {"13800135678", "17012345678-1234", "021-62345678", "0571-87654321-801", "4008208820", "95588", "62345678-12",
          "+551239235555", "+14255550100-89", "(5) 555-4729", "0621-08460", "+86123456789"})
        EXPECT_EQ(stored(text), QString::fromUtf8(text));
}

TEST(Phone, refusesWhatIsPlainlyNoNumber) {
    for (const char* text :
         {"abc", "call me", "1234", "+", "-", "123456789012345678901", "13800135678/13900135678", "13800135678，张三",
          "138****5678", "12+345678", "13800", "138-001", "00", "+86", "0086 1", "+86 999"})
        EXPECT_FALSE(normalizedPhone(QString::fromUtf8(text)).ok()) << text;
}

TEST(Phone, saysHowManyDigitsOfAMobileNumberAreMissing) {
    const auto one = normalizedPhone(QStringLiteral("138 0013 567"));
    ASSERT_FALSE(one.ok());
    EXPECT_EQ(one.error().code, ErrorCode::Invalid);
    EXPECT_EQ(one.error().field, QStringLiteral("phone"));
    EXPECT_EQ(one.error().message, Text("%n digit(s) missing: a mobile number has 11", {}, 1));
    const auto two = normalizedPhone(QStringLiteral("+86 1380013567890"));
    ASSERT_FALSE(two.ok());
    EXPECT_EQ(two.error().message, Text("%n digit(s) too many: a mobile number has 11", {}, 2));
}

TEST(Phone, takesAShortForeignNumberInBracketsForNoMobile) {
    EXPECT_EQ(stored("(138) 555-778"), QStringLiteral("(138) 555-778"));
}

TEST(Phone, showsNumbersInGroups) {
    const Case cases[] = {{"13800135678", "138 0013 5678"},
                          {"021-62345678", "021 6234 5678"},
                          {"0711-3234567", "0711 323 4567"},
                          {"0571-87654321-801", "0571 8765 4321-801"},
                          {"4008208820", "400 820 8820"},
                          {"62345678", "6234 5678"},
                          {"95588", "95588"},
                          {"+551239235555", "+55 12 3923 5555"},
                          {"(5) 555-4729", "(5) 555-4729"},
                          {"+14255550100-89", "+1 42 5555 0100-89"},
                          {"17012345678-12", "170 1234 5678-12"}};
    for (const Case& c : cases) EXPECT_EQ(groupedPhone(QString::fromUtf8(c.written)), QString::fromUtf8(c.stored));
}

TEST(Phone, hidesTheMiddleOfEveryKindOfNumber) {
    const Case cases[] = {{"13800135678", "138 **** 5678"},
                          {"17012345678-1234", "170 **** 5678"},
                          {"021-62345678", "021 **** 5678"},
                          {"0571-87654321-801", "0571 **** 4321"},
                          {"0711-3234567", "0711 *** 4567"},
                          {"4008208820", "400 *** 8820"},
                          {"62345678", "**** 5678"},
                          {"5554729", "*** 4729"},
                          {"95588", "9***8"},
                          {"+551239235555", "+55 ** **** 5555"},
                          {"(5) 555-4729", "(5) 5**-**29"},
                          {"0621-08460", "06**-***60"},
                          {"62345678-12", "**** 5678"},
                          {"call me", "c*** *e"},
                          {"", ""}};
    for (const Case& c : cases)
        EXPECT_EQ(maskedPhone(QString::fromUtf8(c.written)), QString::fromUtf8(c.stored)) << c.written;
}

TEST(Phone, isFoundByItsWholeByItsTailAndWithoutItsCode) {
    const auto tokens = [](const char* phone) { return phoneTokens(QString::fromUtf8(phone)).join(u' '); };
    EXPECT_EQ(tokens("13800135678"), QStringLiteral("13800135678 00135678 5678"));
    EXPECT_EQ(tokens("0571-87654321-801"), QStringLiteral("057187654321801 057187654321 87654321 4321"));
    EXPECT_EQ(tokens("0711-3234567"), QStringLiteral("07113234567 13234567 4567 3234567"));
    EXPECT_EQ(tokens("+551239235555"), QStringLiteral("551239235555 39235555 5555 1239235555"));
    EXPECT_EQ(tokens("(5) 555-4729"), QStringLiteral("55554729 4729 5554729"));
    EXPECT_EQ(tokens("95588"), QStringLiteral("95588 5588"));
    EXPECT_EQ(tokens(""), QString());
}

TEST(Phone, isGroupedWhileItIsTyped) {
    const std::pair<const char*, const char*> cases[] = {
        {"1", "1"},
        {"138", "138"},
        {"1380", "138 0"},
        {"1380013", "138 0013"},
        {"138 00135", "138 0013 5"},
        {"１３８００１３５６７８", "138 0013 5678"},
        {"138 0013 56789", "138 0013 56789"},  // too long to be one
        {"021-6234", "021-6234"},
        {"12345", "12345"},
        {"+86138", "+86138"},
        {"", ""},
    };
    for (const auto& [typed, shown] : cases)
        EXPECT_EQ(groupedAsTyped(QString::fromUtf8(typed)), QString::fromUtf8(shown)) << typed;
}

}  // namespace
}  // namespace zhike
