#include "domain/cleantext.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

TEST(CleanText, leavesOrdinaryTextAsItIsWithoutCopying) {
    const QString text = QStringLiteral("云启科技（上海）有限公司 C4@ex, Köhler");
    EXPECT_EQ(cleanText(text), text);
    EXPECT_EQ(cleanText(text).constData(), text.constData());
}

TEST(CleanText, removesWhatNobodyCanSeeOrTrust) {
    EXPECT_EQ(cleanText(QStringLiteral("a\0b\u0007c\u007fd")), QStringLiteral("abcd"));
    EXPECT_EQ(cleanText(QStringLiteral("\uFEFF云\u200B启\u2060")), QStringLiteral("云启"));
    EXPECT_EQ(cleanText(QStringLiteral("safe\u202Etxt.exe\u2066!\u2069")), QStringLiteral("safetxt.exe!"));
    EXPECT_EQ(cleanText(QString(QChar(0xD83D)) + QStringLiteral("xy") + QChar(0xDE00) + QChar(0xFFFF)),
              QStringLiteral("xy"));
}

TEST(CleanText, keepsEmojiAndTheirJoiners) {
    const QString family = QStringLiteral("👩\u200D👧");
    EXPECT_EQ(cleanText(family), family);
}

TEST(CleanText, composesAccentsEvenAcrossAnInvisibleCharacter) {
    EXPECT_EQ(cleanText(QStringLiteral("Ko\u0308hler")), QStringLiteral("Köhler"));
    EXPECT_EQ(cleanText(QStringLiteral("Ko\u200B\u0308hler")), QStringLiteral("Köhler"));
}

TEST(CleanText, makesOneSpaceOfLineBreaksInASingleLine) {
    EXPECT_EQ(cleanText(QStringLiteral(" a\r\n\r\nb\u2028c\td\n")), QStringLiteral("a b c\td"));
}

TEST(CleanText, keepsLinesWhereManyAreAllowed) {
    EXPECT_EQ(cleanText(QStringLiteral("a\r\nb\rc\u2029\td \n"), -1, Lines::Many), QStringLiteral("a\nb\nc\n\td"));
}

TEST(CleanText, cutsWithoutHalvingASurrogatePair) {
    EXPECT_EQ(cleanText(QStringLiteral("ab😀cd"), 3), QStringLiteral("ab"));
    EXPECT_EQ(cleanText(QStringLiteral("ab😀cd"), 4), QStringLiteral("ab😀"));
    EXPECT_EQ(cleanText(QStringLiteral("ab cd"), 3), QStringLiteral("ab"));
    EXPECT_EQ(cleanText(QStringLiteral("abc"), 0), QString());
}

TEST(CleanText, changesNothingTheSecondTime) {
    for (const QString& text : {QStringLiteral("\u3000 Ko\u200B\u0308hler\r\n x "),
                                QStringLiteral("e\u0301\u202E\u0001 "), QStringLiteral("\u2000x\u2001\n\n")}) {
        const QString once = cleanText(text, 6);
        EXPECT_EQ(cleanText(once, 6), once);
    }
}

TEST(HalfWidth, turnsFullWidthFormsIntoAscii) {
    EXPECT_EQ(halfWidth(QStringLiteral("Ｗａｎｇ＠ｅｘ．ｃｎ　（１３８）云")), QStringLiteral("Wang@ex.cn (138)云"));
}

}  // namespace
}  // namespace zhike
