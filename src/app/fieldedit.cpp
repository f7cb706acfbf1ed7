#include "app/fieldedit.h"

#include "app/customers.h"
#include "app/fieldlabels.h"

namespace zhike {

Result<Customer> editField(Work& work, Id<Customer> id, const FieldEdit& edit, const Lookup& lookup) {
    Result<CustomerInput> input = customerToEdit(work.data, id);
    if (!input) return input.error();
    if (fieldText(*input, edit.field, lookup) != edit.seen)
        return Error{
            ErrorCode::Conflict,
            edit.field,
            Text{ZTEXT("Not saved: somebody else has changed “%1” meanwhile"), {fieldLabel(edit.field).translated()}},
            {}};
    QStringList newTags;
    if (const Done set = setField(*input, edit.field, edit.typed, lookup, newTags); !set) return set.error();
    return updateCustomer(work, *input, newTags);
}

Done retagCustomers(Work& work, const QList<Id<Customer>>& ids, const QStringList& given, const QStringList& taken) {
    for (const Id<Customer> id : ids) {
        auto customer = work.data.customers.find(id);
        if (!customer) return customer.error();
        if (!*customer || (*customer)->removed.isSet())
            return notFound("customer", Text{ZTEXT("There is no customer “%1”"), {QString::number(id.value)}});
        QStringList tags = (*customer)->tags.split(u';', Qt::SkipEmptyParts);
        for (const QString& tag : taken) tags.removeAll(tag);
        tags += given;
        tags.removeDuplicates();
        tags.sort();
        (*customer)->tags = tags.join(u';');
        if (const Done saved = work.data.customers.save(**customer); !saved) return saved;
    }
    return done();
}

}  // namespace zhike
