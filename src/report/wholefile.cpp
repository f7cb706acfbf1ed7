#include "report/wholefile.h"

#include "app/files/tablewriter.h"

#include <QSaveFile>

namespace zhike {

Done writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        if (file.commit()) return done();
    }
    return cannotWrite(path, file.errorString());
}

}  // namespace zhike
