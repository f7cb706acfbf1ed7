#include "app/icalendar.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

const FixedClock kClock{{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};  // 2026-09-10 14:35

DueRow row() {
    DueRow row;
    row.item.customer = {7};
    row.item.kind = QStringLiteral("follow_up");
    row.item.rule = QStringLiteral("own");
    row.item.due = kClock.startOf(QDate(2026, 9, 11));
    row.item.slot = {row.item.due.ms + 10 * 3'600'000};
    row.customerName = QStringLiteral("云启; A, B");
    row.step = QStringLiteral("Send the quote\nand <b>%1</b>");
    return row;
}

TEST(Calendar, anEventStandsAtTheProposedMomentWithItsText) {
    EXPECT_EQ(QString::fromUtf8(calendarOf({row()}, kClock)),
              QString::fromUtf8("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zhike//Zhike//EN\r\nBEGIN:VEVENT\r\n"
                                "UID:7-follow_up-own@zhike\r\nDTSTAMP:20260910T063500Z\r\nDTSTART:20260911T020000Z\r\n"
                                "DTEND:20260911T021000Z\r\n"
                                "SUMMARY:云启\\; A\\, B: Send the quote\\nand <b>%1</b>\r\nEND:VEVENT\r\n"
                                "END:VCALENDAR\r\n"));
}

TEST(Calendar, noLineIsLongerThanAllowedAndNoLetterIsCut) {
    DueRow longest = row();
    longest.step = QString(200, QChar(0x4E91));
    const QByteArray file = calendarOf({longest}, kClock);
    QByteArray joined = file;
    joined.replace("\r\n ", "");
    EXPECT_TRUE(QString::fromUtf8(joined).contains(longest.step));
    for (const QByteArray& line : file.split('\n')) {
        EXPECT_LE(line.size(), 76);  // with its CR
        EXPECT_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

TEST(Calendar, nothingToDoIsAnEmptyCalendar) {
    EXPECT_EQ(calendarOf({}, kClock),
              QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zhike//Zhike//EN\r\nEND:VCALENDAR\r\n"));
}

}  // namespace
}  // namespace zhike
