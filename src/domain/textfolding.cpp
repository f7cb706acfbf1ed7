#include "domain/textfolding.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace zhike {

namespace {

constexpr char16_t kFirstHan = 0x3400;
constexpr char16_t kLastHan = 0x9FFF;
constexpr uint32_t kUnknown = 0xFFFFFFFF;

bool isTabled(QChar c) {
    return c >= QChar(kFirstHan) && c <= QChar(kLastHan);
}

// One ICU transliterator, made when it is first asked. Should ICU lack it, text comes back as it was.
class Transliterator {
public:
    explicit Transliterator(const char* id) : m_id(id) {}

    QString of(QChar c) {
        const std::lock_guard lock(m_mutex);
        if (!m_tried) {
            UErrorCode error = U_ZERO_ERROR;
            m_icu.reset(icu::Transliterator::createInstance(m_id, UTRANS_FORWARD, error));
            if (U_FAILURE(error) != 0) m_icu.reset();
            m_tried = true;
        }
        if (!m_icu) return c;
        icu::UnicodeString text(static_cast<char16_t>(c.unicode()));
        m_icu->transliterate(text);
        return QString::fromUtf16(text.getBuffer(), text.length());
    }

private:
    const char* m_id;
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_icu;
    bool m_tried = false;
};

// What is known of each character of the plane's Han blocks, one number each, filled by whoever asks first.
class CharacterTable {
public:
    CharacterTable() : m_known(kLastHan - kFirstHan + 1) {
        for (auto& value : m_known) value.store(kUnknown, std::memory_order_relaxed);
    }

    template <class Find>
    uint32_t at(QChar c, Find find) {
        auto& value = m_known[c.unicode() - kFirstHan];
        uint32_t known = value.load(std::memory_order_relaxed);
        if (known == kUnknown) {
            known = find(c);
            value.store(known, std::memory_order_relaxed);
        }
        return known;
    }

private:
    std::vector<std::atomic<uint32_t>> m_known;
};

uint32_t findSimplified(QChar c) {
    static Transliterator icu("Traditional-Simplified");
    const QString simplified = icu.of(c);
    return simplified.size() == 1 ? simplified[0].unicode() : c.unicode();
}

// A syllable has at most six letters: five bits each, the first letter lowest.
uint32_t packed(const QString& syllable) {
    uint32_t bits = 0;
    for (qsizetype i = 0; i < syllable.size() && i < 6; ++i)
        bits |= static_cast<uint32_t>(syllable[i].unicode() - u'a' + 1) << (5 * i);
    return bits;
}

QString unpacked(uint32_t bits) {
    QString syllable;
    for (; bits != 0; bits >>= 5) syllable += QChar(u'a' + (bits & 31) - 1);
    return syllable;
}

uint32_t findSyllable(QChar c) {
    static Transliterator icu("Han-Latin");
    QString syllable;
    for (const QChar letter : icu.of(c).normalized(QString::NormalizationForm_D)) {
        if (letter >= u'a' && letter <= u'z') syllable += letter;
        if (letter == QChar(0x0308) && syllable.endsWith(u'u')) syllable.back() = u'v';  // ü
    }
    return packed(syllable);
}

// Letters that Unicode does not take apart into a base letter and an accent.
QStringView plainLetter(QChar c) {
    switch (c.unicode()) {
        case u'ß': return u"ss";
        case u'æ': return u"ae";
        case u'œ': return u"oe";
        case u'ø': return u"o";
        case u'ł': return u"l";
        case u'đ':
        case u'ð': return u"d";
        case u'þ': return u"th";
        case u'ı': return u"i";
        default: return {};
    }
}

}  // namespace

bool isHan(char32_t c) {
    const bool hexagram = c >= 0x4DC0 && c <= 0x4DFF;  // symbols between the two tabled blocks
    return (c >= kFirstHan && c <= kLastHan && !hexagram) || c == U'〇' || (c >= 0xF900 && c <= 0xFAD9) ||
           (c >= 0x20000 && c <= 0x2B81D);
}

QString toSimplified(const QString& text) {
    static CharacterTable table;
    QString out = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isTabled(text[i])) continue;
        const QChar simplified(static_cast<char16_t>(table.at(text[i], findSimplified)));
        if (simplified != text[i]) out[i] = simplified;
    }
    return out;
}

QString foldedWord(const QString& word) {
    QString out;
    const QString apart = word.normalized(QString::NormalizationForm_KD).toLower();
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (const QStringView plain = plainLetter(c); !plain.isEmpty()) {
            out += plain;
        } else if (c.isLetterOrNumber()) {
            out += c;
        }
    }
    return out.normalized(QString::NormalizationForm_C);
}

QString syllableOf(QChar han) {
    static CharacterTable table;
    if (han == QChar(u'〇')) return QStringLiteral("ling");
    return isTabled(han) ? unpacked(table.at(han, findSyllable)) : QString();
}

}  // namespace zhike
