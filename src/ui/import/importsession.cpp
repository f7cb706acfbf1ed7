#include "ui/import/importsession.h"

namespace zhike {

namespace {

constexpr int kFirstTickMs = 300;  // what is faster says nothing (ux.md §9)
constexpr int kTickMs = 100;

}  // namespace

ImportSession::ImportSession(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&m_ticks, &QTimer::timeout, this, &ImportSession::tell);
}

ImportSession::~ImportSession() {
    cancel();
}

void ImportSession::cancel() {
    if (!m_job) return;
    m_job->cancelled = true;
    m_job->wish.cancel();
}

ImportSession::JobPtr ImportSession::begin() {
    cancel();
    m_job = std::make_shared<Job>();
    m_ticks.start(kFirstTickMs);
    return m_job;
}

bool ImportSession::end(const JobPtr& job) {
    if (job != m_job) return false;
    m_job.reset();
    m_ticks.stop();
    return true;
}

void ImportSession::tell() {
    m_ticks.setInterval(kTickMs);
    Q_EMIT progressed(m_job->done, m_job->total);
}

std::function<void(qint64, qint64)> ImportSession::counterOf(const JobPtr& job) {
    return [job](qint64 done, qint64 total) {
        job->done = done;
        job->total = total;
    };
}

ReadOptions ImportSession::watched(ReadOptions read, const JobPtr& job) {
    read.cancelled = &job->cancelled;
    read.progress = counterOf(job);
    return read;
}

void ImportSession::readShape(const QString& path, const ReadOptions& read, int headerRow, Then<ImportShape> then) {
    const JobPtr job = begin();
    const auto look = [path, headerRow, read = watched(read, job)](Repositories&) {
        return importShape(path, read, headerRow);
    };
    whenDone(m_workspace.store().readSlowly(look), this,
             [this, job, then = std::move(then)](Result<ImportShape> shape) {
                 if (end(job)) then(std::move(shape));
             });
}

void ImportSession::makePlan(const ImportRequest& request, Then<Plan> then) {
    const JobPtr job = begin();
    ImportRequest asked = request;
    asked.read = watched(request.read, job);
    const auto plan = [asked, &clock = m_workspace.clock()](Repositories& data) {
        return planImport(data, clock, asked);
    };
    whenDone(m_workspace.store().readSlowly(plan, job->wish), this,
             [this, job, then = std::move(then)](Result<Plan> made) {
                 if (end(job)) then(std::move(made));
             });
}

void ImportSession::carryOut(const Plan& plan, const Text& label, const Text& doneText, Then<Imported> then) {
    const JobPtr job = begin();
    const auto change = [plan, job](Work& work) -> Result<Imported> {
        const Result<ImportCounts> counts = carryOutImport(work, *plan, {&job->cancelled, counterOf(job)});
        if (!counts) return counts.error();
        return Imported{*counts, work.changes().id()};
    };
    const auto told = [this, job, then = std::move(then)](Result<Imported> imported) {
        if (end(job)) then(std::move(imported));
    };
    m_workspace.save(label, doneText, change, this, told, job->wish);
}

void ImportSession::saveRefused(const Plan& plan, const QString& path, Then<Nothing> then) {
    const auto write = [plan, path](Repositories&) { return plan->writeRejects(path); };
    whenDone(m_workspace.store().readSlowly(write), this, [then = std::move(then)](Done written) { then(written); });
}

}  // namespace zhike
