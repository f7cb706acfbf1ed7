// What a person can do on the page of the day: its actions and what they run.
#include "app/dayitems.h"
#include "app/dueitems.h"
#include "app/icalendar.h"
#include "app/workreport.h"
#include "ui/shell/listactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/daylistview.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/failurestrip.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QTimer>

namespace zhike {

namespace {

constexpr int kCalendarDays = 30;

}  // namespace

void TodayPage::registerActions() {
    ListActions list(m_window.actions(), *m_list, ZTEXT("Today"));
    list.addMoves(
        QStringLiteral("day"), [this](int steps) { m_list->moveBy(steps); }, [this] { m_list->toggleCurrent(); });
    const auto isOpen = [this] { return current() != nullptr && view() != DayView::Done && view() != DayView::NoStep; };
    list.add(
        "day.tick", ZTEXT("Done"), "check", Qt::Key_Space, [this] { tick(); }, isOpen);
    list.add(
        "day.postpone", ZTEXT("Put off a day"), "clock-arrow-down", Qt::Key_P, [this] { postponeBy(1); }, isOpen);
    list.add(
        "day.postponeWeek", ZTEXT("Put off a week"), "clock-arrow-down", Qt::SHIFT | Qt::Key_P,
        [this] { postponeBy(5); }, isOpen);
    const auto isAboutCustomer = [this] { return currentCustomer().isSet(); };
    list.add(
        "day.log", ZTEXT("Log a contact"), "phone", Qt::Key_L, [this] { Q_EMIT logWanted(currentCustomer()); },
        isAboutCustomer);
    list.add(
        "day.plan", ZTEXT("Change the plan"), "calendar-plus", Qt::Key_F,
        [this] { Q_EMIT planWanted(currentCustomer()); }, isAboutCustomer);
    list.add(
        "day.open", ZTEXT("Open the customer"), "user", Qt::CTRL | Qt::Key_Return,
        [this] { Q_EMIT customerChosen(currentCustomer()); }, isAboutCustomer);
    const auto today = [this] { return m_workspace.clock().today(); };
    list.add("day.report", ZTEXT("Copy the daily report"), "copy", Qt::Key_D, [=, this] { copyReport(today()); });
    list.add("day.reportWeek", ZTEXT("Copy the weekly report"), "copy", Qt::SHIFT | Qt::Key_D,
             [=, this] { copyReport(today().addDays(1 - today().dayOfWeek())); });
    m_window.actions().add({.id = QStringLiteral("day.calendar"),
                            .title = ZTEXT("Save my plan as a calendar…"),
                            .section = ZTEXT("Today"),
                            .icon = QStringLiteral("calendar-days"),
                            .scope = Scope::Page,
                            .run = [this] { chooseCalendar(); }},
                           this);
}

void TodayPage::chooseCalendar() {
    auto* dialog = new QFileDialog(&m_window, translated(ZTEXT("Save my plan as a calendar")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ics"));
    dialog->setNameFilter(translated(ZTEXT("Calendar (*.ics)")));
    dialog->selectFile(QStringLiteral("zhike.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &TodayPage::saveCalendar);
    dialog->open();
}

void TodayPage::saveCalendar(const QString& path) {
    const auto write = [user = m_workspace.user().id, path, &clock = m_workspace.clock()](Repositories& data) {
        return writePlan(data, user, kCalendarDays, path, clock);
    };
    whenDone(m_workspace.store().readSlowly(write), this, [this](const Done& written) {
        if (!written) return m_failure->setFailure(written.error());
        m_window.toasts().show({translated(ZTEXT("Your plan is saved as a calendar"))});
    });
}

void TodayPage::copyReport(QDate from) {
    const DayQuery asked = query();
    const bool isTeam = isOfTeam(asked.view);
    const QList<Id<User>> people = isTeam ? asked.team : QList<Id<User>>{asked.user.id};
    const QString team = asked.user.team.isEmpty() ? translated(ZTEXT("everybody")) : asked.user.team;
    const auto ask = [people, from, &clock = m_workspace.clock()](Repositories& data) {
        return workReport(data, people, from, clock.today(), clock);
    };
    whenDone(m_workspace.store().readSlowly(ask), this,
             [this, who = isTeam ? team : asked.user.name](const Result<WorkReport>& report) {
                 if (!report) return m_failure->setFailure(report.error());
                 QGuiApplication::clipboard()->setText(workReportText(*report, who));
                 m_window.toasts().show({translated(ZTEXT("The report is on the clipboard"))});
             });
}

const DueRow* TodayPage::current() const {
    return m_model->row(m_list->currentIndex().row());
}

QList<DueRow> TodayPage::rows(const QList<int>& lines) const {
    QList<DueRow> rows;
    for (const int line : lines) rows << *m_model->row(line);
    return rows;
}

// What has an outcome asks for it first; the rest is ticked off at once. The focus moves on either way.
void TodayPage::tick() {
    QList<int> plain;
    for (const int line : m_list->selectedLines())
        if (!m_model->isTicked(line) && !hasOutcome(*m_model->row(line))) plain << line;
    if (!plain.isEmpty()) return tickLines(plain);
    const DueRow* row = current();
    if (row == nullptr || !hasOutcome(*row)) return;
    if (row->item.kind == QLatin1String(kReviewKind))
        Q_EMIT reviewWanted(row->item.customer);
    else
        Q_EMIT logWanted(row->item.customer);
}

void TodayPage::tickLines(const QList<int>& lines) {
    for (const int line : lines) m_model->tick(line, true);
    m_struck->start(kStruckMs);
    m_ticking = true;
    const QList<DueRow> ticked = rows(lines);
    m_list->showLine(m_model->rowNear(lines.last() + 1));
    const auto tickAll = [ticked](Work& work) -> Done {
        for (const DueRow& row : ticked)
            if (const Done off = tickOff(work, row); !off) return off;
        return done();
    };
    m_workspace.save(Text{ZTEXT("Done: “%1”"), {ticked.first().customerName}}, ZTEXT("Done"), tickAll, this,
                     [this](const Done& saved) {
                         if (saved) return;
                         m_ticking = false;
                         refresh();
                     });
}

void TodayPage::postponeBy(int workdays) {
    const QList<DueRow> chosen = rows(m_list->selectedLines());
    if (chosen.isEmpty()) return;
    const auto putAllOff = [chosen, workdays](Work& work) -> Done {
        for (const DueRow& row : chosen)
            if (const Done off = putOff(work, row, workdays); !off) return off;
        return done();
    };
    m_workspace.save(ZTEXT("Put off"), ZTEXT("Put off"), putAllOff, this, [](const Done&) {});
}

}  // namespace zhike
