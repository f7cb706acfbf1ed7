#include "base/log.h"

namespace zhike {

Q_LOGGING_CATEGORY(programLog, "zhike", QtCriticalMsg)

}  // namespace zhike
