#pragma once

#include "app/files/cellformat.h"
#include "app/files/tablereader.h"
#include "app/files/zippackage.h"

#include <QByteArray>

#include <vector>

namespace zhike {

// The texts cells point to, in UTF-8 end to end: two million of them take tens of megabytes.
class SharedStrings {
public:
    static Result<SharedStrings> read(ZipPackage& package, const QString& part, int mostCharacters);
    [[nodiscard]] qsizetype size() const { return qsizetype(m_ends.size()); }
    [[nodiscard]] QString at(qsizetype index) const;

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

struct WorkbookSheet {
    Sheet sheet;
    QString part;
};

// What a workbook says about its sheets before one of them is read.
struct Workbook {
    std::vector<WorkbookSheet> sheets;  // worksheets only, no charts or dialogs
    std::vector<CellFormat> formats;    // by the style of a cell
    QString stringsPart;                // empty when there is none
    bool from1904 = false;

    static Result<Workbook> read(ZipPackage& package);
};

// The text of a rich string (`si`, `is`) the part stands on: its runs joined, phonetic hints left out, _x000D_ escapes
// undone. Ends on its end element.
[[nodiscard]] QString readRuns(XmlPart& part, int mostCharacters);
// A text longer than a field may be.
void failTooLong(XmlPart& part, const QString& fileName, int mostCharacters);

}  // namespace zhike
