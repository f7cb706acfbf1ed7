#pragma once

#include "app/customers.h"

#include <QJsonObject>
#include <QMap>

namespace zhike {

// FIELD=VALUE of a verb, in the order of their names.
using VerbFields = QMap<QString, QString>;

// What a verb made or changed, as `record` of its result.
struct VerbResult {
    enum class Kind { Customer, Order, User, Setting, Rule, FollowUp, Plan, Task };
    Kind kind = Kind::Customer;
    qint64 id = 0;
};

// One use case as the command line calls it.
struct Verb {
    const char* name;
    QStringList required;
    QStringList optional;  // "*" allows every customer field, "#" every figure of a rule
    Text label;            // how the change is called in the history
    Result<VerbResult> (*run)(Work& work, const VerbFields& fields, const Lookup& lookup);
};

[[nodiscard]] const Verb* findVerb(const QString& name);

// Invalid, naming the field: a required one that is missing or empty, one that the verb does not have.
[[nodiscard]] Done checkFields(const Verb& verb, const VerbFields& fields);

}  // namespace zhike
