#include "app/files/filekind.h"

#include "app/files/samplefiles.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

const QByteArray kOle2Head("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);

// An OLE2 file whose directory, in the sector its header names, holds one stream of this name.
QByteArray ole2(const char* stream) {
    QByteArray bytes = kOle2Head + QByteArray(512 * 200, '\0');
    bytes[0x1e] = 9;           // sectors of 512 bytes
    bytes[0x30] = char(0xb0);  // directory in sector 176, behind the first 64 KiB
    QByteArray name;
    for (; *stream; ++stream) name.append(*stream).append('\0');
    return bytes.replace(512 * 177, name.size(), name);
}

std::string refusalOf(const char* name, const QByteArray& bytes) {
    const SampleFiles files;
    return readTable(files.write(name, bytes)).refusal();
}

TEST(FileKind, namesWhatAFileReallyIs) {
    const struct {
        const char* name;
        QByteArray bytes;
        const char* refusal;
    } cases[] = {
        {"a.csv", "", "“%1” is empty."},
        {"a.csv", "\xef\xbb\xbf \r\n", "“%1” is empty."},
        {"a.xlsx", "%PDF-1.7 …", "“%1” is a PDF document, not a table."},
        {"a.csv", QByteArray("SQLite format 3\0", 16), "“%1” is an SQLite database, not a table."},
        {"a.csv", QByteArray("\x1f\x8b\x08", 3),
         "“%1” is a compressed file (gzip). Unpack it and choose the table in it."},
        {"a.csv", QByteArray("\x89PNG\r\n\x1a\n", 8), "“%1” is a picture, not a table."},
        {"a.rar", "Rar!\x1a\x07", "“%1” is an archive (RAR or 7z). Unpack it and choose the table in it."},
        {"a.xls", "<html><table><tr><td>1</td></tr></table></html>",
         "“%1” is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv."},
        {"a.xls", " \r\n<?xml version='1.0'?><Workbook/>",
         "“%1” is an XML file. Open it in a spreadsheet and save it as .xlsx or .csv."},
        {"a.xls", ole2("Workbook"), "“%1” is an old Excel workbook (.xls). Open it and save it as .xlsx."},
        {"a.xlsx", ole2("EncryptedPackage"),
         "“%1” is locked with a password. Open it, remove the password and save it again."},
        {"a.doc", ole2("WordDocument"), "“%1” is an Office document, but not a workbook."},
        {"a.csv", QByteArray("\0\1\2\3\4\5\6\7\x0e\x0f", 10),
         "“%1” is a binary file of an unknown kind. Choose a CSV, TSV or XLSX file."},
        {"a.xlsx", "PK\x03\x04 the download stopped here",
         "“%1” is damaged or incomplete: its ZIP directory cannot be read."},
    };
    for (const auto& each : cases) {
        EXPECT_EQ(refusalOf(each.name, each.bytes), std::string("invalid: ") + each.refusal) << each.refusal;
    }
}

TEST(FileKind, seesHtmlWrittenAsUtf16) {
    QByteArray wide = "\xff\xfe";
    for (const char c : QByteArray("<HTML>\r\n<table>")) wide.append(c).append('\0');
    EXPECT_NE(refusalOf("a.xls", wide).find("web page (HTML)"), std::string::npos);
}

TEST(FileKind, refusesANameThatContradictsTheContent) {
    for (const char* name : {"a.xlsx", "a.xls", "a.xlsm", "A.XLSX"}) {
        EXPECT_EQ(refusalOf(name, "a,b\n1,2\n"),
                  "invalid: “%1” is plain text (CSV), not what its name says. Rename it to end in .csv.");
    }
    const SampleFiles files;
    const QString book = files.zip("a.csv", workbookParts("<row><c t='str'><v>a</v></c></row>"));
    EXPECT_EQ(readTable(book).refusal(),
              "invalid: “%1” is an Excel workbook, not what its name says. Rename it to end in .xlsx.");
}

TEST(FileKind, acceptsTextUnderAnyNameThatPromisesNothingElse) {
    for (const char* name : {"a.csv", "a.tsv", "a.txt", "a", "a.dat", "a.CSV"}) EXPECT_EQ(refusalOf(name, "a,b\n"), "");
}

TEST(FileKind, tellsWorkbooksFromOtherZips) {
    const SampleFiles files;
    const auto refusal = [&](const SampleFiles::Parts& parts) {
        return readTable(files.zip("a.zip", parts)).refusal();
    };
    const auto part = [](const char* name) { return std::pair(QString::fromUtf8(name), QByteArray("x")); };
    EXPECT_EQ(refusal({part("a.csv")}), "invalid: “%1” is a ZIP archive. Unpack it and choose the table in it.");
    EXPECT_EQ(refusal({part("[Content_Types].xml"), part("word/document.xml")}),
              "invalid: “%1” is an Office document, but not a workbook.");
    EXPECT_EQ(refusal({part("[Content_Types].xml"), part("xl/workbook.bin")}),
              "invalid: “%1” is a binary Excel workbook (.xlsb). Open it and save it as .xlsx.");
    EXPECT_EQ(refusal({part("mimetype"), part("content.xml")}),
              "invalid: “%1” is an OpenDocument file. Open it and save it as .xlsx or .csv.");
}

TEST(FileKind, saysWhenThereIsNoFile) {
    const SampleFiles files;
    EXPECT_EQ(readTable(files.path("none.csv")).refusal(), "not_found: There is no file “%1”.");
    EXPECT_EQ(readTable(files.path(".")).refusal(), "invalid: “%1” is not a file.");
}

}  // namespace
}  // namespace zhike
