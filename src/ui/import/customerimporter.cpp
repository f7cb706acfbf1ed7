#include "ui/import/customerimporter.h"

#include "ui/import/importdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/filedrop.h"

namespace zhike {

CustomerImporter::CustomerImporter(Workspace& workspace, MainWindow& window, Page* page)
    : QObject(page), m_workspace(workspace), m_window(window), m_page(page) {
    window.actions().add({.id = QStringLiteral("customer.import"),
                          .title = ZTEXT("Import customers"),
                          .section = ZTEXT("Customer"),
                          .icon = QStringLiteral("file-spreadsheet"),
                          .keys = {QKeySequence(Qt::CTRL | Qt::Key_I)},
                          .scope = Scope::Page,
                          .run = [this] { open(); }},
                         page);
    connect(new FileDrop(page), &FileDrop::dropped, this, &CustomerImporter::openWith);
}

ImportDialog* CustomerImporter::dialog() {
    if (m_dialog == nullptr) {
        m_dialog = new ImportDialog(m_workspace, m_window.status(), m_page);
        connect(m_dialog, &QDialog::finished, this, &CustomerImporter::whenClosed);
        connect(m_dialog, &ImportDialog::showRequested, this, &CustomerImporter::showRequested);
    }
    return m_dialog;
}

void CustomerImporter::open() {
    if (dialog()->isVisible())
        m_dialog->raise();
    else
        m_dialog->open();
}

void CustomerImporter::openWith(const QString& path) {
    open();
    m_dialog->takeFile(path);
}

std::optional<UnfinishedWork> CustomerImporter::unfinished() const {
    if (m_dialog == nullptr || !m_dialog->isImporting()) return {};
    return UnfinishedWork{ZTEXT("The import still goes on"), ZTEXT("Cancel the import and leave"), [dialog = m_dialog] {
                              if (dialog != nullptr && dialog->isImporting()) dialog->reject();
                          }};
}

void CustomerImporter::whenClosed() {
    if (m_dialog == nullptr || m_dialog->isUnfinished()) return;
    m_dialog->deleteLater();
    m_dialog = nullptr;
}

}  // namespace zhike
