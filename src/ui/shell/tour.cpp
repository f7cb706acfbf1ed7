#include "ui/shell/tour.h"

#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace zhike {
namespace {

struct Step {
    const char* name;
    void (*prepare)(MainWindow& window);
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

void typeFilter(MainWindow& window, const QString& text) {
    window.currentPage()->focusFilter();
    if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget())) line->setText(text);
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
    {"edit-in-place", [](MainWindow& window) { run(window, "customer.editCell"); }},
    {"selection", selectSome},
    {"choose-owner", [](MainWindow& window) { run(window, "customer.assign"); }},
    {"filters", chooseFilters},
    {"new-order", [](MainWindow& window) { run(window, "order.new"); }},
    {"nothing-found", [](MainWindow& window) { typeFilter(window, QStringLiteral("<b>%1</b>zzz")); }},
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
            const auto window = m_makeWindow();
            if (look.small) window->resize(window->minimumSize());
            window->show();
            QApplication::setActiveWindow(window.get());
            window->currentPage()->activated();
            m_settle();
            step.prepare(*window);
            m_settle();
            QApplication::processEvents();
            const QString path = QDir(folder).filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String(step.name), QLatin1String(look.suffix)));
            QWidget* dialog = QApplication::activeModalWidget();
            if (!(dialog != nullptr ? dialog : window.get())->grab().save(path)) return {};
            written << path;
        }
    }
    return written;
}

}  // namespace zhike
