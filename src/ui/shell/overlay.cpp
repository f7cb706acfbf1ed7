#include "ui/shell/overlay.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zhike {
namespace {

constexpr int kRadius = 12;
constexpr int kMargin = 24;         // least distance to the edge of the window
constexpr double kTopShare = 0.13;  // of the window's height (ux.md §8)

}  // namespace

Overlay::Overlay(QWidget* window, QSize design) : QWidget(window), m_design(design), m_panel(new QWidget(this)) {
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &Overlay::keepFocus);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_shadow = {};
        placePanel();
        update();
    });
}

void Overlay::open(QWidget* first) {
    m_formerFocus = window()->focusWidget();
    m_open = true;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss() {
    if (!m_open) return;
    m_open = false;
    hide();
    if (m_formerFocus != nullptr && m_formerFocus->isVisible()) m_formerFocus->setFocus(Qt::PopupFocusReason);
    Q_EMIT dismissed();
    deleteLater();
}

// Keys that the panel does not want end here: no shortcut of the window works behind the scrim.
bool Overlay::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next) {
    QWidget* const start = focusWidget() != nullptr ? focusWidget() : this;
    QWidget* at = start;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) != 0) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (at != start);
    return true;
}

void Overlay::keepFocus(QWidget* before, QWidget* now) {
    if (!m_open || now == nullptr || now->window() != window() || isAncestorOf(now)) return;
    if (before != nullptr && isAncestorOf(before)) before->setFocus(Qt::OtherFocusReason);
}

void Overlay::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) dismiss();
}

void Overlay::mousePressEvent(QMouseEvent* event) {
    if (!m_panel->geometry().contains(event->position().toPoint())) dismiss();
}

void Overlay::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Scrim));
    const int reach = paint::kShadowReach + 8;
    const QRect around = m_panel->geometry().adjusted(-reach, -reach, reach, reach);
    if (m_shadow.size() != around.size() * devicePixelRatioF()) {
        m_shadow = QPixmap(around.size() * devicePixelRatioF());
        m_shadow.setDevicePixelRatio(devicePixelRatioF());
        m_shadow.fill(Qt::transparent);
        QPainter shadow(&m_shadow);
        const QRectF panel(QPointF(reach, reach), QSizeF(m_panel->size()));
        paint::shadow(shadow, panel, kRadius);
        paint::panel(shadow, panel, theme.color(Token::Raised), theme.color(Token::Line2), kRadius);
    }
    painter.drawPixmap(around.topLeft(), m_shadow);
}

void Overlay::resizeEvent(QResizeEvent*) {
    placePanel();
}

void Overlay::placePanel() {
    const Theme& theme = Theme::instance();
    const int top = qMax(kMargin, int(height() * kTopShare));
    const QSize size(qMin(theme.px(m_design.width()), width() - 2 * kMargin),
                     qMin(theme.px(m_design.height()), height() - top - kMargin));
    m_panel->setGeometry(QRect(QPoint((width() - size.width()) / 2, top), size));
}

}  // namespace zhike
