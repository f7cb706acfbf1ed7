#include "report/xlsxreport.h"

#include "app/files/tablereader.h"
#include "app/files/zippackage.h"
#include "report/samplereport.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhike {
namespace {

using testing::ElementsAre;

// A workbook as the program's own reader and a look into its parts find it.
class XlsxReports : public testing::Test {
protected:
    void write(const Report& report) {
        const Done written = writeXlsx(report, path());
        ASSERT_TRUE(written) << written.error().detail.toStdString();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("report.xlsx")); }
    [[nodiscard]] std::vector<std::string> sheets() const {
        const auto reader = TableReader::open(path());
        EXPECT_TRUE(reader);
        std::vector<std::string> names;
        for (const Sheet& sheet : (*reader)->info().sheets) names.push_back(sheet.name.toStdString());
        return names;
    }
    // Each row as "a|b".
    [[nodiscard]] std::vector<std::string> rows(const QString& sheet) const {
        ReadOptions options;
        options.sheet = sheet;
        const auto reader = TableReader::open(path(), options);
        EXPECT_TRUE(reader) << (reader ? "" : reader.error().message.source.toStdString());
        std::vector<std::string> found;
        SourceRow row;
        for (auto next = (*reader)->next(row); next && *next; next = (*reader)->next(row))
            found.push_back(row.cells.join(u'|').toStdString());
        return found;
    }
    [[nodiscard]] QString part(const char* name) const {
        const ReadOptions options;
        const auto package = ZipPackage::open(path(), options);
        EXPECT_TRUE(package && *package);
        ZipPart opened(**package, QString::fromUtf8(name));
        return QString::fromUtf8(opened.readAll());
    }

    const QTemporaryDir folder;
};

TEST_F(XlsxReports, aSheetForTheWholeOneForEachTableOneForTheCharts) {
    write(sampleReport());
    EXPECT_THAT(sheets(), ElementsAre("Overview", "逾期明细", "Figures of the charts"));
}

TEST_F(XlsxReports, cellsAreTextsDatesAndFigures) {
    write(sampleReport(2));
    EXPECT_THAT(rows(QStringLiteral("逾期明细")),
                ElementsAre("客户|应跟进日|金额|赢率", "客户1号|2026-09-10|1234.5|0.25",
                            "客户2号|2026-09-10|1234.5|0.25", "合计||2469"));
    const QString sheet = part("xl/worksheets/sheet2.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>46275</v>"))) << "the day as Excel counts it";
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>1234.5</v>")));
    const QString styles = part("xl/styles.xml");
    for (const char* format : {"yyyy-mm-dd", "#,##0", "0.0%"})
        EXPECT_TRUE(styles.contains(QLatin1String(format))) << format;
}

TEST_F(XlsxReports, aTableHasAFrozenHeaderAndAFilter) {
    write(sampleReport(3));
    const QString sheet = part("xl/worksheets/sheet2.xml");
    EXPECT_TRUE(sheet.contains(QStringLiteral("<pane ySplit=\"1\" topLeftCell=\"A2\"")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<autoFilter ref=\"A1:D4\"/>"))) << "without the total";
    EXPECT_TRUE(sheet.contains(QStringLiteral("<cols>")));
}

TEST_F(XlsxReports, theFirstSheetSaysWhatItIsAbout) {
    write(sampleReport());
    const auto cover = rows(QStringLiteral("Overview"));
    for (const std::string row :
         {"跟进执行报告", "Period|2026-09-07 至 2026-09-13", "Author|王芳", "Made at|2026-09-14 09:05", "客户跟进",
          "应跟进|1234|次|期内到期的跟进", "按时率|0.873||按时完成 ÷ 应跟进", "平均间隔||天", "逾期明细"})
        EXPECT_THAT(cover, testing::Contains(row));
}

TEST_F(XlsxReports, chartsAreExcelsOwnAndTakeTheirFiguresFromCells) {
    write(sampleReport());
    EXPECT_THAT(rows(QStringLiteral("Figures of the charts")),
                ElementsAre("各人完成情况", "|按时|逾期", "王芳|12|3", "李强|7|0.5"));
    const QString chart = part("xl/charts/chart1.xml");
    EXPECT_TRUE(chart.contains(QStringLiteral("<c:barDir val=\"bar\"/>")));
    const QString categories =
        chart.section(QStringLiteral("<c:catAx>"), 1).section(QStringLiteral("</c:catAx>"), 0, 0);
    EXPECT_TRUE(categories.contains(QStringLiteral("<c:orientation val=\"maxMin\"/>"))) << "the first one on top";
    for (const char* cells : {"!$A$3:$A$4<", "!$B$3:$B$4<", "!$C$3:$C$4<", "!$B$2<", "!$A$1<"})
        EXPECT_TRUE(chart.contains(QStringLiteral("'Figures of the charts'") + QLatin1String(cells))) << cells;
    EXPECT_TRUE(part("xl/drawings/_rels/drawing1.xml.rels").contains(QStringLiteral("charts/chart1.xml")));
}

TEST_F(XlsxReports, noTextBecomesAFormula) {
    write(textTable(QStringLiteral("=A1"), {hostileText(), QStringLiteral("=1+1"), QStringLiteral("@x"),
                                            QStringLiteral("00123"), QStringLiteral("_x0041_")}));
    EXPECT_THAT(rows(QStringLiteral("=A1")),
                ElementsAre("Text", hostileText().toStdString(), "=1+1", "@x", "00123", "_x0041_"));
    EXPECT_FALSE(part("xl/worksheets/sheet2.xml").contains(QStringLiteral("<f>")));
}

TEST_F(XlsxReports, sheetsHaveNamesThatExcelTakes) {
    Report report;
    for (const char* title : {"a/b:c*[d]?\\", "A b c d", "History", "overview", "", "'O''Neil'"})
        report.blocks << ReportTable{QString::fromUtf8(title), {{QStringLiteral("x")}}, {}, {}};
    const QString name = QStringLiteral("很长的标题").repeated(10);
    report.blocks << ReportTable{name, {{QStringLiteral("x")}}, {}, {}} << ReportTable{name, {}, {}, {}};
    write(report);
    EXPECT_THAT(sheets(), ElementsAre("Overview", "a b c d", "A b c d 2", "History_", "overview 2", "-", "O Neil",
                                      name.left(31).toStdString(), name.left(29).toStdString() + " 2"));
}

TEST_F(XlsxReports, theFirstSheetLeadsToEachTable) {
    write(textTable(QStringLiteral("<b>\"A\" & 'B'</b>"), {QStringLiteral("x")}));
    EXPECT_THAT(sheets(), ElementsAre("Overview", "<b>\"A\" & B < b>"));
    const QString cover = part("xl/worksheets/sheet1.xml");
    EXPECT_TRUE(cover.contains(QStringLiteral("location=\"'&lt;b&gt;&quot;A&quot; &amp; B &lt; b&gt;'!A1\"")))
        << cover.toStdString();
    EXPECT_THAT(rows(QStringLiteral("Overview")), testing::Contains("<b>\"A\" & 'B'</b>"));
}

// Excel keeps fifteen digits, and its days begin in 1900.
TEST_F(XlsxReports, whatExcelWouldFalsifyIsAText) {
    Report report;
    report.blocks << ReportTable{QStringLiteral("T"),
                                 {{QStringLiteral("n"), ValueKind::Number}, {QStringLiteral("d"), ValueKind::Date}},
                                 {{qlonglong(1'234'567'890'123'456), QDate(1899, 12, 31)},
                                  {qQNaN(), QDateTime(QDate(2026, 9, 10), QTime(14, 5))}},
                                 {}};
    write(report);
    EXPECT_THAT(rows(QStringLiteral("T")), ElementsAre("n|d", "1,234,567,890,123,456|1899-12-31", "|2026-09-10 14:05"));
}

TEST_F(XlsxReports, aTextLongerThanACellIsCutAndTheFileStaysWhole) {
    write(textTable(QStringLiteral("T"), {QStringLiteral("长").repeated(40'000)}));
    const auto found = rows(QStringLiteral("T"));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(QString::fromStdString(found[1]).size(), 32'767);
    EXPECT_TRUE(QString::fromStdString(found[1]).endsWith(u'…'));
}

}  // namespace
}  // namespace zhike
