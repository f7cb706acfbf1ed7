#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/optionpicker.h"

namespace zhike {

class ActionRegistry;
class CustomerModel;
class ListTable;
class MainWindow;

// What a person does to the selected customers at once: archive, give to somebody, tag. Registers the actions for the
// list; each run is one change set and one undo step. On the GUI thread, owned by the page.
class BatchActions : public QObject {
    Q_OBJECT

public:
    static constexpr int kMost = 10'000;  // customers of one change set

    BatchActions(Workspace& workspace, MainWindow& window, CustomerModel& model, ListTable& table, QObject* parent);

    // The view in the list decides what makes sense: nobody is released from the pool.
    void setView(const QString& view) { m_view = view; }
    void archive(const QList<Id<Customer>>& ids, bool archive);

private:
    void addActions(ActionRegistry& actions);
    void withSelected(const std::function<void(const QList<Id<Customer>>&)>& run);
    void assign(const QList<Id<Customer>>& ids, const User& owner);
    void chooseOwner(const QList<Id<Customer>>& ids);
    void chooseTags(const QList<Id<Customer>>& ids);
    void showTags(const QList<Id<Customer>>& ids, const QList<CustomerRow>& rows);
    void retag(const QList<Id<Customer>>& ids, const QStringList& given, const QStringList& taken);
    OptionPicker* open(OptionPicker::Mode mode, const QString& name, const QList<FieldOption>& options,
                       const QStringList& chosen, const QStringList& partly = {});

    Workspace& m_workspace;
    MainWindow& m_window;
    CustomerModel& m_model;
    ListTable& m_table;
    QString m_view;
};

}  // namespace zhike
