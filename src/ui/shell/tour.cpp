#include "ui/shell/tour.h"

#include "ui/customers/customerform.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>

namespace zhike {
namespace {

struct Step {
    const char* name;
    void (*prepare)(MainWindow& window);
    void (*then)(CustomerForm& form) = nullptr;  // in the form that prepare has opened
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
    for (Difference& one : found.differences) {
        if (one.side == Side::Mine && !one.disputed) continue;
        one.who = QStringLiteral("李静");
        one.at = form.given().customer.updated;
    }
    form.showConflict(found);
}

// A new page, dialog or state adds one line.
constexpr Step kSteps[] = {
    {"customers", showNothing},
    {"keys", showKeys},
    {"toast", showToast},
    {"failure", showFailure},
    {"progress", showProgress},
    {"new-customer", newCustomer},
    {"templates", newCustomer, chooseSource},
    {"edit-customer", editCustomer},
    {"contacts", editCustomer, addContact},
    {"conflict", editCustomer, showConflict},
    {"review", [](MainWindow& window) { run(window, "customer.review"); }},
    {"search", [](MainWindow& window) { typeFilter(window, QStringLiteral("yqkj")); }},
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
            if (auto* form = qobject_cast<CustomerForm*>(QApplication::activeModalWidget()); form && step.then)
                step.then(*form);
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
