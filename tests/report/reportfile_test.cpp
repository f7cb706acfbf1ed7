#include "report/reportfile.h"

#include "report/samplereport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhike {
namespace {

class ReportFiles : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
    static QByteArray content(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    const QTemporaryDir folder;
};

TEST_F(ReportFiles, theEndingSaysWhatIsWritten) {
    for (const auto& [name, begin] :
         {std::pair("a.pdf", "%PDF-"), {"b.PDF", "%PDF-"}, {"c.html", "<!DOCTYPE html>"}, {"客户.Xlsx", "PK"}}) {
        ASSERT_TRUE(writeReport(sampleReport(), path(name))) << name;
        EXPECT_TRUE(content(path(name)).startsWith(begin)) << name;
    }
}

TEST_F(ReportFiles, anotherEndingIsRefusedWithTheThreeThereAre) {
    for (const char* name : {"a.doc", "a", "pdf", "a.pdf.bak"}) {
        const Done written = writeReport(sampleReport(), path(name));
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().code, ErrorCode::Invalid);
        EXPECT_EQ(written.error().field, QStringLiteral("out"));
        const QString sentence = written.error().message.translated();
        for (const char* part : {".pdf", ".html", ".xlsx", name}) EXPECT_TRUE(sentence.contains(QLatin1String(part)));
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(ReportFiles, aFolderThatIsNotThereIsSaidAndNothingIsLeft) {
    for (const char* name : {"none/a.pdf", "none/a.html", "none/a.xlsx"}) {
        const Done written = writeReport(sampleReport(), path(name));
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().code, ErrorCode::Unavailable);
        EXPECT_TRUE(written.error().message.translated().contains(QLatin1String(name)));
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

// A folder of that name stands in the way.
TEST_F(ReportFiles, whatCannotBeReplacedStaysAsItWas) {
    for (const char* name : {"a.pdf", "a.html", "a.xlsx"}) {
        ASSERT_TRUE(QDir(folder.path()).mkdir(QLatin1String(name)));
        EXPECT_FALSE(writeReport(sampleReport(), path(name)));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 3);
}

TEST_F(ReportFiles, anEarlierReportIsReplaced) {
    ASSERT_TRUE(writeReport(sampleReport(300), path("a.html")));
    ASSERT_TRUE(writeReport(textTable(QStringLiteral("T"), {}), path("a.html")));
    EXPECT_FALSE(content(path("a.html")).contains("客户"));
}

}  // namespace
}  // namespace zhike
