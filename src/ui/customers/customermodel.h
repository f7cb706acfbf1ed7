#pragma once

#include "storage/customerlist.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/windowedmodel.h"

namespace zhike {

// What a column of a list of customers shows. Adding one costs a line in customerColumns() and its text.
enum class CustomerColumn {
    No,
    Name,
    Contact,
    Position,
    Phone,
    Email,
    Grade,
    Stage,
    Owner,
    Industry,
    Tags,
    Source,
    CreatedOn,
    Updated,
    NextDue,
    Frequency,
    Methods,
    Focus,
    Net
};

struct CustomerColumnShape {
    CustomerColumn column;
    const char* title;            // ZTEXT
    const char* sortBy;           // the name of the column; sorts when CustomerList knows it
    int width;                    // px at 100 % text
    int least;                    // in a narrow window
    bool shown = true;            // before anybody chose
    const char* field = nullptr;  // what is edited in place (app/customerinput.h); none: nothing is
    bool right = false;           // numbers
};

[[nodiscard]] const QList<CustomerColumnShape>& customerColumns();
// Those of 表3.
[[nodiscard]] const QList<CustomerColumnShape>& planColumns();

// The rows of a list of customers. Text for people through DisplayRole and AccessibleTextRole, the row itself for the
// delegate through row().
class CustomerModel : public WindowedModel {
    Q_OBJECT

public:
    CustomerModel(Workspace& workspace, QObject* parent, const QList<CustomerColumnShape>& columns = customerColumns());

    [[nodiscard]] const QList<CustomerColumnShape>& columns() const { return m_columns; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Rows can be dragged: onto a day.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // The row of that key if it was read, else null.
    [[nodiscard]] const CustomerRow* row(qint64 key) const;
    // The largest revenue among the rows read so far: the full length of the bars.
    [[nodiscard]] Money largestNet() const { return m_largestNet; }
    // The longest number among them.
    [[nodiscard]] const QString& longestNo() const { return m_longestNo; }
    [[nodiscard]] QString text(const CustomerRow& row, CustomerColumn column) const;
    // The rows of these numbers that were read, each with all columns between tabs.
    [[nodiscard]] QStringList asTable(const QList<int>& rows) const;
    // The day of the next follow-up as the list writes it, and how far away it is; of who has one.
    [[nodiscard]] QString dayOfNext(const CustomerRow& row) const;
    [[nodiscard]] DueTerm termOfNext(const CustomerRow& row) const;
    // "云启科技有限公司，B 类，潜在，累计成交 482,000 元": what a screen reader says of the row.
    [[nodiscard]] QString sentence(const CustomerRow& row) const;

Q_SIGNALS:
    void readFailed(const zhike::Error& error);

protected:
    void readRows(const QList<qint64>& keys) override;
    [[nodiscard]] bool knowsRow(qint64 key) const override { return m_rows.contains(key); }
    [[nodiscard]] QVariant cell(qint64 key, int column, int role) const override;
    void dropRows() override;

private:
    Workspace& m_workspace;
    const QList<CustomerColumnShape>& m_columns;
    QHash<qint64, CustomerRow> m_rows;
    Money m_largestNet;
    QString m_longestNo;
};

}  // namespace zhike
