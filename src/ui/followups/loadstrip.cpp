#include "ui/followups/loadstrip.h"

#include "base/text.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tip.h"

#include <QDragMoveEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace zhike {

namespace {

constexpr int kHeight = 108;
constexpr int kBarWidth = 18;
constexpr int kBarHeight = 36;
constexpr int kLine = 20;

QString weekday(QDate day) {
    const QLocale locale(Theme::instance().isChinese() ? QLocale::Chinese : QLocale::English);
    return Theme::instance().isChinese() ? locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat)
                                         : locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

}  // namespace

LoadStrip::LoadStrip(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize LoadStrip::sizeHint() const {
    const Theme& theme = Theme::instance();
    return {theme.px(kDays * 40), theme.px(kHeight)};
}

void LoadStrip::setDays(QDate first, const QSet<QDate>& free) {
    m_first = first;
    m_free = free;
    update();
}

void LoadStrip::setCounts(const QHash<QDate, qint64>& counts) {
    m_counts = counts;
    update();
}

void LoadStrip::choose(QDate day) {
    if (day == m_chosen) return;
    m_chosen = day;
    update();
    Q_EMIT dayChosen(day);
}

void LoadStrip::toggle(int index) {
    if (index < 0) return;
    m_current = index;
    const QDate day = m_first.addDays(index);
    choose(day == m_chosen ? QDate() : day);
    update();
}

QRect LoadStrip::cellOf(int index) const {
    const int left = index * width() / kDays;
    const int right = (index + 1) * width() / kDays;
    return QRect(left, 0, right - left, height()).adjusted(2, 2, -2, -2);
}

int LoadStrip::indexAt(const QPoint& place) const {
    for (int i = 0; i < kDays; ++i)
        if (cellOf(i).contains(place)) return i;
    return -1;
}

// "09-10 Thursday: 8 follow-ups", also for a screen reader.
QString LoadStrip::sentence(int index) const {
    const QDate day = m_first.addDays(index);
    return Text{ZTEXT("%1: %n follow-up(s)"), {dayText(day, m_first)}, int(m_counts.value(day))}.translated();
}

void LoadStrip::paintDay(QPainter& painter, int index) const {
    const Theme& theme = Theme::instance();
    const QDate day = m_first.addDays(index);
    const QRect cell = cellOf(index);
    const bool chosen = day == m_chosen;
    if (chosen || index == m_target)
        paint::panel(painter, cell, theme.color(Token::Sel), index == m_target ? theme.color(Token::Acc) : QColor(), 8);
    if (hasFocus() && index == m_current) paint::focusRing(painter, cell, 8);
    const Token ink = m_free.contains(day) ? Token::T3 : Token::Text;
    const int line = theme.px(kLine);
    QRect words(cell.left(), cell.top() + theme.px(3), cell.width(), line);
    paint::text(painter, words, weekday(day), FontRole::Small, index == 0 ? Token::Acc : ink, Qt::AlignCenter);
    words.translate(0, line);
    paint::text(painter, words, QString::number(day.day()), FontRole::Strong, index == 0 ? Token::Acc : ink,
                Qt::AlignCenter);
    const qint64 count = m_counts.value(day);
    const QRect foot(cell.left(), cell.bottom() - line, cell.width(), line);
    paint::text(painter, foot, count == 0 ? orDash({}) : countText(count), FontRole::Small, Token::T2, Qt::AlignCenter);
    if (count == 0) return;
    qint64 most = 1;
    for (const qint64 other : m_counts) most = std::max(most, other);
    const int bar = std::max(theme.px(4), int(theme.px(kBarHeight) * count / most));
    const QRect place(cell.center().x() - theme.px(kBarWidth) / 2, foot.top() - bar - 1, theme.px(kBarWidth), bar);
    QColor fill = theme.color(Token::Bar);
    if (!chosen) fill.setAlpha(110);
    paint::panel(painter, place, fill, {}, 3);
}

void LoadStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_first.isValid()) return;
    for (int i = 0; i < kDays; ++i) paintDay(painter, i);
}

bool LoadStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = indexAt(help->pos());
    showTip(help->globalPos(), index < 0 ? QString() : sentence(index), this);
    return true;
}

void LoadStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) toggle(indexAt(event->pos()));
}

void LoadStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0) {
        m_current = std::clamp(m_current + step, 0, kDays - 1);
        setAccessibleDescription(sentence(m_current));
        update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        toggle(m_current);
    } else if (event->key() == Qt::Key_Escape && m_chosen.isValid()) {
        choose({});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LoadStrip::dragEnterEvent(QDragEnterEvent* event) {
    if (event->source() != nullptr && window() == qobject_cast<QWidget*>(event->source())->window())
        event->acceptProposedAction();
}

void LoadStrip::dragMoveEvent(QDragMoveEvent* event) {
    m_target = indexAt(event->position().toPoint());
    event->setAccepted(m_target >= 0);
    update();
}

void LoadStrip::dragLeaveEvent(QDragLeaveEvent*) {
    m_target = -1;
    update();
}

void LoadStrip::dropEvent(QDropEvent* event) {
    const int index = indexAt(event->position().toPoint());
    m_target = -1;
    update();
    if (index < 0) return;
    event->acceptProposedAction();
    Q_EMIT droppedOn(m_first.addDays(index));
}

}  // namespace zhike
