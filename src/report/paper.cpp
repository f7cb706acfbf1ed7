#include "report/paper.h"

#include "report/reporttext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace zhike {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qreal kFootMm = 8;  // of the page, for the line below

qreal points(PaperFont font) {
    switch (font) {
        case PaperFont::Title: return 16;
        case PaperFont::Heading: return 12;
        case PaperFont::Figure: return 15;
        case PaperFont::Body: return 9;
        case PaperFont::Small: return 8;
        case PaperFont::Foot: break;
    }
    return 7;
}

// The font of the program comes first: text copied from a PDF in the one of the system has look-alike radicals for
// some characters. What the first does not have is taken from the others.
QStringList families() {
    static const int loaded = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/zhike-paper.otf"));
    QStringList names = QFontDatabase::applicationFontFamilies(loaded);
    return names << QStringLiteral("Noto Sans CJK SC") << QStringLiteral("sans-serif");
}

}  // namespace

Paper::Paper(const QPagedPaintDevice& device)
    : m_device(device),
      m_dotsPerMm(device.logicalDpiX() / kMmPerInch),
      m_width(device.width()),
      m_height(device.height() - mm(kFootMm)),
      m_pages(1) {}

QFont Paper::font(PaperFont font) const {
    static const QStringList names = families();
    QFont made;
    made.setFamilies(names);
    made.setPointSizeF(points(font));
    return {made, &m_device};
}

qreal Paper::lineHeight(PaperFont font) const {
    return mm(points(font) * kMmPerInch / 72 * 1.4);
}

qreal Paper::textWidth(const QString& text, PaperFont font) const {
    return QFontMetricsF(this->font(font), &m_device).horizontalAdvance(text);
}

QStringList Paper::lines(const QString& text, PaperFont font, qreal width, qsizetype most) const {
    QStringList found;
    QString laid = plainText(text);
    laid.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(laid, this->font(font), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        QString part = laid.mid(line.textStart(), line.textLength());
        part.remove(QChar::LineSeparator);
        found << part;
        if (found.size() > most) break;
    }
    layout.endLayout();
    if (found.size() > most) {
        found.removeLast();
        found.last() = QFontMetricsF(this->font(font), &m_device)
                           .elidedText(found.last() + QStringLiteral("……"), Qt::ElideRight, width);
    }
    return found.isEmpty() ? QStringList{QString()} : found;
}

void Paper::newPage() {
    m_pages << PaperPage{};
    m_y = 0;
}

void Paper::need(qreal height) {
    if (height > left() && !isPageEmpty()) newPage();
}

void Paper::addText(qreal x, qreal y, const QString& line, PaperFont font, quint32 colour) {
    if (line.trimmed().isEmpty()) return;
    const QFontMetricsF metrics(this->font(font), &m_device);
    const qreal lead = (lineHeight(font) - metrics.ascent() - metrics.descent()) / 2;
    m_pages.last().texts << PaperText{{x, m_y + y + lead + metrics.ascent()}, line, font, colour};
}

void Paper::addTextToRight(qreal right, qreal y, const QString& line, PaperFont font, quint32 colour) {
    addText(right - textWidth(line.trimmed(), font), y, line.trimmed(), font, colour);
}

void Paper::addBox(const QRectF& area, quint32 colour) {
    m_pages.last().boxes << PaperBox{area.translated(0, m_y), colour};
}

void Paper::addRule(qreal y, qreal millimetres, quint32 colour) {
    addBox(QRectF(0, y, m_width, mm(millimetres)), colour);
}

void Paper::paintText(QPainter& painter, const PaperText& text) const {
    painter.setFont(font(text.font));
    painter.setPen(QColor::fromRgba(text.colour));
    painter.drawText(text.base, text.text);
}

void Paper::paintFoot(QPainter& painter, const QString& left, const QString& middle, const QString& right) const {
    const QFontMetricsF metrics(font(PaperFont::Foot), &m_device);
    const qreal y = m_height + mm(kFootMm) - metrics.descent();
    const auto put = [&](qreal x, const QString& text) {
        paintText(painter, {{x, y}, text, PaperFont::Foot, kPaperSoftInk});
    };
    painter.fillRect(QRectF(0, y - metrics.ascent() - mm(1), m_width, mm(0.1)), QColor::fromRgba(kPaperLine));
    put(0, metrics.elidedText(left, Qt::ElideRight, m_width * 0.42));
    put((m_width - metrics.horizontalAdvance(middle)) / 2, middle);
    const QString last = metrics.elidedText(right, Qt::ElideRight, m_width * 0.42);
    put(m_width - metrics.horizontalAdvance(last), last);
}

void Paper::paint(QPagedPaintDevice& device, const QString& left, const QString& right) const {
    QPainter painter(&device);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (i > 0) device.newPage();
        for (const PaperBox& box : m_pages[i].boxes) painter.fillRect(box.area, QColor::fromRgba(box.colour));
        for (const PaperText& text : m_pages[i].texts) paintText(painter, text);
        paintFoot(painter, left, QStringLiteral("%1/%2").arg(i + 1).arg(m_pages.size()), right);
    }
}

}  // namespace zhike
