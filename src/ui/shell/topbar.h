#pragma once

#include <QWidget>

class QPushButton;
class QTabBar;
class QToolButton;

namespace zhike {

class ActionRegistry;
class BellButton;
class UserButton;

// The bar at the top: name, tabs, the way into the palette, "New" and the user. It shows a button only while the
// action behind it exists.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(const ActionRegistry& actions, QWidget* parent);

    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    // The action behind "New"; empty hides the button.
    void setNewAction(const QString& id);
    // How much the bell has to tell.
    void setNoticeCount(int count);
    // An empty name hides the button.
    void setUser(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void showExisting();
    void fillUserMenu();

    const ActionRegistry& m_actions;
    QString m_newAction;
    QWidget* m_brand;
    QTabBar* m_tabs;
    QPushButton* m_search;
    QPushButton* m_new;
    BellButton* m_bell;
    UserButton* m_user;
};

}  // namespace zhike
