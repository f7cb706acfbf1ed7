#include "app/exchange/stagegroup.h"

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

}  // namespace zhike
