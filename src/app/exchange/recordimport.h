#pragma once

#include "app/import/importpreview.h"
#include "app/work.h"

namespace zhike {

struct RecordPlanContents;

// An import of plans (表3), follow-ups (表4), tasks or rules.
class RecordPlan : public ImportPreview {
public:
    explicit RecordPlan(std::unique_ptr<const RecordPlanContents> contents);
    ~RecordPlan() override;

    [[nodiscard]] const ImportShape& shape() const override;
    [[nodiscard]] const ImportCounts& counts() const override;
    [[nodiscard]] int size() const override;
    [[nodiscard]] ImportRow row(int index, bool chinese = true) const override;

    [[nodiscard]] const RecordPlanContents& contents() const { return *m_contents; }

private:
    [[nodiscard]] QStringList cellsOf(int index) const override;

    std::unique_ptr<const RecordPlanContents> m_contents;
};

// The kinds that are imported so: plans followups tasks rules.
[[nodiscard]] const QStringList& recordKinds();

// Reads and checks everything; writes nothing. A follow-up keeps its author and moment, a vague next step as it was
// written (with a warning); one that is in the log already is unchanged. A plan whose frequency contradicts the rule is
// flagged with both values and keeps the rule's, unless the row gives a reason (domain.md I02).
[[nodiscard]] Result<std::shared_ptr<const RecordPlan>> planRecordImport(Repositories& data, const Clock& clock,
                                                                         const QString& kind,
                                                                         const ImportRequest& request);

// Carries it out in one change set: all accepted rows, or none when it fails or is cancelled.
[[nodiscard]] Result<ImportCounts> carryOutRecordImport(Work& work, const RecordPlan& plan,
                                                        const ImportProgress& progress = {});

}  // namespace zhike
