#include "ui/customers/cellline.h"

#include "ui/style/paint.h"
#include "ui/widgets/errorline.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace zhike {

namespace {

constexpr int kNoteWidth = 300;
constexpr int kPadding = 8;
constexpr int kRadius = 6;

// Keys of the list that would leave the cell behind with its text.
bool belongsToLine(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Up ||
           key == Qt::Key_Down;
}

}  // namespace

// Tab is taken here, before it moves the focus.
bool CellLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && belongsToLine(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress) return QLineEdit::event(event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT entered(OptionPicker::Step::Stay); return true;
        case Qt::Key_Tab: Q_EMIT entered(OptionPicker::Step::Next); return true;
        case Qt::Key_Backtab: Q_EMIT entered(OptionPicker::Step::Previous); return true;
        case Qt::Key_Escape: Q_EMIT cancelled(); return true;
        case Qt::Key_F2:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown: return true;  // the list below would move
        default: return QLineEdit::event(event);
    }
}

void CellLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!comesBack) Q_EMIT left();
}

CellNote::CellNote(const QString& sentence, QWidget* parent) : QWidget(parent) {
    auto* words = new ErrorLine(ErrorLine::Look::Plain, this);
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->addWidget(words);
    words->setText(sentence);
    setFixedWidth(Theme::instance().px(kNoteWidth));
    setFixedHeight(heightForWidth(width()));
}

void CellNote::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surf));
    paint::panel(painter, rect(), theme.color(Token::Raised), theme.fill(Kind::Danger), kRadius);
}

}  // namespace zhike
