#include "app/files/limits.h"
#include "app/rulebook.h"
#include "app/undo.h"
#include "cli/commands.h"
#include "cli/inputlines.h"
#include "cli/records.h"
#include "cli/verbfields.h"
#include "cli/verbs.h"

#include <QFile>
#include <QJsonDocument>

namespace zhike {

namespace {

QJsonObject failure(const Error& error) {
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), errorObject(error)}};
}

// A rule with all its figures.
Result<QJsonObject> ruleObject(Repositories& data, const QString& rule) {
    const auto book = ruleBook(data);
    if (!book) return book.error();
    QJsonObject object{{QStringLiteral("rule"), rule}};
    for (const RuleParameter& figure : ruleParameters())
        if (ruleCode(figure.rule) == rule) object[QLatin1String(figure.name)] = (*book).*figure.value;
    return object;
}

Result<QJsonObject> onlyOne(const Result<QJsonArray>& sheets) {
    return sheets ? Result<QJsonObject>(sheets->first().toObject()) : sheets.error();
}

Result<QJsonObject> recordOf(Session& session, Repositories& data, const VerbResult& made, const VerbFields& fields) {
    switch (made.kind) {
        case VerbResult::Kind::Customer:
            return customerSheet(data, Id<Customer>{made.id}, session.lookup(), session.clock());
        case VerbResult::Kind::Order: {
            const auto order = data.orders.find(Id<Order>{made.id});
            if (!order) return order.error();
            return orderSheet(data, order->value_or(Order{}));
        }
        case VerbResult::Kind::User: {
            const auto user = data.users.find(Id<User>{made.id});
            if (!user) return user.error();
            return userObject(user->value_or(User{}));
        }
        case VerbResult::Kind::FollowUp: {
            const auto entry = data.interactions.find(Id<Interaction>{made.id});
            if (!entry) return entry.error();
            return onlyOne(followUpSheets(data, {entry->value_or(Interaction{})}, session.lookup(), session.clock()));
        }
        case VerbResult::Kind::Plan: return onlyOne(planSheets(data, {made.id}, session.lookup(), session.clock()));
        case VerbResult::Kind::Task: {
            const auto task = data.tasks.find(Id<Task>{made.id});
            if (!task) return task.error();
            return onlyOne(taskSheets(data, {task->value_or(Task{})}, session.lookup(), session.clock()));
        }
        case VerbResult::Kind::Rule: return ruleObject(data, fields.value(QStringLiteral("rule")));
        case VerbResult::Kind::Setting: break;
    }
    return QJsonObject{{QStringLiteral("name"), fields.value(QStringLiteral("name"))},
                       {QStringLiteral("value"), fields.value(QStringLiteral("value"))}};
}

bool hasKind(const QList<DueItem>& items, const QString& kind) {
    return std::any_of(items.begin(), items.end(), [&](const DueItem& item) { return item.kind == kind; });
}

bool hasSameDate(const QList<DueItem>& items, const DueItem& item) {
    return std::any_of(items.begin(), items.end(),
                       [&](const DueItem& other) { return other.kind == item.kind && other.due == item.due; });
}

QJsonObject effect(const QString& kind, const QString& key, const QString& what) {
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("key"), key}, {QStringLiteral("what"), what}};
}

// What the rules made of the write: stages that changed, items that are new or another day's, and those that are done.
Result<QJsonArray> effectsOf(Session& session, Repositories& data, const Receipt& receipt) {
    QList<Id<Customer>> ids;
    for (const StageChange& change : receipt.stages) ids << change.customer;
    for (const PlanChange& change : receipt.plans) ids << change.customer;
    const auto customers = data.customers.findAll(ids);
    if (!customers) return customers.error();
    QJsonArray effects;
    for (const StageChange& change : receipt.stages)
        effects << effect(QStringLiteral("state"), customers->value(change.customer).no, change.to);
    for (const PlanChange& change : receipt.plans) {
        const QString no = customers->value(change.customer).no;
        for (const DueItem& item : change.after)
            if (!hasSameDate(change.before, item))
                effects << effect(item.kind, no, session.clock().dayOf(item.due).toString(Qt::ISODate));
        for (const DueItem& item : change.before)
            if (!hasKind(change.after, item.kind)) effects << effect(item.kind, no, QStringLiteral("done"));
    }
    return effects;
}

QJsonValue changeSetKey(const Receipt& receipt) {
    return receipt.changeSet.isSet() ? QJsonValue(QString::number(receipt.changeSet.value)) : QJsonValue();
}

struct Call {
    QString verb;
    VerbFields fields;
    QString as;
    QString now;
};

Result<QJsonObject> carryOut(Session& session, const Call& call) {
    const Verb* verb = findVerb(call.verb);
    if (verb == nullptr) return usageError(Text{ZTEXT("There is no verb “%1”"), {call.verb}});
    const auto writer = session.writing();
    if (!writer) return writer.error();
    if (const Done complete = checkFields(*verb, call.fields); !complete) return complete.error();
    const auto clock = session.clockAt(call.now);
    if (!clock) return clock.error();
    const Result<User> actor = session.actor(call.as);
    if (!actor) return actor.error();
    const auto made = (*writer)->write(*actor, **clock, verb->label,
                                       [&](Work& work) { return verb->run(work, call.fields, session.lookup()); });
    if (!made) return made.error();
    const Receipt receipt = (*writer)->receipt();
    const auto data = session.reading();
    if (!data) return data.error();
    if (const Done refreshed = session.refresh(receipt); !refreshed) return refreshed.error();
    const auto record = recordOf(session, **data, *made, call.fields);
    if (!record) return record.error();
    const auto effects = effectsOf(session, **data, receipt);
    if (!effects) return effects.error();
    return QJsonObject{{QStringLiteral("ok"), true},
                       {QStringLiteral("change_set"), changeSetKey(receipt)},
                       {QStringLiteral("record"), *record},
                       {QStringLiteral("effects"), *effects}};
}

Result<Call> callOf(const QStringList& words) {
    if (words.isEmpty()) return usageError(Text{ZTEXT("Say which verb, such as “do customer.create name=…”")});
    Call call;
    call.verb = words.first();
    const auto fields = fieldsOf(words.mid(1));
    if (!fields) return fields.error();
    call.fields = *fields;
    return call;
}

Result<Call> callOf(const QByteArray& line) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject()) return invalid("line", Text{ZTEXT("The line is not a JSON object")});
    Call call;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString value =
            it->isDouble()
                ? QString::fromUtf8(QJsonDocument(QJsonArray{*it}).toJson(QJsonDocument::Compact)).mid(1).chopped(1)
            : it->isBool() ? (it->toBool() ? QStringLiteral("yes") : QStringLiteral("no"))
                           : it->toString();
        if (it.key() == u"do")
            call.verb = value;
        else if (it.key() == u"as")
            call.as = value;
        else if (it.key() == u"now")
            call.now = value;
        else
            call.fields.insert(it.key(), value);
    }
    return call;
}

Result<int> takeBackAndReport(Session& session, ChangeSetId target, ChangeKind kind) {
    const auto writer = session.writing();
    if (!writer) return writer.error();
    const auto data = session.reading();
    if (!data) return data.error();
    const Result<User> actor = session.actor();
    if (!actor) return actor.error();
    if (!target.isSet()) {
        const auto next =
            kind == ChangeKind::Undo ? (*data)->history.nextUndo(actor->id) : (*data)->history.nextRedo(actor->id);
        if (!next) return next.error();
        target = *next;
    }
    const auto row = (*data)->history.changeSet(target);
    if (!row) return row.error();
    if (!*row)
        return notFound("change_set", kind == ChangeKind::Undo ? Text{ZTEXT("There is nothing to undo")}
                                                               : Text{ZTEXT("There is nothing to redo")});
    if ((*row)->takenBack) return conflict("change_set", Text{ZTEXT("This was taken back already")});
    const ChangeKind actual = (*row)->kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo;
    const auto undone =
        (*writer)->write(*actor, session.clock(), (*row)->label, [&](Work& work) { return takeBack(work, target); });
    if (!undone) return undone.error();
    session.output.confirm({{QStringLiteral("change_set"), changeSetKey((*writer)->receipt())},
                            {QStringLiteral("target"), QString::number(target.value)}},
                           takenBackText(actual, (*row)->label));
    return kExitDone;
}

}  // namespace

Result<int> doCommand(Session& session) {
    const Result<Call> call = callOf(session.arguments.words);
    if (!call) return call.error();
    const Result<QJsonObject> result = carryOut(session, *call);
    if (!result) {
        if (isUsageError(result.error()) || !session.output.isJson()) return result.error();
        session.output.document(failure(result.error()));
        session.output.message(result.error().message);
        return kExitRefused;
    }
    session.output.confirm(*result, Text{ZTEXT("Saved")});
    return kExitDone;
}

Result<int> batchCommand(Session& session) {
    const QString path = session.arguments.words.value(0);
    QFile file(path);
    const QIODevice::OpenMode mode = QIODevice::ReadOnly | QIODevice::Unbuffered;  // InputLines reads past it
    const bool opened = path.isEmpty() || path == u"-" ? file.open(fileno(session.output.in()), mode) : file.open(mode);
    if (!opened) return notFound("file", Text{ZTEXT("“%1” cannot be read"), {path}});
    int refused = 0;
    int carriedOut = 0;
    InputLines lines(file.handle());
    while (const auto line = lines.next()) {
        if (line->trimmed().isEmpty()) continue;
        const Result<Call> call = callOf(line->trimmed());
        const Result<QJsonObject> result = call ? carryOut(session, *call) : Result<QJsonObject>(call.error());
        session.output.line(result ? *result : failure(result.error()));
        ++(result ? carriedOut : refused);
        if (!result && !session.arguments.has("keep-going")) return kExitRefused;
    }
    if (interruptWanted()) return cancelled();
    if (refused == 0) return kExitDone;
    return carriedOut > 0 ? kExitPartly : kExitRefused;
}

Result<int> undoCommand(Session& session) {
    const QString key = session.arguments.words.value(0);
    bool isNumber = false;
    const qint64 id = key.toLongLong(&isNumber);
    if (!key.isEmpty() && !isNumber) return notFound("change_set", Text{ZTEXT("There is no such change")});
    return takeBackAndReport(session, ChangeSetId{id}, ChangeKind::Undo);
}

Result<int> redoCommand(Session& session) {
    return takeBackAndReport(session, {}, ChangeKind::Redo);
}

}  // namespace zhike
