#include "report/htmlreport.h"

#include "report/samplereport.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace zhike {
namespace {

TEST(HtmlReports, hostileTextIsEscapedWhereverItStands) {
    const QString hostile = QStringLiteral("<b onclick=\"x\">'%1'&amp;</b>");
    Report report;
    report.title = report.period = report.author = report.made = report.language = hostile;
    report.blocks << ReportHeading{hostile} << ReportParagraph{hostile}
                  << ReportFigures{{{hostile, hostile, ValueKind::Text, 0, hostile, hostile}}}
                  << ReportTable{hostile, {{hostile}}, {{hostile}}, {hostile}}
                  << ReportChart{hostile, {hostile}, {{hostile, {1}}, {hostile, {2}}}};
    const QString page = reportHtml(report);
    EXPECT_FALSE(page.contains(QStringLiteral("<b onclick")));
    EXPECT_FALSE(page.contains(QStringLiteral("onclick=\"")));
    EXPECT_EQ(page.count(hostile.toHtmlEscaped()), 20);
}

TEST(HtmlReports, thePageAsksNoServerAndRunsNoScript) {
    const QString page = reportHtml(sampleReport());
    static const QRegularExpression outside(QStringLiteral("https?:|//|<script|<link|<img|@import|url\\("));
    EXPECT_FALSE(page.contains(outside)) << outside.match(page).captured().toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("default-src 'none'")));
}

TEST(HtmlReports, everyBlockIsThere) {
    const QString page = reportHtml(sampleReport());
    for (const char* part :
         {"<html lang=\"zh-CN\">", "<h1>跟进执行报告</h1>", "<h2>客户跟进</h2>", "87.3%", "1,234 <small>次",
          "<caption>逾期明细</caption>", "<td>2026-09-10</td>", "<td class=\"n\">1,234.50</td>",
          "<td class=\"n\">3,703.50</td>", "<footer>王芳 · 2026-09-14 09:05</footer>"})
        EXPECT_TRUE(page.contains(QString::fromUtf8(part))) << part;
}

// Of 12, 7, 3 and 0.5 the longest bar has the whole room.
TEST(HtmlReports, barsAreAsLongAsTheirValues) {
    const QString page = reportHtml(sampleReport());
    for (const char* width : {"width:100.00%", "width:58.33%", "width:25.00%", "width:4.17%"})
        EXPECT_TRUE(page.contains(QString::fromUtf8(width))) << width;
}

// From -5 to 15: nought lies at a quarter.
TEST(HtmlReports, barsBelowNoughtGoToTheLeft) {
    Report report;
    report.blocks << ReportChart{{}, {QStringLiteral("A"), QStringLiteral("B")}, {{{}, {-5, 15}}}};
    const QString page = reportHtml(report);
    EXPECT_TRUE(page.contains(QStringLiteral("margin-left:0.00%;width:25.00%")));
    EXPECT_TRUE(page.contains(QStringLiteral("margin-left:25.00%;width:75.00%")));
}

TEST(HtmlReports, whatNoFileCanHoldIsLeftOut) {
    Report report;
    const QString damaged = QString::fromUtf16(
        u"a\u0007b\xD800"
        u"c\r\nd\te");
    report.blocks << ReportParagraph{damaged};
    report.blocks << ReportFigures{{{QStringLiteral("x"), qQNaN()}}};
    const QString page = reportHtml(report);
    EXPECT_TRUE(page.contains(QStringLiteral("<p>abc\nd e</p>"))) << page.toStdString();
    EXPECT_FALSE(page.contains(QStringLiteral("nan")));
}

}  // namespace
}  // namespace zhike
