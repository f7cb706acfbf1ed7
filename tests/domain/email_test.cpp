#include "domain/email.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

QString stored(const char* text) {
    const auto email = normalizedEmail(QString::fromUtf8(text));
    return email ? *email : QStringLiteral("refused");
}

TEST(Email, storesAddressesInOneForm) {
    EXPECT_EQ(stored(" Wang.Li@YunQi.Example "), QStringLiteral("Wang.Li@yunqi.example"));
    EXPECT_EQ(stored("ｗａｎｇ＠ｅｘ．ｃｎ"), QStringLiteral("wang@ex.cn"));
    EXPECT_EQ(stored("wang@ex。cn"), QStringLiteral("wang@ex.cn"));
    EXPECT_EQ(stored("a+b_c%x@mail.ex-1.com.cn"), QStringLiteral("a+b_c%x@mail.ex-1.com.cn"));
    EXPECT_EQ(stored("王丽@云启.公司"), QStringLiteral("王丽@云启.公司"));
    EXPECT_EQ(stored("  "), QString());
}

TEST(Email, refusesWhatNoServerTakes) {
    for (const char* text : {"wang", "wang@", "@ex.cn", "a@b@c.cn", "wang li@ex.cn", "wang@ex", "wang@ex..cn",
                             "wang@-ex.cn", ".wang@ex.cn", "wang.@ex.cn", "a..b@ex.cn", "wang@ex.c", "wang@10.0.0.1",
                             "<wang@ex.cn>", "a@ex.cn;b", "wang@ex_1.cn"})
        EXPECT_EQ(stored(text), QStringLiteral("refused")) << text;
    EXPECT_FALSE(normalizedEmail(QString(65, u'a') + QStringLiteral("@ex.cn")).ok());
    EXPECT_EQ(normalizedEmail(QStringLiteral("wang")).error().field, QStringLiteral("email"));
}

TEST(Email, hidesTheLocalPart) {
    EXPECT_EQ(maskedEmail(QStringLiteral("wang@yunqi.example")), QStringLiteral("w***@yunqi.example"));
    EXPECT_EQ(maskedEmail(QStringLiteral("w@yunqi.example")), QStringLiteral("w***@yunqi.example"));
    EXPECT_EQ(maskedEmail(QStringLiteral("😀x@ex.cn")), QStringLiteral("😀***@ex.cn"));
    EXPECT_EQ(maskedEmail(QStringLiteral("@ex.cn")), QStringLiteral("***@ex.cn"));
    EXPECT_EQ(maskedEmail(QStringLiteral("secret")), QStringLiteral("s***"));
    EXPECT_EQ(maskedEmail(QString()), QString());
}

}  // namespace
}  // namespace zhike
