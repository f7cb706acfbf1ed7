#include "ui/shell/banner.h"

#include "ui/style/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhike {
namespace {

constexpr int kHeight = 40;
constexpr int kIcon = 16;
constexpr int kEdge = 16;
constexpr int kGap = 8;

Token inkOf(Kind kind) {
    switch (kind) {
        case Kind::Danger: return Token::Danger;
        case Kind::Warn: return Token::Warn;
        case Kind::Ok: return Token::Ok;
        case Kind::Info: return Token::Info;
        case Kind::Neu: return Token::Neu;
        case Kind::Pur: break;
    }
    return Token::Pur;
}

class BannerLine : public QWidget {
public:
    BannerLine(const BannerMessage& message, QWidget* parent) : QWidget(parent), m_kind(message.kind) {
        const Theme& theme = Theme::instance();
        setMinimumHeight(theme.px(kHeight));
        setAccessibleName(message.text.translated());
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kEdge + theme.px(kIcon) + kGap, 4, 12, 5);
        auto* words = new Label(message.text.translated(), FontRole::Strong, inkOf(m_kind), this);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        for (const BannerButton& wanted : message.buttons) {
            auto* button = new QPushButton(wanted.title.translated(), this);
            connect(button, &QPushButton::clicked, this, wanted.run);
            row->addWidget(button);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        painter.fillRect(rect(), theme.background(m_kind));
        painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
        const int side = theme.px(kIcon);
        paintIcon(painter, QRectF(kEdge, 0, side, height()), QLatin1String(kindIcon(m_kind)), theme.text(m_kind), side);
    }

private:
    Kind m_kind;
};

}  // namespace

BannerStrip::BannerStrip(QWidget* parent) : QWidget(parent) {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    connect(&Theme::instance(), &Theme::changed, this, &BannerStrip::rebuild);
    hide();
}

void BannerStrip::show(BannerMessage message) {
    const auto known = std::ranges::find(m_messages, message.id, &BannerMessage::id);
    if (known != m_messages.end())
        *known = std::move(message);
    else
        m_messages << std::move(message);
    rebuild();
}

void BannerStrip::remove(const QString& id) {
    if (m_messages.removeIf([&](const BannerMessage& message) { return message.id == id; }) > 0) rebuild();
}

// Buttons may remove their own line, so the old lines are deleted after the event that is running.
void BannerStrip::rebuild() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const BannerMessage& message : m_messages) {
        auto* line = new BannerLine(message, this);
        layout()->addWidget(line);
        line->show();
    }
    setVisible(!m_messages.isEmpty());
}

void BannerStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) rebuild();
}

}  // namespace zhike
