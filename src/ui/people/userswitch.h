#pragma once

#include <QObject>
#include <QStringList>

namespace zhike {

class MainWindow;
class Workspace;

// The actions by which two people at one desk change places: one for each active person, in the user's menu and the
// palette. None where there is nobody to change to, or where the login decides. Owned by the window.
class UserSwitch : public QObject {
    Q_OBJECT

public:
    UserSwitch(Workspace& workspace, MainWindow& window);

private:
    void offer();

    Workspace& m_workspace;
    MainWindow& m_window;
    QStringList m_offered;
};

}  // namespace zhike
