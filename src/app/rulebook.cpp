#include "app/rulebook.h"

namespace zhike {

namespace {

Result<qint64> figureOf(const QString& name, const QString& text) {
    bool isNumber = false;
    const qint64 figure = text.trimmed().toLongLong(&isNumber);
    if (isNumber) return figure;
    return Error{ErrorCode::Invalid, name, Text{ZTEXT("“%1” is not a whole number"), {text}}, {}};
}

Done store(Work& work, const QList<RuleValue>& known, const QString& rule, const QString& name, qint64 figure) {
    RuleValue value;
    for (const RuleValue& one : known)
        if (one.rule == rule && one.name == name) value = one;
    value.rule = rule;
    value.name = name;
    value.value = figure;
    return work.data.ruleValues.save(value);
}

}  // namespace

Result<RuleBook> ruleBook(Repositories& data) {
    const auto values = data.ruleValues.all();
    if (!values) return values.error();
    RuleBook book;
    for (const RuleValue& value : *values)  // a figure that a newer program knows says nothing to this one
        (void)setParameter(book, value.rule, value.name, value.value).ok();
    return book;
}

Result<WorkCalendar> workCalendar(Repositories& data) {
    const auto days = data.calendarDays.all();
    if (!days) return days.error();
    return WorkCalendar(*days);
}

Result<RuleBook> changedRuleBook(Repositories& data, const QString& rule, const QMap<QString, QString>& figures) {
    auto book = ruleBook(data);
    if (!book) return book;
    if (!ruleOf(rule)) {  // says so
        const Done unknown = setParameter(*book, rule, {}, 1);
        return unknown.error();
    }
    if (figureNames(rule).isEmpty())
        return invalid("rule", Text{ZTEXT("Rule %1 has no figures that could be changed"), {rule}});
    if (figures.isEmpty()) return invalid("rule", Text{ZTEXT("Say which figure changes: %1"), {figureNames(rule)}});
    for (auto it = figures.begin(); it != figures.end(); ++it) {
        const Result<qint64> figure = figureOf(it.key(), it.value());
        if (!figure) return figure.error();
        if (const Done fits = setParameter(*book, rule, it.key(), *figure); !fits) return fits.error();
    }
    return book;
}

Done setRule(Work& work, const QString& rule, const QMap<QString, QString>& figures) {
    if (const auto book = changedRuleBook(work.data, rule, figures); !book) return book.error();
    const auto known = work.data.ruleValues.all();
    if (!known) return known.error();
    for (auto it = figures.begin(); it != figures.end(); ++it)
        if (const Done stored = store(work, *known, rule, it.key(), *figureOf(it.key(), it.value())); !stored)
            return stored;
    work.decidesFacts = true;
    return done();
}

}  // namespace zhike
