#pragma once

#include "cli/verbs.h"

namespace zhike {

// FIELD=VALUE for each word; an error in the use of the command line otherwise.
[[nodiscard]] Result<VerbFields> fieldsOf(const QStringList& words);

// The value of a field; empty when the verb was not given it.
[[nodiscard]] QString named(const VerbFields& fields, const char* name);

// Names the record in the label of the change and hands the result on.
[[nodiscard]] VerbResult labelled(Work& work, Text label, const QString& name, VerbResult result);

// What a field says; Invalid with its name when it says none. Of the optional ones nothing when it is empty.
[[nodiscard]] Result<QDate> dayOf(const QString& text, const char* name);
[[nodiscard]] Result<QDate> dayField(const VerbFields& fields, const char* name);
[[nodiscard]] Result<QDate> optionalDay(const VerbFields& fields, const char* name);
[[nodiscard]] Result<Moment> optionalMoment(const VerbFields& fields, const char* name, const Clock& clock);
[[nodiscard]] Result<Money> moneyField(const VerbFields& fields, const char* name);
[[nodiscard]] Result<bool> flagField(const VerbFields& fields, const char* name, bool otherwise);
// The code of a value of a list, given as code or label.
[[nodiscard]] Result<QString> codeField(const VerbFields& fields, const char* name, const char* list,
                                        const Lookup& lookup);
[[nodiscard]] Result<Id<User>> userField(const VerbFields& fields, const char* name, const Lookup& lookup);

}  // namespace zhike
