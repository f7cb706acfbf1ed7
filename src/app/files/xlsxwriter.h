#pragma once

#include "app/files/tablewriter.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace zhike {

// Writes one sheet of a workbook in constant memory: header bold, frozen and with a filter, columns as wide as their
// first rows need.
class XlsxWriter : public TableWriter {
public:
    XlsxWriter(QString path, QString sheet, QList<WrittenColumn> columns);
    ~XlsxWriter() override;

    [[nodiscard]] Done open();
    void writeRow(const QVariantList& cells) override;
    [[nodiscard]] Done commit() override;

private:
    void writeHead();
    void writeCell(quint32 row, quint16 column, const QVariant& cell);
    void writeKept();
    [[nodiscard]] QString draft() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }

    const QString m_path;
    const QString m_sheetName;
    const QList<WrittenColumn> m_columns;
    QTemporaryDir m_folder;
    QList<QVariantList> m_kept;  // the first rows, until the widths are known
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_dateFormat = nullptr;
    quint32 m_rows = 0;  // written, the header among them
    bool m_isFull = false;
};

}  // namespace zhike
