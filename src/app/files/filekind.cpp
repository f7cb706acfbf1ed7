#include "app/files/filekind.h"

#include "app/files/encoding.h"
#include "app/files/zippackage.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace zhike {

namespace {

constexpr qint64 kHeadBytes = 64 << 10;

struct Signature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array kSignatures = {
    Signature{QByteArrayView("%PDF-"), FileKind::Pdf},
    Signature{QByteArrayView("SQLite format 3"), FileKind::SQLite},
    Signature{QByteArrayView("\x1f\x8b", 2), FileKind::Gzip},
    Signature{QByteArrayView("Rar!\x1a\x07", 6), FileKind::Archive},
    Signature{QByteArrayView("7z\xbc\xaf\x27\x1c", 6), FileKind::Archive},
    Signature{QByteArrayView("\x89PNG\r\n", 6), FileKind::Image},
    Signature{QByteArrayView("\xff\xd8\xff", 3), FileKind::Image},
    Signature{QByteArrayView("GIF8"), FileKind::Image},
    Signature{QByteArrayView("II*\0", 4), FileKind::Image},
    Signature{QByteArrayView("MM\0*", 4), FileKind::Image},
};
constexpr QByteArrayView kOle2("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
constexpr QByteArrayView kZip("PK\x03\x04", 4);
constexpr QByteArrayView kEmptyZip("PK\x05\x06", 4);

QByteArray utf16(const char* ascii) {
    QByteArray out;
    for (; *ascii; ++ascii) out.append(*ascii).append('\0');
    return out;
}

// OLE2 names its streams in a directory whose first sector stands in the header ([MS-CFB] 2.2).
FileKind kindOfOle2(QFile& file, const QByteArray& head) {
    QByteArray names = head;
    if (head.size() >= 512) {
        const int shift = std::clamp<int>(qFromLittleEndian<quint16>(head.constData() + 0x1e), 7, 16);
        const qint64 sector = qFromLittleEndian<quint32>(head.constData() + 0x30);
        if (file.seek((sector + 1) << shift)) names += file.read(4096);
    }
    if (names.contains(utf16("EncryptedPackage"))) return FileKind::EncryptedOffice;
    if (names.contains(utf16("Workbook")) || names.contains(utf16("Book"))) return FileKind::Xls;
    return FileKind::Document;
}

Result<FileKind> kindOfZip(const QString& path, const ReadOptions& options) {
    const auto package = ZipPackage::open(path, options);
    if (!package) return package.error();
    if (!*package) return FileKind::DamagedZip;
    const ZipPackage& zip = **package;
    if (zip.has(QStringLiteral("[Content_Types].xml"))) {
        if (zip.has(QStringLiteral("xl/workbook.xml"))) return FileKind::Xlsx;
        return zip.has(QStringLiteral("xl/workbook.bin")) ? FileKind::Xlsb : FileKind::Document;
    }
    return zip.has(QStringLiteral("mimetype")) && zip.has(QStringLiteral("content.xml")) ? FileKind::Ods
                                                                                         : FileKind::Zip;
}

// The share of bytes no text has: control characters other than white space, escape and the old end-of-file mark.
bool looksBinary(const QByteArray& head) {
    const auto isControl = [](unsigned char c) { return (c < 0x20 && !(c >= 9 && c <= 13) && c != 0x1a && c != 0x1b); };
    return std::count_if(head.begin(), head.end(), isControl) * 10 > head.size();
}

FileKind kindOfText(const QByteArray& head) {
    QByteArray start = head;
    if (bomOf(start).bytes > 0) start.remove(0, bomOf(start).bytes);
    const bool wide = isUtf16(guessFromHead(head));
    if (wide) start.removeIf([](char c) { return c == '\0'; });
    start = start.trimmed();
    if (start.isEmpty()) return FileKind::Empty;
    const QByteArray tag = start.left(16).toLower();
    for (const char* html : {"<!doctype html", "<html", "<table", "<head", "<meta", "<body", "<style", "<div"}) {
        if (tag.startsWith(html)) return FileKind::Html;
    }
    if (tag.startsWith("<?xml")) return start.left(2048).toLower().contains("<html") ? FileKind::Html : FileKind::Xml;
    return !wide && looksBinary(head) ? FileKind::Binary : FileKind::Csv;
}

// What a kind is called when no table can be read from it.
Text refusal(FileKind kind, const QString& name) {
    switch (kind) {
        case FileKind::Empty: return {ZTEXT("“%1” is empty."), {name}};
        case FileKind::Xls:
            return {ZTEXT("“%1” is an old Excel workbook (.xls). Open it and save it as .xlsx."), {name}};
        case FileKind::Xlsb:
            return {ZTEXT("“%1” is a binary Excel workbook (.xlsb). Open it and save it as .xlsx."), {name}};
        case FileKind::EncryptedOffice:
            return {ZTEXT("“%1” is locked with a password. Open it, remove the password and save it again."), {name}};
        case FileKind::Ods:
            return {ZTEXT("“%1” is an OpenDocument file. Open it and save it as .xlsx or .csv."), {name}};
        case FileKind::Document: return {ZTEXT("“%1” is an Office document, but not a workbook."), {name}};
        case FileKind::Html:
            return {ZTEXT("“%1” is a web page (HTML), whatever its name says. Open it in a spreadsheet and save it as "
                          ".xlsx or .csv."),
                    {name}};
        case FileKind::Xml:
            return {ZTEXT("“%1” is an XML file. Open it in a spreadsheet and save it as .xlsx or .csv."), {name}};
        case FileKind::Pdf: return {ZTEXT("“%1” is a PDF document, not a table."), {name}};
        case FileKind::Zip: return {ZTEXT("“%1” is a ZIP archive. Unpack it and choose the table in it."), {name}};
        case FileKind::DamagedZip:
            return {ZTEXT("“%1” is damaged or incomplete: its ZIP directory cannot be read."), {name}};
        case FileKind::Gzip:
            return {ZTEXT("“%1” is a compressed file (gzip). Unpack it and choose the table in it."), {name}};
        case FileKind::Archive:
            return {ZTEXT("“%1” is an archive (RAR or 7z). Unpack it and choose the table in it."), {name}};
        case FileKind::Image: return {ZTEXT("“%1” is a picture, not a table."), {name}};
        case FileKind::SQLite: return {ZTEXT("“%1” is an SQLite database, not a table."), {name}};
        case FileKind::Binary:
            return {ZTEXT("“%1” is a binary file of an unknown kind. Choose a CSV, TSV or XLSX file."), {name}};
        case FileKind::Csv:
        case FileKind::Xlsx: break;
    }
    return {};
}

}  // namespace

Result<FileKind> fileKindOf(const QString& path, const ReadOptions& options) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unavailable,
                     QStringLiteral("file"),
                     {ZTEXT("“%1” cannot be opened for reading."), {QFileInfo(path).fileName()}},
                     file.errorString()};
    }
    const QByteArray head = file.read(kHeadBytes);
    if (head.startsWith(kZip) || head.startsWith(kEmptyZip)) return kindOfZip(path, options);
    if (head.startsWith(kOle2)) return kindOfOle2(file, head);
    for (const Signature& signature : kSignatures) {
        if (head.startsWith(signature.bytes)) return signature.kind;
    }
    return kindOfText(head);
}

Done checkName(FileKind kind, const QString& fileName) {
    if (Text text = refusal(kind, fileName); !text.isEmpty()) return fileError(std::move(text));
    const QString ending = QFileInfo(fileName).suffix().toLower();
    static const QStringList workbooks = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"),
                                          QStringLiteral("xltm")};
    static const QStringList others = {QStringLiteral("xls"), QStringLiteral("xlsb"), QStringLiteral("ods"),
                                       QStringLiteral("pdf"), QStringLiteral("zip"),  QStringLiteral("et")};
    static const QStringList texts = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"),
                                      QStringLiteral("txt")};
    if (kind == FileKind::Csv && (workbooks.contains(ending) || others.contains(ending))) {
        return fileError(
            {ZTEXT("“%1” is plain text (CSV), not what its name says. Rename it to end in .csv."), {fileName}});
    }
    if (kind == FileKind::Xlsx && (texts.contains(ending) || others.contains(ending))) {
        return fileError(
            {ZTEXT("“%1” is an Excel workbook, not what its name says. Rename it to end in .xlsx."), {fileName}});
    }
    return done();
}

}  // namespace zhike
