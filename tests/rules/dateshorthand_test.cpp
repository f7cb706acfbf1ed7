#include "rules/dateshorthand.h"

#include "autumn2023.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

// Wednesday, 6 September 2023, unless another day is named.
constexpr auto kToday = "2023-09-06";

QString shown(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QStringLiteral("none");
}

QString of(const char* text, const char* today = kToday) {
    return shown(dateOf(QString::fromUtf8(text), day(today), autumn2023()));
}

QString in(const char* sentence, const char* today = kToday) {
    return shown(dateIn(QString::fromUtf8(sentence), day(today), autumn2023()));
}

void expectAll(const char* expected, std::initializer_list<const char*> texts, const char* today = kToday) {
    for (const char* text : texts) EXPECT_EQ(of(text, today), QString::fromLatin1(expected)) << text << " on " << today;
}

void expectAllIn(const char* expected, std::initializer_list<const char*> texts, const char* today = kToday) {
    for (const char* text : texts) EXPECT_EQ(in(text, today), QString::fromLatin1(expected)) << text << " on " << today;
}

TEST(DateShorthand, plusCountsWorkingDays) {
    expectAll("2023-09-08", {"+2", "＋２", " + 2 ", "2个工作日后", "2 working days later", "in 2 business days"});
    expectAll("2023-09-11", {"+3", "三个工作日内"});
    expectAll("2023-10-08", {"+3"}, "2023-09-27");  // the holidays, and a Saturday and a Sunday that are worked
    expectAll("2023-10-07", {"+1"}, "2023-10-01");
}

TEST(DateShorthand, countsWeeksAndMonths) {
    expectAll("2023-09-13", {"w1", "W1", "ｗ１", "一周后", "1 week from now", "in 1 week", "7天后", "in 7 days"});
    expectAll("2023-12-06", {"m3", "三个月后", "3个月之后", "in 3 months"});
    expectAll("2023-09-20", {"w2", "两周后", "2个星期以后"});
    expectAll("2024-02-29", {"m1"}, "2024-01-31");
    expectAll("2023-02-28", {"m1"}, "2023-01-31");
    expectAll("2025-02-28", {"m12"}, "2024-02-29");
}

TEST(DateShorthand, aNumberIsTheNextSuchDay) {
    expectAll("2023-09-15", {"15", "１５", "15号", "15日", "十五号", "15th", "the 15th"});
    expectAll("2023-09-06", {"6", "06"});
    expectAll("2023-10-05", {"5", "5号"});
    expectAll("2023-10-31", {"31", "三十一日"});
    expectAll("2024-03-31", {"31"}, "2024-02-01");
    expectAll("2024-02-29", {"29"}, "2024-02-01");
    expectAll("2023-03-29", {"29"}, "2023-02-01");
    expectAll("2024-01-02", {"2"}, "2023-12-31");
}

TEST(DateShorthand, monthAndDayAreTheNextSuchDay) {
    expectAll("2023-09-15",
              {"915", "0915", "9-15", "9/15", "9.15", "09-15", "９／１５", "9月15日", "9月15", "9 月 15 号",
               "九月十五日", "15 Sept", "15-Sep", "Sep 15", "September 15th", "15th of September", "15sep"});
    expectAll("2023-09-06", {"906", "9/6", "9月6日"});
    expectAll("2024-09-05", {"905", "9-5", "5 Sep"});
    expectAll("2023-12-31", {"1231", "12-31", "十二月三十一号"});
    expectAll("2024-01-15", {"115", "1.15"});
    expectAll("2024-02-29", {"229", "2-29", "2月29日"});
    expectAll("2104-02-29", {"2/29"}, "2096-03-01");
}

TEST(DateShorthand, knowsTheDaysOfTheWeek) {
    expectAll("2023-09-08",
              {"周五", "星期五", "礼拜五", "週五", "fri", "Friday", "FRI", "this fri", "本周五", "这周五"});
    expectAll("2023-09-15", {"下周五", "下个星期五", "下礼拜五", "下星期五", "next fri", "Next Friday"});
    expectAll("2023-09-22", {"下下周五"});
    expectAll("2023-09-10", {"周日", "周天", "星期天", "sun"});
    expectAll("2023-09-11", {"周一", "下周一", "mon", "next Monday"});
    // A day of the week is never today.
    expectAll("2023-09-13", {"周三", "wed"});
    expectAll("none", {"本周一", "上周五", "last Friday", "每周五", "every friday", "周八"});
}

TEST(DateShorthand, knowsTheDaysToCome) {
    expectAll("2023-09-06", {"今天", "today", "TODAY", "今日"});
    expectAll("2023-09-07", {"明天", "tomorrow", "tmrw", "明日"});
    expectAll("2023-09-08", {"后天", "後天", "day after tomorrow"});
    expectAll("2023-09-09", {"大后天", "大後天"});
    expectAll("2024-03-01", {"明天"}, "2024-02-29");
    expectAll("2023-10-15", {"下月15号", "下个月15日"});
    expectAll("2023-09-20", {"本月20号"});
}

TEST(DateShorthand, readsWrittenDates) {
    expectAll("2023-09-15", {"2023-09-15", "2023/9/15", "2023.9.15", "2023年9月15日", "20230915", "15-Sep-2023",
                             "Sep 15, 2023", "2023-09-15 周五", "２０２３－０９－１５"});
    expectAll("2021-01-02", {"2021-01-02"});
}

TEST(DateShorthand, isNoDate) {
    expectAll("none", {"", " ", "0", "32", "99", "00", "932", "1301", "1000", "12345", "230", "2-30", "9/31", "13-1",
                       "15/9", "9月31日", "31 Sep", "2023-02-29", "20230931"});
    expectAll("none", {"+0", "+", "+400", "+99999", "w", "w0", "w9999", "m0", "m999", "-2", "x1", "d1", "2w", "++2"});
    expectAll("none", {"周", "星期", "下周", "friend", "satin", "some day", "后续", "9月", "Sept", "15号楼", "abc",
                       "周五前后", "本月3号", "15:30", "3pm"});
    EXPECT_EQ(shown(dateOf(u"today", {}, autumn2023())), QStringLiteral("none"));
}

TEST(DateInSentence, findsTheFirstDay) {
    expectAllIn("2023-09-08",
                {"周五给王总发报价", "call her on Friday about the quote", "给王总发报价，周五前", "最迟後天送到",
                 "Fri: send the quote", "两个工作日后, 周一开会", "報價單週五下午給客戶"});
    expectAllIn("2023-09-15",
                {"9月15日前寄样品", "9/15寄样品", "下周五3点演示", "send 3 samples by 15 Sept",
                 "by Sept 15th, 40 units", "15号打给总机", "交付日期15日", "call before the 15th", "On ９/１５ send",
                 "九月十五号上门安装", "2023-09-15 demo", "next Friday 3pm call Ann", "9月15前寄3台"});
    expectAllIn("2023-09-07", {"明早10点问货代", "Hand it over tomorrow morning", "明天或周五打电话"});
    expectAllIn("2023-09-20", {"两周后回访", "visit them in 2 weeks"});
    expectAllIn("2023-10-15", {"下个月15号签合同"});
    expectAllIn("2023-09-11", {"周一至周五布展", "合同周一定稿"});
}

TEST(DateInSentence, namesNone) {
    expectAllIn("none", {"",
                         "后续联系",
                         "把3台样机送到15号楼",
                         "mockup pages 4-7",
                         "sit with the team on 9.15 points",
                         "满意度85",
                         "升级到2.4.1",
                         "每周五推送库存表",
                         "上周五已发",
                         "last Friday's minutes",
                         "电话13800138000",
                         "24/7支持",
                         "下周一起吃饭",
                         "本周日程",
                         "两周五次",
                         "3个月质保",
                         "9月15台样机",
                         "9月报价",
                         "第15号展位",
                         "the 2nd switch",
                         "satisfied friend",
                         "9月31日开会",
                         "3天没回",
                         "PO-0915",
                         "10点开会",
                         "Send 15 units"});
    EXPECT_EQ(shown(dateIn(u"tomorrow", {}, autumn2023())), QStringLiteral("none"));
}

// What names no day does not hide the one behind it.
TEST(DateInSentence, passesOverWhatIsNoDay) {
    expectAllIn("2023-09-08",
                {"9月31日不对，周五再寄", "上周五没来，本周五送", "last Friday no answer, call this Friday"});
}

}  // namespace
}  // namespace zhike
