#pragma once

#include <QByteArray>
#include <QStringList>

namespace zhike {

// Texts of one row in one block of memory, a tenth of what a QStringList of short cells takes. 0xFF, which no UTF-8
// text holds, stands between them.
[[nodiscard]] inline QByteArray packed(const QStringList& cells) {
    QByteArray bytes;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) bytes += '\xff';
        bytes += cells[i].toUtf8();
    }
    bytes.squeeze();
    return bytes;
}

[[nodiscard]] inline QStringList unpacked(const QByteArray& bytes) {
    QStringList cells;
    if (bytes.isEmpty()) return cells;
    for (const QByteArray& cell : bytes.split('\xff')) cells << QString::fromUtf8(cell);
    return cells;
}

// One of the texts, without unpacking the rest.
[[nodiscard]] inline QString cellAt(const QByteArray& bytes, int index) {
    qsizetype from = 0;
    for (; index > 0 && from >= 0; --index) {
        const qsizetype end = bytes.indexOf('\xff', from);
        from = end < 0 ? -1 : end + 1;
    }
    if (from < 0) return {};
    const qsizetype end = bytes.indexOf('\xff', from);
    return QString::fromUtf8(bytes.mid(from, end < 0 ? -1 : end - from));
}

}  // namespace zhike
