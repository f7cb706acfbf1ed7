#include "app/exchange/recordimport.h"

#include "app/exchange/recordrows.h"
#include "app/fieldlabels.h"
#include "app/import/importsource.h"
#include "app/import/packedcells.h"

#include <QFileInfo>

namespace zhike {

struct RecordPlanContents {
    ImportShape shape;
    QString fileName;
    std::vector<PreparedRow> rows;
    ImportCounts counts;
    QList<PendingValue> pending;
};

namespace {

constexpr size_t kAtOnce = 500;

// Fields that hold dates, for the order of day and month in a column.
bool isDateField(const QString& field) {
    static const QStringList dates{QStringLiteral("at"),           QStringLiteral("next_due"), QStringLiteral("due"),
                                   QStringLiteral("paused_until"), QStringLiteral("step_due"), QStringLiteral("done")};
    return dates.contains(field);
}

Result<RowReader> readerOf(const QString& kind, Repositories& data) {
    if (kind == u"followups") return followUpRows();
    if (kind == u"plans") return planRows();
    if (kind == u"tasks") return taskRows();
    return ruleRows(data);
}

Done requireColumns(const RecordPlanContents& plan, const ColumnNames& names) {
    if (names.nameRecords(plan.shape.columns)) return done();
    const QString missing = names.fields().first();
    return invalid("map", Text{ZTEXT("No column of “%1” is recognised as “%2”. Say which one it is: --map %3=COLUMN"),
                               {plan.fileName, fieldLabel(missing).translated(), missing}});
}

// Makes the plan of one file.
class RecordPlanner {
public:
    RecordPlanner(Repositories& data, const Clock& clock, const QString& kind, const ImportRequest& request)
        : m_data(data), m_clock(clock), m_kind(kind), m_request(request) {}

    Result<std::unique_ptr<const RecordPlanContents>> make() {
        const ColumnNames& names = ColumnNames::of(m_kind);
        auto source = ImportSource::read(m_request.path, m_request.read, m_request.headerRow, names);
        if (!source) return source.error();
        m_source = std::move(*source);
        m_plan->shape = m_source.shape;
        m_plan->fileName = QFileInfo(m_request.path).fileName();
        if (m_request.columns) m_plan->shape.columns = *m_request.columns;
        if (const Done complete = requireColumns(*m_plan, names); !complete) return complete.error();
        if (const Done read = readRows(); !read) return read.error();
        count();
        return std::unique_ptr<const RecordPlanContents>(std::move(m_plan));
    }

private:
    Done readRows() {
        const auto lookup = Lookup::read(m_data);
        if (!lookup) return lookup.error();
        ImportValues values(*lookup, m_request);
        RowContext context{m_data, m_clock, *lookup, values, m_request.mode, m_request.chinese};
        const auto keys = customerKeys(context);
        auto customers = NamedCustomers::read(m_data, keys);
        if (!customers) return customers.error();
        context.customers = std::move(*customers);
        context.dateOrders = dateOrders();
        const auto reader = readerOf(m_kind, m_data);
        if (!reader) return reader.error();
        for (size_t i = 0; i < m_source.rows.size(); ++i) {
            if (m_request.read.isCancelled()) return cancelledError();
            if (i % kAtOnce == 0) context.group = groupFrom(context, keys, i);
            if (const Done read = readRow(context, *reader, m_source.rows[i]); !read) return read;
        }
        m_plan->pending = values.pending();
        return done();
    }

    Done readRow(RowContext& context, const RowReader& reader, ImportSource::Row& source) {
        PreparedRow& row = m_plan->rows.emplace_back();
        row.shown.number = source.number;
        row.cells = std::move(source.cells);
        if (source.problem) {
            row.shown.problems << *source.problem;
            return done();
        }
        RowCells cells(context, m_plan->shape.columns, row.cells, row.shown);
        if (const Done read = reader(cells, row); !read) return read;
        if (cells.isRefused()) row.shown.outcome = ImportOutcome::Refused;
        if (row.shown.outcome != ImportOutcome::Refused) row.cells = {};
        return done();
    }

    [[nodiscard]] std::vector<NamedCustomers::Key> customerKeys(RowContext& context) const {
        std::vector<NamedCustomers::Key> keys;
        for (const ImportSource::Row& source : m_source.rows) {
            ImportRow unused;
            keys.push_back(RowCells(context, m_plan->shape.columns, source.cells, unused).customerKey());
        }
        return keys;
    }

    static QList<Id<Customer>> groupFrom(const RowContext& context, const std::vector<NamedCustomers::Key>& keys,
                                         size_t from) {
        QList<Id<Customer>> group;
        for (size_t i = from; i < std::min(keys.size(), from + kAtOnce); ++i)
            if (const auto customer = context.customers.find(keys[i])) group << customer->id;
        return group;
    }

    [[nodiscard]] QHash<QString, DayMonthOrder> dateOrders() const {
        QHash<QString, DayMonthOrder> orders;
        for (const ImportColumn& column : m_plan->shape.columns) {
            if (!isDateField(column.field)) continue;
            QStringList samples;
            for (const ImportSource::Row& row : m_source.rows) samples << cellAt(row.cells, column.index);
            orders.insert(column.field, guessOrder(samples));
        }
        return orders;
    }

    void count() {
        ImportCounts& counts = m_plan->counts;
        counts.read = int(m_plan->rows.size());
        for (const PreparedRow& row : m_plan->rows) {
            counts.created += row.shown.outcome == ImportOutcome::New ? 1 : 0;
            counts.updated += row.shown.outcome == ImportOutcome::Changed ? 1 : 0;
            counts.unchanged += row.shown.outcome == ImportOutcome::Unchanged ? 1 : 0;
            counts.rejected += row.shown.outcome == ImportOutcome::Refused ? 1 : 0;
        }
    }

    Repositories& m_data;
    const Clock& m_clock;
    const QString m_kind;
    const ImportRequest& m_request;
    std::unique_ptr<RecordPlanContents> m_plan = std::make_unique<RecordPlanContents>();
    ImportSource m_source;
};

}  // namespace

RecordPlan::RecordPlan(std::unique_ptr<const RecordPlanContents> contents) : m_contents(std::move(contents)) {}
RecordPlan::~RecordPlan() = default;

const ImportShape& RecordPlan::shape() const {
    return m_contents->shape;
}
const ImportCounts& RecordPlan::counts() const {
    return m_contents->counts;
}
int RecordPlan::size() const {
    return int(m_contents->rows.size());
}
ImportRow RecordPlan::row(int index, bool /*chinese*/) const {
    return m_contents->rows[size_t(index)].shown;
}
QStringList RecordPlan::cellsOf(int index) const {
    return unpacked(m_contents->rows[size_t(index)].cells);
}

const QStringList& recordKinds() {
    static const QStringList kinds{QStringLiteral("plans"), QStringLiteral("followups"), QStringLiteral("tasks"),
                                   QStringLiteral("rules")};
    return kinds;
}

Result<std::shared_ptr<const RecordPlan>> planRecordImport(Repositories& data, const Clock& clock, const QString& kind,
                                                           const ImportRequest& request) {
    auto contents = RecordPlanner(data, clock, kind, request).make();
    if (!contents) return contents.error();
    return std::shared_ptr<const RecordPlan>(std::make_shared<RecordPlan>(std::move(*contents)));
}

Result<ImportCounts> carryOutRecordImport(Work& work, const RecordPlan& plan, const ImportProgress& progress) {
    const RecordPlanContents& contents = plan.contents();
    NewValues values(work, contents.pending);
    qint64 carried = 0;
    const qint64 total = contents.counts.created + contents.counts.updated;
    for (const PreparedRow& row : contents.rows) {
        if (!row.carryOut || row.shown.outcome == ImportOutcome::Refused) continue;
        if (progress.cancelled != nullptr && *progress.cancelled) return cancelledError();
        if (const Done ran = row.carryOut(work, values); !ran) {
            Error error = ran.error();
            error.message = Text{ZTEXT("Row %1: %2"), {QString::number(row.shown.number), error.message.translated()}};
            return error;
        }
        if (progress.progress) progress.progress(++carried, total);
    }
    work.changes().setLabel(total == 1
                                ? Text{ZTEXT("Import “%1”: 1 row"), {contents.fileName}}
                                : Text{ZTEXT("Import “%1”: %2 rows"), {contents.fileName, QString::number(total)}});
    return contents.counts;
}

}  // namespace zhike
