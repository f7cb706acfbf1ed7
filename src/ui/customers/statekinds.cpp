#include "ui/customers/statekinds.h"

namespace zhike {

Kind kindOfGrade(const QString& grade) {
    if (grade == u"A") return Kind::Pur;
    return grade == u"B" ? Kind::Info : Kind::Neu;
}

Kind kindOfStage(const QString& stage) {
    if (stage == u"lead" || stage == u"prospect") return Kind::Warn;
    return stage == u"dormant" || stage == u"lost" ? Kind::Neu : Kind::Ok;
}

}  // namespace zhike
