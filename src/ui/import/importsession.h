#pragma once

#include "app/customerimport.h"
#include "ui/shell/workspace.h"

#include <QTimer>

#include <atomic>

namespace zhike {

// What an import works on behind the window: it looks at the file, plans, carries out, each on a lane of the store, and
// never waits. Asking anew ends what runs, and its answer never comes. GUI thread, owned by the dialog.
class ImportSession : public QObject {
    Q_OBJECT

public:
    using Plan = std::shared_ptr<const ImportPlan>;
    template <class T>
    using Then = std::function<void(Result<T>)>;
    struct Imported {
        ImportCounts counts;
        ChangeSetId changeSet;
    };

    ImportSession(Workspace& workspace, QObject* parent);
    ~ImportSession() override;

    void readShape(const QString& path, const ReadOptions& read, int headerRow, Then<ImportShape> then);
    void makePlan(const ImportRequest& request, Then<Plan> then);
    // As one change set through Workspace::save(), which shows `doneText` with its undo.
    void carryOut(const Plan& plan, const Text& label, const Text& doneText, Then<Imported> then);
    void saveRefused(const Plan& plan, const QString& path, Then<Nothing> then);

    // Ends what runs within 200 ms; its answer is then ErrorCode::Cancelled.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

Q_SIGNALS:
    // While something runs for more than 300 ms; total 0 when it is not known.
    void progressed(qint64 done, qint64 total);

private:
    // Shared with the lane that works on it.
    struct Job {
        std::atomic_bool cancelled = false;  // for the loops over rows
        Cancellation wish;                   // for the statements
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    using JobPtr = std::shared_ptr<Job>;

    [[nodiscard]] JobPtr begin();
    // Whether the answer is still wanted.
    [[nodiscard]] bool end(const JobPtr& job);
    [[nodiscard]] static std::function<void(qint64, qint64)> counterOf(const JobPtr& job);
    [[nodiscard]] static ReadOptions watched(ReadOptions read, const JobPtr& job);
    void tell();

    Workspace& m_workspace;
    JobPtr m_job;
    QTimer m_ticks;
};

}  // namespace zhike
