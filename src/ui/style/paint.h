#pragma once

#include "ui/style/theme.h"

#include <QAnyStringView>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QWidget;

// The drawing of delegates and custom widgets (ux.md §14 "Delegates"): pure functions over a painter and the
// theme. Each leaves the painter as it found it. Text is drawn letter by letter, never as markup.
namespace zhike::paint {

// A filled rounded rectangle with a border drawn inside rect; an invalid colour leaves that part out.
void panel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
           qreal borderWidth = 1);

// A page and at its left the list of views, with a hairline between them.
void pageGround(QPainter& painter, const QRect& page, const QRect& sidebar);

struct CellState {
    bool selected = false;
    bool hovered = false;
    bool firstColumn = false;
    bool lastColumn = false;
    bool focusOutline = false;  // the current row when several are selected and the view has the focus
};
// Fills the cell, draws its hairline or accent bar and answers the rectangle for its content.
QRect cell(QPainter& painter, const QRect& rect, const CellState& state);

// One line of text in rect, shortened with an ellipsis; answers whether it had to be shortened.
bool text(QPainter& painter, const QRect& rect, const QString& text, FontRole role, const QColor& color,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
bool text(QPainter& painter, const QRect& rect, const QString& text, FontRole role, Token token,
          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

// The pieces below are drawn at the left of rect, centred vertically, and answer the width they took.
[[nodiscard]] int badgeWidth(const QString& text, bool withIcon = false);
int badge(QPainter& painter, const QRect& rect, Kind kind, const QString& text, QAnyStringView icon = {});
int outlineBadge(QPainter& painter, const QRect& rect, const QString& text);
int letterBadge(QPainter& painter, const QRect& rect, Kind kind, const QString& letter);
int dotAndWord(QPainter& painter, const QRect& rect, const QColor& dot, const QString& word);
[[nodiscard]] QSize keyCapSize(const QString& text);
int keyCap(QPainter& painter, const QRect& rect, const QString& text);
int keyCap(QPainter& painter, const QRect& rect, const QString& text, const QColor& ink, const QColor& fill,
           const QColor& border);
[[nodiscard]] QSize pillSize(const QString& text);
int pill(QPainter& painter, const QRect& rect, Kind kind, const QString& text);

// A short bar, share 0 … 1 of the largest of the filtered set, and the number at the right of rect; where there is no
// room for both the number alone.
void barAndNumber(QPainter& painter, const QRect& rect, double share, const QString& number);

enum class AvatarShape { Person, Company };
// The name gives the letters and the colour, the same on every machine and in every copy of the data.
void avatar(QPainter& painter, const QRectF& square, AvatarShape shape, const QString& name);
[[nodiscard]] QColor avatarColor(const QString& name);
// The first character of a Chinese name, otherwise the initials of the first two words; empty for no name.
[[nodiscard]] QString avatarLetters(const QString& name);

// The shadow around a floating panel that stands at rect.
void shadow(QPainter& painter, const QRectF& rect, qreal radius);
constexpr int kShadowReach = 30;  // how far it extends to each side; 8 px more below

// A panel that floats over the window, with its shadow: what is inside the reach of the shadow, for a widget that is so
// much larger.
void floatingPanel(QWidget& widget, int radius);

// The 2 px ring of the focus, inside rect.
void focusRing(QPainter& painter, const QRectF& rect, qreal radius);

}  // namespace zhike::paint
