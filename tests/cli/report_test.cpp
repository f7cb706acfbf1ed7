#include "app/files/tablereader.h"
#include "support/commandline.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// 跟进执行报告 as a script asks for it.
class ReportCommand : public testing::TestWithParam<Engine> {
protected:
    ReportCommand() : zhike(GetParam()) {
        at("2023-08-15T10:00", "init");
        at("2023-08-15T10:00", "do user.create name=王五 role=sales");
        at("2023-08-15T10:00", "do customer.create name=<b>%1</b> no=2023001 grade=B owner=王五");
        at("2023-08-16T11:00", "do followup.log customer=2023001 method=phone summary=聊了方案");
    }
    [[nodiscard]] QString path(const char* name) const {
        return zhike.place().folder() + u'/' + QString::fromUtf8(name);
    }
    Answer at(const char* now, const char* words, const QStringList& more = {}) const {
        return zhike.run(QStringList{u"--now"_qs, QString::fromLatin1(now), u"--json"_qs} +
                         QString::fromUtf8(words).split(u' ') + more);
    }
    Answer report(const char* name, const char* options) const {
        return at("2023-09-30T10:00", options, {u"--out"_qs, path(name)});
    }
    [[nodiscard]] QString content(const char* name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return QString::fromUtf8(file.readAll());
    }

    CommandLine zhike;
};

// First contact in time on 08-16; the next one, of 08-30, was missed.
TEST_P(ReportCommand, saysInBothLanguagesWhatWasDueAndMissed) {
    const Answer done = report("zh.html", "report followups --month 2023-08 --lang zh");
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_EQ(done.json()[u"report"_qs], u"followups"_qs);
    EXPECT_EQ(done.json()[u"month"_qs], u"2023-08"_qs);
    const QString chinese = content("zh.html");
    for (const QString& part : {u"跟进执行报告"_qs, u"2023-08-30"_qs, u"王五"_qs, u"50%"_qs, u"及时率"_qs,
                                u"&lt;b&gt;%1&lt;/b&gt;"_qs, u"T02b"_qs})
        EXPECT_TRUE(chinese.contains(part)) << qUtf8Printable(part);
    ASSERT_EQ(report("en.html", "report followups --month 2023-08 --lang en").status, 0);
    const QString english = content("en.html");
    EXPECT_TRUE(english.contains(u"Follow-up execution report"_qs));
    EXPECT_TRUE(english.contains(u"On-time rate"_qs));
    ASSERT_EQ(report("zh.xlsx", "report followups --month 2023-08 --lang zh").status, 0);
    ReadOptions options;
    options.sheet = u"按规则"_qs;
    const auto sheet = TableReader::open(path("zh.xlsx"), options);
    ASSERT_TRUE(sheet);
    QStringList rows;
    for (SourceRow row; *(*sheet)->next(row);) rows << row.cells.join(u'|');
    EXPECT_TRUE(rows.contains(u"T01 新潜在客户首次联系|1|1|0|0|0|1"_qs)) << qUtf8Printable(rows.join(u'\n'));
    EXPECT_TRUE(rows.contains(u"T02b 中意向潜在客户|1|0|0|1|0|0"_qs)) << qUtf8Printable(rows.join(u'\n'));
}

TEST_P(ReportCommand, refusesWhatItCannotMake) {
    EXPECT_EQ(report("a.html", "report followups --month 2023-13").field(), u"month"_qs);
    EXPECT_EQ(report("a.html", "report followups --month 2023-10").field(), u"month"_qs);
    EXPECT_EQ(report("a.doc", "report followups --month 2023-08").field(), u"out"_qs);
    EXPECT_EQ(report("no/a.html", "report followups --month 2023-08").status, 1);
    EXPECT_EQ(report("a.html", "report followups").status, 2);
    EXPECT_EQ(report("a.html", "report sandwiches --month 2023-08").status, 2);
    EXPECT_FALSE(QFile::exists(path("a.html")));
}

ON_BOTH_DATABASES(ReportCommand);

// The program itself draws a PDF where there is no display, and says nothing else.
TEST(ReportProgram, drawsAPdfWithoutADisplay) {
    const CommandLine zhike(Engine::Sqlite);
    const QString pdf = zhike.place().folder() + u"/a.pdf"_qs;
    for (const char* words : {"init", "do customer.create name=<b>%1</b> grade=B"})
        ASSERT_EQ(
            zhike.run(QStringList{u"--now"_qs, u"2023-08-15T10:00"_qs} + QString::fromUtf8(words).split(u' ')).status,
            0);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_qs);
    environment.remove(u"XDG_RUNTIME_DIR"_qs);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ZHIKE_CLI),
                  {u"--db"_qs, zhike.place().text(), u"--now"_qs, u"2023-09-30T10:00"_qs, u"--quiet"_qs, u"report"_qs,
                   u"followups"_qs, u"--month"_qs, u"2023-08"_qs, u"--lang"_qs, u"zh"_qs, u"--out"_qs, pdf});
    ASSERT_TRUE(program.waitForFinished(60'000));
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(program.readAllStandardError(), "");
    QProcess text;
    text.start(u"pdftotext"_qs, {pdf, u"-"_qs});
    ASSERT_TRUE(text.waitForFinished(60'000));
    const QString words = QString::fromUtf8(text.readAllStandardOutput());
    EXPECT_TRUE(words.contains(u"跟进执行报告"_qs)) << qUtf8Printable(words);
    EXPECT_TRUE(words.contains(u"<b>%1</b>"_qs)) << qUtf8Printable(words);
}

}  // namespace
}  // namespace zhike
