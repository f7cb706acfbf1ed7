#include "ui/notices/noticepanel.h"

#include "ui/customers/entrylist.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kReach = paint::kShadowReach;
constexpr int kHeight = 460;
constexpr int kLeastHeight = 180;
constexpr int kHeadHeight = 64;
constexpr int kEntryHeight = 84;
constexpr int kRadius = 10;
constexpr int kTop = 56;    // under the bar
constexpr int kRight = 14;  // to the edge of the window

Entry entryOf(const Notice& notice, bool unread, const Clock& clock) {
    const QDate day = clock.dayOf(notice.raised);
    const QString time = clock.local(notice.raised).toString(QStringLiteral("HH:mm"));
    Entry entry{.icon = notice.broken ? QStringLiteral("flame") : QStringLiteral("timer"),
                .kind = notice.broken ? Kind::Danger : Kind::Warn,
                .title = titleOf(notice),
                .when = day == clock.today() ? time : dayText(day, clock.today()) + u' ' + time,
                .lines = {sentenceOf(notice, clock)}};
    if (unread) entry.tags << EntryTag{Kind::Info, {}, translated(ZTEXT("Unread"))};
    return entry;
}

}  // namespace

NoticePanel::NoticePanel(NoticeBoard& board, const Clock& clock, MainWindow& window)
    : QFrame(&window),
      m_board(board),
      m_clock(clock),
      m_window(window),
      m_title(new Label({}, FontRole::Section, Token::Text, this)),
      m_list(new EntryList(this)) {
    setObjectName(QStringLiteral("notices"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kReach, kReach + 14, kReach, kReach + 8);
    column->setSpacing(8);
    m_title->setContentsMargins(20, 0, 20, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    connect(&board, &NoticeBoard::changed, this, &NoticePanel::fill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now->window() == &m_window && !isAncestorOf(now)) close();
    });
    hide();
}

void NoticePanel::open() {
    const Theme& theme = Theme::instance();
    m_title->setText(translated(ZTEXT("Notifications")));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(m_title->text());
    fill();
    const int width = theme.px(kWidth) + 2 * kReach;
    const int wanted = std::clamp(kHeadHeight + kEntryHeight * int(m_shown.size()), kLeastHeight, kHeight);
    const int height = std::min(theme.px(wanted), m_window.height() - theme.px(2 * kTop)) + 2 * kReach;
    setGeometry(m_window.width() - kRight + kReach - width, theme.px(kTop) - kReach, width, height);
    m_formerFocus = m_window.focusWidget();
    show();
    raise();
    m_list->goToFirst();
    m_list->setFocus(Qt::PopupFocusReason);
}

void NoticePanel::fill() {
    if (m_closed) return;
    m_shown = m_board.notices();
    QList<Entry> entries;
    for (const Notice& notice : std::as_const(m_shown)) entries << entryOf(notice, m_board.isUnread(notice), m_clock);
    m_list->setEntries(entries, translated(ZTEXT("No limit is near or broken.")));
}

// What was shown has been read.
void NoticePanel::close() {
    if (std::exchange(m_closed, true)) return;
    hide();
    m_board.markRead();
    deleteLater();
}

void NoticePanel::choose(int row) {
    if (m_closed || row < 0 || row >= m_shown.size()) return;
    const Id<Customer> customer = m_shown[row].row.item.customer;
    if (m_formerFocus != nullptr) m_formerFocus->setFocus(Qt::PopupFocusReason);
    close();
    if (customer.isSet()) Q_EMIT customerChosen(customer);
}

void NoticePanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) return choose(m_list->currentIndex().row());
    if (event->key() != Qt::Key_Escape) return;
    if (m_formerFocus != nullptr) m_formerFocus->setFocus(Qt::PopupFocusReason);
    close();
}

void NoticePanel::paintEvent(QPaintEvent*) {
    paint::floatingPanel(*this, kRadius);
}

}  // namespace zhike
