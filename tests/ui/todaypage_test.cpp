#include "ui/today/todaypage.h"

#include "app/dayitems.h"
#include "app/followups.h"
#include "app/tasks.h"
#include "customersfixture.h"
#include "ui/shell/statusbar.h"
#include "ui/today/daydelegate.h"
#include "ui/today/dayhead.h"
#include "ui/today/daylistview.h"
#include "ui/widgets/failurestrip.h"
#include "ui/widgets/viewlist.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QProgressBar>
#include <QPushButton>

namespace zhike {
namespace {

// The page of a rep who has work today. It is Thursday, 2026-09-10, 14:36.
class TodayPageTest : public CustomersPageTest {
protected:
    TodayPageTest() {
        const QList<User> people = workspace->lookup().users();
        const auto rep = std::find_if(people.begin(), people.end(),
                                      [](const User& user) { return user.role == u"sales" && !user.isUnassigned(); });
        task("Sort the contracts", rep->id);
        task("Book a room", rep->id);
        workspace->switchUser(rep->id);
        settle();
        today = new TodayPage(*workspace, window);
        window.addPage(today);
        window.showPage(today);
        settle();
        today->refresh();
        settle();
        today->activated();
        list = today->findChild<DayListView*>();
        model = static_cast<DayModel*>(list->model());
    }
    void task(const char* what, Id<User> user) {
        Task made;
        made.what = QString::fromLatin1(what);
        made.user = user;
        made.due = clock->startOf(clock->today());
        workspace->save(
            Text{"Task"}, {}, [made](Work& work) { return createTask(work, made); }, page, [](const Result<Task>&) {});
        settle();
    }
    int lineOf(const char* what) {
        for (int line = 0; line < model->rowCount(); ++line)
            if (const DueRow* row = model->row(line); row != nullptr && row->step == QLatin1String(what)) return line;
        return -1;
    }
    // The first row of that sort in a section.
    int lineOf(DaySection::Kind section, bool outcome) {
        for (int line = 0; line < model->rowCount(); ++line)
            if (const DueRow* row = model->row(line);
                row != nullptr && model->section(line).kind == section && hasOutcome(*row) == outcome)
                return line;
        return -1;
    }
    void waitUntilGone(const char* what) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return lineOf(what) < 0; }));
        settle();
    }
    QProgressBar* progress() { return today->findChild<DayHead*>()->findChild<QProgressBar*>(); }

    TodayPage* today;
    DayListView* list;
    DayModel* model;
};

TEST_F(TodayPageTest, showsWhatIsLateThenTodayEachWithItsReason) {
    ASSERT_GT(model->rowCount(), 4);
    EXPECT_EQ(model->row(0), nullptr);  // a heading
    EXPECT_EQ(list->currentIndex().row(), 1);
    for (int line = 0; line < model->rowCount(); ++line) {
        const DueRow* row = model->row(line);
        if (row == nullptr) continue;
        EXPECT_EQ(row->item.assignee, workspace->user().id);
        EXPECT_FALSE(whatOf(*row).isEmpty());
        if (model->section(line).kind != DaySection::Kind::Suggestions)
            EXPECT_EQ(model->section(line).kind == DaySection::Kind::Late, isLate(row->item, *clock)) << line;
    }
    EXPECT_GT(today->count().count, 0);
}

TEST_F(TodayPageTest, spaceStrikesATaskThroughMovesOnAndAfterAMomentItIsGone) {
    const int line = lineOf("Sort the contracts");
    ASSERT_GE(line, 0);
    list->showLine(line);
    const int before = model->rowCount();
    const int done = progress()->value();
    press(Qt::Key_Space);
    EXPECT_TRUE(model->isTicked(line));
    EXPECT_EQ(model->rowCount(), before);
    EXPECT_NE(list->currentIndex().row(), line);
    waitUntilGone("Sort the contracts");
    EXPECT_EQ(progress()->value(), done + 1);
    EXPECT_EQ(model->row(list->currentIndex().row())->step, QStringLiteral("Book a room"));
}

TEST_F(TodayPageTest, undoBringsItBackAtOnce) {
    list->showLine(lineOf("Sort the contracts"));
    press(Qt::Key_Space);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_GE(lineOf("Sort the contracts"), 0);
    EXPECT_FALSE(model->isTicked(lineOf("Sort the contracts")));
}

TEST_F(TodayPageTest, aClickOnTheCircleTicksOff) {
    const int line = lineOf("Book a room");
    list->showLine(line);
    const QRect circle = DayDelegate::circleRect(list->visualRect(model->index(line)));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, circle.center());
    settle();
    EXPECT_TRUE(model->isTicked(line));
    waitUntilGone("Book a room");
}

TEST_F(TodayPageTest, spaceOnAContactAsksWhatCameOfItFirst) {
    Id<Customer> asked;
    QObject::connect(today, &TodayPage::logWanted, today, [&](Id<Customer> customer) { asked = customer; });
    int line = lineOf(DaySection::Kind::Late, true);
    if (line < 0) line = lineOf(DaySection::Kind::Today, true);
    ASSERT_GE(line, 0);
    list->showLine(line);
    press(Qt::Key_Space);
    EXPECT_EQ(asked, model->row(line)->item.customer);
    EXPECT_FALSE(model->isTicked(line));
}

TEST_F(TodayPageTest, severalTasksAreTickedOffAsOneChange) {
    const int first = std::min(lineOf("Sort the contracts"), lineOf("Book a room"));
    list->showLine(first);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    waitUntilGone("Sort the contracts");
    EXPECT_EQ(lineOf("Book a room"), -1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_GE(lineOf("Sort the contracts"), 0);
    EXPECT_GE(lineOf("Book a room"), 0);
}

TEST_F(TodayPageTest, aTaskIsPutOffToTheNextWorkingDay) {
    list->showLine(lineOf("Book a room"));
    press(Qt::Key_P);
    EXPECT_EQ(lineOf("Book a room"), -1);
    today->showView(DayView::Week);
    settle();
    const int line = lineOf("Book a room");
    ASSERT_GE(line, 0);
    EXPECT_EQ(model->section(line).day, QDate(2026, 9, 11));
}

TEST_F(TodayPageTest, whatAnotherDidMeanwhileIsNamedAndLeaves) {
    const int line = lineOf("Book a room");
    const Id<Task> task = model->row(line)->task.id;
    list->showLine(line);
    const User other = workspace->lookup().administrator();
    ASSERT_TRUE(
        workspace->store().write(other, Text{"Done"}, [task](Work& work) { return finishTask(work, task); }).result());
    Q_EMIT list->tickRequested();  // before the page has heard of it
    settle();
    QStringList said;
    for (const QPushButton* button : window.status().findChildren<QPushButton*>()) said << button->text();
    EXPECT_TRUE(said.join(u'|').contains(QStringLiteral("“%1” did this already").arg(other.name)))
        << said.join(u'|').toStdString();
    EXPECT_EQ(lineOf("Book a room"), -1);
}

TEST_F(TodayPageTest, spaceOnARecordThatGrewOldAsksForItsReview) {
    Id<Customer> asked;
    QObject::connect(today, &TodayPage::reviewWanted, today, [&](Id<Customer> customer) { asked = customer; });
    int line = 0;
    while (line < model->rowCount() && (model->row(line) == nullptr || model->row(line)->item.kind != u"review"))
        ++line;
    ASSERT_LT(line, model->rowCount());
    list->showLine(line);
    press(Qt::Key_Space);
    EXPECT_EQ(asked, model->row(line)->item.customer);
}

TEST_F(TodayPageTest, aChangeElsewhereLeavesTheSelectionAlone) {
    list->showLine(std::min(lineOf("Sort the contracts"), lineOf("Book a room")));
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(list->selectedLines().size(), 2);
    task("Water the plants", workspace->user().id);
    ASSERT_GE(lineOf("Water the plants"), 0);
    QStringList selected;
    for (const int line : list->selectedLines()) selected << model->row(line)->step;
    selected.sort();
    EXPECT_EQ(selected, (QStringList{QStringLiteral("Book a room"), QStringLiteral("Sort the contracts")}));
}

TEST_F(TodayPageTest, theSidebarFoldsAndUnfolds) {
    auto* views = today->findChild<ViewList*>();
    ASSERT_FALSE(views->isCollapsed());
    press(Qt::Key_F9);
    EXPECT_TRUE(views->isCollapsed());
    press(Qt::Key_F9);
    EXPECT_FALSE(views->isCollapsed());
    window.resize(1100, 700);
    settle();
    EXPECT_FALSE(views->isCollapsed());  // a person has decided
}

TEST_F(TodayPageTest, arrowsAndLettersPassOverHeadings) {
    for (int i = 0; i < model->rowCount() + 2; ++i) {
        press(i % 2 == 0 ? Qt::Key_J : Qt::Key_Down);
        ASSERT_NE(model->row(list->currentIndex().row()), nullptr);
    }
    for (int i = 0; i < model->rowCount() + 2; ++i) {
        press(i % 2 == 0 ? Qt::Key_K : Qt::Key_Up);
        ASSERT_NE(model->row(list->currentIndex().row()), nullptr);
    }
    EXPECT_EQ(list->currentIndex().row(), 1);
}

TEST_F(TodayPageTest, aRepHasNoTeamAndASupervisorSeesWhoseWorkItIs) {
    const auto hasTeam = [&] {
        const auto* views = today->findChild<ViewList*>();
        for (int i = 0; i < views->model()->rowCount(); ++i)
            if (views->model()->index(i, 0).data().toString() == QStringLiteral("The team's day")) return true;
        return false;
    };
    EXPECT_FALSE(hasTeam());
    workspace->switchUser(workspace->lookup().administrator().id);
    settle();
    EXPECT_TRUE(hasTeam());
    today->showView(DayView::Team);
    settle();
    ASSERT_GT(model->rowCount(), 1);
    const QString said = model->index(1).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(model->row(1)->assigneeName)) << said.toStdString();
}

TEST_F(TodayPageTest, oneKeyCopiesTheReportOfTheDayAndAnotherThatOfTheWeek) {
    press(Qt::Key_D);
    const QString day = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(day.startsWith(QStringLiteral("Daily report 2026-09-10, ") + workspace->user().name))
        << day.toStdString();
    EXPECT_TRUE(day.contains(QStringLiteral("Late now: ")));
    press(Qt::Key_D, Qt::ShiftModifier);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Weekly report 2026-09-07 to 2026-09-10, ")));
}

TEST_F(TodayPageTest, onesPlanIsSavedAsACalendarAndAWrongPlaceIsSaid) {
    ASSERT_TRUE(window.actions().run(QStringLiteral("day.calendar")));
    auto* dialog = window.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    const QString path = folder.filePath(QStringLiteral("plan.ics"));
    Q_EMIT dialog->fileSelected(path);
    settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_TRUE(content.contains("SUMMARY:Task: Sort the contracts\r\n"));
    EXPECT_TRUE(content.startsWith("BEGIN:VCALENDAR\r\n"));
    Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("nowhere/plan.ics")));
    settle();
    EXPECT_TRUE(today->findChild<FailureStrip*>()->isFailed());
    dialog->close();
}

TEST_F(TodayPageTest, theEffortIsSaidInHalfHours) {
    EXPECT_EQ(effortText(25), QStringLiteral("about 25 min"));
    EXPECT_EQ(effortText(60), QStringLiteral("about 1 h"));
    EXPECT_EQ(effortText(80), QStringLiteral("about 1.5 h"));
    EXPECT_EQ(effortText(125), QStringLiteral("about 2 h"));
}

}  // namespace
}  // namespace zhike
