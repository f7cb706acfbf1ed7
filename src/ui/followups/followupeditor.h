#pragma once

#include "ui/shell/workspace.h"

namespace zhike {

class FollowUpDialog;
class MainWindow;

// Opens what a contact is logged with and what a plan is changed with, from any page, and saves it. GUI thread; lives
// as long as the window.
class FollowUpEditor : public QObject {
    Q_OBJECT

public:
    FollowUpEditor(Workspace& workspace, MainWindow& window);

    void log(Id<Customer> customer);
    void changePlan(Id<Customer> customer);

private:
    // Reads what a dialog is about and opens it: Dialog's `submitted` is saved by connectTo(Dialog*, name).
    template <class Dialog, class Connect>
    void open(Id<Customer> customer, Connect connectTo);
    template <class F>
    void save(FollowUpDialog* dialog, Text label, const Text& doneText, F fn);

    Workspace& m_workspace;
    MainWindow& m_window;
};

}  // namespace zhike
