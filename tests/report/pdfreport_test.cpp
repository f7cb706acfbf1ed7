#include "report/pdfreport.h"

#include "report/samplereport.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zhike {
namespace {

// A PDF as Poppler's tools read it.
class PdfReports : public testing::Test {
protected:
    void write(const Report& report) {
        const Done written = writePdf(report, path());
        ASSERT_TRUE(written) << written.error().detail.toStdString();
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("report.pdf")); }
    static QString output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString() << " of poppler-utils is missing";
        EXPECT_EQ(process.exitCode(), 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] QString text() const {
        return output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    }
    [[nodiscard]] QStringList pages() const { return text().split(u'\f', Qt::SkipEmptyParts); }
    [[nodiscard]] QString facts() const { return output(QStringLiteral("pdfinfo"), {path()}); }

    const QTemporaryDir folder;
};

TEST_F(PdfReports, chineseIsFoundAndHostileTextStandsLetterByLetter) {
    write(sampleReport());
    const QString found = text();
    for (const char* part :
         {"跟进执行报告", "客户跟进", "客户1号", "2026-09-07 至 2026-09-13", "<b>\"A\" & 'B'</b> %1 =1+1"})
        EXPECT_TRUE(found.contains(QString::fromUtf8(part))) << part << "\n" << found.toStdString();
}

// Everyday characters whose radical is a character of its own; Unicode, blocks 2E80 to 2FDF.
TEST_F(PdfReports, noCharacterComesOutAsALookAlike) {
    const QString risky =
        QStringLiteral("客户人力文方日月木水火心手门车马金食王田白目石立米老而耳见角言走足身里长雨青非面风飞高黑");
    write(textTable(risky, {risky}));
    const QString found = text();
    EXPECT_TRUE(found.contains(risky)) << found.toStdString();
    static const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"));
    EXPECT_FALSE(found.contains(radicals));
}

TEST_F(PdfReports, figuresReadAsPeopleWriteThem) {
    write(sampleReport());
    const QString found = text();
    for (const char* part : {"1,234", "87.3%", "–", "2026-09-10", "1,234.50", "25.0%", "3,703.50"})
        EXPECT_TRUE(found.contains(QString::fromUtf8(part))) << part << "\n" << found.toStdString();
}

TEST_F(PdfReports, aLongTableRepeatsItsHeaderAndLosesNoRow) {
    write(sampleReport(200));
    const QStringList all = pages();
    ASSERT_GT(all.size(), 3);
    for (qsizetype i = 1; i < all.size(); ++i) EXPECT_TRUE(all[i].contains(QStringLiteral("应跟进日"))) << i;
    const QString found = all.join(QString());
    for (int i = 1; i <= 200; ++i) EXPECT_EQ(found.count(QStringLiteral("客户%1号").arg(i)), 1) << i;
}

TEST_F(PdfReports, everyPageSaysWhichOneItIs) {
    write(sampleReport(200));
    const QStringList all = pages();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString foot = all[i].trimmed().split(u'\n').last();
        EXPECT_TRUE(foot.contains(QStringLiteral("跟进执行报告")));
        EXPECT_TRUE(foot.contains(QStringLiteral(" %1/%2 ").arg(i + 1).arg(all.size()))) << foot.toStdString();
        EXPECT_TRUE(foot.contains(QStringLiteral("王芳 · 2026-09-14 09:05")));
    }
}

TEST_F(PdfReports, thePaperIsA4AndLiesForMoreThanEightColumns) {
    Report report = sampleReport();
    write(report);
    EXPECT_TRUE(facts().contains(QStringLiteral("595 x 842 pts (A4)"))) << facts().toStdString();
    ReportTable wide;
    for (int i = 0; i < 9; ++i) wide.columns << ReportColumn{QStringLiteral("C%1").arg(i)};
    report.blocks << wide;
    write(report);
    EXPECT_TRUE(facts().contains(QStringLiteral("842 x 595 pts (A4)"))) << facts().toStdString();
}

TEST_F(PdfReports, chartsAndTextAreDrawnNotPictures) {
    write(sampleReport());
    const QString pictures = output(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path()});
    EXPECT_EQ(pictures.trimmed().count(u'\n'), 1) << pictures.toStdString();  // the two lines of its header
    EXPECT_TRUE(text().contains(QStringLiteral("各人完成情况")));
}

// A text is broken where it must be and goes on on the next page.
TEST_F(PdfReports, aRowHigherThanAPageGoesOn) {
    QStringList words;
    for (int i = 1; i <= 3000; ++i) words << QStringLiteral("w%1e").arg(i);
    write(textTable(QStringLiteral("Long"), {words.join(u' '), QStringLiteral("#").repeated(2000)}));
    const QString found = text();
    for (const QString& word : {words.first(), words[1500], words.last()}) EXPECT_EQ(found.count(word), 1);
    EXPECT_EQ(found.count(u'#'), 2000);
}

TEST_F(PdfReports, aReportWithNothingInItIsOnePage) {
    write(Report{});
    EXPECT_TRUE(facts().contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
    Report hollow;
    hollow.blocks << ReportTable{} << ReportChart{} << ReportFigures{} << ReportHeading{} << ReportParagraph{};
    write(hollow);
    EXPECT_TRUE(facts().contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
}

}  // namespace
}  // namespace zhike
