#include "ui/style/icons.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace zhike {
namespace {

constexpr int kCachedPixmaps = 1500;

struct PixmapKey {
    QString name;
    QRgb color;
    int px;
    qreal ratio;
    friend bool operator==(const PixmapKey&, const PixmapKey&) = default;
};

size_t qHash(const PixmapKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.name, key.color, key.px, key.ratio);
}

// Thin lines vanish when small: ux.md §13.
QByteArray strokeWidth(int px) {
    if (px <= 12) return QByteArrayLiteral("3");
    return px <= 15 ? QByteArrayLiteral("2") : QByteArrayLiteral("1.75");
}

const QByteArray& svgSource(const QString& name) {
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) qWarning("No icon named \"%s\"", qUtf8Printable(name));
        found = sources.insert(name, file.isOpen() ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap rendered(const PixmapKey& key) {
    QByteArray svg = svgSource(key.name);
    if (svg.isEmpty()) return {};
    svg.replace("currentColor", QColor::fromRgba(key.color).name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + strokeWidth(key.px) + '"');
    const int side = qMax(1, qRound(key.px * key.ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(key.ratio);
    return pixmap;
}

// Asks for the colour when it is drawn, so that nobody has to replace icons after a change of theme.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_name, colorFor(mode, state), qMin(rect.width(), rect.height()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // Qt asks here with a size in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal ratio) override {
        return iconPixmap(m_name, colorFor(mode, state), qRound(qMin(size.width(), size.height()) / ratio), ratio);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return Theme::instance().color(Token::T3);
        const bool accented = state == QIcon::On && m_token == Token::T2;
        return Theme::instance().color(accented ? Token::Acc : m_token);
    }

    QString m_name;
    Token m_token;
};

class MarkIconEngine : public QIconEngine {
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override { paintMark(*painter, rect); }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode, QIcon::State, qreal) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintMark(painter, pixmap.rect());
        return pixmap;
    }
    // Window systems ask which sizes there are.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }
    [[nodiscard]] QIconEngine* clone() const override { return new MarkIconEngine(*this); }
    bool isNull() override { return false; }
};

}  // namespace

bool hasIcon(QAnyStringView name) {
    return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name.toString()));
}

const char* kindIcon(Kind kind) {
    switch (kind) {
        case Kind::Danger: return "circle-alert";
        case Kind::Warn: return "triangle-alert";
        case Kind::Ok: return "circle-check";
        case Kind::Info:
        case Kind::Neu:
        case Kind::Pur: break;
    }
    return "info";
}

QIcon icon(QAnyStringView name, Token token) {
    return QIcon(new ThemedIconEngine(name.toString(), token));
}

QPixmap iconPixmap(QAnyStringView name, const QColor& color, int px, qreal ratio) {
    static QCache<PixmapKey, QPixmap> cache(kCachedPixmaps);
    const PixmapKey key{name.toString(), color.rgba(), px, ratio};
    if (const QPixmap* known = cache.object(key)) return *known;
    const QPixmap pixmap = rendered(key);
    cache.insert(key, new QPixmap(pixmap));
    return pixmap;
}

QPixmap iconPixmap(QAnyStringView name, Token token, int px, qreal ratio) {
    return iconPixmap(name, Theme::instance().color(token), px, ratio);
}

void paintIcon(QPainter& painter, const QRectF& rect, QAnyStringView name, const QColor& color, int px) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    // On whole pixels, otherwise the picture is resampled and soft.
    const QPointF corner(qRound(rect.center().x() - px / 2.0), qRound(rect.center().y() - px / 2.0));
    painter.drawPixmap(corner, iconPixmap(name, color, px, ratio));
}

QIcon appIcon() {
    return QIcon(new MarkIconEngine);
}

void paintMark(QPainter& painter, const QRectF& rect) {
    const qreal side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(Token::AccFill));
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.drawRoundedRect(square, side * 0.22, side * 0.22);
    paintIcon(painter, square, u"handshake", Theme::instance().color(Token::OnAcc), qRound(side * 0.64));
    painter.restore();
}

}  // namespace zhike
