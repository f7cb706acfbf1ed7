#pragma once

#include "storage/customerlist.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace zhike {

// The line above the list: what is searched, and a chip for every filter. Says so at every change; there is no
// search button.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<CustomerFilter>& filters() const { return m_filters; }
    [[nodiscard]] bool isEmpty() const { return text().isEmpty() && m_filters.isEmpty(); }
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();
    void leftDownwards();  // Down or Enter: on to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showChips();
    void fillMenu();
    void addFilter(const QString& field, const QVariant& value);
    void removeFilter(const QString& field);
    [[nodiscard]] QString chipText(const CustomerFilter& filter) const;

    Workspace& m_workspace;
    QLineEdit* m_text;
    QWidget* m_chipPlace;
    QHBoxLayout* m_chips;
    QPushButton* m_add;
    QMenu* m_menu;
    QList<CustomerFilter> m_filters;
};

}  // namespace zhike
