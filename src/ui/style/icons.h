#pragma once

#include "ui/style/theme.h"

#include <QAnyStringView>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace zhike {

// Line icons by their Lucide name (resources/icons, ux.md §13), drawn in a colour of the theme. GUI thread.

[[nodiscard]] bool hasIcon(QAnyStringView name);

// An icon that follows the theme by itself. Disabled it is drawn in T3; one in T2 is drawn in Acc while it is on,
// as the current tab or a checked tool button.
[[nodiscard]] QIcon icon(QAnyStringView name, Token token = Token::T2);

// The icon beside the words of a message of this kind.
[[nodiscard]] const char* kindIcon(Kind kind);

// The picture of an icon, px logical pixels wide and high (not scaled by the text size), kept in a cache by
// name, colour, size and ratio. Null and a warning when there is no such icon.
[[nodiscard]] QPixmap iconPixmap(QAnyStringView name, const QColor& color, int px, qreal ratio);
[[nodiscard]] QPixmap iconPixmap(QAnyStringView name, Token token, int px, qreal ratio);

// Draws the icon in the middle of rect, at the ratio of the device under the painter.
void paintIcon(QPainter& painter, const QRectF& rect, QAnyStringView name, const QColor& color, int px);

// The mark of the program: two hands on a rounded accent square.
[[nodiscard]] QIcon appIcon();
void paintMark(QPainter& painter, const QRectF& rect);

}  // namespace zhike
