#include "cli/output.h"

#include "app/fieldlabels.h"

#include <QJsonDocument>

namespace zhike {

namespace {

void write(FILE* file, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
    std::fflush(file);
}

// Columns of a terminal that a text takes: characters of Chinese, Japanese and Korean are two wide.
int width(const QString& text) {
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                          (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                          (c >= 0xFFE0 && c <= 0xFFE6) || c >= 0x20000;
        columns += wide ? 2 : 1;
    }
    return columns;
}

QString cellText(const QJsonValue& value) {
    if (value.isNull() || value.isUndefined()) return QStringLiteral("—");
    if (value.isBool()) return value.toBool() ? QStringLiteral("✓") : QString();
    if (value.isDouble()) return QString::number(value.toInteger());
    return value.toString();
}

}  // namespace

QJsonObject errorObject(const Error& error) {
    const QJsonValue field = error.field.isEmpty() ? QJsonValue() : QJsonValue(error.field);
    return {{QStringLiteral("code"), QString::fromLatin1(codeName(error.code))},
            {QStringLiteral("field"), field},
            {QStringLiteral("message"), error.message.translated()}};
}

void Output::document(const QJsonObject& document) const {
    write(m_streams.out, QJsonDocument(document).toJson());
}

void Output::confirm(QJsonObject document, const Text& message) const {
    if (!m_json) return this->message(message);
    document.insert(QStringLiteral("ok"), true);
    this->document(document);
}

void Output::line(const QJsonObject& document) const {
    write(m_streams.out, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Output::print(const QString& text) const {
    write(m_streams.out, text.toUtf8() + '\n');
}

void Output::message(const Text& text) const {
    if (!m_quiet) write(m_streams.err, text.translated().toUtf8() + '\n');
}

void Output::error(const Error& error) const {
    write(m_streams.err, error.message.translated().toUtf8() + '\n');
    if (m_json) document({{QStringLiteral("error"), errorObject(error)}});
}

void Output::table(const QStringList& columns, const QJsonArray& rows) const {
    QList<QStringList> cells;
    QStringList header;
    for (const QString& column : columns) header << fieldLabel(column).translated();
    cells << header;
    for (const QJsonValue& row : rows) {
        QStringList line;
        for (const QString& column : columns) line << cellText(row[column]);
        cells << line;
    }
    QList<int> widths(columns.size(), 0);
    for (const QStringList& line : cells)
        for (qsizetype i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], width(line[i]));
    for (const QStringList& line : cells) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i)
            text += line[i] + QString(i + 1 < line.size() ? widths[i] - width(line[i]) + 2 : 0, u' ');
        print(text);
    }
}

}  // namespace zhike
