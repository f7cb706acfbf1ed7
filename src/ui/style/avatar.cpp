#include "ui/style/paint.h"

#include <QPainter>
#include <QStringList>

#include <array>

namespace zhike::paint {
namespace {

// Dark enough that white letters are readable on them in both themes (ux.md §14).
constexpr std::array<QRgb, 8> kHues{0xFF3F57C4, 0xFF0A7A59, 0xFFB34509, 0xFF8A2FA0,
                                    0xFF15639F, 0xFFA82654, 0xFF4F7F0D, 0xFFA86200};

// FNV-1a: the same on every machine and in every run, which qHash does not promise.
quint32 stableHash(const QString& words) {
    quint32 hash = 2166136261U;
    for (const char byte : words.toUtf8()) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return hash;
}

QString firstCharacter(const QString& word) {
    return word.left(word[0].isHighSurrogate() ? 2 : 1);
}

}  // namespace

QColor avatarColor(const QString& name) {
    return QColor::fromRgb(kHues.at(stableHash(name) % kHues.size()));
}

QString avatarLetters(const QString& name) {
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) return {};
    const QString first = firstCharacter(words[0]);
    const bool latin = first.size() == 1 && first[0].script() == QChar::Script_Latin;
    if (!latin || words.size() == 1) return first.toUpper();
    return (first + firstCharacter(words[1])).toUpper();
}

void avatar(QPainter& painter, const QRectF& square, AvatarShape shape, const QString& name) {
    const qreal radius = shape == AvatarShape::Person ? square.width() / 2 : square.width() * 0.15;
    panel(painter, square, avatarColor(name), {}, radius);
    const QString letters = avatarLetters(name);
    QFont font = Theme::instance().font(FontRole::Strong);
    font.setPixelSize(qMax(8, qRound(square.height() * (letters.size() > 1 ? 0.42 : 0.52))));
    painter.save();
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine, letters);
    painter.restore();
}

}  // namespace zhike::paint
