#include "app/files/samplefiles.h"
#include "app/files/tablereader.h"

#include <gtest/gtest.h>

#include <random>

namespace zhike {
namespace {

constexpr int kMutations = 300;

// One to eight random changes: a byte flipped, a piece removed, doubled or overwritten by what hurts readers.
QByteArray mutated(QByteArray bytes, std::mt19937& random) {
    static const QByteArrayList kNasty = {
        "\"",     "\r",     QByteArray(1, '\0'), "\xff\xff\xff\xff", "<!DOCTYPE", "&#0;", "]]>",
        "</row>", "r='-1'", "99999999",          "\xe6\xb5",         ",,,,,,,,"};
    const auto below = [&](qsizetype most) { return qsizetype(random() % std::max<quint64>(1, quint64(most))); };
    for (qsizetype change = below(8); change >= 0; --change) {
        const qsizetype at = below(bytes.size());
        const qsizetype length = std::min(below(64), bytes.size() - at);
        switch (random() % 4) {
            case 0:
                if (at < bytes.size()) bytes[at] = char(random());
                break;
            case 1: bytes.remove(at, length); break;
            case 2: bytes.insert(at, bytes.mid(at, length)); break;
            default: bytes.replace(at, length, kNasty[below(kNasty.size())]);
        }
    }
    return bytes;
}

// Whatever the bytes: an answer, rows in order and within the limits, no problem without a sentence.
void expectSane(const ReadTable& table, int mutation) {
    int last = 0;
    for (const SourceRow& row : table.rows) {
        ASSERT_GT(row.number, last) << "mutation " << mutation;
        last = row.number;
        ASSERT_LE(row.cells.size(), ReadLimits{}.columns) << "mutation " << mutation;
        ASSERT_TRUE(!row.problem || !row.problem->message.isEmpty()) << "mutation " << mutation;
        for (const QString& cell : row.cells) {
            ASSERT_LE(cell.size(), ReadLimits{}.fieldCharacters);
            ASSERT_TRUE(row.problem || !cell.contains(QChar(0))) << "mutation " << mutation;
        }
    }
    ASSERT_TRUE(!table.error || !table.error->message.isEmpty()) << "mutation " << mutation;
}

const QByteArray kRows =
    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>电话</t></is></c></row>"
    "<row r='2'><c r='A2' t='str'><v>张三</v></c><c r='B2'><v>13800135678</v></c><c r='C2' "
    "s='1'><v>45153.5</v></c></row>"
    "<row r='3'><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>";
const SampleFiles::Parts kExtra = {
    {QStringLiteral("xl/sharedStrings.xml"), "<sst><si><r><t>姓</t></r><r><t>名</t></r><rPh><t>x</t></rPh></si></sst>"},
    {QStringLiteral("xl/styles.xml"),
     "<s><numFmts><numFmt numFmtId='164' formatCode='yyyy-mm-dd'/></numFmts><cellXfs>"
     "<xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></s>"}};

TEST(MutatedFiles, ofTextAreReadOrRefused) {
    std::mt19937 random(20260910);
    const QByteArray good =
        QString(QStringLiteral("姓名,电话,备注\r\n张三,13800135678,\"多行\n备注\"\n李四,,\"说\"\"好\"\"\"\n")).toUtf8();
    const SampleFiles files;
    for (int i = 0; i < kMutations; ++i) expectSane(readTable(files.write("m.csv", mutated(good, random))), i);
}

TEST(MutatedFiles, ofZipBytesAreReadOrRefused) {
    std::mt19937 random(20260911);
    const QByteArray good = SampleFiles::zipBytes(workbookParts(kRows, kExtra));
    const SampleFiles files;
    for (int i = 0; i < kMutations; ++i) expectSane(readTable(files.write("m.xlsx", mutated(good, random))), i);
}

TEST(MutatedFiles, ofWorkbookPartsAreReadOrRefused) {
    std::mt19937 random(20260912);
    const SampleFiles::Parts good = workbookParts(kRows, kExtra);
    const SampleFiles files;
    int read = 0;
    for (int i = 0; i < kMutations; ++i) {
        SampleFiles::Parts parts = good;
        QByteArray& part = parts[1 + random() % (parts.size() - 1)].second;
        part = mutated(part, random);
        const auto table = readTable(files.zip("m.xlsx", parts));
        expectSane(table, i);
        read += !table.error;
    }
    EXPECT_GT(read, 0) << "some mutations hurt nothing";
    EXPECT_LT(read, kMutations) << "some are damage";
}

}  // namespace
}  // namespace zhike
