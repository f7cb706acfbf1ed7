#include "app/files/samplefiles.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace zhike {

QString SampleFiles::write(const char* name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write a sample file");
    return file.fileName();
}

namespace {

template <class Number>
QByteArray little(Number number) {
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

// What qCompress makes, without its length, the two bytes before and the sum behind the deflated data.
QByteArray deflated(const QByteArray& bytes) {
    return bytes.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(bytes, 9).mid(6).chopped(4);
}

}  // namespace

QByteArray SampleFiles::zipBytes(const Parts& parts) {
    QByteArray zip;
    QByteArray directory;
    for (const auto& [part, bytes] : parts) {
        const QByteArray name = part.toUtf8();
        const QByteArray data = deflated(bytes);
        const auto crc = quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
        // Version, flags, method 8 (deflated), time, date, sum, sizes, lengths of name and extra field.
        const QByteArray shared = little<quint16>(20) + little<quint16>(0x800) + little<quint16>(8) +
                                  little<quint32>(0) + little(crc) + little(quint32(data.size())) +
                                  little(quint32(bytes.size())) + little(quint16(name.size())) + little<quint16>(0);
        directory +=
            "PK\x01\x02" + little<quint16>(20) + shared + QByteArray(10, '\0') + little(quint32(zip.size())) + name;
        zip += "PK\x03\x04" + shared + name + data;
    }
    return zip + directory + "PK\x05\x06" + little<quint32>(0) + little(quint16(parts.size())) +
           little(quint16(parts.size())) + little(quint32(directory.size())) + little(quint32(zip.size())) +
           little<quint16>(0);
}

QString SampleFiles::zip(const char* name, const Parts& parts) const {
    return write(name, zipBytes(parts));
}

QString SampleFiles::xlsx(const QByteArray& rows, const Parts& extra) const {
    return zip("book.xlsx", workbookParts(rows, extra));
}

SampleFiles::Parts workbookParts(const QByteArray& rows, const SampleFiles::Parts& extra) {
    SampleFiles::Parts parts = {
        {QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("xl/workbook.xml"),
         "<workbook xmlns:r='urn:r'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
         "<Relationship Id='rId2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
         "<Relationship Id='rId3' Type='http://x/styles' Target='/xl/styles.xml'/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
    for (const auto& [name, bytes] : extra) {
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
        if (same != parts.end())
            same->second = bytes;
        else
            parts.emplace_back(name, bytes);
    }
    return parts;
}

std::vector<std::string> ReadTable::lines() const {
    std::vector<std::string> lines;
    for (const SourceRow& row : rows) {
        lines.push_back(std::to_string(row.number) + (row.problem ? '!' : ':') +
                        row.cells.join(QStringLiteral("|")).toStdString());
    }
    return lines;
}

std::string ReadTable::refusal() const {
    return error ? codeName(error->code) + (": " + error->message.source.toStdString()) : std::string();
}

std::string ReadTable::problem(int number) const {
    for (const SourceRow& row : rows) {
        if (row.number == number && row.problem) return row.problem->message.source.toStdString();
    }
    return {};
}

int rowsOf(const QString& path) {
    auto reader = TableReader::open(path);
    if (!reader) return -1;
    int rows = 0;
    for (SourceRow each;; ++rows) {
        const Result<bool> more = (*reader)->next(each);
        if (!more) return -1;
        if (!*more) return rows;
    }
}

ReadTable readTable(const QString& path, const ReadOptions& options) {
    ReadTable table;
    auto reader = TableReader::open(path, options);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    table.form = (*reader)->info();
    for (SourceRow row;;) {
        const auto more = (*reader)->next(row);
        if (!more) table.error = more.error();
        if (!more || !*more) return table;
        table.rows.push_back(row);
    }
}

}  // namespace zhike
