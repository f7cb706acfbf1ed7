#include "ui/customers/customeroptions.h"

#include "ui/style/theme.h"
#include "ui/widgets/format.h"

namespace zhike {

namespace {

const Field<Customer>* listField(const QString& field) {
    const Field<Customer>* found = findField<Customer>(field);
    return found != nullptr && found->list != nullptr ? found : nullptr;
}

QList<FieldOption> people(const Lookup& lookup) {
    QList<FieldOption> options;
    for (const User& user : lookup.users())
        if (user.active && !user.removed.isSet()) options << FieldOption{user.login, user.name};
    return options;
}

}  // namespace

bool isOptionField(const QString& field) {
    return field == u"owner" || listField(field) != nullptr;
}

QList<FieldOption> optionsOf(const QString& field, const Lookup& lookup, Optional optional) {
    if (field == u"owner") return people(lookup);
    QList<FieldOption> options;
    const Field<Customer>* found = listField(field);
    if (optional == Optional::Yes && found->type == FieldType::Choice) options << FieldOption{{}, orDash({})};
    return options + choicesOf(found->list, lookup);
}

QList<FieldOption> choicesOf(const char* list, const Lookup& lookup) {
    QList<FieldOption> options;
    for (const Choice& choice : lookup.choices(QString::fromLatin1(list)))
        if (choice.active && !choice.removed.isSet())
            options << FieldOption{choice.code, spaced(choice.label(Theme::instance().isChinese()))};
    return options;
}

QStringList chosenOf(const QString& field, const Customer& customer, const Lookup& lookup) {
    if (field == u"owner") return {lookup.user(customer.owner).value_or(User{}).login};
    const QString codes = listField(field)->get(customer).toString();
    return listField(field)->type == FieldType::Tags ? codes.split(u';', Qt::SkipEmptyParts) : QStringList{codes};
}

}  // namespace zhike
