#include "ui/widgets/optionpicker.h"

#include "base/text.h"
#include "domain/pinyin.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kValueRole = Qt::UserRole + 1;
constexpr int kMarkRole = Qt::UserRole + 2;
constexpr int kRow = 30;
constexpr int kMostRows = 8;
constexpr int kLeastWidth = 220;
constexpr int kMargin = 6;
constexpr int kRadius = 8;
constexpr int kIcon = 14;

class OptionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {10, Theme::instance().px(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = Theme::instance();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        if (marked) paint::panel(*painter, option.rect, theme.color(Token::Sel), {}, 4);
        const QRect sign(option.rect.left() + theme.px(8), option.rect.top(), theme.px(kIcon), option.rect.height());
        if (const QString name = index.data(kMarkRole).toString(); !name.isEmpty())
            paintIcon(*painter, sign, name, theme.color(Token::Acc), theme.px(kIcon));
        paint::text(*painter, option.rect.adjusted(theme.px(kIcon + 16), 0, -theme.px(8), 0), index.data().toString(),
                    FontRole::Body, marked ? Token::SelText : Token::Text);
    }
};

bool fits(const FieldOption& option, const QString& typed) {
    return typed.isEmpty() || option.label.contains(typed, Qt::CaseInsensitive) ||
           option.value.compare(typed, Qt::CaseInsensitive) == 0 || !matchedCharacters(option.label, typed).isEmpty();
}

}  // namespace

OptionPicker::OptionPicker(Mode mode, const QString& name, QWidget* window)
    : QFrame(window->window()),
      m_mode(mode),
      m_text(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_items(new QStandardItemModel(this)) {
    setAccessibleName(name);
    m_text->setAccessibleName(name);
    m_list->setAccessibleName(name);
    build();
    hide();
}

void OptionPicker::build() {
    setAutoFillBackground(false);
    setFocusProxy(m_text);
    m_list->setModel(m_items);
    m_list->setItemDelegate(new OptionDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    m_text->setPlaceholderText(translated(ZTEXT("Type to narrow")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kMargin);
    column->addWidget(m_text);
    column->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &OptionPicker::narrow);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { mark(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        mark(index.row());
        take(Step::Stay);
    });
}

void OptionPicker::setOptions(const QList<FieldOption>& options) {
    m_options = options;
    narrow();
}

void OptionPicker::setChosen(const QStringList& chosen, const QStringList& partly) {
    m_chosen = chosen;
    m_partly = partly;
    narrow();
}

// The first option is marked, at the start the chosen one.
void OptionPicker::narrow() {
    const QString typed = m_text->text().trimmed();
    const int before = m_list->currentIndex().row();
    m_items->clear();
    int wanted = 0;
    bool known = typed.isEmpty();
    const auto add = [this](const QString& label, const QString& value, const char* mark) {
        auto* item = new QStandardItem(label);
        item->setData(value, kValueRole);
        item->setData(QString::fromLatin1(mark), kMarkRole);
        m_items->appendRow(item);
    };
    for (const FieldOption& option : std::as_const(m_options)) {
        known = known || option.label.compare(typed, Qt::CaseInsensitive) == 0;
        if (!fits(option, typed)) continue;
        const bool isChosen = m_chosen.contains(option.value);
        if (isChosen && m_mode == Mode::One) wanted = m_items->rowCount();
        add(option.label, option.value, isChosen ? "check" : m_partly.contains(option.value) ? "minus" : "");
    }
    if (m_takesNew && !known) add(Text{ZTEXT("New: %1"), {typed}}.translated(), typed, "plus");
    mark(m_mode == Mode::Several && typed.isEmpty() && before >= 0 ? before : wanted);
}

void OptionPicker::mark(int row) {
    const QModelIndex index = m_items->index(std::clamp(row, 0, std::max(0, m_items->rowCount() - 1)), 0);
    m_list->setCurrentIndex(index);
    setAccessibleDescription(index.data().toString());
}

void OptionPicker::openAt(const QRect& place) {
    const Theme& theme = Theme::instance();
    const int rows = std::clamp(m_items->rowCount(), 2, kMostRows);
    m_list->setFixedHeight(theme.px(kRow) * rows);
    const QWidget* window = parentWidget();
    const QSize size(std::max(place.width(), theme.px(kLeastWidth)), sizeHint().height());
    QRect panel(window->mapFromGlobal(place.bottomLeft()) + QPoint(0, 2), size);
    if (panel.bottom() > window->height()) panel.moveBottom(window->mapFromGlobal(place.topLeft()).y() - 2);
    panel.moveLeft(std::clamp(panel.left(), 0, std::max(0, window->width() - panel.width())));
    setGeometry(panel);
    m_formerFocus = QApplication::focusWidget();
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
    m_list->scrollTo(m_list->currentIndex());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { leave(now); });
}

bool OptionPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || m_finished) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) return handleKey(static_cast<QKeyEvent*>(event)->key());
    return QFrame::eventFilter(watched, event);
}

bool OptionPicker::handleKey(int key) {
    const bool several = m_mode == Mode::Several;
    switch (key) {
        case Qt::Key_Up: mark(m_list->currentIndex().row() - 1); return true;
        case Qt::Key_Down: mark(m_list->currentIndex().row() + 1); return true;
        case Qt::Key_Escape: finish(false, Step::Stay); return true;
        case Qt::Key_Tab: take(Step::Next); return true;
        case Qt::Key_Backtab: take(Step::Previous); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (several && m_text->text().isEmpty())
                finish(true, Step::Stay);
            else
                take(Step::Stay);
            return true;
        case Qt::Key_Space:
            if (!m_text->text().isEmpty()) return false;
            take(Step::Stay);
            return true;
        default: return false;
    }
}

// Tab goes on with what is chosen; with one option that is the marked one.
void OptionPicker::take(Step step) {
    const QModelIndex index = m_list->currentIndex();
    const bool several = m_mode == Mode::Several;
    const bool leaves = step != Step::Stay;
    if (several && leaves && m_text->text().isEmpty()) return finish(true, step);
    if (!index.isValid()) return;
    const QString value = index.data(kValueRole).toString();
    if (!several) {
        m_chosen = {value};
        return finish(true, step);
    }
    toggle(value);
    if (leaves) finish(true, step);
}

void OptionPicker::toggle(const QString& value) {
    const bool on = !m_chosen.contains(value);
    if (on)
        m_chosen << value;
    else
        m_chosen.removeAll(value);
    m_partly.removeAll(value);
    const bool isNew = std::none_of(m_options.begin(), m_options.end(),
                                    [&](const FieldOption& option) { return option.value == value; });
    if (isNew) m_options << FieldOption{value, value};
    if (m_text->text().isEmpty())
        narrow();
    else
        m_text->clear();
    Q_EMIT toggled(value, on);
}

// Somebody clicked elsewhere. Several choices count already; a single one was not made.
void OptionPicker::leave(QWidget* now) {
    if (now != nullptr && now != this && !isAncestorOf(now)) finish(m_mode == Mode::Several, Step::Stay);
}

void OptionPicker::finish(bool accept, Step step) {
    if (m_finished) return;
    m_finished = true;
    const bool hadFocus = m_text->hasFocus();
    hide();
    if (hadFocus && m_formerFocus) m_formerFocus->setFocus(Qt::PopupFocusReason);
    deleteLater();
    if (accept)
        Q_EMIT accepted(step);
    else
        Q_EMIT cancelled();
}

void OptionPicker::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.color(Token::Raised), theme.color(Token::Line2), kRadius);
    if (m_items->rowCount() == 0)
        paint::text(painter, m_list->geometry(), translated(ZTEXT("Nothing fits")), FontRole::Body, Token::T2,
                    Qt::AlignCenter);
}

}  // namespace zhike
