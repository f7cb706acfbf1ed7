// What a person can do on the page of the day: its actions and what they run.
#include "app/dayitems.h"
#include "app/icalendar.h"
#include "app/workreport.h"
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

bool isAboutCustomer(const DueRow& row) {
    return row.item.customer.isSet();
}

}  // namespace

void TodayPage::addRowAction(const char* id, Text title, const char* icon, const QKeySequence& key,
                             std::function<void(const DueRow&)> run, std::function<bool(const DueRow&)> enabled) {
    m_window.actions().add(
        {.id = QString::fromLatin1(id),
         .title = std::move(title),
         .section = ZTEXT("Today"),
         .icon = QString::fromLatin1(icon),
         .keys = {key},
         .scope = Scope::List,
         .run =
             [this, run = std::move(run)] {
                 const DueRow row = *current();
                 run(row);
             },
         .enabled = [this, enabled = std::move(
                               enabled)] { return current() != nullptr && (!enabled || enabled(*current())); }},
        m_list);
}

void TodayPage::registerActions() {
    const auto move = [&](const char* id, Text title, Qt::Key key, int step) {
        m_window.actions().add({.id = QString::fromLatin1(id),
                                .title = std::move(title),
                                .section = ZTEXT("Today"),
                                .keys = {key},
                                .scope = Scope::List,
                                .run = [this, step] { m_list->moveBy(step); },
                                .repeats = true},
                               m_list);
    };
    move("day.down", ZTEXT("Next line"), Qt::Key_J, 1);
    move("day.up", ZTEXT("Previous line"), Qt::Key_K, -1);
    const auto isOpen = [this](const DueRow&) { return view() != DayView::Done && view() != DayView::NoStep; };
    addRowAction(
        "day.tick", ZTEXT("Done"), "check", Qt::Key_Space, [this](const DueRow&) { tick(); }, isOpen);
    addRowAction("day.toggle", ZTEXT("Select or deselect the line"), "", Qt::Key_X,
                 [this](const DueRow&) { m_list->toggleCurrent(); });
    addRowAction(
        "day.postpone", ZTEXT("Put off a day"), "clock-arrow-down", Qt::Key_P, [this](const DueRow&) { postponeBy(1); },
        isOpen);
    addRowAction(
        "day.postponeWeek", ZTEXT("Put off a week"), "clock-arrow-down", Qt::SHIFT | Qt::Key_P,
        [this](const DueRow&) { postponeBy(5); }, isOpen);
    addRowAction(
        "day.log", ZTEXT("Log a contact"), "phone", Qt::Key_L,
        [this](const DueRow& row) { Q_EMIT logWanted(row.item.customer); }, isAboutCustomer);
    addRowAction(
        "day.plan", ZTEXT("Change the plan"), "calendar-plus", Qt::Key_F,
        [this](const DueRow& row) { Q_EMIT planWanted(row.item.customer); }, isAboutCustomer);
    addRowAction(
        "day.open", ZTEXT("Open the customer"), "user", Qt::CTRL | Qt::Key_Return,
        [this](const DueRow& row) { Q_EMIT customerChosen(row.item.customer); }, isAboutCustomer);
}

void TodayPage::registerReports() {
    const auto add = [this](const char* id, Text title, const QKeySequence& key, std::function<void()> run) {
        m_window.actions().add({.id = QString::fromLatin1(id),
                                .title = std::move(title),
                                .section = ZTEXT("Today"),
                                .icon = QStringLiteral("copy"),
                                .keys = {key},
                                .scope = Scope::List,
                                .run = std::move(run)},
                               m_list);
    };
    add("day.report", ZTEXT("Copy the daily report"), Qt::Key_D, [this] { copyReport(m_workspace.clock().today()); });
    m_window.actions().add({.id = QStringLiteral("day.calendar"),
                            .title = ZTEXT("Save my plan as a calendar…"),
                            .section = ZTEXT("Today"),
                            .icon = QStringLiteral("calendar-days"),
                            .scope = Scope::Page,
                            .run = [this] { chooseCalendar(); }},
                           this);
    add("day.reportWeek", ZTEXT("Copy the weekly report"), Qt::SHIFT | Qt::Key_D, [this] {
        const QDate today = m_workspace.clock().today();
        copyReport(today.addDays(1 - today.dayOfWeek()));
    });
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
    const bool isTeam = asked.view == DayView::Team || asked.view == DayView::Late || asked.view == DayView::NoStep;
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
    if (const DueRow* row = current(); row != nullptr && hasOutcome(*row)) Q_EMIT logWanted(row->item.customer);
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
