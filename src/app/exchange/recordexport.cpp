#include "app/exchange/recordexport.h"

#include "app/dueitems.h"
#include "app/exchange/paperwords.h"
#include "app/exchange/recordrows.h"
#include "app/files/tablewriter.h"
#include "app/rulebook.h"
#include "domain/momenttext.h"

namespace zhike {

namespace {

constexpr int kAtOnce = 500;

// A column of a kind: its field, and the header of the paper form when it has it.
struct Column {
    const char* field;
    const char16_t* paper = nullptr;
};

constexpr Column kPlanColumns[] = {{"customer", u"客户编号"},
                                   {"customer_name", u"客户名称"},
                                   {"stage", u"跟进阶段(潜在/合作/沉睡)"},
                                   {"grade", u"客户等级"},
                                   {"frequency", u"跟进频率"},
                                   {"next_due", u"下次跟进日期"},
                                   {"methods", u"跟进方式"},
                                   {"focus", u"跟进重点"},
                                   {"owner", u"负责人"},
                                   {"frequency_reason"},
                                   {"step"},
                                   {"step_due"},
                                   {"step_owner"},
                                   {"paused"},
                                   {"paused_until"},
                                   {"pause_reason"}};

constexpr Column kFollowUpColumns[] = {{"at", u"跟进日期"},
                                       {"customer", u"客户编号"},
                                       {"customer_name", u"客户名称"},
                                       {"method", u"跟进方式"},
                                       {"user", u"跟进人"},
                                       {"summary", u"沟通内容摘要"},
                                       {"feedback", u"客户反馈/需求"},
                                       {"next", u"下一步行动"},
                                       {"next_due", u"完成时限"},
                                       {"direction"},
                                       {"answered"},
                                       {"doubts"},
                                       {"signal"},
                                       {"closes"},
                                       {"change"},
                                       {"next_owner"}};

constexpr Column kTaskColumns[] = {{"task"},     {"what"},          {"owner"}, {"due"},
                                   {"customer"}, {"customer_name"}, {"done"},  {"done_by"}};

constexpr Column kRuleColumns[] = {{"rule"}, {"parameter"}, {"value"}};

std::span<const Column> columnsOf(const QString& kind) {
    if (kind == u"plans") return kPlanColumns;
    if (kind == u"followups") return kFollowUpColumns;
    if (kind == u"tasks") return kTaskColumns;
    return kRuleColumns;
}

QVariant orNothing(const QString& text) {
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant orNothing(QDate day) {
    return day.isValid() ? QVariant(day) : QVariant();
}

// Writes the rows of one kind.
class RecordWriter {
public:
    RecordWriter(Repositories& data, const Clock& clock, const Lookup& lookup, const RecordExport& request)
        : m_data(data), m_clock(clock), m_lookup(lookup), m_request(request) {}

    Result<int> write() {
        QList<WrittenColumn> columns;
        for (const Column& column : columnsOf(m_request.kind)) {
            if (isPaper() && column.paper == nullptr) continue;
            const QString name = QString::fromLatin1(column.field);
            columns << WrittenColumn{name, isPaper() ? QString::fromUtf16(column.paper) : name};
            m_fields << name;
        }
        auto file = TableWriter::open(m_request.path, m_request.kind, columns);
        if (!file) return file.error();
        m_file = std::move(*file);
        if (const Done written = writeRows(); !written) return written.error();
        if (const Done saved = m_file->commit(); !saved) return saved.error();
        return m_rows;
    }

private:
    using Cells = QHash<QString, QVariant>;

    [[nodiscard]] bool isPaper() const { return m_request.layout == ExportLayout::Manual; }
    Done writeRows() {
        if (m_request.kind == u"plans") return writePlans();
        if (m_request.kind == u"followups") return writeFollowUps();
        if (m_request.kind == u"tasks") return writeTasks();
        return writeRules();
    }
    [[nodiscard]] Done stillWanted(qint64 total) const {
        if (m_request.cancelled != nullptr && *m_request.cancelled) return cancelled();
        if (m_request.progress) m_request.progress(m_rows, total);
        return done();
    }
    void put(const Cells& cells) {
        QVariantList row;
        for (const QString& field : m_fields) row << cells.value(field);
        m_file->writeRow(row);
        ++m_rows;
    }

    [[nodiscard]] QVariant person(Id<User> id) const { return orNothing(m_lookup.user(id).value_or(User{}).name); }
    [[nodiscard]] QVariant value(const char* list, const QString& code) const {
        if (!isPaper()) return orNothing(code);
        return orNothing(code.isEmpty() ? code : m_lookup.label(QLatin1String(list), code, true));
    }
    [[nodiscard]] QVariant values(const char* list, const QString& codes) const {
        QStringList words;
        for (const QString& code : codes.split(u';', Qt::SkipEmptyParts)) words << value(list, code).toString();
        return orNothing(words.join(isPaper() ? u'+' : u';'));
    }
    [[nodiscard]] QVariant moment(Moment moment) const {
        return orNothing(isPaper() ? paperMoment(moment, m_clock) : momentText(moment, m_clock));
    }
    void putCustomer(Cells& cells, const Customer& customer) const {
        cells[RowCells::kCustomer] = orNothing(customer.no);
        cells[RowCells::kCustomerName] = orNothing(customer.name);
    }

    Done writePlans() {
        const auto ids = m_data.customerList.ids(m_request.plans);
        if (!ids) return ids.error();
        for (qsizetype from = 0; from < ids->size(); from += kAtOnce) {
            const auto rows = m_data.customerList.rows(ids->mid(from, kAtOnce));
            if (!rows) return rows.error();
            for (const CustomerRow& row : *rows) putPlan(row);
            if (const Done wanted = stillWanted(ids->size()); !wanted) return wanted;
        }
        return done();
    }
    void putPlan(const CustomerRow& row) {
        const CustomerFacts& facts = row.facts;
        const FollowPlan& plan = row.plan;
        const Interval every{facts.everyCount, facts.everyMonths};
        Cells cells{
            {QStringLiteral("stage"), orNothing(isPaper() ? stageGroup(facts.stage) : facts.stage)},
            {QStringLiteral("grade"), value("grade", row.customer.grade)},
            {QStringLiteral("frequency"), orNothing(isPaper() ? paperFrequency(every, m_lookup) : frequencyOf(every))},
            {QStringLiteral("frequency_reason"), orNothing(plan.frequencyReason)},
            {QStringLiteral("next_due"), orNothing(facts.nextDue.isSet() ? m_clock.dayOf(facts.nextDue) : QDate())},
            {QStringLiteral("methods"), values("method", plan.methods)},
            {QStringLiteral("focus"), orNothing(plan.focus)},
            {QStringLiteral("step"), orNothing(plan.step)},
            {QStringLiteral("step_due"), orNothing(plan.stepDue)},
            {QStringLiteral("step_owner"), person(plan.stepUser)},
            {QStringLiteral("paused"), plan.paused},
            {QStringLiteral("paused_until"), orNothing(plan.pausedUntil)},
            {QStringLiteral("pause_reason"), orNothing(plan.pauseReason)},
            {QStringLiteral("owner"), person(row.customer.owner)}};
        putCustomer(cells, row.customer);
        put(cells);
    }

    Done writeFollowUps() {
        return writePages(m_data.interactions, [this](const Interaction& entry, const Customer& customer) {
            Cells cells{{QStringLiteral("at"), moment(entry.at)},
                        {QStringLiteral("method"), value("method", entry.method)},
                        {QStringLiteral("user"), person(entry.user)},
                        {QStringLiteral("direction"), orNothing(entry.direction)},
                        {QStringLiteral("answered"), entry.answered},
                        {QStringLiteral("summary"), orNothing(entry.summary)},
                        {QStringLiteral("feedback"), orNothing(entry.feedback)},
                        {QStringLiteral("doubts"), orNothing(entry.doubts)},
                        {QStringLiteral("signal"), orNothing(entry.signal)},
                        {QStringLiteral("closes"), orNothing(entry.closes)},
                        {QStringLiteral("change"), orNothing(entry.change)},
                        {QStringLiteral("next"), orNothing(entry.next)},
                        {QStringLiteral("next_due"), orNothing(entry.nextDue)},
                        {QStringLiteral("next_owner"), person(entry.nextUser)}};
            putCustomer(cells, customer);
            put(cells);
        });
    }

    Done writeTasks() {
        return writePages(m_data.tasks, [this](const Task& task, const Customer& customer) {
            const QVariant due = task.timed ? moment(task.due) : orNothing(m_clock.dayOf(task.due));
            Cells cells{{QStringLiteral("task"), QString::number(task.id.value)},
                        {QStringLiteral("what"), orNothing(task.what)},
                        {QStringLiteral("owner"), person(task.user)},
                        {QStringLiteral("due"), due},
                        {QStringLiteral("done"), moment(task.done)},
                        {QStringLiteral("done_by"), person(task.doneBy)}};
            putCustomer(cells, customer);
            put(cells);
        });
    }

    // put(row, customer) for every row of a table, with the customers of a page read at once.
    template <class Repository, class Put>
    Done writePages(Repository& repository, Put putRow) {
        const auto total = repository.count();
        if (!total) return total.error();
        while (m_rows < *total) {
            const auto page = repository.page(kAtOnce, m_rows);
            if (!page) return page.error();
            if (page->isEmpty()) break;
            const auto customers = m_data.customers.ofRows(*page);
            if (!customers) return customers.error();
            for (const auto& row : *page) putRow(row, customers->value(row.customer));
            if (const Done wanted = stillWanted(*total); !wanted) return wanted;
        }
        return done();
    }

    Done writeRules() {
        const auto book = ruleBook(m_data);
        if (!book) return book.error();
        for (const RuleParameter& one : ruleParameters())
            put({{QStringLiteral("rule"), ruleCode(one.rule)},
                 {QStringLiteral("parameter"), QString::fromLatin1(one.name)},
                 {QStringLiteral("value"), (*book).*one.value}});
        return done();
    }

    Repositories& m_data;
    const Clock& m_clock;
    const Lookup& m_lookup;
    const RecordExport& m_request;
    std::unique_ptr<TableWriter> m_file;
    QStringList m_fields;
    int m_rows = 0;
};

}  // namespace

bool hasPaperForm(const QString& kind) {
    return kind == u"plans" || kind == u"followups";
}

Result<int> exportRecords(Repositories& data, const Clock& clock, const RecordExport& request) {
    const auto lookup = Lookup::read(data);
    if (!lookup) return lookup.error();
    return RecordWriter(data, clock, *lookup, request).write();
}

}  // namespace zhike
