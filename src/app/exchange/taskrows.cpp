#include "app/exchange/recordrows.h"
#include "app/tasks.h"

#include <QSet>

namespace zhike {

namespace {

// A column of a file and what it sets of a task.
struct TaskColumn {
    const char* column;
    void (*read)(Task& task, RowCells& cells);
    void (*take)(Task& task, const Task& said);
    QString (*text)(const Task& task, const RowContext& context);
};

QString nameOf(Id<User> user, const RowContext& context) {
    return context.lookup.user(user).value_or(User{}).name;
}

const TaskColumn kColumns[] = {
    {"what", [](Task& t, RowCells& cells) { t.what = cells.text(QStringLiteral("what")); },
     [](Task& t, const Task& said) { t.what = said.what; }, [](const Task& t, const RowContext&) { return t.what; }},
    {"owner", [](Task& t, RowCells& cells) { t.user = cells.person(QStringLiteral("owner")); },
     [](Task& t, const Task& said) { t.user = said.user; },
     [](const Task& t, const RowContext& context) { return nameOf(t.user, context); }},
    {"due",
     [](Task& t, RowCells& cells) {
         t.due = cells.moment(QStringLiteral("due"));
         t.timed = cells.text(QStringLiteral("due")).contains(u':');
     },
     [](Task& t, const Task& said) {
         t.due = said.due;
         t.timed = said.timed;
     },
     [](const Task& t, const RowContext& context) { return paperMoment(t.due, context.clock); }},
    {"customer", [](Task& t, RowCells& cells) { t.customer = cells.customer().id; },
     [](Task& t, const Task& said) { t.customer = said.customer; },
     [](const Task& t, const RowContext&) { return QString::number(t.customer.value); }},
    {"done", [](Task& t, RowCells& cells) { t.done = cells.moment(QStringLiteral("done")); },
     [](Task& t, const Task& said) { t.done = said.done; },
     [](const Task& t, const RowContext& context) { return paperMoment(t.done, context.clock); }},
    {"done_by", [](Task& t, RowCells& cells) { t.doneBy = cells.person(QStringLiteral("done_by")); },
     [](Task& t, const Task& said) { t.doneBy = said.doneBy; },
     [](const Task& t, const RowContext& context) { return nameOf(t.doneBy, context); }},
};

bool saysColumn(const RowCells& cells, const TaskColumn& column) {
    const QString name = QString::fromLatin1(column.column);
    return cells.says(name) || (name == RowCells::kCustomer && cells.says(RowCells::kCustomerName));
}

void checkTask(RowCells& cells, const Task& task) {
    if (task.what.isEmpty()) cells.refuse(invalid("what", Text{ZTEXT("Say what is to be done")}));
    if (!task.user.isSet()) cells.refuse(invalid("owner", Text{ZTEXT("Say who is to do it")}));
    if (!task.due.isSet()) cells.refuse(invalid("due", Text{ZTEXT("Say by when it is to be done")}));
    if (task.done > cells.context().clock.now())
        cells.refuse(invalid("done", Text{ZTEXT("What is done was not done in the future")}));
}

// What makes two rows, or a row and a stored task, the same thing to do.
QString keyOf(const Task& task) {
    return QStringList{foldedValue(task.what), QString::number(task.user.value), QString::number(task.due.ms),
                       QString::number(task.customer.value)}
        .join(u'\x1f');
}

// Turns rows into tasks: a row is about the task whose number it gives, or about one that says the same.
class TaskRows {
public:
    Done operator()(RowCells& cells, PreparedRow& row) {
        if (const Done known = know(cells.context().data); !known) return known;
        Task said;
        for (const TaskColumn& column : kColumns)
            if (saysColumn(cells, column)) column.read(said, cells);
        row.shown.name = said.what;
        if (cells.isRefused()) return done();
        const auto stored = storedTask(cells.text(QStringLiteral("task")), said);
        if (stored != m_stored.cend())
            settleStored(cells, row, *stored, said);
        else
            settleNew(cells, row, said);
        return done();
    }

private:
    using Tasks = QHash<qint64, Task>;

    Done know(Repositories& data) {
        if (m_isKnown) return done();
        m_isKnown = true;
        const auto count = data.tasks.count();
        if (!count) return count.error();
        const auto tasks = data.tasks.page(int(*count), 0);
        if (!tasks) return tasks.error();
        for (const Task& task : *tasks) {
            m_stored.insert(task.id.value, task);
            m_byKey.insert(keyOf(task), task.id.value);
        }
        return done();
    }

    [[nodiscard]] Tasks::const_iterator storedTask(const QString& number, const Task& said) const {
        const auto byNumber = m_stored.constFind(number.toLongLong());
        return byNumber != m_stored.cend() ? byNumber : m_stored.constFind(m_byKey.value(keyOf(said)));
    }

    void settleNew(RowCells& cells, PreparedRow& row, const Task& said) {
        checkTask(cells, said);
        if (cells.isRefused()) return;
        row.shown.outcome = m_seen.contains(keyOf(said)) ? ImportOutcome::Unchanged : ImportOutcome::New;
        m_seen.insert(keyOf(said));
        if (row.shown.outcome == ImportOutcome::Unchanged)
            cells.warn(invalid("", Text{ZTEXT("Another row says the same")}));
        else
            carry(row, said);
    }

    // Cells that say nothing leave the task as it is.
    static void settleStored(RowCells& cells, PreparedRow& row, const Task& stored, const Task& said) {
        const RowContext& context = cells.context();
        Task after = stored;
        for (const TaskColumn& column : kColumns) {
            const QString before = column.text(stored, context);
            if (!saysColumn(cells, column) || before == column.text(said, context)) continue;
            column.take(after, said);
            noteChange(cells.row(), QString::fromLatin1(column.column), before, column.text(after, context));
        }
        checkTask(cells, after);
        row.shown.outcome = row.shown.changes.isEmpty() ? ImportOutcome::Unchanged : ImportOutcome::Changed;
        if (row.shown.outcome == ImportOutcome::Unchanged) return;
        if (context.mode == ImportMode::Create)
            cells.refuse({ErrorCode::Conflict,
                          QStringLiteral("task"),
                          Text{ZTEXT("This task is there already and says something else; use --mode upsert")},
                          {}});
        carry(row, after);
    }

    static void carry(PreparedRow& row, const Task& task) {
        row.carryOut = [task](Work& work, NewValues& values) -> Done {
            Task kept = task;
            for (Id<User> Task::*who : {&Task::user, &Task::doneBy}) {
                const auto person = values.person(task.*who);
                if (!person) return person.error();
                kept.*who = *person;
            }
            if (const auto recorded = recordTask(work, kept); !recorded) return recorded.error();
            return done();
        };
    }

    bool m_isKnown = false;
    Tasks m_stored;
    QHash<QString, qint64> m_byKey;
    QSet<QString> m_seen;
};

}  // namespace

RowReader taskRows() {
    return TaskRows();
}

}  // namespace zhike
