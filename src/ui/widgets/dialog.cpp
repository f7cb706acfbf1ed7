#include "ui/widgets/dialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/screenroom.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kRoomAround = 12;  // of what has the focus

}  // namespace

Dialog::Dialog(QSize design, QWidget* parent)
    : QDialog(parent),
      m_scroll(new QScrollArea(this)),
      m_content(new QWidget),
      m_foot(new QWidget(this)),
      m_column(new QVBoxLayout(m_content)),
      m_buttons(new QHBoxLayout(m_foot)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    m_column->setContentsMargins(24, 16, 24, 20);
    m_column->setSpacing(12);
    m_buttons->setContentsMargins(24, 13, 24, 12);
    m_buttons->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_foot);
    // Also who comes from the buttons below is brought into sight.
    connect(qApp, &QApplication::focusChanged, m_scroll, [this](QWidget*, QWidget* now) {
        if (now == nullptr || !m_content->isAncestorOf(now)) return;
        const QPoint middle = now->mapTo(m_content, now->rect().center());
        m_scroll->ensureVisible(middle.x(), middle.y(), 0, now->height() / 2 + kRoomAround);
    });
    const Theme& theme = Theme::instance();
    const QSize room = screenRoom(*this);
    resize(QSize(theme.px(design.width()), theme.px(design.height())).boundedTo(room));
}

// Enter in a field reads the field, no more.
QPushButton* Dialog::addButton(ButtonKind kind, const QKeySequence& key) {
    QPushButton* button = makeButton({}, kind, {}, key, m_foot);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void Dialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) say();
}

void Dialog::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, m_foot->y(), width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
