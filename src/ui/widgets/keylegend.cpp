#include "ui/widgets/keylegend.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace zhike {

KeyLegend::KeyLegend(const QList<Line>& lines, QWidget* parent) : QWidget(parent), m_lines(lines) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(18, 0, 8, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < lines.size(); ++i) {
        m_words << new Label({}, FontRole::Small, Token::T2, this);
        grid->addWidget(new KeyCap(lines[i].key, this), i, 0, Qt::AlignLeft);
        grid->addWidget(m_words.last(), i, 1);
    }
    say();
}

void KeyLegend::say() {
    for (int i = 0; i < m_lines.size(); ++i) m_words[i]->setText(m_lines[i].what.translated());
}

void KeyLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) say();
}

}  // namespace zhike
