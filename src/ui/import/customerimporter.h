#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QPointer>

namespace zhike {

class ImportDialog;
class MainWindow;

// Offers the import on the customers page: as an action, and to a file that is dropped there. One dialog at a time; one
// that was closed half way is opened again as it was. GUI thread, owned by the page.
class CustomerImporter : public QObject {
    Q_OBJECT

public:
    CustomerImporter(Workspace& workspace, MainWindow& window, Page* page);

    void open();
    void openWith(const QString& path);
    // The import that runs, in sight or behind.
    [[nodiscard]] std::optional<UnfinishedWork> unfinished() const;

Q_SIGNALS:
    void showRequested();  // the customers that were just imported

private:
    ImportDialog* dialog();
    void whenClosed();

    Workspace& m_workspace;
    MainWindow& m_window;
    Page* m_page;
    QPointer<ImportDialog> m_dialog;
};

}  // namespace zhike
