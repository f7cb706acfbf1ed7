#include "app/files/csvwriter.h"

#include "app/files/tablewriter.h"

#include <QRegularExpression>

namespace zhike {

namespace {

QString quoted(QString cell) {
    static const QRegularExpression special(QStringLiteral("[\",;\\t\\r\\n]|^\\s|\\s$"));
    if (!cell.contains(special)) return cell;
    return u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
}

}  // namespace

Done CsvWriter::open() {
    if (!m_file.open(QIODevice::WriteOnly)) return failed();
    m_file.write("\xEF\xBB\xBF");
    return done();
}

void CsvWriter::writeRow(const QStringList& cells) {
    QStringList line;
    for (const QString& cell : cells) line << quoted(cell);
    m_file.write(line.join(u',').toUtf8() + "\r\n");
}

Done CsvWriter::commit() {
    return m_file.commit() ? done() : Done(failed());
}

Error CsvWriter::failed() const {
    return cannotWrite(m_file.fileName(), m_file.errorString());
}

}  // namespace zhike
