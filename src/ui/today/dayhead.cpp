#include "ui/today/dayhead.h"

#include "app/dueitems.h"
#include "ui/customers/badgerow.h"
#include "ui/widgets/dueterm.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace zhike {

namespace {

constexpr int kEdge = 24;
constexpr int kBar = 6;
constexpr int kHour = 60;

QString sentenceOf(const DayList& day, DayView view) {
    if (view != DayView::Mine) {
        qint64 all = 0;
        for (const DaySection& section : day.sections) all += section.total;
        return Text{ZTEXT("%n item(s)"), {}, int(all)}.translated();
    }
    const QString done = Text{ZTEXT("%n done"), {}, day.done}.translated();
    if (day.left == 0) return Text{ZTEXT("Nothing left; %1"), {done}}.translated();
    return Text{ZTEXT("%n left, %1; %2"), {effortText(day.minutes), done}, int(day.left)}.translated();
}

}  // namespace

QString effortText(int minutes) {
    if (minutes < kHour) return Text{ZTEXT("about %1 min"), {QString::number(minutes)}}.translated();
    const int halves = (minutes + kHour / 4) / (kHour / 2);
    const QString hours = QString::number(halves / 2) + (halves % 2 == 1 ? QStringLiteral(".5") : QString());
    return Text{ZTEXT("about %1 h"), {hours}}.translated();
}

DayHead::DayHead(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, FontRole::Title, Token::Text, this)),
      m_sentence(new Label({}, FontRole::Body, Token::T2, this)),
      m_limit(new BadgeRow(this)),
      m_progress(new QProgressBar(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, 12, kEdge, 4);
    column->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title);
    first->addStretch();
    first->addWidget(m_limit);
    column->addLayout(first);
    column->addWidget(m_sentence);
    column->addSpacing(2);
    column->addWidget(m_progress);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kBar);
}

void DayHead::say(const QString& title, const DayList& day, DayView view, const Clock& clock) {
    const bool isToday = view == DayView::Mine;
    m_title->setText(title);
    m_sentence->setText(sentenceOf(day, view));
    m_progress->setVisible(isToday);
    m_progress->setRange(0, std::max(1, int(day.done + day.left)));
    m_progress->setValue(day.done);
    m_progress->setAccessibleName(translated(ZTEXT("Done today")));
    const DueRow* limit = isToday ? nearestLimit(day, clock) : nullptr;
    m_limit->setVisible(limit != nullptr);
    if (limit == nullptr) return;
    const QString left = dueTerm(limit->item.due, true, clock).text.translated();
    m_limit->setBadges({{joinedByDot(kindName(limit->item.kind).translated(), left), Kind::Danger}});
}

}  // namespace zhike
