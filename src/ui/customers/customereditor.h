#pragma once

#include "app/customerinput.h"
#include "app/drafts.h"
#include "ui/shell/workspace.h"

#include <QPointer>

namespace zhike {

class CustomerForm;

// Opens the form for a new customer or an existing one, keeps what is typed as a draft each five seconds, saves
// through the workspace and says which customer it was. One form at a time. GUI thread, owned by the page.
class CustomerEditor : public QObject {
    Q_OBJECT

public:
    CustomerEditor(Workspace& workspace, QWidget* window);

    // With what was typed before and never saved, if there is any.
    void create();
    // Reads the customer first; the form opens when he is there.
    void edit(Id<Customer> customer);
    // Whether a new customer was typed and neither saved nor thrown away.
    [[nodiscard]] bool hasDraft() const;

Q_SIGNALS:
    void saved(Id<zhike::Customer> customer);

private:
    void open(const std::optional<CustomerInput>& existing);
    void submit(bool isNew);
    void keepDraft(const QString& name, const QJsonObject& draft);

    Workspace& m_workspace;
    QWidget* m_window;
    Drafts m_drafts;
    QPointer<CustomerForm> m_form;
    QJsonObject m_kept;
};

}  // namespace zhike
