#pragma once

#include <QWidget>

class QPushButton;

namespace zhike {

class ActionRegistry;
class IconButton;
class Label;

// The line above the filters: what is listed, how many, and what belongs to the list as a whole. Runs actions of the
// registry by their id. GUI thread.
class ListHead : public QWidget {
    Q_OBJECT

public:
    ListHead(ActionRegistry& actions, QWidget* parent);

    void setTitle(const QString& title);
    void setCount(const QString& count);

Q_SIGNALS:
    void columnsRequested(const QPoint& place);  // on the screen, under the button

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    ActionRegistry& m_actions;
    Label* m_title;
    Label* m_count;
    IconButton* m_density;
    IconButton* m_columns;
    IconButton* m_import;
    QPushButton* m_new;
};

}  // namespace zhike
