#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

class QIODevice;

namespace zhike {

// Character encodings a table may come in; GB18030 includes GBK and GB 2312.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030, Big5, Windows1252, Latin1 };

// "UTF-8", "GB18030" …: the name shown and taken back.
[[nodiscard]] QString nameOf(Encoding encoding);
// From people's spellings: "utf8", "GBK", "cp936", "ansi", "utf-16le", "latin1" …
[[nodiscard]] std::optional<Encoding> encodingNamed(const QString& name);
[[nodiscard]] constexpr bool isUtf16(Encoding encoding) {
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

// The byte order mark at the start and how long it is; 0 bytes when there is none.
struct Bom {
    Encoding encoding = Encoding::Utf8;
    int bytes = 0;
};
[[nodiscard]] Bom bomOf(const QByteArray& head);

// The guess by the first bytes alone: byte order mark, UTF-16 by its zero bytes, UTF-8 or, by frequency, Big5, else
// GB18030. Bytes of a character cut off at the end do not count against UTF-8.
[[nodiscard]] Encoding guessFromHead(const QByteArray& head);

// The guess by everything in `file` (read from its start, left there). UTF-8 with a few damaged characters stays
// UTF-8, so that only their rows are lost.
[[nodiscard]] Encoding guessEncoding(QIODevice& file);

// Decodes a stream piece by piece; a character may lie across pieces. What cannot be decoded becomes U+FFFD or
// U+001A, which the reader refuses row by row.
class TextDecoder {
public:
    explicit TextDecoder(Encoding encoding);
    [[nodiscard]] QString decode(const QByteArray& bytes);
    // At the end of the stream: U+FFFD when a character was cut off, else empty.
    [[nodiscard]] QString finish();

private:
    QString decodeUtf8(const QByteArray& bytes);

    Encoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_cut;         // UTF-8: the start of a character whose rest is in the next piece
    bool m_halfUnit = false;  // UTF-16 with an odd number of bytes so far
};

}  // namespace zhike
