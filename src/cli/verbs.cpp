#include "cli/verbs.h"

#include "app/fieldlabels.h"
#include "app/orders.h"
#include "app/people.h"
#include "app/rulebook.h"
#include "cli/arguments.h"
#include "cli/verbfields.h"
#include "cli/workverbs.h"

namespace zhike {

namespace {

Done fillCustomer(CustomerInput& input, const VerbFields& fields, const Lookup& lookup, QStringList& newTags) {
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() == u"customer") continue;
        if (const Done set = setField(input, field.key(), field.value(), lookup, newTags); !set) return set;
    }
    return done();
}

Result<VerbResult> createCustomerVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    CustomerInput input;
    QStringList newTags;
    if (const Done filled = fillCustomer(input, fields, lookup, newTags); !filled) return filled.error();
    const auto customer = createCustomer(work, std::move(input), newTags);
    if (!customer) return customer.error();
    return labelled(work, Text{ZTEXT("New customer “%1”")}, customer->name,
                    {VerbResult::Kind::Customer, customer->id.value});
}

Result<VerbResult> updateCustomerVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    const auto found = findCustomer(work.data, named(fields, "customer"));
    if (!found) return found.error();
    auto input = customerToEdit(work.data, found->id);
    if (!input) return input.error();
    QStringList newTags;
    if (const Done filled = fillCustomer(*input, fields, lookup, newTags); !filled) return filled.error();
    const auto customer = updateCustomer(work, *input, newTags);
    if (!customer) return customer.error();
    return labelled(work, Text{ZTEXT("Edit “%1”")}, customer->name, {VerbResult::Kind::Customer, customer->id.value});
}

template <Result<Customer> (*UseCase)(Work&, Id<Customer>)>
Result<VerbResult> onCustomer(Work& work, const VerbFields& fields, Text label) {
    const auto found = findCustomer(work.data, named(fields, "customer"));
    if (!found) return found.error();
    const auto customer = UseCase(work, found->id);
    if (!customer) return customer.error();
    return labelled(work, std::move(label), customer->name, {VerbResult::Kind::Customer, customer->id.value});
}

Result<VerbResult> archiveVerb(Work& work, const VerbFields& fields, const Lookup&) {
    return onCustomer<archiveCustomer>(work, fields, Text{ZTEXT("Archive “%1”")});
}

Result<VerbResult> restoreVerb(Work& work, const VerbFields& fields, const Lookup&) {
    return onCustomer<restoreCustomer>(work, fields, Text{ZTEXT("Bring “%1” back from the archive")});
}

Result<VerbResult> reviewVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    const auto found = findCustomer(work.data, named(fields, "customer"));
    if (!found) return found.error();
    const QString outcome = lookup.code(QStringLiteral("verification"), named(fields, "outcome"));
    const auto customer = reviewCustomer(work, found->id, outcome, named(fields, "note"));
    if (!customer) return customer.error();
    return labelled(work, Text{ZTEXT("Review “%1”")}, customer->name, {VerbResult::Kind::Customer, customer->id.value});
}

Result<VerbResult> createOrderVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto customer = findCustomer(work.data, named(fields, "customer"));
    if (!customer) return customer.error();
    const Result<QDate> day = dayField(fields, "ordered_on");
    if (!day) return day.error();
    const Result<Money> amount = moneyField(fields, "amount");
    if (!amount) return amount.error();
    Order order;
    order.customer = customer->id;
    order.no = named(fields, "no");
    order.orderedOn = *day;
    order.amount = *amount;
    order.product = named(fields, "product");
    order.note = named(fields, "note");
    const auto saved = createOrder(work, order);
    if (!saved) return saved.error();
    return labelled(work, Text{ZTEXT("New order “%1”")}, saved->no, {VerbResult::Kind::Order, saved->id.value});
}

Result<VerbResult> refundOrderVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto order = findOrder(work.data, named(fields, "order"));
    if (!order) return order.error();
    const Result<QDate> day = dayField(fields, "on");
    if (!day) return day.error();
    const Result<Money> amount = moneyField(fields, "amount");
    if (!amount) return amount.error();
    const auto refund = refundOrder(work, *order, *day, *amount);
    if (!refund) return refund.error();
    return labelled(work, Text{ZTEXT("Refund of order “%1”")}, order->no, {VerbResult::Kind::Order, refund->id.value});
}

Result<VerbResult> createUserVerb(Work& work, const VerbFields& fields, const Lookup& lookup) {
    User user;
    user.name = named(fields, "name");
    user.team = named(fields, "team");
    user.role = lookup.code(QStringLiteral("role"), named(fields, "role"));
    if (user.role.isEmpty()) return invalid("role", Text{ZTEXT("“%1” is not in the list"), {named(fields, "role")}});
    const auto saved = saveUser(work, user);
    if (!saved) return saved.error();
    return labelled(work, Text{ZTEXT("New user “%1”")}, saved->name, {VerbResult::Kind::User, saved->id.value});
}

Result<VerbResult> setSettingVerb(Work& work, const VerbFields& fields, const Lookup&) {
    const auto saved = setSetting(work, named(fields, "name"), named(fields, "value"));
    if (!saved) return saved.error();
    return labelled(work, Text{ZTEXT("Setting “%1”")}, named(fields, "name"), {VerbResult::Kind::Setting, 0});
}

Result<VerbResult> setRuleVerb(Work& work, const VerbFields& fields, const Lookup&) {
    VerbFields figures = fields;
    const QString rule = figures.take(QStringLiteral("rule"));
    if (const Done set = setRule(work, rule, figures); !set) return set.error();
    return labelled(work, Text{ZTEXT("Rule %1")}, rule, {VerbResult::Kind::Rule, 0});
}

QList<Verb> recordVerbs() {
    return {
        {"customer.create", wordsOf("name"), wordsOf("*"), Text{ZTEXT("New customer “%1”")}, createCustomerVerb},
        {"customer.update", wordsOf("customer"), wordsOf("*"), Text{ZTEXT("Edit “%1”")}, updateCustomerVerb},
        {"customer.archive", wordsOf("customer"), {}, Text{ZTEXT("Archive “%1”")}, archiveVerb},
        {"customer.restore", wordsOf("customer"), {}, Text{ZTEXT("Bring “%1” back from the archive")}, restoreVerb},
        {"customer.review", wordsOf("customer outcome"), wordsOf("note"), Text{ZTEXT("Review “%1”")}, reviewVerb},
        {"order.create", wordsOf("customer no ordered_on amount"), wordsOf("product note"),
         Text{ZTEXT("New order “%1”")}, createOrderVerb},
        {"order.refund", wordsOf("order on amount"), {}, Text{ZTEXT("Refund of order “%1”")}, refundOrderVerb},
        {"user.create", wordsOf("name role"), wordsOf("team"), Text{ZTEXT("New user “%1”")}, createUserVerb},
        {"rule.set", wordsOf("rule"), wordsOf("#"), Text{ZTEXT("Rule %1")}, setRuleVerb},
        {"setting.set", wordsOf("name value"), {}, Text{ZTEXT("Setting “%1”")}, setSettingVerb},
    };
}

}  // namespace

const Verb* findVerb(const QString& name) {
    static const QList<Verb> all = recordVerbs() + workVerbs();
    for (const Verb& verb : all)
        if (name == QLatin1String(verb.name)) return &verb;
    return nullptr;
}

Done checkFields(const Verb& verb, const VerbFields& fields) {
    for (const QString& field : verb.required)
        if (fields.value(field).trimmed().isEmpty())
            return Error{
                ErrorCode::Invalid, field, Text{ZTEXT("“%1” is missing"), {fieldLabel(field).translated()}}, {}};
    if (verb.optional.contains(QStringLiteral("#"))) return done();  // the rule knows its figures
    const bool anyCustomerField = verb.optional.contains(QStringLiteral("*"));
    for (const QString& field : fields.keys()) {
        const bool known = verb.required.contains(field) || verb.optional.contains(field) ||
                           (anyCustomerField && customerFieldNames().contains(field));
        if (!known) return Error{ErrorCode::Invalid, field, Text{ZTEXT("There is no field “%1”"), {field}}, {}};
    }
    return done();
}

}  // namespace zhike
