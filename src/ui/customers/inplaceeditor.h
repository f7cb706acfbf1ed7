#pragma once

#include "ui/customers/cellline.h"
#include "ui/shell/workspace.h"

#include <QModelIndex>
#include <QPointer>

namespace zhike {

class CustomerModel;
class ListTable;
struct CustomerColumnShape;

// Editing in place (ux.md §5.1): a private editor over one cell of the customer list, opened on purpose; the model
// never reports a cell as editable, or Chinese input methods would take the letters that are keys of the list. Enter
// saves and stays, Tab saves and goes on, Esc reverts, a click elsewhere saves. What is refused stays, with the reason
// under it. Each save is one undo step. On the GUI thread, owned by the page; the table and its model must outlive it.
class InPlaceEditor : public QObject {
    Q_OBJECT

public:
    InPlaceEditor(Workspace& workspace, CustomerModel& model, ListTable& table, QObject* parent);
    ~InPlaceEditor() override;

    // In the current row: in the column edited last, otherwise in the first one that can be.
    void start();
    // False when the cell is not a plain fact.
    bool startAt(const QModelIndex& index);
    [[nodiscard]] bool isOpen() const { return m_line != nullptr || m_picker != nullptr; }

private:
    using Step = OptionPicker::Step;

    [[nodiscard]] const CustomerColumnShape& shape() const;
    [[nodiscard]] QModelIndex index() const;
    [[nodiscard]] QRect place() const;
    [[nodiscard]] int neighbour(int column, int step) const;
    void openLine(const QString& text);
    void openPicker();
    void follow();
    void save(const QString& text, Step step);
    void refuse(const Error& error);
    void goOn(Step step);
    void close();

    Workspace& m_workspace;
    CustomerModel& m_model;
    ListTable& m_table;
    qint64 m_key = 0;  // of the customer being edited
    int m_column = -1;
    int m_edit = 0;  // counts the editors, so that a late answer knows whether it is still about this one
    QString m_seen;
    QPointer<CellLine> m_line;
    QPointer<OptionPicker> m_picker;
    QPointer<CellNote> m_note;
};

}  // namespace zhike
