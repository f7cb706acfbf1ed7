#include "app/files/csvreader.h"

#include "app/files/samplefiles.h"
#include "support/printers.h"

#include <QElapsedTimer>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhike {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

ReadTable readCsv(const QByteArray& bytes, const ReadOptions& options = {}) {
    const SampleFiles files;
    return readTable(files.write("a.csv", bytes), options);
}

constexpr const char* kOpenQuote = "A quotation mark is opened in this row and not closed.";

TEST(CsvReader, readsQuotesDelimitersAndBreaksWithinQuotes) {
    const auto table = readCsv("name,note\r\n\"Li, \"\"Lei\"\"\",\"two\r\nlines\"\r\nWang,x\r\n");
    EXPECT_THAT(table.lines(), ElementsAre("1:name|note", "2:Li, \"Lei\"|two\r\nlines", "4:Wang|x"));
    EXPECT_EQ(table.refusal(), "");
}

TEST(CsvReader, takesMixedLineEndsAndSkipsBlankLinesWithoutLosingCount) {
    const auto table = readCsv("a,b\r1,2\n\n3,4\r\n ,\r\n5,6");
    EXPECT_THAT(table.lines(), ElementsAre("1:a|b", "2:1|2", "4:3|4", "6:5|6"));
}

TEST(CsvReader, guessesTheDelimiter) {
    EXPECT_EQ(readCsv("a\tb,c\td\n1\t2\t3\n").form.delimiter, u'\t');
    EXPECT_EQ(readCsv("a;b\n\"1;2\";3,5\n4,5;6\n").form.delimiter, u';');
    EXPECT_EQ(readCsv("a|b\n1|2\n").form.delimiter, u'|');
    EXPECT_EQ(readCsv("title, with comma\na;b;c\n1,5;2;3\n2;3,5;4\n").form.delimiter, u';');
    EXPECT_EQ(readCsv("alone\n1\n").form.delimiter, u',');
    EXPECT_EQ(readCsv("a;b\n1;2\n", {.delimiter = u','}).form.delimiter, u',');
}

TEST(CsvReader, followsTheSeparatorLineOfExcel) {
    EXPECT_THAT(readCsv("sep=|\r\na|b\r\n").lines(), ElementsAre("2:a|b"));
}

TEST(CsvReader, keepsAQuoteInTheMiddleOfAPlainField) {
    EXPECT_THAT(readCsv("size\n5\" pipe\n").lines(), ElementsAre("1:size", "2:5\" pipe"));
}

TEST(CsvReader, refusesARowWithTextBehindAClosingQuoteAndGoesOn) {
    const auto table = readCsv("a,b\n\"x\"y,1\n\"p\nq\"r,2\nz,3\n");
    EXPECT_THAT(table.lines(), ElementsAre("1:a|b", "2!xy|1", "3!p\nqr|2", "5:z|3"));
    EXPECT_EQ(table.problem(2), "Text follows a closing quotation mark in this row.");
}

TEST(CsvReader, losesOnlyTheLineWhoseQuoteIsLeftOpen) {
    const auto toNextQuote = readCsv("a,b\n\"x,1\n\"y\",2\nz,3\n");
    EXPECT_THAT(toNextQuote.lines(), ElementsAre("1:a|b", "2!x|1", "3:y|2", "4:z|3"));
    EXPECT_EQ(toNextQuote.problem(2), kOpenQuote);
    EXPECT_THAT(readCsv("a,b\n1,\"x\ny,2\nz,3\n").lines(), ElementsAre("1:a|b", "2!1|x", "3:y|2", "4:z|3"));
    EXPECT_THAT(readCsv("a,b\n1,\"x").lines(), ElementsAre("1:a|b", "2!1|x"));
}

TEST(CsvReader, losesOnlyTheLineWhoseQuoteIsLeftOpenFarFromTheEnd) {
    QByteArray bytes = "a,b\n1,\"x\n";
    for (int i = 0; i < 100'000; ++i) bytes += "some,row\n";
    const auto table = readCsv(bytes);
    EXPECT_EQ(table.refusal(), "");
    ASSERT_EQ(table.rows.size(), 100'002u);
    EXPECT_EQ(table.problem(2), kOpenQuote);
    EXPECT_EQ(table.rows[2].number, 3);
    EXPECT_EQ(table.rows.back().number, 100'002);
}

TEST(CsvReader, isNotHeldUpByManyOpenQuotes) {
    QElapsedTimer timer;
    timer.start();
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 200'000; ++i) bytes += "x\"\",\"\"\"y\n";
    const auto table = readCsv(bytes);
    EXPECT_LT(timer.elapsed(), 10'000);
}

TEST(CsvReader, refusesAFieldOfFiftyMegabytes) {
    const char* kTooLong =
        "invalid: “%1” has a field longer than %2 characters in row %3. Is a quotation mark left open there?";
    EXPECT_EQ(readCsv("a,b\n" + QByteArray(50 << 20, 'x') + ",1\n").refusal(), kTooLong);
    EXPECT_EQ(readCsv("a,b\n\"" + QByteArray(50 << 20, 'x') + "\",1\n").refusal(), kTooLong);
    QByteArray prose = "a,b\n1,\"";
    while (prose.size() < 50 << 20) prose += "a line of one long text\n";
    EXPECT_EQ(readCsv(prose + "\"\n").refusal(), kTooLong);
    EXPECT_EQ(readCsv("a\n" + QByteArray(64 << 10, 'x') + "\n").refusal(), "");
}

TEST(CsvReader, refusesTenThousandColumnsAndTakes256) {
    EXPECT_EQ(readCsv("a" + QByteArray(9'999, ',') + "b\n").refusal(),
              "invalid: “%1” has more than %2 columns in row %3. It is not read.");
    EXPECT_EQ(readCsv("a" + QByteArray(255, ',') + "b\n").rows[0].cells.size(), 256);
}

TEST(CsvReader, refusesMoreThanAMillionRows) {
    QByteArray bytes = "a\n";
    for (int i = 0; i < 1'000'000; ++i) bytes += "x\n";
    EXPECT_EQ(readCsv(bytes).rows.size(), 1'000'001u);
    EXPECT_EQ(readCsv(bytes + "x\n").refusal(), "invalid: “%1” has more than %2 rows. Split it into smaller files.");
}

TEST(CsvReader, refusesAFileLargerThan200Megabytes) {
    const SampleFiles files;
    QFile file(files.write("a.csv", "a,b\n"));
    ASSERT_TRUE(file.resize((qint64{200} << 20) + 1));
    EXPECT_EQ(readTable(file.fileName()).refusal(), "invalid: “%1” is larger than %2. Split it into smaller files.");
}

TEST(CsvReader, listsRowsWithNulBytesAndReadsTheOthers) {
    const auto table = readCsv(QByteArray("a,b\n1,\0x\n2,y\n", 13));
    EXPECT_EQ(table.problem(2), "This row holds a NUL character.");
    EXPECT_EQ(table.problem(3), "");
    EXPECT_EQ(table.rows.size(), 3u);
}

TEST(CsvReader, readsTheHeaderOfAFileWithNothingElse) {
    EXPECT_THAT(readCsv("姓名,电话\n").lines(), ElementsAre("1:姓名|电话"));
}

TEST(CsvReader, keepsPhonesAndIdentityCardsDigitForDigit) {
    EXPECT_THAT(readCsv("phone,id\n013800135678,11010119900307001X\n").lines()[1], "2:013800135678|11010119900307001X");
}

TEST(CsvReader, listsTruncatedTextInEveryEncoding) {
    const QByteArray utf8 = QString(QStringLiteral("姓名,城市\n张三,北京\n李四,上海")).toUtf8();
    const auto cut = readCsv(utf8.chopped(1));
    EXPECT_EQ(cut.form.encoding, QStringLiteral("UTF-8"));
    EXPECT_EQ(cut.problem(3), "This row holds characters that cannot be read as %1.");
    EXPECT_EQ(cut.problem(2), "");
    const QByteArray gbk("\xd0\xd5\xc3\xfb,x\n\xd5\xc5\xc8\xfd,\xb1\xb1\xbe\xa9\n\xc0\xee\xcb");
    const auto cutGbk = readCsv(gbk);
    EXPECT_EQ(cutGbk.form.encoding, QStringLiteral("GB18030"));
    EXPECT_THAT(cutGbk.lines()[1], "2:张三|北京");
    EXPECT_NE(cutGbk.problem(3), "");
}

TEST(CsvReader, listsADamagedRowOfUtf8AndKeepsTheOthers) {
    QByteArray bytes = QString(QStringLiteral("姓名,城市\n张三,北京\n李四,上海\n王五,广州\n")).toUtf8();
    bytes[bytes.indexOf("李四") + 1] = '\xff';
    const auto table = readCsv(bytes);
    EXPECT_EQ(table.form.encoding, QStringLiteral("UTF-8"));
    EXPECT_NE(table.problem(3), "");
    EXPECT_THAT(table.lines()[3], "4:王五|广州");
}

TEST(CsvReader, readsWithTheEncodingThatIsChosen) {
    EXPECT_THAT(readCsv("\xa4\xa4\xa4\xe5,a\n", {.encoding = QStringLiteral("big5")}).lines(), ElementsAre("1:中文|a"));
    EXPECT_THAT(readCsv("caf\xe9,a\n", {.encoding = QStringLiteral("Latin1")}).lines(), ElementsAre("1:café|a"));
    EXPECT_EQ(readCsv("a\n", {.encoding = QStringLiteral("klingon")}).refusal(),
              "invalid: “%1” is not a known encoding. Known are %2.");
}

TEST(CsvReader, stopsWhenCancelledAndReportsProgress) {
    std::atomic_bool cancelled = false;
    qint64 total = 0;
    ReadOptions options{.cancelled = &cancelled};
    options.progress = [&](qint64 done, qint64 all) {
        total = all;
        cancelled = done > 1 << 20;
    };
    const QByteArray bytes = "a,b\n" + QByteArray("1,2\n").repeated(1'000'000);
    EXPECT_EQ(readCsv(bytes, options).refusal(), "cancelled: Reading the file was cancelled.");
    EXPECT_EQ(total, bytes.size());
}

TEST(CsvReader, readsAHundredThousandRowsOfTwentyColumnsWellUnderASecond) {
    QByteArray row;
    for (int i = 0; i < 20; ++i) row += (i ? "," : "") + QByteArray("\"张三 value\"");
    const SampleFiles files;
    const QString path = files.write("big.csv", (row + '\n').repeated(100'000));
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(rowsOf(path), 100'000);
    RecordProperty("milliseconds", int(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 10'000) << "a bound for slow, busy machines";
}

// Real files, only where they are kept: ZHIKE_SAMPLES names their folder.
TEST(CsvReader, readsRealCustomerFiles) {
    const QString folder = qEnvironmentVariable("ZHIKE_SAMPLES");
    if (folder.isEmpty()) GTEST_SKIP() << "ZHIKE_SAMPLES is not set";
    const auto northwind = readTable(folder + QStringLiteral("/northwind/customers.csv"));
    EXPECT_EQ(northwind.refusal(), "");
    EXPECT_EQ(northwind.rows.size(), 92u);
    EXPECT_EQ(northwind.rows[2].cells[5], QStringLiteral("México D.F."));
    const auto chinook = readTable(folder + QStringLiteral("/chinook/Customer.csv"));
    EXPECT_EQ(chinook.rows.size(), 60u);
    EXPECT_EQ(chinook.rows[1].cells[2], QStringLiteral("Gonçalves"));
    for (const auto& row : chinook.rows) EXPECT_FALSE(row.problem) << row.number;
}

}  // namespace
}  // namespace zhike
