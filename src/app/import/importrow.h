#pragma once

#include "app/import/importpeople.h"
#include "app/import/importvalues.h"
#include "domain/datetext.h"

namespace zhike {

// What one row of a file says of a customer, checked by itself.
struct ImportedCustomer {
    CustomerInput input = {};
    QStringList given = {};       // the fields of `input` that the row fills, in their order
    QList<Contact> further = {};  // contacts beside the primary one
    bool ownerless = false;       // an owner is named whom nobody knows
    QStringList masked = {};      // fields that hold a masked value (138****5678), which says nothing
    QList<Error> problems = {};
    QList<Error> warnings = {};
};

// Turns the cells of rows into customers. Knows columns and values, not what is stored.
class ImportRows {
public:
    // `orders`: of the dates in a column, by its index (8/15/2023).
    ImportRows(QList<ImportColumn> columns, const Lookup& lookup, ImportValues& values, QDate today,
               QHash<int, DayMonthOrder> orders);

    [[nodiscard]] ImportedCustomer read(const QStringList& cells);

private:
    void readField(ImportedCustomer& row, const ImportColumn& column, const QString& text);
    void readDate(ImportedCustomer& row, const ImportColumn& column, const QString& text);
    void readChoice(ImportedCustomer& row, const QString& field, const FieldKind& kind, const QString& text);
    void readText(ImportedCustomer& row, const QString& field, const QString& text);
    void readPeople(ImportedCustomer& row, const Person& cells);
    void nameTheUnnamed(ImportedCustomer& row, const Person& cells) const;
    void putPersonal(ImportedCustomer& row, CustomerInput& input, const QString& field, const QString& text);
    void put(ImportedCustomer& row, CustomerInput& input, const QString& field, const QString& text);

    const QList<ImportColumn> m_columns;  // those that go somewhere
    QHash<QString, FieldKind> m_kinds;
    const Lookup& m_lookup;
    ImportValues& m_values;
    const QDate m_today;
    const QHash<int, DayMonthOrder> m_orders;
};

// The text of a cell: "" for what stands for nothing (NULL, -), without the ' that keeps spreadsheets from taking a
// text for a formula (spreadsheettext.h).
[[nodiscard]] QString importedText(const QString& cell);

}  // namespace zhike
