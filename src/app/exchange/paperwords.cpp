#include "app/exchange/paperwords.h"

#include "app/dueitems.h"

#include <QRegularExpression>

namespace zhike {

QString stageGroup(const QString& stage) {
    if (stage.isEmpty()) return {};
    if (stage == u"lead" || stage == u"prospect") return QStringLiteral("潜在");
    if (stage == u"dormant") return QStringLiteral("沉睡");
    if (stage == u"lost") return QStringLiteral("流失");
    return QStringLiteral("合作");
}

bool meansStage(const QString& text, const QString& stage, const Lookup& lookup) {
    const QString said = foldedValue(text);
    const QString group = stageGroup(stage);
    for (const QString& name : {stage, lookup.label(QStringLiteral("stage"), stage, true),
                                lookup.label(QStringLiteral("stage"), stage, false)})
        if (said == foldedValue(name)) return true;
    return !group.isEmpty() && text.startsWith(group);
}

QString paperFrequency(const Interval& every, const Lookup& lookup) {
    if (every.count == 0) return {};
    if (const QString code = frequencyOf(every); !code.isEmpty())
        return lookup.label(QStringLiteral("frequency"), code, true);
    return (every.months ? QStringLiteral("每%1个月1次") : QStringLiteral("每%1天1次")).arg(every.count);
}

std::optional<Interval> frequencyMeant(const QString& text, const Lookup& lookup) {
    if (const auto listed = intervalOf(lookup.code(QStringLiteral("frequency"), text))) return listed;
    static const QRegularExpression form(
        QStringLiteral("^(?:每|every)\\s*(\\d{1,4})\\s*(?:(天|日|days?)|(个?月|months?))(?:[1一]次)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || match.captured(1).toInt() == 0) return {};
    return Interval{match.captured(1).toInt(), !match.captured(3).isEmpty()};
}

}  // namespace zhike
