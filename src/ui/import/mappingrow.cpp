#include "ui/import/mappingrow.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"

#include <QHBoxLayout>
#include <QPainter>

namespace zhike {
namespace {

// Design pixels.
constexpr int kArrow = 14;
constexpr int kTargetWidth = 210;
constexpr int kRemarkWidth = 150;
constexpr int kMargin = 24;
constexpr int kGap = 12;

Label* shortened(FontRole role, Token token, QWidget* parent) {
    auto* label = new Label({}, role, token, parent);
    label->setElided(true);
    return label;
}

}  // namespace

MappingRow::MappingRow(const ImportColumn& column, OptionModel* targets, QWidget* parent)
    : QWidget(parent),
      m_guessed(column),
      m_header(shortened(FontRole::Strong, Token::Text, this)),
      m_samples(shortened(FontRole::Body, Token::T2, this)),
      m_target(new OptionBox(this, targets)),
      m_remark(shortened(FontRole::Small, Token::T3, this)) {
    layOut(this, m_header, m_samples, m_target, m_remark);
    m_header->setBuddy(m_target);
    m_target->setValue(column.field);
    connect(m_target, &OptionBox::chosen, this, &MappingRow::chosen);
    connect(m_target, &OptionBox::chosen, this, &MappingRow::retranslate);
    retranslate();
}

void MappingRow::layOut(QWidget* row, QWidget* header, QWidget* samples, QWidget* target, QWidget* remark) {
    const Theme& theme = Theme::instance();
    for (QWidget* words : {header, samples}) words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    target->setFixedWidth(theme.px(kTargetWidth));
    remark->setFixedWidth(theme.px(kRemarkWidth));
    auto* places = new QHBoxLayout(row);
    places->setContentsMargins(kMargin, 5, kMargin, 6);
    places->setSpacing(kGap);
    places->addWidget(header, 2);
    places->addWidget(samples, 3);
    places->addSpacing(theme.px(kArrow));
    places->addWidget(target);
    places->addWidget(remark);
}

ImportColumn MappingRow::column() const {
    ImportColumn column = m_guessed;
    column.field = m_target->value();
    return column;
}

// A column without a heading is called as a spreadsheet calls it.
QString MappingRow::headerText() const {
    if (const QString header = oneLine(m_guessed.header); !header.isEmpty()) return header;
    QString letters;
    for (int left = m_guessed.index + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return Text{ZTEXT("Column %1"), {letters}}.translated();
}

void MappingRow::setDoubled(bool doubled) {
    m_doubled = doubled;
    setInvalid(m_target, doubled);
    retranslate();
}

void MappingRow::retranslate() {
    m_header->setText(headerText());
    QStringList samples;
    for (const QString& sample : m_guessed.samples) samples << oneLine(sample);
    m_samples->setText(samples.isEmpty() ? translated(ZTEXT("no values")) : samples.join(translated(ZTEXT(" · "))));
    const bool used = !m_target->value().isEmpty();
    m_header->setToken(used ? Token::Text : Token::T2);
    m_remark->setToken(m_doubled ? Token::Danger : Token::T3);
    if (m_doubled)
        m_remark->setText(translated(ZTEXT("Chosen twice")));
    else
        m_remark->setText(used && m_target->value() == m_guessed.field ? translated(ZTEXT("recognised")) : QString());
    m_target->setAccessibleName(Text{ZTEXT("Field for the column “%1”"), {m_header->text()}}.translated());
    m_target->setAccessibleDescription(m_remark->text());
}

void MappingRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(kMargin, height() - 1, width() - 2 * kMargin, 1, theme.color(Token::Line));
    const int side = theme.px(kArrow);
    const QRect place(m_target->x() - kGap - side, 0, side, height() - 1);
    paintIcon(painter, place, "arrow-right", theme.color(m_target->value().isEmpty() ? Token::Line2 : Token::T2), side);
}

}  // namespace zhike
