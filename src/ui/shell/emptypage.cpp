#include "ui/shell/emptypage.h"

#include "ui/style/theme.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace zhike {

EmptyPage::EmptyPage(Text title, QString iconName, Text heading, Text sentence, QWidget* parent)
    : Page(parent),
      m_title(std::move(title)),
      m_iconName(std::move(iconName)),
      m_heading(std::move(heading)),
      m_sentence(std::move(sentence)),
      m_headingLabel(new Label({}, FontRole::Display, Token::Text, this)),
      m_sentenceLabel(new Label({}, FontRole::Body, Token::T2, this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new IconTile(m_iconName, this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    for (Label* label : {m_headingLabel, m_sentenceLabel}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    retranslate();
}

void EmptyPage::retranslate() {
    setAccessibleName(m_title.translated());
    m_headingLabel->setText(m_heading.translated());
    m_sentenceLabel->setText(m_sentence.translated());
}

void EmptyPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Token::Surf));
}

void EmptyPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace zhike
