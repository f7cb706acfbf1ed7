#include "app/files/xlsxreader.h"

#include <QFileInfo>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kLastSheetRow = 1'048'576;
constexpr int kNoColumn = 1 << 20;  // beyond any sheet

// worksheet, sheetData, row, c
constexpr int kRowDepth = 3;
constexpr int kCellDepth = 4;

// "2023-08-15T00:00:00" of a cell typed as a date, as the other dates are written.
QString isoDate(QString text) {
    text.replace(u'T', u' ');
    if (text.endsWith(u'Z')) text.chop(1);
    if (text.endsWith(QLatin1String(" 00:00:00"))) text.chop(9);
    return text;
}

}  // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package, ReadOptions options)
    : m_package(std::move(package)), m_options(std::move(options)) {
    m_form.kind = FileKind::Xlsx;
}

Result<std::unique_ptr<TableReader>> XlsxReader::open(const QString& path, const ReadOptions& options) {
    auto package = ZipPackage::open(path, options);
    if (!package) return package.error();
    if (!*package) return checkName(FileKind::DamagedZip, QFileInfo(path).fileName()).error();
    std::unique_ptr<XlsxReader> reader(new XlsxReader(*std::move(package), options));
    if (auto started = reader->start(); !started) return started.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}

Done XlsxReader::start() {
    auto workbook = Workbook::read(*m_package);
    if (!workbook) return workbook.error();
    m_workbook = *std::move(workbook);
    const auto part = partOfSheet();
    if (!part) return part.error();
    auto strings = SharedStrings::read(*m_package, m_workbook.stringsPart, m_options.limits.fieldCharacters);
    if (!strings) return strings.error();
    m_strings = *std::move(strings);
    m_sheet.emplace(*m_package, *part);
    return done();
}

Result<QString> XlsxReader::partOfSheet() {
    QStringList names;
    for (const WorkbookSheet& each : m_workbook.sheets) {
        m_form.sheets.push_back(each.sheet);
        names += each.sheet.name;
    }
    if (names.isEmpty()) return fileError({ZTEXT("“%1” has no sheet with cells."), {m_package->fileName()}});
    const auto& sheets = m_workbook.sheets;
    auto chosen = std::find_if(sheets.begin(), sheets.end(), [this](const WorkbookSheet& each) {
        return m_options.sheet.isEmpty() ? !each.sheet.hidden
                                         : each.sheet.name.compare(m_options.sheet, Qt::CaseInsensitive) == 0;
    });
    if (chosen == sheets.end() && m_options.sheet.isEmpty()) chosen = sheets.begin();
    if (chosen == sheets.end()) {
        return notFound("sheet", Text{ZTEXT("The workbook has no sheet “%1”. Its sheets are: %2"),
                                      {m_options.sheet, names.join(QStringLiteral(", "))}});
    }
    m_form.sheet = chosen->sheet.name;
    return chosen->part;
}

Result<bool> XlsxReader::next(SourceRow& row) {
    if (m_options.isCancelled()) m_sheet->fail(cancelledError());
    bool inRow = false;
    while (m_sheet->next()) {
        if (m_sheet->depth() == 1 && m_sheet->isStart() && m_sheet->name() != u"worksheet") {
            m_sheet->fail(malformed(m_package->fileName()));
        } else if (m_sheet->depth() == kRowDepth && m_sheet->isStart(u"row")) {
            inRow = startRow(row);
        } else if (inRow && m_sheet->depth() == kCellDepth && m_sheet->isStart(u"c")) {
            readCell(row);
        } else if (inRow && m_sheet->depth() == kRowDepth && m_sheet->isEnd()) {
            inRow = false;
            if (isBlank(row.cells) && !row.problem) continue;
            if (++m_rows <= m_options.limits.rows + 1) return true;
            fail({ZTEXT("“%1” has more than %2 rows. Split it into smaller files."),
                  {m_package->fileName(), QString::number(m_options.limits.rows)}});
        }
    }
    if (auto end = m_sheet->end(); !end) return end.error();
    return false;
}

bool XlsxReader::startRow(SourceRow& row) {
    const QStringView given = m_sheet->attribute(u"r");
    const int number = given.isEmpty() ? m_row + 1 : given.toInt();
    if (number <= m_row || number > kLastSheetRow) {
        fail({ZTEXT("“%1” is damaged: its rows are not in order."), {m_package->fileName()}});
        return false;
    }
    m_row = number;
    m_column = -1;
    row.number = number;
    row.cells.clear();
    row.problem.reset();
    return true;
}

// "AB12": letters are the column. Without a reference the cell follows the one before.
int XlsxReader::columnOfCell() const {
    const QStringView reference = m_sheet->attribute(u"r");
    if (reference.isEmpty()) return m_column + 1;
    int column = 0;
    for (const QChar c : reference) {
        const char letter = c.toUpper().toLatin1();
        if (letter < 'A' || letter > 'Z') break;
        column = column * 26 + (letter - 'A' + 1);
        if (column > kNoColumn) return kNoColumn;
    }
    return column - 1;
}

void XlsxReader::readCell(SourceRow& row) {
    m_column = columnOfCell();
    const QString type = m_sheet->attribute(u"t").toString();
    const size_t style = m_sheet->attribute(u"s").toUInt();
    const int most = m_options.limits.fieldCharacters;
    QString value;
    bool inValue = false;
    while (m_sheet->next() && !(m_sheet->isEnd() && m_sheet->depth() == kCellDepth)) {
        if (m_sheet->isStart(u"is")) {
            value = readRuns(*m_sheet, most);
        } else if (m_sheet->isStart() || m_sheet->isEnd()) {
            inValue = m_sheet->isStart(u"v");
        } else if (inValue && m_sheet->isText() && value.size() <= most) {
            value += m_sheet->text();
        }
    }
    if (value.size() > most) failTooLong(*m_sheet, m_package->fileName(), most);
    if (!value.isEmpty() && !m_sheet->failed()) store(row, type, style, value);
}

void XlsxReader::store(SourceRow& row, QStringView type, size_t style, const QString& value) {
    QString text = value;
    if (type == u"e") return;
    if (type == u"s")
        text = sharedString(value);
    else if (type == u"b")
        text = value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    else if (type == u"d")
        text = isoDate(value);
    else if (type.isEmpty() || type == u"n")
        text = number(value, style, row);
    if (text.isEmpty()) return;
    if (m_column < 0 || m_column >= m_options.limits.columns) {
        return fail({ZTEXT("“%1” has more than %2 columns in row %3. It is not read."),
                     {m_package->fileName(), QString::number(m_options.limits.columns), QString::number(m_row)}});
    }
    if (text.contains(QChar(0))) row.problem = invalid("", {ZTEXT("This row holds a NUL character.")});
    while (row.cells.size() <= m_column) row.cells += QString();
    row.cells[m_column] = text;
}

QString XlsxReader::number(const QString& stored, size_t style, SourceRow& row) const {
    const CellFormat format = style < m_workbook.formats.size() ? m_workbook.formats[style] : CellFormat{};
    if (format.isDate) {
        bool ok = false;
        const double serial = stored.toDouble(&ok);
        if (const auto date = ok ? dateOfSerial(serial, m_workbook.from1904) : std::nullopt) return *date;
    }
    if (hasLostDigits(stored)) {
        row.problem =
            invalid("", {ZTEXT("A cell of this row holds a number of more than 15 digits, of which Excel keeps "
                               "only 15. Format the column as text and enter it again.")});
    }
    return plainNumber(stored, format.zeros);
}

QString XlsxReader::sharedString(const QString& index) {
    bool ok = false;
    const qsizetype at = index.toLongLong(&ok);
    if (ok && at >= 0 && at < m_strings.size()) return m_strings.at(at);
    fail({ZTEXT("“%1” is damaged: a cell points to a text that is not there."), {m_package->fileName()}});
    return {};
}

}  // namespace zhike
