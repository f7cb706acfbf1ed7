#pragma once

#include "base/clock.h"
#include "ui/shell/actions.h"
#include "ui/shell/banner.h"
#include "ui/shell/language.h"
#include "ui/shell/page.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/toast.h"

#include <QWidget>

class QStackedWidget;

namespace zhike {

class KeySheet;
class TopBar;

// The window everything lives in: top bar, banners, the pages, status bar, toasts. It knows pages only as Page.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    static constexpr QSize kDefaultSize{1440, 900};

    // Both must outlive the window.
    MainWindow(const Clock& clock, Language& language);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] StatusBar& status() { return *m_status; }
    [[nodiscard]] BannerStrip& banners() { return *m_banners; }
    [[nodiscard]] ToastStack& toasts() { return *m_toasts; }

    // Takes the page; its tab is the next one from the left and has the key Ctrl+1…6.
    void addPage(Page* page);
    [[nodiscard]] Page* currentPage() const;
    void showPage(Page* page);
    // An empty name: nobody is signed in, no user button.
    void setUser(const QString& name);
    void setNoticeCount(int count);
    // Goes on at once, or as soon as the person has agreed that work which still goes on is cancelled.
    void askToLeave(std::function<void()> leave);
    // Lists the keys that work where the focus is.
    KeySheet* showKeySheet();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void registerGeneralActions();
    void registerViewActions();
    void turnTo(int index);
    void showTab(int index);
    void showStatus();
    void retranslate();
    void stepPane(int by);
    [[nodiscard]] QList<QWidget*> panes() const;
    [[nodiscard]] Page* page(int index) const;
    [[nodiscard]] std::optional<UnfinishedWork> unfinished() const;

    ActionRegistry m_actions;
    TopBar* m_top;
    BannerStrip* m_banners;
    QStackedWidget* m_pages;
    StatusBar* m_status;
    ToastStack* m_toasts;
    bool m_leaving = false;  // nothing is asked any more
};

}  // namespace zhike
