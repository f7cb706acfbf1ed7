#include "app/files/encoding.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace zhike {

namespace {

constexpr qint64 kChunk = 256 << 10;

struct Spelling {
    Encoding encoding;
    const char* name;    // shown, and the decoder's own
    const char* others;  // folded: lower case, letters and digits only
};

constexpr std::array kSpellings = {
    Spelling{Encoding::Utf8, "UTF-8", " utf8 utf8bom utf8sig unicode65001 cp65001 65001 "},
    Spelling{Encoding::Utf16Le, "UTF-16LE", " utf16 utf16le unicode ucs2 ucs2le cp1200 "},
    Spelling{Encoding::Utf16Be, "UTF-16BE", " utf16be ucs2be cp1201 "},
    Spelling{Encoding::Gb18030, "GB18030", " gb18030 gbk gb2312 gb cp936 936 windows936 euccn ansi "},
    Spelling{Encoding::Big5, "Big5", " big5 big5hkscs cp950 950 windows950 "},
    Spelling{Encoding::Windows1252, "windows-1252", " windows1252 cp1252 1252 "},
    Spelling{Encoding::Latin1, "ISO-8859-1", " iso88591 latin1 88591 "},
};

const Spelling& spellingOf(Encoding encoding) {
    return *std::find_if(kSpellings.begin(), kSpellings.end(),
                         [=](const Spelling& s) { return s.encoding == encoding; });
}

// Counts well-formed multi-byte characters and stray bytes of UTF-8 (RFC 3629, table in section 4) over a stream.
class Utf8Census {
public:
    void count(const QByteArray& bytes) {
        for (const char c : bytes) take(static_cast<unsigned char>(c));
    }
    // A character cut off at the end of the stream is no damage: files get truncated.
    [[nodiscard]] bool isUtf8() const { return m_wrong == 0 || m_right >= 4 * m_wrong; }

private:
    void take(unsigned char c) {
        if (m_open > 0) {
            if (c >= m_low && c <= m_high) {
                m_low = 0x80;
                m_high = 0xbf;
                if (--m_open == 0) ++m_right;
                return;
            }
            ++m_wrong;
            m_open = 0;
        }
        if (c < 0x80) return;
        m_open = c >= 0xc2 && c <= 0xdf ? 1 : (c & 0xf0) == 0xe0 ? 2 : c >= 0xf0 && c <= 0xf4 ? 3 : 0;
        m_wrong += m_open == 0;
        m_low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;   // no overlong forms
        m_high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;  // no surrogates, nothing above U+10FFFF
    }

    qint64 m_right = 0;
    qint64 m_wrong = 0;
    int m_open = 0;  // bytes still to come
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xbf;
};

// UTF-16 without a mark: ASCII (delimiters, digits) leaves zero bytes in one half of the units and none in the other.
std::optional<Encoding> guessUtf16(const QByteArray& head) {
    const qsizetype units = head.size() / 2;
    qsizetype zeros[2] = {0, 0};
    qsizetype lineEnds[2] = {0, 0};  // units that are CR or LF when their zero byte stands there
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        for (const int half : {0, 1}) {
            if (head[i + half] != '\0') continue;
            ++zeros[half];
            const char other = head[i + 1 - half];
            lineEnds[half] += other == '\n' || other == '\r';
        }
    }
    for (const int half : {0, 1}) {
        if (zeros[half] < 2 || zeros[1 - half] * 10 > zeros[half]) continue;
        if (zeros[half] * 10 < units * (lineEnds[half] > 0 ? 1 : 9)) continue;
        return half == 1 ? Encoding::Utf16Le : Encoding::Utf16Be;
    }
    return std::nullopt;
}

// The share of double-byte characters that are everyday ones: symbols and those with a lead byte `from` … `to` whose
// trail byte the set uses there (Big5 has low ones, too: 40–7E).
double everydayShare(const QByteArray& bytes, unsigned char from, unsigned char to, bool lowTrails) {
    int all = 0;
    int everyday = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x81) continue;
        const auto trail = static_cast<unsigned char>(bytes[++i]);
        ++all;
        const bool plainTrail = trail >= 0xa1 || (lowTrails && trail >= 0x40 && trail <= 0x7e);
        const bool symbol = lead >= 0xa1 && lead <= 0xa3;
        everyday += plainTrail && (symbol || (lead >= from && lead <= to));
    }
    return all < 4 ? 0 : double(everyday) / all;
}

// Big5 orders its everyday characters into lead bytes A4–C6, GB 2312 into B0–D7 with high trail bytes: text of the one
// read as the other is full of rare characters.
Encoding guessChinese(const QByteArray& head) {
    const bool asBig5 = everydayShare(head, 0xa4, 0xc6, true) >= 0.95;
    const bool asGb = everydayShare(head, 0xb0, 0xd7, false) >= 0.7;
    return asBig5 && !asGb ? Encoding::Big5 : Encoding::Gb18030;
}

}  // namespace

QString nameOf(Encoding encoding) {
    return QString::fromLatin1(spellingOf(encoding).name);
}

std::optional<Encoding> encodingNamed(const QString& name) {
    QByteArray folded;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber()) folded += c.toLatin1();
    }
    if (folded.isEmpty()) return std::nullopt;
    folded = ' ' + folded + ' ';
    for (const Spelling& spelling : kSpellings) {
        if (QByteArrayView(spelling.others).contains(folded)) return spelling.encoding;
    }
    return std::nullopt;
}

Bom bomOf(const QByteArray& head) {
    if (head.startsWith("\xef\xbb\xbf")) return {Encoding::Utf8, 3};
    if (head.startsWith("\xff\xfe")) return {Encoding::Utf16Le, 2};
    if (head.startsWith("\xfe\xff")) return {Encoding::Utf16Be, 2};
    return {};
}

Encoding guessFromHead(const QByteArray& head) {
    if (const Bom bom = bomOf(head); bom.bytes > 0) return bom.encoding;
    if (const auto wide = guessUtf16(head)) return *wide;
    Utf8Census census;
    census.count(head);
    return census.isUtf8() ? Encoding::Utf8 : guessChinese(head);
}

Encoding guessEncoding(QIODevice& file) {
    file.seek(0);
    const QByteArray head = file.read(kChunk);
    Encoding guess = guessFromHead(head);
    if (guess == Encoding::Utf8 && bomOf(head).bytes == 0) {
        Utf8Census census;
        QByteArray foreign;  // the first piece with bytes that are not ASCII: only those tell Big5 from GB18030
        for (QByteArray piece = head; !piece.isEmpty(); piece = file.read(kChunk)) {
            census.count(piece);
            const auto isForeign = [](char c) { return c < 0; };
            if (foreign.isEmpty() && std::any_of(piece.begin(), piece.end(), isForeign)) foreign = piece;
        }
        if (!census.isUtf8()) guess = guessChinese(foreign);
    }
    file.seek(0);
    return guess;
}

// The readers skip a byte order mark themselves, so the decoder must not look for one.
TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding), m_decoder(spellingOf(encoding).name, QStringConverter::Flag::ConvertInitialBom) {}

QString TextDecoder::decode(const QByteArray& bytes) {
    if (m_encoding == Encoding::Utf8) return decodeUtf8(bytes);
    m_halfUnit = m_halfUnit != (bytes.size() % 2 != 0);
    return m_decoder.decode(bytes);
}

// Qt 6.4's stateful UTF-8 decoder drops characters without a trace where a damaged one lies across two pieces, so
// pieces are cut between characters here and decoded whole.
QString TextDecoder::decodeUtf8(const QByteArray& bytes) {
    const QByteArray piece = m_cut + bytes;
    qsizetype whole = piece.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, piece.size()); ++back) {
        const auto c = static_cast<unsigned char>(piece[piece.size() - back]);
        if ((c & 0xc0) == 0x80) continue;  // a continuation byte: its lead is further back
        const int length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
        if (length > back) whole = piece.size() - back;
        break;
    }
    m_cut = piece.mid(whole);
    return QString::fromUtf8(QByteArrayView(piece).first(whole));
}

QString TextDecoder::finish() {
    const bool isCut = isUtf16(m_encoding) ? m_halfUnit : !m_cut.isEmpty();
    if (isCut) return QString(QChar::ReplacementCharacter);
    if (isUtf16(m_encoding) || m_encoding == Encoding::Utf8) return {};
    // A line feed makes the decoder give up on the character it still waits for.
    QString rest = m_decoder.decode(QByteArrayView("\n"));
    rest.chop(1);
    return rest;
}

}  // namespace zhike
