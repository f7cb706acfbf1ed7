#include "app/customers.h"
#include "app/orders.h"
#include "app/rulebook.h"
#include "cli/commands.h"
#include "cli/customerquery.h"
#include "cli/records.h"

namespace zhike {

namespace {

// One answer of `list`: {"kind","total","more","rows"}.
struct Listing {
    qint64 total = 0;
    bool more = false;
    QJsonArray rows;
    QStringList columns;  // shown to people; JSON has all
};

constexpr int kCountedInSearch = 200;

struct Page {
    int limit = 100;
    int offset = 0;
};

// Of customers, or of their plans: both take the same filters.
Result<Listing> customersListing(Session& session, Repositories& data, Page page, bool plans) {
    auto query = customerQuery(session);
    if (!query) return query.error();
    query->newestOnly = !session.arguments.has("sort") && page.offset + page.limit <= CustomerList::kFoundAtMost;
    Listing listing;
    listing.columns = wordsOf(plans ? "customer customer_name stage grade frequency next_due methods focus owner"
                                    : "no name contact grade stage net updated_on");
    if (session.arguments.has("search") && query->terms.isEmpty()) return listing;
    const bool searching = !query->terms.isEmpty();
    const auto total = data.customerList.count(*query, searching ? kCountedInSearch + 1 : -1);
    if (!total) return total.error();
    listing.more = searching && *total > kCountedInSearch;
    listing.total = listing.more ? kCountedInSearch : *total;
    const auto ids = data.customerList.ids(*query, page.limit, page.offset);
    if (!ids) return ids.error();
    if (plans) {
        const auto sheets = planSheets(data, *ids, session.lookup(), session.clock());
        if (!sheets) return sheets.error();
        listing.rows = *sheets;
        return listing;
    }
    const auto rows = data.customerList.rows(*ids);
    if (!rows) return rows.error();
    for (const CustomerRow& row : *rows) listing.rows << customerObject(row, session.lookup(), session.clock());
    return listing;
}

// The rows of any other kind: those of one customer with --where customer=NO, else a page of all.
// toJson(QList<E>) -> Result<QJsonArray>: all at once, so that what rows refer to is read in one statement.
template <class E, class Repository, class ToJson>
Result<Listing> simpleListing(Session& session, Repositories& data, Repository& repository, Page page,
                              const char* columns, ToJson toJson) {
    Listing listing;
    listing.columns = wordsOf(columns);
    QList<E> rows;
    const QString condition = session.arguments.value("where");
    if constexpr (requires { repository.of(Id<Customer>{}); }) {
        if (condition.startsWith(u"customer=")) {
            const auto customer = findCustomer(data, condition.section(u'=', 1));
            if (!customer) return customer.error();
            auto own = repository.of(customer->id);
            if (!own) return own.error();
            listing.total = own->size();
            rows = own->mid(page.offset, page.limit);
        }
    }
    if (!condition.isEmpty() && !condition.startsWith(u"customer="))
        return invalid("where", Text{ZTEXT("There is no field “%1”"), {condition.section(u'=', 0, 0)}});
    if (condition.isEmpty()) {
        const auto total = repository.count();
        auto all = repository.page(page.limit, page.offset);
        if (!total) return total.error();
        if (!all) return all.error();
        listing.total = *total;
        rows = *all;
    }
    const Result<QJsonArray> objects = toJson(rows);
    if (!objects) return objects.error();
    listing.rows = *objects;
    return listing;
}

// For rows that say all by themselves.
template <class E>
auto eachBy(QJsonObject (*toJson)(const E&)) {
    return [toJson](const QList<E>& rows) -> Result<QJsonArray> {
        QJsonArray objects;
        for (const E& row : rows) objects << toJson(row);
        return objects;
    };
}

Result<Listing> rulesListing(Repositories& data, Page page) {
    const auto book = ruleBook(data);
    if (!book) return book.error();
    Listing listing;
    listing.columns = wordsOf("rule name parameter value");
    for (const RuleParameter& one : ruleParameters()) {
        if (listing.total++ < page.offset || listing.rows.size() >= page.limit) continue;
        listing.rows << QJsonObject{{QStringLiteral("rule"), ruleCode(one.rule)},
                                    {QStringLiteral("name"), ruleName(one.rule).translated()},
                                    {QStringLiteral("parameter"), QString::fromLatin1(one.name)},
                                    {QStringLiteral("value"), (*book).*one.value}};
    }
    return listing;
}

Result<Listing> otherListing(Session& session, Repositories& data, const QString& kind, Page page) {
    if (kind == u"rules") return rulesListing(data, page);
    if (kind == u"contacts")
        return simpleListing<Contact>(session, data, data.contacts, page, "customer name position phone email",
                                      [&](const QList<Contact>& contacts) { return contactSheets(data, contacts); });
    if (kind == u"orders")
        return simpleListing<Order>(session, data, data.orders, page,
                                    "no customer customer_name kind ordered_on amount product",
                                    [&](const QList<Order>& orders) { return orderSheets(data, orders); });
    if (kind == u"users")
        return simpleListing<User>(session, data, data.users, page, "name role team active", eachBy<User>(userObject));
    if (kind == u"choices")
        return simpleListing<Choice>(session, data, data.choices, page, "list code zh en",
                                     eachBy<Choice>(choiceObject));
    if (kind == u"followups")
        return simpleListing<Interaction>(session, data, data.interactions, page,
                                          "at customer customer_name method user summary next next_due",
                                          [&](const QList<Interaction>& entries) {
                                              return followUpSheets(data, entries, session.lookup(), session.clock());
                                          });
    if (kind == u"tasks")
        return simpleListing<Task>(
            session, data, data.tasks, page, "task what owner due customer_name done",
            [&](const QList<Task>& tasks) { return taskSheets(data, tasks, session.lookup(), session.clock()); });
    return usageError(Text{ZTEXT("There is no kind of record “%1”"), {kind}});
}

QString plural(const QString& kind) {
    return kind.endsWith(u's') ? kind : kind + u's';
}

}  // namespace

Result<int> listCommand(Session& session) {
    const QString kind = session.arguments.words.value(0);
    const auto limit = numberOption(session.arguments, "limit", 100);
    const auto offset = numberOption(session.arguments, "offset", 0);
    if (!limit) return limit.error();
    if (!offset) return offset.error();
    const auto data = session.reading();
    if (!data) return data.error();
    const Page page{*limit, *offset};
    const auto listing = kind == u"customers" || kind == u"plans"
                             ? customersListing(session, **data, page, kind == u"plans")
                             : otherListing(session, **data, kind, page);
    if (!listing) return listing.error();
    if (!session.output.isJson()) {
        session.output.table(listing->columns, listing->rows);
        return kExitDone;
    }
    session.output.document({{QStringLiteral("kind"), kind},
                             {QStringLiteral("total"), listing->total},
                             {QStringLiteral("more"), listing->more},
                             {QStringLiteral("rows"), listing->rows}});
    return kExitDone;
}

Result<int> showCommand(Session& session) {
    const QString kind = plural(session.arguments.words.value(0));
    const QString key = session.arguments.words.value(1);
    if (key.isEmpty()) return usageError(Text{ZTEXT("Say what to show, such as “show customer 2026001”")});
    const auto data = session.reading();
    if (!data) return data.error();
    Result<QJsonObject> sheet = usageError(Text{ZTEXT("There is no kind of record “%1”"), {kind}});
    if (kind == u"customers") {
        const auto customer = findCustomer(**data, key);
        sheet = customer ? customerSheet(**data, customer->id, session.lookup(), session.clock())
                         : Result<QJsonObject>(customer.error());
    } else if (kind == u"orders") {
        const auto order = findOrder(**data, key);
        sheet = order ? orderSheet(**data, *order) : Result<QJsonObject>(order.error());
    } else if (kind == u"users") {
        const auto user = session.lookup().user(key);
        sheet = user ? Result<QJsonObject>(userObject(*user))
                     : Result<QJsonObject>(notFound("user", Text{ZTEXT("Nobody is called “%1”"), {key}}));
    }
    if (!sheet) return sheet.error();
    if (session.output.isJson()) {
        session.output.document(*sheet);
        return kExitDone;
    }
    QJsonArray lines;
    for (const QString& name : sheet->keys())
        if (!(*sheet)[name].isArray() && !(*sheet)[name].isNull())
            lines << QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), (*sheet)[name]}};
    session.output.table(wordsOf("name value"), lines);
    return kExitDone;
}

Result<int> historyCommand(Session& session) {
    const auto data = session.reading();
    if (!data) return data.error();
    const auto limit = numberOption(session.arguments, "limit", 100);
    if (!limit) return limit.error();
    Id<Customer> of;
    if (const QString key = session.arguments.words.value(1); !key.isEmpty()) {
        const auto customer = findCustomer(**data, key);
        if (!customer) return customer.error();
        of = customer->id;
    }
    const auto changes = (*data)->history.changeSets(*limit, of);
    if (!changes) return changes.error();
    QJsonArray rows;
    for (const ChangeSetRow& change : *changes) rows << changeSetObject(change, session.clock());
    if (session.output.isJson())
        session.output.document({{QStringLiteral("change_sets"), rows}});
    else
        session.output.table(wordsOf("id when who what records"), rows);
    return kExitDone;
}

}  // namespace zhike
