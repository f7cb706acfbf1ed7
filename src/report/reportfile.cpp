#include "report/reportfile.h"

#include "report/htmlreport.h"
#include "report/pdfreport.h"
#include "report/wholefile.h"
#include "report/xlsxreport.h"

#include <QFileInfo>

namespace zhike {

Done writeReport(const Report& report, const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf") return writePdf(report, path);
    if (ending == u"xlsx") return writeXlsx(report, path);
    if (ending == u"html") return writeWhole(path, reportHtml(report).toUtf8());
    return invalid("out", {ZTEXT("A report is written as .pdf, .html or .xlsx: “%1” is none of them"),
                           {QFileInfo(path).fileName()}});
}

}  // namespace zhike
