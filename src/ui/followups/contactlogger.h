#pragma once

#include "ui/shell/workspace.h"

namespace zhike {

class MainWindow;

// Opens what a contact is logged with, from any page, and saves it. GUI thread; owned by the desk.
class ContactLogger : public QObject {
    Q_OBJECT

public:
    ContactLogger(Workspace& workspace, MainWindow& window);

    void log(Id<Customer> customer);

private:
    void open(const CustomerRow& row, const WorkCalendar& calendar);

    Workspace& m_workspace;
    MainWindow& m_window;
};

}  // namespace zhike
