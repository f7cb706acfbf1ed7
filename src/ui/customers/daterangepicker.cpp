#include "ui/customers/daterangepicker.h"

#include "domain/datetext.h"
#include "ui/style/paint.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace zhike {

namespace {

constexpr int kMargin = 12;
constexpr int kWidth = 240;
constexpr int kRadius = 8;

}  // namespace

DateRangePicker::DateRangePicker(const QString& name, QDate today, QWidget* window)
    : QFrame(window->window()),
      m_today(today),
      m_fromText(new QLineEdit(this)),
      m_toText(new QLineEdit(this)),
      m_error(new ErrorLine(ErrorLine::Look::Plain, this)) {
    setAccessibleName(name);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    int row = 0;
    const auto add = [&](QLineEdit* edit, const QString& words) {
        auto* label = new Label(words, FontRole::Body, Token::T2, this);
        label->setBuddy(edit);
        edit->setAccessibleName(words);
        edit->setPlaceholderText(today.toString(Qt::ISODate));
        edit->setAttribute(Qt::WA_InputMethodEnabled, false);
        edit->installEventFilter(this);
        grid->addWidget(label, row, 0);
        grid->addWidget(edit, row++, 1);
        connect(edit, &QLineEdit::editingFinished, this, [this] { (void)read(); });
    };
    add(m_fromText, translated(ZTEXT("From")));
    add(m_toText, translated(ZTEXT("To")));
    grid->addWidget(m_error, row, 0, 1, 2);
    hide();
}

void DateRangePicker::setRange(QDate from, QDate to) {
    m_from = from;
    m_to = to;
    m_fromText->setText(from.toString(Qt::ISODate));
    m_toText->setText(to.toString(Qt::ISODate));
}

void DateRangePicker::openAt(const QRect& place) {
    const QWidget* window = parentWidget();
    setFixedWidth(Theme::instance().px(kWidth));
    adjustSize();
    QRect panel(window->mapFromGlobal(place.bottomLeft()) + QPoint(0, 2), size());
    panel.moveLeft(std::clamp(panel.left(), 0, std::max(0, window->width() - panel.width())));
    move(panel.topLeft());
    m_formerFocus = QApplication::focusWidget();
    show();
    raise();
    m_fromText->setFocus(Qt::PopupFocusReason);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now != this && !isAncestorOf(now)) close();
    });
}

bool DateRangePicker::read() {
    if (m_closed) return true;
    const Result<QDate> from = dateFromText(m_fromText->text(), {.today = m_today});
    const Result<QDate> to = dateFromText(m_toText->text(), {.today = m_today});
    const Result<QDate>& wrong = from ? to : from;
    m_error->setText(wrong ? QString() : wrong.error().message.translated());
    if (wrong && from->isValid() && to->isValid() && *to < *from)
        m_error->setText(translated(ZTEXT("The last day is before the first")));
    adjustSize();
    if (!m_error->text().isEmpty()) return false;
    if (*from == m_from && *to == m_to) return true;
    setRange(*from, *to);
    Q_EMIT changed(m_from, m_to);
    return true;
}

bool DateRangePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape || (enter && read())) close();
    return enter || key == Qt::Key_Escape;
}

void DateRangePicker::close() {
    if (m_closed) return;
    m_closed = true;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_formerFocus) m_formerFocus->setFocus(Qt::PopupFocusReason);
    deleteLater();
    Q_EMIT closed();
}

void DateRangePicker::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.color(Token::Raised), theme.color(Token::Line2), kRadius);
}

}  // namespace zhike
