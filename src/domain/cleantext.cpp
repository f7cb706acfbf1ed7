#include "domain/cleantext.h"

#include <algorithm>

namespace zhike {

namespace {

// Characters that need no work and combine with nothing before them: printable ASCII, Latin-1 letters,
// CJK punctuation, Han characters, full-width forms.
bool isOrdinary(char16_t c) {
    return (c >= 0x20 && c <= 0x7E) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xFF01 && c <= 0xFF9D) ||
           (c >= 0x3000 && c <= 0x3029) || (c >= 0xA1 && c <= 0xFF && c != 0xAD);
}

bool isOrdinary(const QString& text) {
    if (text.isEmpty()) return true;
    if (text.front().isSpace() || text.back().isSpace()) return false;
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return isOrdinary(c.unicode()); });
}

bool isLineBreak(char16_t c) {
    return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isUnwanted(char16_t c) {
    if (c < 0x20) return c != u'\t';
    return (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x061C || c == 0x180E || c == 0x200B || c == 0x200E ||
           c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c >= 0xFFFE ||
           (c >= 0xFDD0 && c <= 0xFDEF);
}

QString withoutUnwanted(const QString& text, Lines lines) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (isLineBreak(c.unicode())) {
            const bool pair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            if (pair) ++i;
            if (lines == Lines::Many) {
                out += u'\n';
            } else if (!out.endsWith(u' ')) {
                out += u' ';
            }
        } else if (!c.isSurrogate() && !isUnwanted(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString cut(const QString& text, int maxLength) {
    if (maxLength < 0 || text.size() <= maxLength) return text;
    const bool splitsPair = maxLength > 0 && text[maxLength - 1].isHighSurrogate();
    return text.left(splitsPair ? maxLength - 1 : maxLength).trimmed();
}

}  // namespace

QString cleanText(const QString& text, int maxLength, Lines lines) {
    if (isOrdinary(text)) return cut(text, maxLength);
    return cut(withoutUnwanted(text, lines).normalized(QString::NormalizationForm_C).trimmed(), maxLength);
}

QString halfWidth(const QString& text) {
    QString out = text;
    for (QChar& c : out) {
        if (c >= QChar(0xFF01) && c <= QChar(0xFF5E)) c = QChar(c.unicode() - 0xFEE0);
        if (c == QChar(0x3000)) c = u' ';
    }
    return out;
}

}  // namespace zhike
