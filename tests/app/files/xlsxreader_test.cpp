#include "app/files/xlsxreader.h"

#include "app/files/samplefiles.h"
#include "support/printers.h"

#include <QElapsedTimer>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <xlsxwriter.h>

namespace zhike {
namespace {

using testing::ElementsAre;

ReadTable readRows(const QByteArray& rows, const SampleFiles::Parts& extra = {}, const ReadOptions& options = {}) {
    const SampleFiles files;
    return readTable(files.xlsx(rows, extra), options);
}

// Cells that are numbers with these cell formats (style 1, 2 …); style 0 is General.
SampleFiles::Parts styles(const QByteArray& formats) {
    return {{QStringLiteral("xl/styles.xml"),
             "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月"
             "&quot;d&quot;日&quot;'/><numFmt numFmtId='165' formatCode='[$-804]0.00&quot;"
             "days&quot;'/><numFmt numFmtId='166' formatCode='000000'/><numFmt "
             "numFmtId='167' formatCode='[h]:mm'/></numFmts><cellStyleXfs><xf "
             "numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>" +
                 formats + "</cellXfs></styleSheet>"}};
}

QByteArray xf(int id) {
    return "<xf numFmtId='" + QByteArray::number(id) + "'/>";
}

TEST(XlsxReader, readsWhatASpreadsheetWrites) {
    const SampleFiles files;
    const QString path = files.path("good.xlsx");
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "客户");
    lxw_worksheet* hidden = workbook_add_worksheet(book, "Codes");
    worksheet_hide(hidden);
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_merge_range(sheet, 0, 0, 0, 4, "客户档案", bold);
    const char* header[] = {"名称", "电话", "日期", "金额", "有效"};
    for (int i = 0; i < 5; ++i) worksheet_write_string(sheet, 1, lxw_col_t(i), header[i], nullptr);
    worksheet_write_string(sheet, 3, 0, "张三 & 子 <公司>", nullptr);
    worksheet_write_number(sheet, 3, 1, 13800135678.0, nullptr);
    lxw_datetime day = {2023, 8, 15, 0, 0, 0};
    worksheet_write_datetime(sheet, 3, 2, &day, date);
    worksheet_write_number(sheet, 3, 3, 0.1 + 0.2, nullptr);
    worksheet_write_boolean(sheet, 3, 4, 1, nullptr);
    lxw_rich_string_tuple plain = {nullptr, const_cast<char*>("李")};
    lxw_rich_string_tuple strong = {bold, const_cast<char*>("四")};
    lxw_rich_string_tuple* runs[] = {&plain, &strong, nullptr};
    worksheet_write_rich_string(sheet, 4, 0, runs, nullptr);
    worksheet_write_formula_str(sheet, 4, 1, "=\"a\"&\"b\"", nullptr, "ab");
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);

    const auto table = readTable(path);
    EXPECT_EQ(table.refusal(), "");
    EXPECT_THAT(table.lines(), ElementsAre("1:客户档案", "2:名称|电话|日期|金额|有效",
                                           "4:张三 & 子 <公司>|13800135678|2023-08-15|0.3|TRUE", "5:李四|ab"));
    EXPECT_EQ(table.form.sheets,
              (std::vector<Sheet>{{QStringLiteral("客户"), false}, {QStringLiteral("Codes"), true}}));
    EXPECT_EQ(table.form.sheet, QStringLiteral("客户"));
    EXPECT_EQ(readTable(path, {.sheet = QStringLiteral("codes")}).refusal(), "");
    EXPECT_EQ(readTable(path, {.sheet = QStringLiteral("Nope")}).refusal(),
              "not_found: The workbook has no sheet “%1”. Its sheets are: %2");
}

TEST(XlsxReader, writesNumbersAsPeopleReadThem) {
    const struct {
        const char* stored;
        const char* read;
    } cases[] = {{"13800135678", "13800135678"},
                 {"1.3800135678E10", "13800135678"},
                 {"0.30000000000000004", "0.3"},
                 {"19.989999999999998", "19.99"},
                 {"-1234.5", "-1234.5"},
                 {"1E-3", "0.001"},
                 {"999999999999999", "999999999999999"},
                 {"0", "0"},
                 {"-0", "0"},
                 {"1.0", "1"},
                 {"1e400", "1e400"},
                 {"abc", "abc"}};
    for (const auto& each : cases) {
        EXPECT_EQ(plainNumber(QString::fromLatin1(each.stored)), QString::fromLatin1(each.read));
    }
}

TEST(XlsxReader, refusesRowsWithNumbersExcelHasCutOff) {
    const auto table = readRows(
        "<row><c><v>1.1010119900307E+17</v></c></row><row><c t='str'><v>11010119900307001X</v></c>"
        "</row><row><c><v>110101199003070016</v></c></row>");
    EXPECT_NE(table.problem(1), "");
    EXPECT_EQ(table.lines()[1], "2:11010119900307001X");
    EXPECT_NE(table.problem(3), "");
}

TEST(XlsxReader, readsDatesByTheirFormat) {
    const QByteArray formats = xf(14) + xf(22) + xf(57) + xf(164) + xf(165) + xf(166) + xf(167) + xf(21);
    const auto cell = [](int style, const char* value) {
        return "<c s='" + QByteArray::number(style) + "'><v>" + value + "</v></c>";
    };
    const auto table = readRows("<row>" + cell(1, "45153") + cell(2, "45153.573125") + cell(3, "45153") +
                                    cell(4, "45153") + cell(5, "45153") + cell(6, "1002") + cell(7, "1.5") +
                                    cell(8, "0.5") + cell(0, "45153") + cell(99, "7") + "</row><row>" + cell(1, "60") +
                                    cell(1, "1") + cell(1, "2958465") + cell(1, "2958466") + cell(1, "-1") +
                                    cell(1, "45153.999999999") + "<c t='d'><v>2023-08-15T00:00:00</v></c></row>",
                                styles(formats));
    EXPECT_THAT(table.lines(),
                ElementsAre("1:2023-08-15|2023-08-15 13:45:18|2023-08-15|2023-08-15|45153|001002|1.5|12:00|45153|7",
                            "2:1900-02-29|1900-01-01|9999-12-31|2958466|-1|2023-08-16|2023-08-15"));
}

TEST(XlsxReader, countsFrom1904WhenTheWorkbookDoes) {
    SampleFiles::Parts extra = styles(xf(14));
    extra.emplace_back(QStringLiteral("xl/workbook.xml"),
                       "<workbook><workbookPr date1904='1'/><sheets><sheet name='S' r:id='rId1'/></sheets></workbook>");
    EXPECT_THAT(readRows("<row><c s='1'><v>43691</v></c><c s='1'><v>0</v></c></row>", extra).lines(),
                ElementsAre("1:2023-08-15|1904-01-01"));
}

TEST(XlsxReader, joinsRunsAndSkipsPhoneticHints) {
    const SampleFiles::Parts extra = {
        {QStringLiteral("xl/sharedStrings.xml"),
         "<sst count='4000000000' uniqueCount='-1'><si><t>a</t></si><si><r><rPr><b/></rPr><t>东</t></r><r><t "
         "xml:space='preserve'> 京</t></r><rPh sb='0' eb='1'><t>トウ</t></rPh><phoneticPr/></si><si/>"
         "<si><t>x_x000D_y_x005F_z_xZZZZ_</t></si></sst>"}};
    const auto table = readRows(
        "<row><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>0</v></c><c t='inlineStr'>"
        "<is><r><t>in</t></r><r><t>line</t></r></is></c><c t='s'><v>3</v></c></row>",
        extra);
    EXPECT_THAT(table.lines(), ElementsAre("1:东 京||a|inline|x\ry_z_xZZZZ_"));
}

TEST(XlsxReader, placesCellsByReferenceAndLeavesErrorsEmpty) {
    const auto table = readRows(
        "<row r='2'><c r='C2' t='str'><v>c</v></c><c t='str'><v>d</v></c><c r='A2' t='b'><v>0</v></c></row>"
        "<row r='5'><c t='e'><v>#N/A</v></c><c t='str'><v>x</v></c></row><row><c/></row><row r='9'/>");
    EXPECT_THAT(table.lines(), ElementsAre("2:FALSE||c|d", "5:|x"));
}

TEST(XlsxReader, neverTrustsDeclaredSizes) {
    const auto table = readRows("", {{QStringLiteral("xl/worksheets/sheet1.xml"),
                                      "<worksheet><dimension ref='A1:XFD1048576'/><sheetData><row spans='1:16384'>"
                                      "<c t='str'><v>a</v></c></row></sheetData></worksheet>"}});
    EXPECT_THAT(table.lines(), ElementsAre("1:a"));
}

TEST(XlsxReader, refusesDocumentTypesAtOnce) {
    QByteArray lol = "<!DOCTYPE worksheet [<!ENTITY a ''>";
    for (char c = 'b'; c <= 'z'; ++c) {
        lol += QByteArray("<!ENTITY ") + c + " '" + (QByteArray("&") + char(c - 1) + ";").repeated(20) + "'>";
    }
    lol += "]><worksheet><sheetData><row><c t='str'><v>&z;</v></c></row></sheetData></worksheet>";
    for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"}) {
        EXPECT_EQ(readRows("<row/>", {{QString::fromLatin1(part), lol}}).refusal(),
                  "invalid: “%1” holds a document type definition, which no workbook needs. It is not read.")
            << part;
    }
}

TEST(XlsxReader, refusesZipBombs) {
    const char* kBomb =
        "invalid: “%1” unpacks to far more than a workbook does (more than %2, or %3 times its size). It is not read.";
    EXPECT_EQ(readRows(QByteArray("<row></row>").repeated(4 << 20)).refusal(), kBomb) << "ratio";
    ReadOptions options;
    options.limits.unpackedBytes = 1 << 20;
    QByteArray rows;
    for (int i = 1; i < 40'000; ++i)
        rows += "<row r='" + QByteArray::number(i) + "'><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    EXPECT_EQ(readRows(rows, {}, options).refusal(), kBomb) << "sum";
    EXPECT_EQ(readRows(rows).refusal(), "");
}

TEST(XlsxReader, refusesTooManyDuplicateAndEscapingParts) {
    const SampleFiles files;
    SampleFiles::Parts parts = workbookParts("<row><c t='str'><v>a</v></c></row>");
    const auto with = [&](const char* name) {
        auto more = parts;
        more.emplace_back(QString::fromUtf8(name), "x");
        return readTable(files.zip("a.xlsx", more)).refusal();
    };
    EXPECT_EQ(with("docProps/app.xml"), "");
    EXPECT_EQ(with("xl/../../evil.xml"),
              "invalid: “%1” holds a part whose name leads out of the file. It is not read.");
    EXPECT_EQ(with("..\\evil.xml"), "invalid: “%1” holds a part whose name leads out of the file. It is not read.");
    EXPECT_EQ(with("XL/workbook.xml"), "invalid: “%1” holds two parts of the same name. It is not read.");
    for (int i = 0; i < 1000; ++i) parts.emplace_back(QStringLiteral("m/%1").arg(i), "x");
    EXPECT_EQ(readTable(files.zip("a.xlsx", parts)).refusal(),
              "invalid: “%1” holds more than %2 parts. A workbook has far fewer; it is not read.");
}

TEST(XlsxReader, refusesLongFieldsManyColumnsDeepNestingAndWideTags) {
    const char* kTooLong = "invalid: “%1” has a field longer than %2 characters. It is not read.";
    const char* kTooWide = "invalid: “%1” has more than %2 columns in row %3. It is not read.";
    QByteArray noise;
    for (quint32 i = 1; noise.size() < 50 << 20; ++i) noise += QByteArray::number(i * 2654435761u, 36);
    EXPECT_EQ(readRows("<row><c t='str'><v>" + noise + "</v></c></row>").refusal(), kTooLong);
    EXPECT_EQ(readRows("<row><c t='inlineStr'><is><t>" + noise.left(70'000) + "</t></is></c></row>").refusal(),
              kTooLong);
    EXPECT_EQ(readRows("<row/>", {{QStringLiteral("xl/sharedStrings.xml"),
                                   "<sst><si><t>" + noise.left(70'000) + "</t></si></sst>"}})
                  .refusal(),
              kTooLong);
    EXPECT_EQ(readRows("<row><c t='str'><v>" + noise.left(64 << 10) + "</v></c></row>").refusal(), "");
    EXPECT_EQ(readRows("<row>" + QByteArray("<c t='str'><v>a</v></c>").repeated(10'000) + "</row>").refusal(),
              kTooWide);
    EXPECT_EQ(readRows("<row><c r='XFD1' t='str'><v>a</v></c></row>").refusal(), kTooWide);
    EXPECT_EQ(readRows("<row><c r='ZZZZZZZZZZZZ1' t='str'><v>a</v></c></row>").refusal(), kTooWide);
    EXPECT_EQ(readRows("<row><c r='XFD1' s='1'/></row>").refusal(), "") << "an empty cell costs nothing";
    EXPECT_EQ(readRows(QByteArray("<a>").repeated(100'000)).refusal(),
              "invalid: “%1” nests its content deeper than any workbook. It is not read.");
    QByteArray wide = "<row ";
    for (int i = 0; i < 5'000; ++i) wide += "a" + QByteArray::number(i) + "='' ";
    EXPECT_EQ(readRows(wide + "/>").refusal(), "invalid: “%1” is damaged: a part of the workbook is not well-formed.");
}

TEST(XlsxReader, isNotHeldUpByATagOfManyAttributes) {
    QByteArray wide = "<row ";
    for (int i = 0; i < 200'000; ++i) wide += "a" + QByteArray::number(i) + "='' ";
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(readRows(wide + "/>").refusal(), "invalid: “%1” is damaged: a part of the workbook is not well-formed.");
    EXPECT_LT(timer.elapsed(), 3'000) << "without the guard it takes minutes";
}

TEST(XlsxReader, readsPartsWhoseNamesHaveAPrefix) {
    EXPECT_THAT(readRows("", {{QStringLiteral("xl/worksheets/sheet1.xml"),
                               "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row r='3'><x:c r='B3' t='inlineStr'><x:is>"
                               "<x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"}})
                    .lines(),
                ElementsAre("3:|a"));
}

TEST(XlsxReader, refusesPartsLockedWithAPassword) {
    const SampleFiles files;
    QByteArray bytes = SampleFiles::zipBytes(workbookParts("<row/>"));
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; ++at) bytes[at + 8] = char(bytes[at + 8] | 1);
    EXPECT_EQ(readTable(files.write("a.xlsx", bytes)).refusal(),
              "invalid: “%1” is locked with a password. Open it, remove the password and save it again.");
}

TEST(XlsxReader, neverBelievesTheSizesInTheZipDirectory) {
    const SampleFiles files;
    const auto lying = [&](const QByteArray& rows, const char* declared) {
        QByteArray bytes = SampleFiles::zipBytes(workbookParts(rows));
        for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; ++at) {
            bytes.replace(at + 20, 8, QByteArray::fromHex(declared));
        }
        return readTable(files.write("a.xlsx", bytes));
    };
    const QByteArray row = "<row><c t='str'><v>a</v></c></row>";
    EXPECT_THAT(lying(row, "0000000000000000").lines(), ElementsAre("1:a"));
    EXPECT_THAT(lying(row, "fefffffffeffffff").lines(), ElementsAre("1:a"));
    EXPECT_THAT(lying(QByteArray("<row></row>").repeated(4 << 20), "0100000001000000").refusal(),
                testing::HasSubstr("unpacks to far more"));
}

TEST(XlsxReader, refusesMoreThanAMillionRows) {
    ReadOptions options;
    options.limits.rows = 1000;
    const auto rows = [](int count) { return QByteArray("<row><c><v>1</v></c></row>").repeated(count); };
    EXPECT_EQ(readRows(rows(1001), {}, options).rows.size(), 1001u) << "a header and the rows";
    EXPECT_EQ(readRows(rows(1002), {}, options).refusal(),
              "invalid: “%1” has more than %2 rows. Split it into smaller files.");
}

TEST(XlsxReader, namesDamage) {
    const char* kMalformed = "invalid: “%1” is damaged: a part of the workbook is not well-formed.";
    EXPECT_EQ(readRows("<row><c><v>1</c></row>").refusal(), kMalformed);
    EXPECT_EQ(readRows("<row r='5'/><row r='4'/>").refusal(), "invalid: “%1” is damaged: its rows are not in order.");
    EXPECT_EQ(readRows("<row><c t='s'><v>0</v></c></row>").refusal(),
              "invalid: “%1” is damaged: a cell points to a text that is not there.");
    EXPECT_EQ(readRows("", {{QStringLiteral("xl/workbook.xml"), "<workbook/>"}}).refusal(),
              "invalid: “%1” has no sheet with cells.");
    EXPECT_EQ(readRows("", {{QStringLiteral("xl/worksheets/sheet1.xml"), "<chartsheet/>"}}).refusal(), kMalformed);
    EXPECT_EQ(readRows("", {{QStringLiteral("xl/_rels/workbook.xml.rels"),
                             "<R><Relationship Id='rId1' Type='x/worksheet' Target='gone.xml'/></R>"}})
                  .refusal(),
              "invalid: “%1” is damaged: a part of the workbook is missing.");
    const SampleFiles files;
    QByteArray rows;
    for (int i = 1; i < 3000; ++i) rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    QFile file(files.xlsx(rows));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype sheet = bytes.indexOf("xl/worksheets/sheet1.xml");
    bytes[sheet + 4000] = char(bytes[sheet + 4000] ^ 0x55);
    EXPECT_NE(readTable(files.write("flipped.xlsx", bytes)).refusal(), "");
    EXPECT_EQ(readTable(files.write("cut.xlsx", bytes.left(bytes.size() / 2))).refusal(),
              "invalid: “%1” is damaged or incomplete: its ZIP directory cannot be read.");
}

TEST(XlsxReader, stopsWhenCancelled) {
    std::atomic_bool cancelled = false;
    ReadOptions options{.cancelled = &cancelled};
    options.progress = [&](qint64, qint64) { cancelled = true; };
    QByteArray rows;
    for (int i = 1; i < 60'000; ++i) rows += "<row><c><v>" + QByteArray::number(i * 7919) + "</v></c></row>";
    EXPECT_EQ(readRows(rows, {}, options).refusal(), "cancelled: Reading the file was cancelled.");
}

TEST(XlsxReader, readsAHundredThousandRowsOfTwentyColumnsInSeconds) {
    const SampleFiles files;
    const QString path = files.path("big.xlsx");
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (lxw_row_t row = 0; row < 100'000; ++row) {
        for (lxw_col_t column = 0; column < 10; ++column)
            worksheet_write_string(sheet, row, column, "张三 value", nullptr);
        for (lxw_col_t column = 10; column < 20; ++column)
            worksheet_write_number(sheet, row, column, row * 1.25, nullptr);
    }
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(rowsOf(path), 100'000);
    RecordProperty("milliseconds", int(timer.elapsed()));
    EXPECT_LT(timer.elapsed(), 60'000) << "a bound for slow, busy machines";
}

}  // namespace
}  // namespace zhike
