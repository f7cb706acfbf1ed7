#include "app/customers.h"
#include "cli/commands.h"
#include "cli/verbfields.h"
#include "cli/workrecords.h"

namespace zhike {

namespace {

Result<QDate> dayOption(const Arguments& arguments, const char* name) {
    return arguments.has(name) ? dayOf(arguments.value(name), name) : QDate();
}

Result<DueQuery> dueQuery(Session& session, Repositories& data) {
    const Arguments& arguments = session.arguments;
    DueQuery query;
    const auto from = dayOption(arguments, "from");
    if (!from) return from.error();
    const auto to = dayOption(arguments, "to");
    if (!to) return to.error();
    if (from->isValid()) query.from = session.clock().startOf(*from);
    if (to->isValid()) query.before = session.clock().startOf(to->addDays(1));
    if (const QString name = arguments.value("owner"); !name.isEmpty()) {
        const auto user = session.lookup().user(name);
        if (!user) return notFound("owner", Text{ZTEXT("Nobody is called “%1”"), {name}});
        query.assignees = {user->id};
    }
    if (const QString key = arguments.value("customer"); !key.isEmpty()) {
        const auto customer = findCustomer(data, key);
        if (!customer) return customer.error();
        query.customer = customer->id;
    }
    return query;
}

}  // namespace

Result<int> dueCommand(Session& session) {
    const auto data = session.reading();
    if (!data) return data.error();
    const auto query = dueQuery(session, **data);
    if (!query) return query.error();
    const auto rows = (*data)->dueList.rows(*query);
    if (!rows) return rows.error();
    QJsonArray items;
    for (const DueRow& row : *rows) items << dueObject(row, session.clock());
    if (session.output.isJson())
        session.output.document({{QStringLiteral("items"), items}});
    else
        session.output.table(wordsOf("due customer name kind owner reason"), items);
    return kExitDone;
}

}  // namespace zhike
