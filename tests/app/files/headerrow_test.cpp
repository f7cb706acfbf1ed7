#include "app/files/headerrow.h"

#include "app/files/samplefiles.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

std::optional<size_t> headerOf(std::initializer_list<const char*> rows, const QStringList& known) {
    std::vector<SourceRow> table;
    for (const char* row : rows) table.push_back({int(table.size()) + 1, QString::fromUtf8(row).split(u'|')});
    return headerRow(table, [&](const QString& cell) { return known.contains(cell); });
}

TEST(HeaderRow, isTheFirstRowWithTheMostKnownNames) {
    EXPECT_EQ(headerOf({"客户档案表|||", "制表：张三|2023", "客户名称|电话|备注", "电话|x|y"},
                       {QStringLiteral("客户名称"), QStringLiteral("电话")}),
              2u);
    EXPECT_EQ(headerOf({"姓名", "张三"}, {QStringLiteral("姓名")}), 0u);
}

TEST(HeaderRow, isBelowGroupHeadingsOfMergedCells) {
    EXPECT_EQ(headerOf({"客户||联系方式|", "名称|级别|电话|邮箱"}, {QStringLiteral("名称"), QStringLiteral("电话"),
                                                                    QStringLiteral("邮箱"), QStringLiteral("客户")}),
              1u);
}

TEST(HeaderRow, isTheFirstRowOfDifferentTextsWhenNoNameIsKnown) {
    EXPECT_EQ(headerOf({"Report", "2023|2024", "x|x", "foo|bar", "1|2"}, {}), 3u);
    EXPECT_EQ(headerOf({"1|2", "3|4"}, {}), std::nullopt);
    EXPECT_EQ(headerOf({}, {QStringLiteral("姓名")}), std::nullopt);
}

TEST(HeaderRow, isLookedForInTheFirstTwentyRowsOnly) {
    std::vector<SourceRow> rows(kHeaderSearchRows, {1, {QStringLiteral("1")}});
    rows.push_back({21, {QStringLiteral("姓名"), QStringLiteral("电话")}});
    EXPECT_EQ(headerRow(rows, [](const QString& cell) { return cell == QStringLiteral("姓名"); }), std::nullopt);
}

TEST(HeaderRow, isFoundInWhatAReaderHandsOutFirst) {
    const SampleFiles files;
    const auto reader = TableReader::open(files.write("a.csv", "title\n\nname,phone\n1,2\n3,4\n"));
    ASSERT_TRUE(reader);
    const auto rows = readFirst(**reader, 3);
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 3u);
    EXPECT_EQ((*rows)[*headerRow(*rows, [](const QString&) { return false; })].number, 3);
    EXPECT_EQ(readFirst(**reader)->size(), 1u);
}

}  // namespace
}  // namespace zhike
