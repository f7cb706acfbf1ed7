#include "app/import/importfixture.h"

namespace zhike {
namespace {

// Files that must be refused, or whose bad rows must be, without anything being written.
class BadFiles : public ImportFixture {
protected:
    std::string refusalOf(const char* name, const QByteArray& bytes, const ReadLimits& limits = {}) {
        ImportRequest wanted;
        wanted.path = files.write(name, bytes);
        wanted.read.limits = limits;
        return refusal(wanted);
    }
};

TEST_P(BadFiles, areRefusedWholeWithOneSentence) {
    ReadLimits tight;
    tight.fieldCharacters = 50;
    tight.rows = 3;
    const struct {
        const char* name;
        QByteArray bytes;
        const char* refusal;
        ReadLimits limits = {};
    } cases[] = {
        {"a.csv", "", "“%1” is empty."},
        {"a.csv", "客户名称,电话\n", "“%1” has a header and no rows below it."},
        {"a.csv", "1,2\n3,4\n", "“%1” has no row with the names of its columns."},
        {"a.csv", "颜色,形状\n红,圆\n",
         "No column of “%1” is recognised as “%2”. Say which one it is: --map %3=COLUMN"},
        {"a.csv", "客户名称" + QByteArray(9'999, ',') + "\n甲\n",
         "“%1” has more than %2 columns in row %3. It is not read."},
        {"a.csv", "客户名称\n" + QByteArray(51, 'x') + "\n",
         "“%1” has a field longer than %2 characters in row %3. Is a quotation mark left open there?", tight},
        {"a.csv", "客户名称\n1\n2\n3\n4\n", "“%1” has more than %2 rows. Split it into smaller files.", tight},
        {"a.xls", "<table><tr><td>客户名称</td></tr></table>",
         "“%1” is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as .xlsx or .csv."},
        {"a.xlsx", "客户名称\n甲\n", "“%1” is plain text (CSV), not what its name says. Rename it to end in .csv."},
        {"a.xlsx", "PK\x03\x04…", "“%1” is damaged or incomplete: its ZIP directory cannot be read."},
    };
    for (const auto& each : cases) EXPECT_EQ(refusalOf(each.name, each.bytes, each.limits), each.refusal);
    ImportRequest missing;
    missing.path = files.path("nothing.csv");
    EXPECT_EQ(refusal(missing), "There is no file “%1”.");
    EXPECT_EQ(*data->customers.count(), 0);
}

TEST_P(BadFiles, damageAtTheVeryEndKeepsEverythingOut) {
    QByteArray rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>客户名称</t></is></c></row>";
    for (int i = 2; i < 200; ++i)
        rows += "<row r='" + QByteArray::number(i) + "'><c t='inlineStr'><is><t>甲</t></is></c></row>";
    ImportRequest wanted;
    wanted.path = files.xlsx(rows + "<row");
    EXPECT_EQ(refusal(wanted), "“%1” is damaged: a part of the workbook is not well-formed.");
    EXPECT_EQ(*data->customers.count(), 0);
}

TEST_P(BadFiles, aRowThatCannotBeReadIsListedAndTheRestImported) {
    const auto planned = plan(
        request(QByteArray("客户名称,电话\n甲\0,1\n乙,\"13800135678\"x\n丙,13900002222\n丁\xff\xfe,\n",
                           sizeof("客户名称,电话\n甲\0,1\n乙,\"13800135678\"x\n丙,13900002222\n丁\xff\xfe,\n") - 1)));
    EXPECT_EQ(lines(*planned), (QStringList{QStringLiteral("2 refused invalid:"), QStringLiteral("3 refused invalid:"),
                                            QStringLiteral("4 new"), QStringLiteral("5 refused invalid:")}));
}

TEST_P(BadFiles, anUnquotedCommaInATextPartsNoRow) {
    const auto planned =
        plan(request("客户名称,地址,城市\n甲,12, rue des Bouchers,Marseille\n乙,a,b,c\n丙,x,上海,,\n丁,y,北京\n"));
    EXPECT_EQ(lines(*planned), (QStringList{QStringLiteral("2 new"), QStringLiteral("3 refused invalid:"),
                                            QStringLiteral("4 new"), QStringLiteral("5 new")}));
    ASSERT_TRUE(carryOut(*planned));
    EXPECT_EQ(stored("甲", "address"), QStringLiteral("12, rue des Bouchers"));
    EXPECT_EQ(stored("甲", "city"), QStringLiteral("Marseille"));
}

TEST_P(BadFiles, headersUnderMergedCellsAreRead) {
    const auto shape = importShape(files.write("a.csv",
                                               "客户资料,,,\n客户名称,联系方式,,备注\n,电话,邮箱,\n"
                                               "甲,13800135678,a@a.example,x\n"),
                                   {});
    QStringList fields;
    for (const ImportColumn& column : shape->columns) fields << column.field;
    EXPECT_EQ(shape->headerRow, 2);
    EXPECT_EQ(fields.join(u' '), QStringLiteral("name phone email note"));
    EXPECT_EQ(shape->columns[1].samples, QStringList{QStringLiteral("13800135678")});
}

TEST_P(BadFiles, aPersonMaySayWhichRowTheHeaderIs) {
    ImportRequest wanted = request("客户名称,电话\n名称,手机\n甲,13800135678\n");
    wanted.headerRow = 2;
    EXPECT_EQ(lines(*plan(wanted)), QStringList{QStringLiteral("3 new")});
    wanted.headerRow = 99;
    EXPECT_EQ(refusal(wanted), "“%1” has no row with the names of its columns.");
}

TEST_P(BadFiles, otherEncodingsComeRight) {
    for (const auto& [name, bytes] :
         {std::pair("GB18030", QByteArray("\xbf\xcd\xbb\xa7\xc3\xfb\xb3\xc6\n\xd4\xc6\xc6\xf4\n")),
          {"UTF-16LE", QByteArray("\xff\xfe\xa2\x5b\x37\x62\x0d\x54\xf0\x79\x0a\0\x91\x4e\x2f\x54", 16)}}) {
        const auto planned = plan(request(bytes));
        EXPECT_EQ(planned->shape().form.encoding, QLatin1String(name));
        EXPECT_EQ(planned->row(0).name, QStringLiteral("云启")) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(, BadFiles, testing::Values(Engine::Sqlite), engineName);

}  // namespace
}  // namespace zhike
