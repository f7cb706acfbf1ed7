#include "ui/shell/tour.h"

#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace zhike {
namespace {

struct Step {
    const char* name;
    void (*prepare)(MainWindow& window);
    int goOn = 0;  // how often the dialog is then told to go on
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

void goOn() {
    QWidget* dialog = QApplication::activeModalWidget();
    auto* next = dialog != nullptr ? dialog->findChild<QPushButton*>(QStringLiteral("next")) : nullptr;
    if (next != nullptr) next->click();
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
    {"import-file", importCustomers},
    {.name = "import-columns", .prepare = importCustomers, .goOn = 1},
    {.name = "import-check", .prepare = importCustomers, .goOn = 2},
    {.name = "import-report", .prepare = importCustomers, .goOn = 3},
    {"import-refused", importWebPage},
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
            for (int i = 0; i < step.goOn; ++i) {
                goOn();
                m_settle();
            }
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
