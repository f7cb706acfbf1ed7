#include "ui/shell/tour.h"

#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>

namespace zhike {
namespace {

struct Step {
    const char* name;
    void (*prepare)(MainWindow& window);
    bool empty = false;  // over new data without customers
};

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

void typeFilter(MainWindow& window, const QString& text) {
    window.currentPage()->focusFilter();
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->setText(text);
}

void ask(MainWindow& window, const QString& question) {
    run(window, "palette.open");
    if (auto* line = window.findChild<QLineEdit*>(QStringLiteral("question"))) line->setText(question);
}

// Without the dialog that greets in a new file.
void leaveWelcome(MainWindow&) {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
}

void showDemoBar(MainWindow& window) {
    window.banners().show(
        {QStringLiteral("demo"), Kind::Info, ZTEXT("Demonstration data"), {{ZTEXT("Clear it and start"), [] {}}}});
}

// A new page, dialog or state adds one line.
constexpr Step kSteps[] = {
    {"customers", showNothing},
    {"keys", showKeys},
    {"toast", showToast},
    {"failure", showFailure},
    {"progress", showProgress},
    {"new-customer", [](MainWindow& window) { run(window, "customer.new"); }},
    {"edit-customer", [](MainWindow& window) { run(window, "customer.edit"); }},
    {"search", [](MainWindow& window) { typeFilter(window, QStringLiteral("yqkj")); }},
    {"nothing-found", [](MainWindow& window) { typeFilter(window, QStringLiteral("<b>%1</b>zzz")); }},
    {"palette", [](MainWindow& window) { ask(window, {}); }},
    {"palette-found", [](MainWindow& window) { ask(window, QStringLiteral("yqkj")); }},
    {"palette-commands", [](MainWindow& window) { ask(window, QStringLiteral(">")); }},
    {"palette-nothing", [](MainWindow& window) { ask(window, QStringLiteral("<b>%1</b>zzz")); }},
    {"settings", [](MainWindow& window) { run(window, "settings.open"); }},
    {"people", [](MainWindow& window) { run(window, "people.open"); }},
    {"demo-bar", showDemoBar},
    {"first-run", showNothing, true},
    {"first", leaveWelcome, true},
    {"large-text", [](MainWindow&) { Theme::instance().setTextPercent(150); }},
    {"large-settings",
     [](MainWindow& window) {
         Theme::instance().setTextPercent(150);
         run(window, "settings.open");
     }},
    {"compact", [](MainWindow&) { Theme::instance().setDensity(Density::Compact); }},
    {"comfortable", [](MainWindow&) { Theme::instance().setDensity(Density::Comfortable); }},
};

struct Look {
    ThemeChoice theme;
    LanguageChoice language;
    bool small;
    const char* suffix;
};

constexpr Look kLooks[] = {
    {ThemeChoice::Light, LanguageChoice::Chinese, false, "light-zh"},
    {ThemeChoice::Light, LanguageChoice::English, false, "light-en"},
    {ThemeChoice::Dark, LanguageChoice::Chinese, false, "dark-zh"},
    {ThemeChoice::Dark, LanguageChoice::English, false, "dark-en"},
    {ThemeChoice::Light, LanguageChoice::Chinese, true, "light-zh-small"},
};

}  // namespace

QStringList Tour::names() {
    QStringList names;
    for (const Step& step : kSteps) names << QLatin1String(step.name);
    return names;
}

QStringList Tour::writeTo(const QString& folder) {
    if (!QDir().mkpath(folder)) return {};
    QApplication::setCursorFlashTime(0);
    QStringList written;
    for (const Look& look : kLooks) {
        m_language.use(look.language);
        Theme::instance().setChoice(look.theme);
        for (const Step& step : kSteps) {
            const QString path = QDir(folder).filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String(step.name), QLatin1String(look.suffix)));
            Theme::instance().setTextPercent(100);
            Theme::instance().setDensity(Density::Normal);
            MainWindow& window = m_makeWindow(step.empty);
            window.resize(look.small ? window.minimumSize() : MainWindow::kDefaultSize);
            window.show();
            QApplication::setActiveWindow(&window);
            window.currentPage()->activated();
            m_settle();
            step.prepare(window);
            m_settle();
            QApplication::processEvents();
            QWidget* dialog = QApplication::activeModalWidget();
            if (!(dialog != nullptr ? dialog : &window)->grab().save(path)) return {};
            written << path;
        }
    }
    Theme::instance().setTextPercent(100);
    Theme::instance().setDensity(Density::Normal);
    return written;
}

}  // namespace zhike
