#include "app/tasks.h"

#include "app/customers.h"
#include "app/tidytexts.h"

namespace zhike {

namespace {

// A task that is still to be done.
Result<Task> openTask(Work& work, Id<Task> id) {
    const auto task = findTask(work.data, QString::number(id.value));
    if (!task || !task->done.isSet()) return task;
    const auto who = work.data.users.find(task->doneBy);
    if (!who) return who.error();
    return conflict("task", Text{ZTEXT("“%1” did this already, on %2"),
                                 {who->value_or(User{}).name, work.clock.dayOf(task->done).toString(Qt::ISODate)}});
}

}  // namespace

Result<Task> createTask(Work& work, Task task) {
    task.done = {};
    task.doneBy = {};
    return recordTask(work, std::move(task));
}

Result<Task> recordTask(Work& work, Task task) {
    if (const Done tidy = tidyTexts(task); !tidy) return tidy.error();
    if (task.what.isEmpty()) return invalid("what", Text{ZTEXT("Say what is to be done")});
    if (!task.user.isSet()) return invalid("owner", Text{ZTEXT("Say who is to do it")});
    if (!task.due.isSet()) return invalid("due", Text{ZTEXT("Say by when it is to be done")});
    if (task.customer.isSet())
        if (const auto customer = existingCustomer(work.data, task.customer); !customer) return customer.error();
    if (task.done.isSet() && !task.doneBy.isSet()) task.doneBy = task.user;
    if (!task.id.isSet()) {
        task.createdBy = work.actor.id;
        task.created = work.clock.now();
    }
    if (const Done saved = work.data.tasks.save(task); !saved) return saved.error();
    return task;
}

Result<Task> finishTask(Work& work, Id<Task> id) {
    auto task = openTask(work, id);
    if (!task) return task;
    task->done = work.clock.now();
    task->doneBy = work.actor.id;
    if (const Done saved = work.data.tasks.save(*task); !saved) return saved.error();
    return task;
}

Result<Task> postponeTask(Work& work, Id<Task> id, Moment due, bool timed) {
    auto task = openTask(work, id);
    if (!task) return task;
    if (work.clock.dayOf(due) < work.clock.today()) return invalid("due", Text{ZTEXT("That day is over already")});
    task->due = due;
    task->timed = timed;
    if (const Done saved = work.data.tasks.save(*task); !saved) return saved.error();
    return task;
}

Result<Task> findTask(Repositories& data, const QString& key) {
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (isNumber) {
        const auto task = data.tasks.find({id});
        if (!task) return task.error();
        if (*task && !(*task)->removed.isSet()) return **task;
    }
    return notFound("task", Text{ZTEXT("There is no task “%1”"), {key}});
}

}  // namespace zhike
