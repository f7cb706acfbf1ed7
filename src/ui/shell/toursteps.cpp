#include "ui/shell/toursteps.h"

#include "app/dayitems.h"
#include "ui/customers/customerform.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/daylistview.h"
#include "ui/today/todaypage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

namespace zhike {
namespace {

void showNothing(MainWindow&) {}

void showToast(MainWindow& window) {
    window.toasts().show({translated(ZTEXT("Archived")), translated(ZTEXT("Undo")), QStringLiteral("Ctrl Z")});
}

void showFailure(MainWindow& window) {
    window.banners().show({QStringLiteral("readOnly"),
                           Kind::Warn,
                           ZTEXT("This file is open for reading only"),
                           {{ZTEXT("Open another file…"), [] {}}}});
    window.status().setFailed(ZTEXT("the disk is full"), [] {});
}

void showProgress(MainWindow& window) {
    window.banners().show(
        {QStringLiteral("demo"), Kind::Info, ZTEXT("Demonstration data"), {{ZTEXT("Clear it and start"), [] {}}}});
    window.status().setProgress({ZTEXT("Importing"), 320, 1284, [] {}});
}

void showKeys(MainWindow& window) {
    window.showKeySheet();
}

void run(MainWindow& window, const char* action) {
    window.actions().run(QLatin1String(action));
}

void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    if (QWidget* focus = QApplication::focusWidget()) QApplication::sendEvent(focus, &down);
}

void selectSome(MainWindow&) {
    for (int i = 0; i < 4; ++i) press(Qt::Key_Down, Qt::ShiftModifier);
}

// Two filters, the editor of the second one open; nothing on a page that has none.
void chooseFilters(MainWindow& window) {
    auto* menu = window.currentPage()->findChild<QMenu*>(QStringLiteral("filters"));
    if (menu == nullptr) return;
    for (const int field : {0, 1}) {
        Q_EMIT menu->aboutToShow();
        menu->actions().at(field)->trigger();
        press(Qt::Key_Space);
        if (field == 0) press(Qt::Key_Escape);
    }
}

// A part of the record of somebody who has bought something.
void showRecordPart(MainWindow& window, int part) {
    for (int i = 0; i < 9; ++i) press(Qt::Key_Down);
    if (auto* parts = window.findChild<QTabBar*>(QStringLiteral("recordTabs"))) parts->setCurrentIndex(part);
}

// Opens the menu of the button; where the click does not.
void openMenu(MainWindow& window, const char* name) {
    auto* button = window.findChild<QAbstractButton*>(QLatin1String(name));
    if (button == nullptr) return;
    const auto* tool = qobject_cast<QToolButton*>(button);
    if (tool != nullptr && tool->menu() != nullptr)
        tool->menu()->popup({});
    else
        button->click();
    QWidget* menu = QApplication::activePopupWidget();
    if (menu == nullptr) return;
    // Where it stands on a screen that is large enough.
    const QPoint place = button->mapTo(&window, button->rect().bottomLeft() + QPoint(0, 4));
    menu->move(window.mapToGlobal(QPoint(std::min(place.x(), window.width() - menu->width() - 8), place.y())));
}

// What finds a few of the demonstration customers.
QString sampleWords() {
    return Theme::instance().isChinese() ? QStringLiteral("yqkj") : QStringLiteral("changjiang");
}

void typeFilter(MainWindow& window, const QString& text) {
    window.currentPage()->focusFilter();
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->setText(text);
}

// Drops a file of these words on the import.
void importFile(MainWindow& window, const QString& name, const QByteArray& content) {
    static const QTemporaryDir place;
    QFile file(place.filePath(name));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(content);
    file.close();
    run(window, "customer.import");
    QWidget* dialog = QApplication::activeModalWidget();
    if (dialog == nullptr) return;
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    QCoreApplication::sendEvent(dialog, &drop);
}

void importCustomers(MainWindow& window) {
    QFile sample(Theme::instance().isChinese() ? QStringLiteral(":/demo/import-zh.csv")
                                               : QStringLiteral(":/demo/import-en.csv"));
    if (sample.open(QIODevice::ReadOnly))
        importFile(window, translated(ZTEXT("Customers of the fair.csv")), sample.readAll());
}

void importWebPage(MainWindow& window) {
    importFile(window, translated(ZTEXT("Customers of the fair.csv")),
               "<!DOCTYPE html><html><table><tr><td>1</td></tr>");
}

void ask(MainWindow& window, const QString& question) {
    run(window, "palette.open");
    if (auto* line = window.findChild<QLineEdit*>(QStringLiteral("question"))) line->setText(question);
}

void showDay(MainWindow& window, DayView view) {
    if (auto* today = window.findChild<TodayPage*>()) today->showView(view);
}

// What can be ticked off without a word, of the first lines of the day.
void tickTasks(MainWindow& window) {
    auto* list = window.findChild<DayListView*>();
    for (int i = 0; list != nullptr && i < 8; ++i) {
        list->showLine(i);
        if (const DueRow* row = static_cast<DayModel*>(list->model())->row(i); row != nullptr && !hasOutcome(*row))
            press(Qt::Key_Space);
    }
}

// Without the dialog that greets in a new file.
void leaveWelcome(MainWindow&) {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
}

void showDemoBar(MainWindow& window) {
    window.banners().show(
        {QStringLiteral("demo"), Kind::Info, ZTEXT("Demonstration data"), {{ZTEXT("Clear it and start"), [] {}}}});
}

void newCustomer(MainWindow& window) {
    run(window, "customer.new");
}

void editCustomer(MainWindow& window) {
    run(window, "customer.edit");
}

void addContact(CustomerForm& form) {
    form.findChild<QAbstractButton*>(QStringLiteral("contactsHeader"))->setChecked(true);
    form.findChild<QAbstractButton*>(QStringLiteral("addContact"))->click();
}

void saveNothing(CustomerForm& form) {
    form.findChild<QPushButton*>(QStringLiteral("save"))->click();
}

// On a screen wide enough, with a source that customers have come from.
void chooseSource(CustomerForm& form) {
    form.resize(Theme::instance().px(1000), Theme::instance().px(716));
    auto* source = form.findChild<QComboBox*>(QStringLiteral("source"));
    source->setCurrentIndex(1);
    Q_EMIT source->activated(1);
}

// What somebody else might have saved while the form was open.
void showConflict(CustomerForm& form) {
    CustomerInput mine = form.given();
    mine.customer.preference = QStringLiteral("R&D <b>%1</b>");
    mine.customer.grade = QStringLiteral("A");
    CustomerConflict found{form.given(), {}};
    found.theirs.customer.preference = QStringLiteral("7×24");
    found.theirs.customer.budget = Money{60'000'000};
    found.theirs.contact.phone = QStringLiteral("13900001111");
    found.differences = differences(form.given(), mine, found.theirs);
    for (FieldDifference& one : found.differences) {
        if (one.side == Side::Mine && !one.disputed) continue;
        one.who = QStringLiteral("李静");
        one.at = form.given().customer.updated;
    }
    form.showConflict(found);
}

constexpr TourStep kSteps[] = {
    {"customers", showNothing},
    {"keys", showKeys},
    {"toast", showToast},
    {"failure", showFailure},
    {"progress", showProgress},
    {"new-customer", newCustomer},
    {.name = "form-errors", .prepare = newCustomer, .then = saveNothing},
    {.name = "templates", .prepare = newCustomer, .then = chooseSource},
    {"edit-customer", editCustomer},
    {.name = "contacts", .prepare = editCustomer, .then = addContact},
    {.name = "conflict", .prepare = editCustomer, .then = showConflict},
    {"review", [](MainWindow& window) { run(window, "customer.review"); }},
    {"search", [](MainWindow& window) { typeFilter(window, sampleWords()); }},
    {"edit-in-place", [](MainWindow& window) { run(window, "customer.editCell"); }},
    {"selection", selectSome},
    {"choose-owner", [](MainWindow& window) { run(window, "customer.assign"); }},
    {"filters", chooseFilters},
    {"menu-filters", [](MainWindow& window) { openMenu(window, "addFilter"); }},
    {"menu-columns", [](MainWindow& window) { openMenu(window, "columns"); }},
    {"menu-density", [](MainWindow& window) { openMenu(window, "density"); }},
    {"menu-record", [](MainWindow& window) { openMenu(window, "more"); }},
    {"menu-user", [](MainWindow& window) { openMenu(window, "user"); }},
    {"record-timeline", [](MainWindow& window) { showRecordPart(window, 0); }},
    {"record-profile", [](MainWindow& window) { showRecordPart(window, 1); }},
    {"record-orders", [](MainWindow& window) { showRecordPart(window, 2); }},
    {"record-history", [](MainWindow& window) { showRecordPart(window, 3); }},
    {"new-order", [](MainWindow& window) { run(window, "order.new"); }},
    {"nothing-found", [](MainWindow& window) { typeFilter(window, QStringLiteral("<b>%1</b>zzz")); }},
    {"import-file", importCustomers},
    {.name = "import-columns", .prepare = importCustomers, .goOn = 1},
    {.name = "import-check", .prepare = importCustomers, .goOn = 2},
    {.name = "import-report", .prepare = importCustomers, .goOn = 3},
    {"import-refused", importWebPage},
    {"palette", [](MainWindow& window) { ask(window, {}); }},
    {"palette-found", [](MainWindow& window) { ask(window, sampleWords()); }},
    {"palette-commands", [](MainWindow& window) { ask(window, QStringLiteral(">")); }},
    {"palette-nothing", [](MainWindow& window) { ask(window, QStringLiteral("<b>%1</b>zzz")); }},
    {"settings", [](MainWindow& window) { run(window, "settings.open"); }},
    {"report-followups", [](MainWindow& window) { run(window, "report.followups"); }},
    {"people", [](MainWindow& window) { run(window, "people.open"); }},
    {"demo-bar", showDemoBar},
    {.name = "first-run", .prepare = showNothing, .empty = true},
    {.name = "first", .prepare = leaveWelcome, .empty = true},
    {.name = "today", .prepare = showNothing, .page = "today", .asRep = true},
    {.name = "today-ticked", .prepare = tickTasks, .page = "today", .asRep = true},
    {.name = "today-week",
     .prepare = [](MainWindow& window) { showDay(window, DayView::Week); },
     .page = "today",
     .asRep = true},
    {.name = "today-done",
     .prepare = [](MainWindow& window) { showDay(window, DayView::Done); },
     .page = "today",
     .asRep = true},
    {.name = "today-team", .prepare = [](MainWindow& window) { showDay(window, DayView::Team); }, .page = "today"},
    {.name = "notices",
     .prepare = [](MainWindow& window) { run(window, "notices.open"); },
     .page = "today",
     .asRep = true},
    {.name = "followups", .prepare = showNothing, .page = "followUps"},
    {"log", [](MainWindow& window) { run(window, "followup.log"); }},
    {.name = "plan", .prepare = [](MainWindow& window) { run(window, "plan.edit"); }, .page = "followUps"},
    {"large-text", [](MainWindow&) { Theme::instance().setTextPercent(150); }},
    {"large-settings",
     [](MainWindow& window) {
         Theme::instance().setTextPercent(150);
         run(window, "settings.open");
     }},
    {"large-filters",
     [](MainWindow& window) {
         Theme::instance().setTextPercent(150);
         chooseFilters(window);
     }},
    {"large-form",
     [](MainWindow& window) {
         Theme::instance().setTextPercent(150);
         newCustomer(window);
     }},
    {"compact", [](MainWindow&) { Theme::instance().setDensity(Density::Compact); }},
    {"comfortable", [](MainWindow&) { Theme::instance().setDensity(Density::Comfortable); }},
};

}  // namespace

std::span<const TourStep> tourSteps() {
    return kSteps;
}

}  // namespace zhike
