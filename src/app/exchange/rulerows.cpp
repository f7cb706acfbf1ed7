#include "app/exchange/recordrows.h"
#include "app/rulebook.h"

namespace zhike {

namespace {

std::optional<qint64> figureIn(const RuleBook& book, const QString& rule, const QString& name) {
    for (const RuleParameter& one : ruleParameters())
        if (ruleCode(one.rule) == rule && name == QLatin1String(one.name)) return book.*one.value;
    return {};
}

}  // namespace

Result<RowReader> ruleRows(Repositories& data) {
    const auto book = ruleBook(data);
    if (!book) return book.error();
    return RowReader([book = *book](RowCells& cells, PreparedRow& row) -> Done {
        const QString rule = cells.text(QStringLiteral("rule"));
        const QString name = cells.text(QStringLiteral("parameter"));
        const QString value = cells.text(QStringLiteral("value"));
        row.shown.name = rule + u' ' + name;
        if (const auto fits = changedRuleBook(cells.context().data, rule, {{name, value}}); !fits) {
            cells.refuse(fits.error());
            return done();
        }
        noteChange(row.shown, name, QString::number(figureIn(book, rule, name).value_or(0)),
                   QString::number(value.toLongLong()));
        row.shown.outcome = row.shown.changes.isEmpty() ? ImportOutcome::Unchanged : ImportOutcome::Changed;
        if (!row.shown.changes.isEmpty())
            row.carryOut = [rule, name, value](Work& work, NewValues&) { return setRule(work, rule, {{name, value}}); };
        return done();
    });
}

}  // namespace zhike
