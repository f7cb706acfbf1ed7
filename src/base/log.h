#pragma once

#include <QLoggingCategory>

namespace zhike {

// What the program tells its log, from any layer: `qCInfo(programLog, "schema %d", n)`. Codes, counts, statements
// without their values; never a name, a phone number or anything else that somebody typed. Silent until a LogFile
// (app/log.h) is open.
Q_DECLARE_LOGGING_CATEGORY(programLog)

}  // namespace zhike
