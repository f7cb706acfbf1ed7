#pragma once

#include "app/customerinput.h"
#include "app/import/importpreview.h"
#include "app/work.h"

namespace zhike {

// The fields a column can go to: those of a customer, and `first_name` and `last_name`, which join into the contact.
[[nodiscard]] QStringList importFieldNames();

struct PlanContents;

// An import of customers.
class ImportPlan : public ImportPreview {
public:
    explicit ImportPlan(std::unique_ptr<const PlanContents> contents);
    ~ImportPlan() override;

    [[nodiscard]] const ImportShape& shape() const override;
    [[nodiscard]] const ImportCounts& counts() const override;
    [[nodiscard]] int size() const override;
    [[nodiscard]] ImportRow row(int index, bool chinese = true) const override;
    // Values no list knows and owners nobody is called, by how often; also those that are settled by now.
    [[nodiscard]] const QList<UnknownValue>& unknownValues() const;
    // Indices of the rows with that outcome, in the order of the file.
    [[nodiscard]] const QList<int>& rowsOf(ImportOutcome outcome) const;

    [[nodiscard]] const PlanContents& contents() const { return *m_contents; }

private:
    [[nodiscard]] QStringList cellsOf(int index) const override;

    std::unique_ptr<const PlanContents> m_contents;
};

// Reads, checks and matches everything; writes nothing. Progress (bytes) and cancel through request.read.
[[nodiscard]] Result<std::shared_ptr<const ImportPlan>> planImport(Repositories& data, const Clock& clock,
                                                                   const ImportRequest& request);

// Carries a plan out in one change set: all accepted rows, or none when it fails or is cancelled. Conflict when a
// customer was changed, or a key taken, since the plan was made.
[[nodiscard]] Result<ImportCounts> carryOutImport(Work& work, const ImportPlan& plan,
                                                  const ImportProgress& progress = {});

}  // namespace zhike
