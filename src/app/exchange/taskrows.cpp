#include "app/exchange/recordrows.h"
#include "app/tasks.h"

namespace zhike {

namespace {

// What the row says of one task.
Task readTask(RowCells& cells) {
    Task task;
    task.what = cells.text(QStringLiteral("what"));
    task.user = cells.person(QStringLiteral("owner"));
    task.due = cells.moment(QStringLiteral("due"));
    task.timed = cells.text(QStringLiteral("due")).contains(u':');
    task.done = cells.moment(QStringLiteral("done"));
    task.doneBy = cells.person(QStringLiteral("done_by"));
    if (cells.says(RowCells::kCustomer) || cells.says(RowCells::kCustomerName)) task.customer = cells.customer().id;
    return task;
}

void checkTask(RowCells& cells, const Task& task) {
    if (task.what.isEmpty()) cells.refuse(invalid("what", Text{ZTEXT("Say what is to be done")}));
    if (!task.user.isSet()) cells.refuse(invalid("owner", Text{ZTEXT("Say who is to do it")}));
    if (!task.due.isSet()) cells.refuse(invalid("due", Text{ZTEXT("Say by when it is to be done")}));
    if (task.done > cells.context().clock.now())
        cells.refuse(invalid("done", Text{ZTEXT("What is done was not done in the future")}));
}

bool isSame(const Task& a, const Task& b) {
    return foldedValue(a.what) == foldedValue(b.what) && a.user == b.user && a.due == b.due &&
           a.customer == b.customer && a.done == b.done;
}

void noteChanges(RowCells& cells, const Task& stored, const Task& said) {
    const Clock& clock = cells.context().clock;
    const Lookup& lookup = cells.context().lookup;
    const auto name = [&](Id<User> user) { return lookup.user(user).value_or(User{}).name; };
    noteChange(cells.row(), QStringLiteral("what"), stored.what, said.what);
    noteChange(cells.row(), QStringLiteral("owner"), name(stored.user), name(said.user));
    noteChange(cells.row(), QStringLiteral("due"), paperMoment(stored.due, clock), paperMoment(said.due, clock));
    noteChange(cells.row(), QStringLiteral("done"), paperMoment(stored.done, clock), paperMoment(said.done, clock));
}

Done carryOut(Work& work, NewValues& values, Task task) {
    for (Id<User> Task::*who : {&Task::user, &Task::doneBy}) {
        const auto person = values.person(task.*who);
        if (!person) return person.error();
        task.*who = *person;
    }
    if (const auto kept = recordTask(work, task); !kept) return kept.error();
    return done();
}

// A task the row names by its number, or one that says the same.
Result<std::optional<Task>> storedTask(RowCells& cells, const Task& said, const QList<Task>& all) {
    if (const QString key = cells.text(QStringLiteral("task")); !key.isEmpty()) {
        const auto task = findTask(cells.context().data, key);
        if (!task) return task.error();
        return std::optional(*task);
    }
    for (const Task& one : all)
        if (isSame(one, said)) return std::optional(one);
    return std::optional<Task>();
}

Task merged(Task stored, const Task& said) {
    const Task before = stored;
    stored = said;
    stored.id = before.id;
    stored.version = before.version;
    stored.createdBy = before.createdBy;
    stored.created = before.created;
    if (!said.doneBy.isSet()) stored.doneBy = before.doneBy;
    return stored;
}

}  // namespace

RowReader taskRows() {
    auto all = std::make_shared<std::optional<QList<Task>>>();
    return [all](RowCells& cells, PreparedRow& row) -> Done {
        Task task = readTask(cells);
        checkTask(cells, task);
        row.shown.name = task.what;
        if (cells.isRefused()) return done();
        if (!all->has_value()) {
            const auto count = cells.context().data.tasks.count();
            if (!count) return count.error();
            auto tasks = cells.context().data.tasks.page(int(*count), 0);
            if (!tasks) return tasks.error();
            *all = std::move(*tasks);
        }
        const auto stored = storedTask(cells, task, **all);
        if (!stored && stored.error().code != ErrorCode::NotFound) return stored.error();
        const bool isKnown = stored && stored->has_value();
        if (isKnown) {
            noteChanges(cells, **stored, task);
            task = merged(**stored, task);
        }
        row.shown.outcome = !isKnown                      ? ImportOutcome::New
                            : row.shown.changes.isEmpty() ? ImportOutcome::Unchanged
                                                          : ImportOutcome::Changed;
        if (row.shown.outcome == ImportOutcome::Changed && cells.context().mode == ImportMode::Create)
            cells.refuse({ErrorCode::Conflict,
                          QStringLiteral("task"),
                          Text{ZTEXT("This task is there already and says something else; use --mode upsert")},
                          {}});
        if (row.shown.outcome != ImportOutcome::Unchanged)
            row.carryOut = [task](Work& work, NewValues& values) { return carryOut(work, values, task); };
        return done();
    };
}

}  // namespace zhike
