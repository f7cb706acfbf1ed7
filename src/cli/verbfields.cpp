#include "cli/verbfields.h"

#include "cli/commands.h"
#include "cli/moments.h"

namespace zhike {

Result<VerbFields> fieldsOf(const QStringList& words) {
    VerbFields fields;
    for (const QString& word : words) {
        if (!word.contains(u'=')) return usageError(Text{ZTEXT("“%1” is not of the form FIELD=VALUE"), {word}});
        fields.insert(word.section(u'=', 0, 0), word.section(u'=', 1));
    }
    return fields;
}

QString named(const VerbFields& fields, const char* name) {
    return fields.value(QString::fromLatin1(name));
}

VerbResult labelled(Work& work, Text label, const QString& name, VerbResult result) {
    label.args = {name};
    work.changes().setLabel(std::move(label));
    return result;
}

Result<QDate> dayOf(const QString& text, const char* name) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) return invalid(name, Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}});
    return day;
}

Result<QDate> dayField(const VerbFields& fields, const char* name) {
    return dayOf(named(fields, name), name);
}

Result<QDate> optionalDay(const VerbFields& fields, const char* name) {
    return named(fields, name).isEmpty() ? QDate() : dayField(fields, name);
}

Result<Moment> optionalMoment(const VerbFields& fields, const char* name, const Clock& clock) {
    const QString text = named(fields, name);
    if (text.isEmpty()) return Moment{};
    const auto moment = momentFromText(text, clock.zone());
    if (!moment) return invalid(name, Text{ZTEXT("“%1” is not a time such as 2026-09-10T14:35"), {text}});
    return *moment;
}

Result<Money> moneyField(const VerbFields& fields, const char* name) {
    const auto money = Money::fromText(named(fields, name));
    if (!money) return invalid(name, Text{ZTEXT("“%1” is not an amount of money"), {named(fields, name)}});
    return *money;
}

Result<bool> flagField(const VerbFields& fields, const char* name, bool otherwise) {
    const QString text = foldedValue(named(fields, name));
    if (text.isEmpty()) return otherwise;
    for (const char16_t* yes : {u"yes", u"true", u"1", u"是"})
        if (text == QStringView(yes)) return true;
    for (const char16_t* no : {u"no", u"false", u"0", u"否"})
        if (text == QStringView(no)) return false;
    return invalid(name, Text{ZTEXT("“%1” is neither yes nor no"), {named(fields, name)}});
}

Result<QString> codeField(const VerbFields& fields, const char* name, const char* list, const Lookup& lookup) {
    const QString text = named(fields, name);
    if (text.isEmpty()) return QString();
    const QString code = lookup.code(QString::fromLatin1(list), text);
    if (code.isEmpty()) return invalid(name, Text{ZTEXT("“%1” is not in the list"), {text}});
    return code;
}

Result<Id<User>> userField(const VerbFields& fields, const char* name, const Lookup& lookup) {
    const QString text = named(fields, name);
    if (text.isEmpty()) return Id<User>{};
    const auto user = lookup.user(text);
    if (!user) return notFound(name, Text{ZTEXT("Nobody is called “%1”"), {text}});
    return user->id;
}

}  // namespace zhike
