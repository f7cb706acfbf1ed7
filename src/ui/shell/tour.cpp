#include "ui/shell/tour.h"

#include "ui/customers/customerform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toursteps.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace zhike {
namespace {

void goOn() {
    QWidget* dialog = QApplication::activeModalWidget();
    auto* next = dialog != nullptr ? dialog->findChild<QPushButton*>(QStringLiteral("next")) : nullptr;
    if (next != nullptr) next->click();
}

// Another tab.
void showPage(MainWindow& window, const char* name) {
    auto* page = window.findChild<Page*>(QLatin1String(name));
    if (page == nullptr) return;
    window.showPage(page);
    page->activated();
}

// Acts as the first rep of the demonstration.
void beRep(MainWindow& window) {
    for (const Action* action : window.actions().all())
        for (const char* name : {"李静", "Li Jing"})
            if (action->title.args.contains(QString::fromUtf8(name))) {
                window.actions().run(action->id);
                return;
            }
}

struct Look {
    ThemeChoice theme;
    LanguageChoice language;
    bool small;
    const char* suffix;
};

// A dialog alone, otherwise the window with the menu that stands over it.
QPixmap picture(MainWindow& window) {
    if (QWidget* dialog = QApplication::activeModalWidget()) return dialog->grab();
    QPixmap picture = window.grab();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
    }
    return picture;
}

// The window with the page on which the step begins.
void begin(MainWindow& window, const TourStep& step, const std::function<void()>& settle) {
    window.show();
    QApplication::setActiveWindow(&window);
    settle();
    if (!step.empty) showPage(window, step.page);
    if (step.asRep) beRep(window);
    window.currentPage()->activated();
    settle();
}

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
    for (const TourStep& step : tourSteps()) names << QLatin1String(step.name);
    return names;
}

QStringList Tour::writeTo(const QString& folder) {
    if (!QDir().mkpath(folder)) return {};
    QApplication::setCursorFlashTime(0);
    QStringList written;
    for (const Look& look : kLooks) {
        m_language.use(look.language);
        Theme::instance().setChoice(look.theme);
        for (const TourStep& step : tourSteps()) {
            const QString path = QDir(folder).filePath(
                QStringLiteral("%1-%2.png").arg(QLatin1String(step.name), QLatin1String(look.suffix)));
            Theme::instance().setTextPercent(100);
            Theme::instance().setDensity(Density::Normal);
            MainWindow& window = m_makeWindow(step.empty);
            window.resize(look.small ? window.minimumSize() : MainWindow::kDefaultSize);
            begin(window, step, m_settle);
            step.prepare(window);
            m_settle();
            if (auto* form = qobject_cast<CustomerForm*>(QApplication::activeModalWidget()); form && step.then)
                step.then(*form);
            m_settle();
            for (int i = 0; i < step.goOn; ++i) {
                goOn();
                m_settle();
            }
            QApplication::processEvents();
            if (!picture(window).save(path)) return {};
            if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
            written << path;
        }
    }
    Theme::instance().setTextPercent(100);
    Theme::instance().setDensity(Density::Normal);
    return written;
}

}  // namespace zhike
