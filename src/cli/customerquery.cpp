#include "cli/customerquery.h"

#include "domain/searchtokens.h"

namespace zhike {

namespace {

QString sortColumn(QString name) {
    if (name == u"net" || name == u"budget") return name + QStringLiteral("_fen");
    if (name == u"updated" || name == u"updated_on") return QStringLiteral("updated_ms");
    return name;
}

Result<CustomerFilter> filterOf(const QString& condition, const Lookup& lookup) {
    const QString name = condition.section(u'=', 0, 0);
    const QString value = condition.section(u'=', 1);
    CustomerFilter filter{name == u"owner" ? QStringLiteral("owner_id") : sortColumn(name), {}};
    if (!condition.contains(u'=') || !CustomerList::knowsFilter(filter.field))
        return invalid("where", Text{ZTEXT("There is no field “%1”"), {name}});
    if (value.isEmpty()) return filter;
    const Field<Customer>* field = findField<Customer>(filter.field);
    if (name == u"owner") {
        const auto user = lookup.user(value);
        if (!user) return invalid("where", Text{ZTEXT("Nobody is called “%1”"), {value}});
        filter.values << qlonglong(user->id.value);
    } else if (name == u"stage" || (field != nullptr && field->list != nullptr)) {
        const QString code = lookup.code(field != nullptr ? QString::fromLatin1(field->list) : name, value);
        if (code.isEmpty()) return invalid("where", Text{ZTEXT("“%1” is not in the list"), {value}});
        filter.values << code;
    } else if (field != nullptr && field->type == FieldType::Money) {
        filter.values << qlonglong(Money::fromText(value).value_or(Money{}).fen);
    } else {
        filter.values << value;
    }
    return filter;
}

}  // namespace

Result<CustomerQuery> customerQuery(Session& session) {
    CustomerQuery query;
    for (const QString& condition : session.arguments.options.values(QStringLiteral("where"))) {
        if (condition == u"archived=yes") {
            query.shelf = Shelf::Archived;
            continue;
        }
        const auto filter = filterOf(condition, session.lookup());
        if (!filter) return filter.error();
        query.filters << *filter;
    }
    for (const QueryToken& token : queryTokens(session.arguments.value("search")))
        query.terms << SearchTerm{token.token, token.prefix};
    if (session.arguments.has("sort")) {
        const QString sort = session.arguments.value("sort");
        query.sortBy = sortColumn(sort.section(u':', 0, 0));
        query.descending = sort.endsWith(u":desc");
        if (!CustomerList::knowsSort(query.sortBy))
            return invalid("sort", Text{ZTEXT("There is no field “%1”"), {sort.section(u':', 0, 0)}});
    }
    return query;
}

}  // namespace zhike
