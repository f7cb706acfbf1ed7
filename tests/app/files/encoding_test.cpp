#include "app/files/encoding.h"

#include "support/printers.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace zhike {
namespace {

const QString kTable =
    QStringLiteral("客户名称,联系电话,所在城市\n张三贸易有限公司,13800135678,北京\n李四,010-62345678,上海\n");

QByteArray encoded(const QString& text, const char* name) {
    return QStringEncoder(name).encode(text);
}

Encoding guess(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessEncoding(buffer);
}

QString decodedByteByByte(const QByteArray& bytes, Encoding encoding) {
    TextDecoder decoder(encoding);
    QString text;
    for (const char c : bytes) text += decoder.decode(QByteArray(1, c));
    return text + decoder.finish();
}

TEST(Encoding, isGuessedFromMarkAndContent) {
    EXPECT_EQ(guess(kTable.toUtf8()), Encoding::Utf8);
    EXPECT_EQ(guess("\xef\xbb\xbf"
                    "a,b\n"),
              Encoding::Utf8);
    EXPECT_EQ(guess("a,b\n"), Encoding::Utf8);
    EXPECT_EQ(guess(""), Encoding::Utf8);
    EXPECT_EQ(guess(encoded(kTable, "GB18030")), Encoding::Gb18030);
    EXPECT_EQ(guess("\xff\xfe" + encoded(kTable, "UTF-16LE")), Encoding::Utf16Le);
    EXPECT_EQ(guess("\xfe\xff" + encoded(kTable, "UTF-16BE")), Encoding::Utf16Be);
    EXPECT_EQ(guess(encoded(kTable, "UTF-16LE")), Encoding::Utf16Le);
    EXPECT_EQ(guess(encoded(kTable, "UTF-16BE")), Encoding::Utf16Be);
}

TEST(Encoding, tellsTraditionalBig5FromSimplifiedGb) {
    const QString traditional =
        QStringLiteral("客戶名稱,聯絡電話,所在城市\n張三貿易有限公司,02-23456789,臺北市\n李四實業,0912345678,高雄市\n");
    EXPECT_EQ(guess(encoded(traditional, "Big5")), Encoding::Big5);
    EXPECT_EQ(guess(encoded(traditional, "GB18030")), Encoding::Gb18030);
    EXPECT_EQ(guess(encoded(QStringLiteral("姓名,备注\n郑淼,很满意，下周再联系他\n"), "GB18030")), Encoding::Gb18030);
}

TEST(Encoding, isStillFoundWhenTheFirstForeignCharacterComesLate) {
    const QByteArray ascii = QByteArray("12345,abc\n").repeated(60'000);
    EXPECT_EQ(guess(ascii + encoded(kTable, "GB18030")), Encoding::Gb18030);
    EXPECT_EQ(guess(ascii + kTable.toUtf8()), Encoding::Utf8);
}

TEST(Encoding, staysUtf8WhenCutOffOrSlightlyDamaged) {
    EXPECT_EQ(guess(QString(QStringLiteral("张三")).toUtf8().chopped(1)), Encoding::Utf8);
    EXPECT_EQ(guess(kTable.toUtf8() + "\xff\n"), Encoding::Utf8);
}

TEST(Encoding, isNamedAsPeopleSpellIt) {
    const auto named = [](const char* name) { return encodingNamed(QString::fromUtf8(name)); };
    for (const char* name : {"utf8", "UTF-8", "utf_8", "UTF-8 BOM", "65001"}) EXPECT_EQ(named(name), Encoding::Utf8);
    for (const char* name : {"GBK", "gb2312", "GB-18030", "cp936", "ANSI"}) EXPECT_EQ(named(name), Encoding::Gb18030);
    for (const char* name : {"big5", "Big-5", "CP950"}) EXPECT_EQ(named(name), Encoding::Big5);
    EXPECT_EQ(named("utf-16le"), Encoding::Utf16Le);
    EXPECT_EQ(named("UTF-16BE"), Encoding::Utf16Be);
    EXPECT_EQ(named("latin1"), Encoding::Latin1);
    EXPECT_EQ(named("Windows-1252"), Encoding::Windows1252);
    for (const char* name : {"", " ", "utf", "8", "中文"}) EXPECT_EQ(named(name), std::nullopt) << name;
}

TEST(Encoding, decodesCharactersThatLieAcrossPieces) {
    const QString text = kTable + QStringLiteral("😀𠮷é");
    EXPECT_EQ(decodedByteByByte(text.toUtf8(), Encoding::Utf8), text);
    EXPECT_EQ(decodedByteByByte(encoded(text, "GB18030"), Encoding::Gb18030), text);
    EXPECT_EQ(decodedByteByByte(encoded(text, "UTF-16LE"), Encoding::Utf16Le), text);
    EXPECT_EQ(decodedByteByByte(encoded(text, "UTF-16BE"), Encoding::Utf16Be), text);
    EXPECT_EQ(decodedByteByByte("\xa4\xa4\xa4\xe5,a", Encoding::Big5), QStringLiteral("中文,a"));
}

TEST(Encoding, marksDamageWithoutLosingWhatStandsBesideIt) {
    const QString lost(QChar::ReplacementCharacter);
    EXPECT_EQ(decodedByteByByte("a\xe6"
                                "b\xff"
                                "c",
                                Encoding::Utf8),
              u'a' + lost + u'b' + lost + u'c');
    EXPECT_EQ(decodedByteByByte("a\xe6\xb5", Encoding::Utf8), u'a' + lost);
    EXPECT_EQ(decodedByteByByte("a\xd6", Encoding::Gb18030), u'a' + lost);
    EXPECT_EQ(decodedByteByByte(QByteArray("a\0b", 3), Encoding::Utf16Le), u'a' + lost);
}

}  // namespace
}  // namespace zhike
