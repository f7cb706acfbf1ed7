#include "app/files/tablewriter.h"

#include "app/files/csvwriter.h"
#include "app/files/spreadsheettext.h"
#include "app/files/xlsxwriter.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace zhike {

namespace {

bool endsIn(const QString& path, QLatin1String ending) {
    return path.endsWith(ending, Qt::CaseInsensitive);
}

class CsvTable : public TableWriter {
public:
    CsvTable(const QString& path, const QList<WrittenColumn>& columns) : m_file(path) {
        for (const WrittenColumn& column : columns) m_headers << column.header;
    }
    Done open() {
        const Done opened = m_file.open();
        if (opened) m_file.writeRow(m_headers);
        return opened;
    }
    void writeRow(const QVariantList& cells) override {
        QStringList texts;
        for (const QVariant& cell : cells)
            texts << (cell.typeId() == QMetaType::QString ? withFormulaGuard(cell.toString()) : cellText(cell));
        m_file.writeRow(texts);
    }
    Done commit() override { return m_file.commit(); }

private:
    CsvWriter m_file;
    QStringList m_headers;
};

class JsonTable : public TableWriter {
public:
    JsonTable(const QString& path, const QString& kind, QList<WrittenColumn> columns)
        : m_file(path), m_kind(kind), m_columns(std::move(columns)) {}
    Done open() {
        if (!m_file.open(QIODevice::WriteOnly)) return cannotWrite(m_file.fileName(), m_file.errorString());
        m_file.write(QStringLiteral("{\"kind\":\"%1\",\"rows\":[").arg(m_kind).toUtf8());
        return done();
    }
    void writeRow(const QVariantList& cells) override {
        QJsonObject object;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QVariant& cell = cells[i];
            const bool isDate = cell.typeId() == QMetaType::QDate;
            object[m_columns[i].name] = isDate ? QJsonValue(cellText(cell)) : QJsonValue::fromVariant(cell);
        }
        m_file.write(m_isFirst ? "\n" : ",\n");
        m_file.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isFirst = false;
    }
    Done commit() override {
        m_file.write("\n]}\n");
        return m_file.commit() ? done() : Done(cannotWrite(m_file.fileName(), m_file.errorString()));
    }

private:
    QSaveFile m_file;
    const QString m_kind;
    const QList<WrittenColumn> m_columns;
    bool m_isFirst = true;
};

template <class Table>
Result<std::unique_ptr<TableWriter>> opened(std::unique_ptr<Table> table) {
    if (const Done ready = table->open(); !ready) return ready.error();
    return std::unique_ptr<TableWriter>(std::move(table));
}

}  // namespace

Result<std::unique_ptr<TableWriter>> TableWriter::open(const QString& path, const QString& kind,
                                                       const QList<WrittenColumn>& columns) {
    if (endsIn(path, QLatin1String(".csv"))) return opened(std::make_unique<CsvTable>(path, columns));
    if (endsIn(path, QLatin1String(".json"))) return opened(std::make_unique<JsonTable>(path, kind, columns));
    if (endsIn(path, QLatin1String(".xlsx"))) return opened(std::make_unique<XlsxWriter>(path, kind, columns));
    return invalid("out", Text{ZTEXT("“%1” ends in none of .csv, .xlsx, .json"), {path}});
}

bool TableWriter::knows(const QString& path) {
    return endsIn(path, QLatin1String(".csv")) || endsIn(path, QLatin1String(".json")) ||
           endsIn(path, QLatin1String(".xlsx"));
}

Error cannotWrite(const QString& path, const QString& detail) {
    return {ErrorCode::Unavailable, QStringLiteral("file"), {ZTEXT("“%1” cannot be written"), {path}}, detail};
}

QString cellText(const QVariant& cell) {
    if (cell.typeId() == QMetaType::QDate) return cell.toDate().toString(Qt::ISODate);
    if (cell.typeId() == QMetaType::Bool) return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return cell.toString();
}

}  // namespace zhike
