#include "app/files/tablewriter.h"

#include "app/files/samplefiles.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

const QList<WrittenColumn> kColumns{{u"name"_qs, u"名称"_qs}, {u"on"_qs, u"日期"_qs}, {u"n"_qs, u"数量"_qs}};

Done write(const QString& path, const QList<QVariantList>& rows) {
    auto file = TableWriter::open(path, u"plans"_qs, kColumns);
    if (!file) return file.error();
    for (const QVariantList& row : rows) (*file)->writeRow(row);
    return (*file)->commit();
}

const QList<QVariantList> kRows{{u"云启"_qs, QDate(2023, 9, 8), 3},
                                {u"=1+1"_qs, QVariant(), 2.5},
                                {u"'=x"_qs, QVariant(), QVariant()},
                                {u"_x0041_"_qs, QVariant(), QVariant()},
                                {u"a\nb, \"c\""_qs, QDate(2024, 2, 29), 0}};

// Texts come back as an importer takes them: without the guard against formulas.
TEST(TableWriter, aWorkbookReadsBackAsItWasWritten) {
    const SampleFiles files;
    ASSERT_TRUE(write(files.path("a.xlsx"), kRows));
    const ReadTable read = readTable(files.path("a.xlsx"));
    ASSERT_FALSE(read.error) << read.refusal();
    EXPECT_EQ(read.form.sheet, u"plans"_qs);
    const std::vector<std::string> expected{"1:名称|日期|数量", "2:云启|2023-09-08|3", "3:=1+1||2.5",
                                            "4:''=x",           "5:_x0041_",           "6:a\nb, \"c\"|2024-02-29|0"};
    EXPECT_EQ(read.lines(), expected);
}

TEST(TableWriter, aCsvGuardsFormulasAndQuotesWhatItMust) {
    const SampleFiles files;
    ASSERT_TRUE(write(files.path("a.csv"), kRows));
    QFile file(files.path("a.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(),
              QByteArray("\xEF\xBB\xBF名称,日期,数量\r\n云启,2023-09-08,3\r\n'=1+1,,2.5\r\n''=x,,\r\n_x0041_,,\r\n"
                         "\"a\nb, \"\"c\"\"\",2024-02-29,0\r\n"));
}

TEST(TableWriter, jsonHasNumbersDatesAndNothing) {
    const SampleFiles files;
    ASSERT_TRUE(write(files.path("a.json"), kRows));
    QFile file(files.path("a.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(object[u"kind"_qs], u"plans"_qs);
    const QJsonArray rows = object[u"rows"_qs].toArray();
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[0].toObject(), (QJsonObject{{u"name"_qs, u"云启"_qs}, {u"on"_qs, u"2023-09-08"_qs}, {u"n"_qs, 3}}));
    EXPECT_TRUE(rows[2][u"n"_qs].isNull());
}

TEST(TableWriter, anEmptyTableHasItsHeader) {
    const SampleFiles files;
    for (const char* name : {"a.xlsx", "a.csv"}) {
        ASSERT_TRUE(write(files.path(name), {})) << name;
        EXPECT_EQ(readTable(files.path(name)).lines(), std::vector<std::string>{"1:名称|日期|数量"}) << name;
    }
}

TEST(TableWriter, manyRowsKeepTheirOrder) {
    const SampleFiles files;
    QList<QVariantList> rows;
    for (int i = 0; i < 2500; ++i) rows << QVariantList{QString::number(i), QVariant(), i};
    ASSERT_TRUE(write(files.path("a.xlsx"), rows));
    const std::vector<std::string> lines = readTable(files.path("a.xlsx")).lines();
    ASSERT_EQ(lines.size(), 2501U);
    EXPECT_EQ(lines[100], "101:99||99");
    EXPECT_EQ(lines[2500], "2501:2499||2499");
}

TEST(TableWriter, whatStoodThereStaysWhenNothingCanBeWritten) {
    const SampleFiles files;
    files.write("a.xlsx", "old");
    {
        auto file = TableWriter::open(files.path("a.xlsx"), u"plans"_qs, kColumns);
        ASSERT_TRUE(file);
        (*file)->writeRow(kRows[0]);
    }  // given up
    QFile file(files.path("a.xlsx"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "old");
    for (const char* name : {"no/a.xlsx", "no/a.csv", "no/a.json"}) {
        const Done refused = write(files.path(name), kRows);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().code, ErrorCode::Unavailable) << name;
    }
    EXPECT_EQ(write(files.path("a.txt"), kRows).error().field, u"out"_qs);
}

}  // namespace
}  // namespace zhike
