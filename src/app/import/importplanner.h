#pragma once

#include "app/import/importmatch.h"
#include "app/import/importrow.h"
#include "app/import/importsource.h"

namespace zhike {

// Makes a plan of a file: reads it, checks each row by itself, matches all of them, and compares those about customers
// that exist with what is stored. Works through a read-only connection; nothing it holds outlives it but the plan.
class ImportPlanner {
public:
    ImportPlanner(Repositories& data, const Clock& clock, const ImportRequest& request);

    [[nodiscard]] Result<std::unique_ptr<const PlanContents>> make();

private:
    [[nodiscard]] Done start();
    [[nodiscard]] Done requireColumns() const;
    [[nodiscard]] QHash<int, DayMonthOrder> dateOrders() const;
    [[nodiscard]] Done readRows();
    [[nodiscard]] PlannedRow readRow(ImportSource::Row& source, ImportRows& reader, RowKeys& keys);
    [[nodiscard]] Done match();
    [[nodiscard]] Done compareAll();
    [[nodiscard]] Done compareGroup(const QList<PlannedRow*>& rows, CustomerSets& sets);
    void compare(PlannedRow& row, const Customer& customer, const QList<Contact>& contacts) const;
    void count();
    [[nodiscard]] Done stillWanted() const;

    Repositories& m_data;
    const Clock& m_clock;
    const ImportRequest& m_request;
    std::unique_ptr<PlanContents> m_plan;
    ImportSource m_source;
    std::vector<RowKeys> m_keys;
};

}  // namespace zhike
