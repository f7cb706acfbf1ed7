#include "app/files/limits.h"

namespace zhike {

Error cancelledError() {
    return {ErrorCode::Cancelled, QStringLiteral("file"), ZTEXT("Reading the file was cancelled."), {}};
}

QString megabytes(qint64 bytes) {
    return QStringLiteral("%1 MB").arg(bytes >> 20);
}

}  // namespace zhike
