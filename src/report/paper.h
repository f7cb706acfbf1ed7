#pragma once

#include <QFont>
#include <QPagedPaintDevice>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace zhike {

// The letters of a printed report.
enum class PaperFont { Title, Heading, Figure, Body, Small, Foot };

struct PaperText {
    QPointF base;  // where the base line begins
    QString text;  // one line
    PaperFont font;
    quint32 colour;
};

struct PaperBox {
    QRectF area;
    quint32 colour;
};

// What is on one page, in device units from the upper left corner within the margins.
struct PaperPage {
    QList<PaperBox> boxes;
    QList<PaperText> texts;
};

// Pages that are filled from top to bottom and painted when all are known, so that each can say of how many it is one.
// Measures with the device it will be painted on; sizes are in device units. Needs a QGuiApplication.
class Paper {
public:
    explicit Paper(const QPagedPaintDevice& device);

    [[nodiscard]] qreal mm(qreal millimetres) const { return millimetres * m_dotsPerMm; }
    [[nodiscard]] qreal width() const { return m_width; }
    // What is left below the cursor, and what an empty page has.
    [[nodiscard]] qreal left() const { return m_height - m_y; }
    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] bool isPageEmpty() const { return m_y <= 0; }

    [[nodiscard]] qreal lineHeight(PaperFont font) const;
    [[nodiscard]] qreal textWidth(const QString& text, PaperFont font) const;
    // The text broken into lines no wider than `width`, the last of at most `most` lines ending with "…" when there
    // are more. A word that is too wide is broken anywhere. An empty text has one empty line.
    [[nodiscard]] QStringList lines(const QString& text, PaperFont font, qreal width, qsizetype most = 100'000) const;

    void newPage();
    // Goes on to a new page unless there is room for `height` below the cursor.
    void need(qreal height);
    // Moves the cursor down; at the top of a page `gap` adds nothing.
    void advance(qreal height) { m_y += height; }
    void gap(qreal height) { m_y += isPageEmpty() ? 0 : height; }

    // Puts one line of text, or a box, `y` below the cursor. The cursor stays.
    void addText(qreal x, qreal y, const QString& line, PaperFont font, quint32 colour);
    void addTextToRight(qreal right, qreal y, const QString& line, PaperFont font, quint32 colour);
    void addBox(const QRectF& area, quint32 colour);
    void addRule(qreal y, qreal millimetres, quint32 colour);

    // Each page with a line below: `left`, its number of all, `right`.
    void paint(QPagedPaintDevice& device, const QString& left, const QString& right) const;

private:
    [[nodiscard]] QFont font(PaperFont font) const;
    void paintFoot(QPainter& painter, const QString& left, const QString& middle, const QString& right) const;
    void paintText(QPainter& painter, const PaperText& text) const;

    const QPagedPaintDevice& m_device;
    qreal m_dotsPerMm;
    qreal m_width;
    qreal m_height;  // without the foot
    qreal m_y = 0;
    QList<PaperPage> m_pages;
};

}  // namespace zhike
