#include "ui/customers/emptylist.h"

#include "base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zhike {

EmptyList::EmptyList(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, FontRole::Display, Token::Text, this)),
      m_sentence(new Label({}, FontRole::Body, Token::T2, this)),
      m_elsewhere(makeButton({}, ButtonKind::Plain, this)),
      m_clear(makeButton({}, ButtonKind::Plain, this)) {
    auto* words = new QVBoxLayout(this);
    words->setSpacing(12);
    for (Label* label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    m_sentence->setElided(true);
    auto* ways = new QHBoxLayout;
    ways->addStretch();
    ways->addWidget(m_elsewhere);
    ways->addWidget(m_clear);
    ways->addStretch();
    words->addLayout(ways);
    say({}, {}, false);
    setFoundElsewhere(0);
    connect(m_elsewhere, &QPushButton::clicked, this, &EmptyList::elsewhereRequested);
    connect(m_clear, &QPushButton::clicked, this, &EmptyList::clearRequested);
}

void EmptyList::say(const QString& title, const QString& sentence, bool canClear) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_clear->setText(translated(ZTEXT("Clear the filters")));
    m_clear->setVisible(canClear);
}

void EmptyList::setFoundElsewhere(qint64 count) {
    m_elsewhere->setText(Text{ZTEXT("Show the %n found among all customers"), {}, int(count)}.translated());
    m_elsewhere->setVisible(count > 0);
}

}  // namespace zhike
