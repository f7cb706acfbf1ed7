#include "ui/desk.h"

#include "ui/customers/customerspage.h"
#include "ui/firstrun/startpage.h"
#include "ui/followups/followupeditor.h"
#include "ui/followups/followupspage.h"
#include "ui/notices/noticepanel.h"
#include "ui/notices/systemnotice.h"
#include "ui/palette/palette.h"
#include "ui/people/peopledialog.h"
#include "ui/people/userswitch.h"
#include "ui/reports/reportdialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/emptypage.h"
#include "ui/today/todaypage.h"

#include <QApplication>

namespace zhike {

namespace {

constexpr qsizetype kMostOutside = 3;  // at once

}  // namespace

Desk::Desk(const Clock& clock, Language& language, Preferences& preferences)
    : m_preferences(preferences), m_language(language), m_window(std::make_unique<MainWindow>(clock, language)) {}

Desk::~Desk() = default;

void Desk::use(std::unique_ptr<Store> store, bool isNew) {
    const QString identity = store->identity();
    m_workspace = std::make_unique<Workspace>(std::move(store), *m_window, m_preferences.actor(identity));
    connect(m_workspace.get(), &Workspace::userSwitched, this,
            [this, identity] { m_preferences.setActor(identity, m_workspace->user().id); });
    addDialogs();
    addPages(isNew);
}

void Desk::addPages(bool isNew) {
    auto* today = new TodayPage(*m_workspace, *m_window);
    today->setStart(new StartPage(m_window->actions(), today));
    m_window->addPage(today);
    auto* customers = new CustomersPage(*m_workspace, *m_window);
    customers->setStart(new StartPage(m_window->actions(), customers));
    m_window->addPage(customers);
    auto* followUps = new FollowUpsPage(*m_workspace, *m_window);
    m_window->addPage(followUps);
    const auto showCustomer = [this, customers](Id<Customer> customer) {
        m_window->showPage(customers);
        customers->showCustomer(customer);
    };
    connect(followUps, &FollowUpsPage::customerChosen, customers, showCustomer);
    auto* editor = new FollowUpEditor(*m_workspace, *m_window);
    connect(followUps, &FollowUpsPage::logWanted, editor, &FollowUpEditor::log);
    connect(followUps, &FollowUpsPage::planWanted, editor, &FollowUpEditor::changePlan);
    connect(customers, &CustomersPage::logWanted, editor, &FollowUpEditor::log);
    connect(today, &TodayPage::customerChosen, customers, showCustomer);
    connect(today, &TodayPage::logWanted, editor, &FollowUpEditor::log);
    connect(today, &TodayPage::planWanted, editor, &FollowUpEditor::changePlan);
    connect(today, &TodayPage::reviewWanted, customers, &CustomersPage::review);
    addNotices(showCustomer);
    addPalette(*customers);
    editor->offerDrafts();
    if (isNew) m_window->showPage(customers);
}

void Desk::addNotices(const std::function<void(Id<Customer>)>& showCustomer) {
    auto* board = new NoticeBoard(*m_workspace, m_preferences, m_window.get());
    const auto show = [this, board, showCustomer] {
        auto* panel = new NoticePanel(*board, m_workspace->clock(), *m_window);
        connect(panel, &NoticePanel::customerChosen, board, showCustomer);
        panel->open();
    };
    m_window->actions().add({.id = QStringLiteral("notices.open"),
                             .title = ZTEXT("Notifications"),
                             .section = ZTEXT("General"),
                             .icon = QStringLiteral("bell"),
                             .run = show});
    connect(board, &NoticeBoard::changed, m_window.get(), [this, board] { m_window->setNoticeCount(board->unread()); });
    connect(board, &NoticeBoard::broke, m_window.get(), [this](const QList<Notice>& broken) { tellOutside(broken); });
}

// Only while nobody looks at the window, and not at night unless that is wanted (ux.md §7).
void Desk::tellOutside(const QList<Notice>& broken) {
    const Clock& clock = m_workspace->clock();
    const bool isLookedAt = QApplication::activeWindow() != nullptr;
    if (isLookedAt || !isToldAt(m_preferences.notices(), clock.local(clock.now()).time())) return;
    for (const Notice& one : broken.first(std::min(broken.size(), kMostOutside)))
        showSystemNotice(titleOf(one), sentenceOf(one, clock));
}

void Desk::addPalette(CustomersPage& customers) {
    m_window->actions().add({.id = QStringLiteral("palette.open"),
                             .title = ZTEXT("Search or run a command"),
                             .section = ZTEXT("General"),
                             .icon = QStringLiteral("search"),
                             .keys = {Qt::CTRL | Qt::Key_K},
                             .run = [this, &customers] {
                                 auto* palette = new Palette(*m_window, *m_workspace, m_preferences);
                                 connect(palette, &Palette::customerChosen, &customers, &CustomersPage::showCustomer);
                             }});
}

void Desk::addDialogs() {
    ActionRegistry& actions = m_window->actions();
    actions.add({.id = QStringLiteral("people.open"),
                 .title = ZTEXT("People…"),
                 .section = ZTEXT("General"),
                 .icon = QStringLiteral("users"),
                 .run = [this] { (new PeopleDialog(*m_workspace, m_window.get()))->open(); }});
    actions.add({.id = QStringLiteral("report.followups"),
                 .title = ZTEXT("Follow-up execution report…"),
                 .section = ZTEXT("Follow-ups"),
                 .icon = QStringLiteral("file-chart-column"),
                 .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_R},
                 .run = [this] { (new ReportDialog(*m_workspace, m_window.get()))->open(); }});
    actions.add({.id = QStringLiteral("settings.open"),
                 .title = ZTEXT("Settings…"),
                 .section = ZTEXT("General"),
                 .icon = QStringLiteral("settings"),
                 .keys = {Qt::CTRL | Qt::Key_Comma},
                 .run = [this] { (new SettingsDialog(*m_workspace, *m_window, m_language, m_preferences))->open(); }});
    new UserSwitch(*m_workspace, *m_window);
}

void Desk::refuse(const Error& error) {
    m_window->addPage(new EmptyPage(ZTEXT("Customers"), QStringLiteral("circle-alert"),
                                    ZTEXT("The data cannot be opened"), error.message));
}

}  // namespace zhike
