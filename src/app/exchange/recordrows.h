#pragma once

#include "app/import/importvalues.h"
#include "app/import/newvalues.h"
#include "domain/datetext.h"

namespace zhike {

// One row of a file as it is prepared: what becomes of it, and what carrying it out does.
struct PreparedRow {
    ImportRow shown;                                       // number, outcome, name, problems, warnings, changes
    QByteArray cells = {};                                 // packed, as in the file
    std::function<Done(Work&, NewValues&)> carryOut = {};  // New and Changed
};

// Customers that rows of a file name, by number, external id or name, found in few statements.
class NamedCustomers {
public:
    struct Key {
        QString customer;  // number, external id or exact name
        QString name;
    };
    [[nodiscard]] static Result<NamedCustomers> read(Repositories& data, const std::vector<Key>& keys);

    // NotFound when there is none, Conflict when several carry the name.
    [[nodiscard]] Result<Customer> find(const Key& key) const;

private:
    [[nodiscard]] QList<Id<Customer>> ids(const QString& text) const;

    QHash<QString, QList<Id<Customer>>> m_byNo;
    QHash<QString, QList<Id<Customer>>> m_byExternalId;
    QHash<QString, QList<Id<Customer>>> m_byName;
    QHash<Id<Customer>, Customer> m_customers;
};

// What the rows of a file are read against.
struct RowContext {
    Repositories& data;
    const Clock& clock;
    const Lookup& lookup;
    ImportValues& values;
    ImportMode mode = ImportMode::Create;
    bool chinese = false;  // the language of sentences
    NamedCustomers customers = {};
    QHash<QString, DayMonthOrder> dateOrders = {};  // by field
    QList<Id<Customer>> group = {};                 // of the rows that come next, to read what is stored at once
};

// The cells of one row by field. Reading one that does not fit adds to the row's problems or warnings.
class RowCells {
public:
    RowCells(RowContext& context, const QList<ImportColumn>& columns, const QByteArray& packedCells, ImportRow& row);

    // Whether the file has such a column and the cell says something.
    [[nodiscard]] bool says(const QString& field) const { return m_texts.contains(field); }
    [[nodiscard]] QString text(const QString& field) const { return m_texts.value(field); }
    [[nodiscard]] QString choice(const QString& field, const QString& list);
    // Several values of a list, joined by ';': "电话+邮件".
    [[nodiscard]] QString choices(const QString& field, const QString& list);
    [[nodiscard]] QDate day(const QString& field);
    // With or without offset, to the minute or second, or a day: then its beginning.
    [[nodiscard]] Moment moment(const QString& field);
    [[nodiscard]] bool flag(const QString& field, bool otherwise);
    // A person, or a stand-in for one that will be made (NewValues::person); 未分配 with a warning when nobody is
    // called so.
    [[nodiscard]] Id<User> person(const QString& field);
    [[nodiscard]] Customer customer();
    [[nodiscard]] NamedCustomers::Key customerKey() const { return {text(kCustomer), text(kCustomerName)}; }

    void refuse(Error error) { m_row.problems << std::move(error); }
    void warn(Error error) { m_row.warnings << std::move(error); }
    [[nodiscard]] bool isRefused() const { return !m_row.problems.isEmpty(); }
    [[nodiscard]] ImportRow& row() { return m_row; }
    [[nodiscard]] RowContext& context() { return m_context; }

    static inline const QString kCustomer = QStringLiteral("customer");
    static inline const QString kCustomerName = QStringLiteral("customer_name");

private:
    RowContext& m_context;
    ImportRow& m_row;
    QHash<QString, QString> m_texts;
};

// Prepares the rows of one kind: PreparedRow::shown comes with number and problems, leaves with outcome.
using RowReader = std::function<Done(RowCells&, PreparedRow&)>;
[[nodiscard]] RowReader followUpRows();
[[nodiscard]] RowReader planRows();
[[nodiscard]] RowReader taskRows();
[[nodiscard]] Result<RowReader> ruleRows(Repositories& data);

// A moment as it stands on paper: to the minute, the beginning of a day as its date.
[[nodiscard]] QString paperMoment(Moment moment, const Clock& clock);

// Adds what changes to the row when before and after differ.
void noteChange(ImportRow& row, const QString& field, const QString& before, const QString& after);

}  // namespace zhike
