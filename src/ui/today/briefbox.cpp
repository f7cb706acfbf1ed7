#include "ui/today/briefbox.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kEdge = 14;
constexpr int kIcon = 14;
constexpr int kWords = 24;  // left of them the icon
constexpr int kRadius = 8;

}  // namespace

BriefBox::BriefBox(QWidget* parent) : QWidget(parent), m_title(new Label({}, FontRole::Emphasis, Token::Info, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, 10, kEdge, 12);
    column->setSpacing(6);
    column->addWidget(m_title);
}

void BriefBox::setLines(const QString& title, const QList<Line>& lines) {
    m_title->setText(title);
    m_lines = lines;
    while (m_texts.size() < lines.size()) {
        auto* text = new Label({}, FontRole::Small, Token::Text, this);
        text->setWordWrap(true);
        text->setContentsMargins(kWords, 0, 0, 0);
        layout()->addWidget(text);
        m_texts << text;
    }
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setVisible(i < lines.size());
        if (i < lines.size()) m_texts[i]->setText(lines[i].text);
    }
    update();
}

void BriefBox::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::panel(painter, rect(), theme.color(Token::InfoBg), {}, kRadius);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QRect text = m_texts[i]->geometry();
        const int line = QFontMetrics(theme.font(FontRole::Small)).height();
        paintIcon(painter, QRectF(text.left(), text.top(), theme.px(kIcon), line), m_lines[i].icon,
                  theme.text(m_lines[i].kind), theme.px(kIcon));
    }
}

}  // namespace zhike
