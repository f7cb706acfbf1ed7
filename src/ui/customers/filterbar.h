#pragma once

#include "storage/customerlist.h"
#include "ui/shell/workspace.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;

namespace zhike {

class FilterChip;
class FlowLayout;

// The line above the list: what is searched, and a chip for every filter. Says so at every change; there is no
// search button. Backspace in the empty line removes the last chip.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(Workspace& workspace, QWidget* parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<CustomerFilter>& filters() const { return m_filters; }
    [[nodiscard]] bool isEmpty() const { return text().isEmpty() && m_filters.isEmpty(); }
    void clear();
    // Takes the filters off and keeps what is searched; says nothing.
    void clearFilters();
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
    void edit(const QString& subject);
    void editValues(const QString& field);
    void editDays();
    void setValues(const QString& field, const QStringList& values);
    void setDays(QDate from, QDate to);
    void remove(const QString& subject);
    void removeLast();
    void closeEditor(const QString& subject);
    void placeAt(const QString& subject, const std::function<void(const QRect&)>& open);
    [[nodiscard]] const CustomerFilter* find(const QString& field) const;
    [[nodiscard]] QDate day(const QString& field) const;
    [[nodiscard]] QStringList subjects() const;
    [[nodiscard]] QString words(const QString& subject) const;

    Workspace& m_workspace;
    QLineEdit* m_text;
    FlowLayout* m_row;
    QPushButton* m_add;
    QMenu* m_menu;
    QList<CustomerFilter> m_filters;
    QMap<QString, FilterChip*> m_shown;  // by subject
};

}  // namespace zhike
