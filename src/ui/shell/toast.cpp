#include "ui/shell/toast.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace zhike {
namespace {

constexpr int kReach = paint::kShadowReach;  // room for the shadow around the card
constexpr int kHeight = 44;
constexpr int kRadius = 8;
constexpr int kGap = 8;
constexpr int kAboveStatusBar = 16;

// A word on the dark card: no frame, its key beside it.
class ToastButton : public QPushButton {
public:
    ToastButton(QString key, QWidget* parent) : QPushButton(parent), m_key(std::move(key)) {
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const int words = QFontMetrics(Theme::instance().font(FontRole::Emphasis)).horizontalAdvance(text());
        const int key = m_key.isEmpty() ? 0 : paint::keyCapSize(m_key).width() + 6;
        return {words + key + 16, Theme::instance().px(28)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = Theme::instance();
        const QColor ink = theme.color(Token::TipText);
        const QColor faint = faded(ink, isDown() ? 70 : underMouse() ? 50 : 30);
        if (underMouse() || isDown()) paint::panel(painter, rect(), faded(ink, 25), {}, 6);
        if (hasFocus()) paint::panel(painter, rect(), {}, ink, 6, 2);
        const QRect inside = rect().adjusted(8, 0, -8, 0);
        paint::text(painter, inside, text(), FontRole::Emphasis, ink);
        if (m_key.isEmpty()) return;
        const int width = paint::keyCapSize(m_key).width();
        paint::keyCap(painter, inside.adjusted(inside.width() - width, 0, 0, 0), m_key, ink, {}, faint);
    }

private:
    static QColor faded(QColor color, int alpha) {
        color.setAlpha(alpha);
        return color;
    }

    QString m_key;
};

}  // namespace

Toast::Toast(ToastMessage message, QWidget* parent)
    : QWidget(parent),
      m_message(std::move(message)),
      m_text(new Label(m_message.text, FontRole::Body, Token::TipText, this)),
      m_life(new QTimer(this)) {
    setAccessibleName(m_message.text);
    setMaximumWidth(Theme::instance().px(640));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kReach + 16, kReach, kReach + 8, kReach);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    if (!m_message.action.isEmpty()) {
        m_action = new ToastButton(m_message.key, this);
        m_action->setObjectName(QStringLiteral("toastAction"));
        m_action->setText(m_message.action);
        row->addWidget(m_action);
        connect(m_action, &QPushButton::clicked, this, [this] {
            const auto run = m_message.run;
            close();
            if (run) run();
        });
    }
    m_dismiss = new ToastButton({}, this);
    m_dismiss->setText(QStringLiteral("×"));
    row->addWidget(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, &Toast::close);
    m_life->setSingleShot(true);
    connect(m_life, &QTimer::timeout, this, &Toast::close);
    connect(qApp, &QApplication::focusChanged, this, &Toast::watch);
    connect(&Theme::instance(), &Theme::changed, this, &Toast::forgetShadow);
    retranslate();
    m_life->start(kLifeMs);
}

bool Toast::isCountingDown() const {
    return m_life->isActive();
}

// As wide as its words on one line, if the window allows.
QSize Toast::sizeHint() const {
    const int buttons =
        (m_action != nullptr ? m_action->sizeHint().width() + 8 : 0) + m_dismiss->sizeHint().width() + 8;
    const int words = QFontMetrics(m_text->font()).horizontalAdvance(m_message.text) + 4;
    const int width = qMin(words + buttons + 24 + 2 * kReach, maximumWidth());
    const int lines = m_text->heightForWidth(width - buttons - 24 - 2 * kReach);
    return {width, qMax(Theme::instance().px(kHeight), lines + 24) + 2 * kReach};
}

void Toast::close() {
    m_life->stop();
    Q_EMIT closed();
}

// The time starts anew when mouse and focus have left.
void Toast::watch() {
    const QWidget* focus = QApplication::focusWidget();
    const bool held = underMouse() || (focus != nullptr && isAncestorOf(focus));
    if (held)
        m_life->stop();
    else if (!m_life->isActive())
        m_life->start(kLifeMs);
}

void Toast::forgetShadow() {
    m_shadow = {};
    update();
}

void Toast::retranslate() {
    m_dismiss->setAccessibleName(tr("Dismiss"));
}

void Toast::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Toast::enterEvent(QEnterEvent*) {
    m_life->stop();
}

void Toast::leaveEvent(QEvent*) {
    watch();
}

void Toast::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent*) {
    if (m_shadow.size() != size() * devicePixelRatioF()) {
        m_shadow = QPixmap(size() * devicePixelRatioF());
        m_shadow.setDevicePixelRatio(devicePixelRatioF());
        m_shadow.fill(Qt::transparent);
        QPainter painter(&m_shadow);
        const QRectF card = QRectF(rect()).adjusted(kReach, kReach, -kReach, -kReach);
        paint::shadow(painter, card, kRadius);
        paint::panel(painter, card, Theme::instance().color(Token::Tip), {}, kRadius);
    }
    QPainter(this).drawPixmap(0, 0, m_shadow);
}

ToastStack::ToastStack(QWidget* window, QWidget* above) : QWidget(window), m_above(above) {
    hide();
    window->installEventFilter(this);
    above->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &ToastStack::rememberFocus);
}

void ToastStack::rememberFocus(QWidget* before, QWidget* now) {
    if (before != nullptr && now != nullptr && isAncestorOf(now) && !isAncestorOf(before)) m_formerFocus = before;
}

void ToastStack::show(ToastMessage message) {
    while (m_toasts.size() >= kMost) drop(m_toasts.first());
    auto* toast = new Toast(std::move(message), this);
    m_toasts << toast;
    connect(toast, &Toast::closed, this, [this, toast] { drop(toast); });
    arrange();
    toast->show();
    QAccessibleEvent said(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

bool ToastStack::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) arrange();
    return QWidget::eventFilter(watched, event);
}

void ToastStack::drop(Toast* toast) {
    if (!m_toasts.removeOne(toast)) return;
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && toast->isAncestorOf(focus)) {
        if (m_formerFocus != nullptr && m_formerFocus->isVisible())
            m_formerFocus->setFocus(Qt::OtherFocusReason);
        else
            focusNextPrevChild(true);
    }
    toast->hide();
    toast->deleteLater();
    arrange();
}

// The shadows of neighbours may overlap; the cards stand kGap apart. Placed before they are shown: what appears
// under the mouse counts as entered, and a toast must not appear at 0, 0 first.
void ToastStack::arrange() {
    if (m_toasts.isEmpty()) return hide();
    int width = 0;
    int y = 0;
    for (Toast* toast : m_toasts) {
        toast->setMaximumWidth(qMin(Theme::instance().px(640), parentWidget()->width()));
        const QSize size = toast->sizeHint();
        toast->resize(size);
        toast->move(0, y);
        width = qMax(width, size.width());
        y += size.height() - 2 * kReach + kGap;
    }
    const int height = y - kGap + 2 * kReach;
    for (Toast* toast : m_toasts) toast->move((width - toast->width()) / 2, toast->y());
    setGeometry((parentWidget()->width() - width) / 2, m_above->y() - kAboveStatusBar + kReach - height, width, height);
    QWidget::show();
    raise();
}

}  // namespace zhike
