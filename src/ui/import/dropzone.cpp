#include "ui/import/dropzone.h"

#include "base/text.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace zhike {
namespace {

constexpr int kIcon = 28;
constexpr int kRadius = 8;

}  // namespace

DropZone::DropZone(QWidget* parent)
    : QWidget(parent),
      m_heading(new Label({}, FontRole::Section, Token::Text, this)),
      m_hint(new Label({}, FontRole::Body, Token::T2, this)),
      m_choose(
          makeButton({}, ButtonKind::Plain, QStringLiteral("folder-open"), QKeySequence(QKeySequence::Open), this)) {
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_hint->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::instance().px(24 + kIcon + 16), 20, 24, 20);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
    retranslate();
}

void DropZone::setHovered(bool hovered) {
    m_hovered = hovered;
    update();
}

void DropZone::retranslate() {
    m_heading->setText(translated(ZTEXT("Drop a file here, or choose one")));
    m_hint->setText(
        translated(ZTEXT("CSV, TSV or Excel (.xlsx), up to 200 MB and a million rows. The file is only read.")));
    m_choose->setText(translated(ZTEXT("Choose a file…")));
}

void DropZone::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(m_hovered ? Token::InfoBg : Token::Surf));
    painter.setPen(QPen(theme.color(m_hovered ? Token::Acc : Token::Ctl), 1, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const int side = theme.px(kIcon);
    const QRect place(theme.px(24), (height() - side) / 2, side, side);
    paintIcon(painter, place, "file-spreadsheet", theme.color(m_hovered ? Token::Acc : Token::T2), side);
}

}  // namespace zhike
