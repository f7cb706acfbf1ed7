#pragma once

#include "app/files/workbook.h"

namespace zhike {

// One sheet of an Excel workbook, streamed. Numbers come as people read them, dates as ISO text, booleans as TRUE and
// FALSE, errors (#N/A) as empty cells. A merged cell has its value in its first cell only. Formulas give the value
// stored with them. What a sheet declares about its size is not looked at.
class XlsxReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(const QString& path, const ReadOptions& options);
    Result<bool> next(SourceRow& row) override;

private:
    XlsxReader(std::unique_ptr<ZipPackage> package, ReadOptions options);
    Done start();
    Result<QString> partOfSheet();
    bool startRow(SourceRow& row);
    void readCell(SourceRow& row);
    [[nodiscard]] int columnOfCell() const;
    void store(SourceRow& row, QStringView type, size_t style, const QString& value);
    [[nodiscard]] QString number(const QString& stored, size_t style, SourceRow& row) const;
    [[nodiscard]] QString sharedString(const QString& index);
    void fail(Text message) { m_sheet->fail(fileError(std::move(message))); }

    std::unique_ptr<ZipPackage> m_package;
    const ReadOptions m_options;
    Workbook m_workbook;
    SharedStrings m_strings;
    std::optional<XmlPart> m_sheet;
    int m_row = 0;     // number of the current row
    int m_column = 0;  // of the current cell, from 0
    int m_rows = 0;    // handed out
};

}  // namespace zhike
