#include "samplesheet.h"
#include "support/printers.h"
#include "ui/customers/sheetentries.h"
#include "ui/shell/language.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhike {
namespace {

// The timeline of 云启科技 on 2026-09-10, in English; 李静 looks after them.
class ContactEntriesTest : public testing::Test {
protected:
    ContactEntriesTest() {
        language.use(LanguageChoice::English);
        sheet.log.clear();
    }

    static Interaction contact(const char* method, Moment at, const char* summary) {
        Interaction contact;
        contact.method = QString::fromLatin1(method);
        contact.at = at;
        contact.user = test::liJing();
        contact.summary = QString::fromUtf8(summary);
        return contact;
    }
    Entry entryOf(const char* line) {
        const QList<Entry> entries = timelineOf(sheet, ValueReader(lookup, clock));
        const auto found = std::ranges::find_if(
            entries, [&](const Entry& entry) { return entry.lines.contains(QString::fromUtf8(line)); });
        return found == entries.end() ? Entry() : *found;
    }

    FixedClock clock{Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};
    Language language;
    Lookup lookup = test::sampleLookup();
    CustomerSheet sheet = test::sampleSheet();
    Interaction talk = contact("phone", {1787638800000}, "Backup plan\n<b>%1</b>");  // 2026-08-25 14:20
};

TEST_F(ContactEntriesTest, aContactStandsAmongTheEventsWithWhatItWasAbout) {
    talk.signal = QStringLiteral("positive");
    talk.feedback = QStringLiteral("Three seats");
    sheet.log = {talk};
    const QList<Entry> entries = timelineOf(sheet, ValueReader(lookup, clock));
    const Entry entry = entryOf("Backup plan\n<b>%1</b>");
    EXPECT_EQ(entry.title, QStringLiteral("Phone"));
    EXPECT_EQ(entry.when, QStringLiteral("08-25 14:20"));
    EXPECT_EQ(entry.icon, QStringLiteral("phone"));
    EXPECT_EQ(entry.lines.value(1), QStringLiteral("Feedback: Three seats"));
    ASSERT_EQ(entry.tags.size(), 1);
    EXPECT_EQ(entry.tags[0].text, QStringLiteral("Positive"));
    EXPECT_EQ(entry.tags[0].kind, Kind::Ok);
    EXPECT_TRUE(entry.next.isEmpty());
    EXPECT_EQ(std::ranges::count_if(entries, [](const Entry& one) { return one.title == u"Phone"; }), 1);
}

TEST_F(ContactEntriesTest, aNextStepIsDoneByTheNextContactThatReachedSomebody) {
    talk.next = QStringLiteral("Send the invitation");
    talk.nextDue = QDate(2026, 8, 30);
    talk.nextUser = test::liJing();
    Interaction missed = contact("phone", {1787710800000}, "No answer");  // 2026-08-26 10:20
    missed.answered = false;
    sheet.log = {missed, talk};
    EXPECT_EQ(entryOf("No answer").tags.value(0).text, QStringLiteral("Not reached"));
    EXPECT_EQ(entryOf("Backup plan\n<b>%1</b>").next, QStringLiteral("Send the invitation · 李静 · by 08-30"));
    sheet.log.prepend(contact("email", {1788916800000}, "Sent"));
    EXPECT_EQ(entryOf("Backup plan\n<b>%1</b>").next, QStringLiteral("Send the invitation · 李静 · by 08-30, done"));
}

TEST_F(ContactEntriesTest, whoeverDoesNotLookAfterTheCustomerIsNamed) {
    talk.user = test::zhouMin();
    talk.contact = {2002};
    sheet.log = {talk};
    const Entry entry = entryOf("Backup plan\n<b>%1</b>");
    EXPECT_EQ(entry.title, QStringLiteral("Phone · 赵敏"));
    EXPECT_EQ(entry.when, QStringLiteral("周敏 · 08-25 14:20"));
}

TEST_F(ContactEntriesTest, anErrandDidNotFailToReachAnybody) {
    talk.answered = false;
    talk.closes = QStringLiteral("thank_you");
    sheet.log = {talk};
    EXPECT_TRUE(entryOf("Backup plan\n<b>%1</b>").tags.isEmpty());
}

TEST_F(ContactEntriesTest, theHistorySaysThatAContactWasLogged) {
    talk.id = {4001};
    sheet.log = {talk};
    JournalEntry logged = test::sampleChange(906, {504}, Interaction::kTable, 4001, {1788916900000});
    logged.created = true;
    JournalEntry planned = test::sampleChange(907, {504}, FollowPlan::kTable, 5001, {1788916900000});
    planned.created = true;
    sheet.history.prepend(logged);
    sheet.history.prepend(planned);
    const QList<Entry> history = historyOf(sheet, ValueReader(lookup, clock));
    EXPECT_EQ(history[0].lines,
              QStringList({QStringLiteral("Contact logged: Phone"), QStringLiteral("Follow-up plan made")}));
}

}  // namespace
}  // namespace zhike
