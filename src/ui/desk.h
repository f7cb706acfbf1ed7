#pragma once

#include "app/notices.h"
#include "app/store.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <memory>

namespace zhike {

class CustomersPage;
class Preferences;

// One window and the data it works with: the place where pages, dialogs and their actions are put together. The window
// can be shown before the data are there. GUI thread; owned by whoever shows it.
class Desk : public QObject {
    Q_OBJECT

public:
    // All must outlive the desk.
    Desk(const Clock& clock, Language& language, Preferences& preferences);
    ~Desk() override;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    // Null until use().
    [[nodiscard]] Workspace* workspace() { return m_workspace.get(); }

    // Brings the pages, once. New data begin with the customers, others with the day.
    void use(std::unique_ptr<Store> store, bool isNew);
    // A page that says why there are no data.
    void refuse(const Error& error);

private:
    void addPages(bool isNew);
    void addPalette(CustomersPage& customers);
    void addNotices(const std::function<void(Id<Customer>)>& showCustomer);
    void tellOutside(const QList<Notice>& broken);
    void addDialogs();

    Preferences& m_preferences;
    Language& m_language;
    std::unique_ptr<Workspace> m_workspace;  // outlives the pages of the window
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace zhike
