#include "ui/widgets/tagfield.h"

#include "base/text.h"
#include "domain/pinyin.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStringListModel>
#include <QStyleOptionFrame>

namespace zhike {
namespace {

constexpr int kRow = 32;      // height of one row of chips
constexpr int kChip = 24;     // height of a chip
constexpr int kPadding = 8;   // words of a chip, from its edge
constexpr int kCross = 18;    // room of the cross
constexpr int kGap = 6;       // between chips
constexpr int kTyping = 140;  // least width for typing

}  // namespace

// A tag on its plate; a click removes it.
class TagChip : public QAbstractButton {
public:
    TagChip(const QString& label, QWidget* parent) : QAbstractButton(parent) {
        setText(label);
        setAccessibleName(Text(ZTEXT("Remove tag %1"), {label}).translated());
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::ArrowCursor);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const Theme& theme = Theme::instance();
        const int words = QFontMetrics(theme.font(FontRole::Small)).horizontalAdvance(text());
        return {words + theme.px(kPadding + kCross) + 2, theme.px(kChip)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        paint::panel(painter, rect(), theme.color(Token::NeuBg), {}, 4);
        const QRect words = rect().adjusted(theme.px(kPadding), 0, -theme.px(kCross), 0);
        paint::text(painter, words, text(), FontRole::Small, Token::Text);
        const QRect cross(width() - theme.px(kCross), 0, theme.px(kCross), height());
        paintIcon(painter, cross, "x", theme.color(underMouse() ? Token::Text : Token::T2), theme.px(12));
    }
};

// The edit behind the chips. The keys are read here, because a completer hands them over past all filters.
class TagEdit : public QLineEdit {
public:
    explicit TagEdit(TagField* field) : QLineEdit(field), m_field(field) { setFrame(false); }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && event->modifiers() == Qt::NoModifier && !text().isEmpty()) {
            if (!m_field->takeSuggestion()) m_field->enter();
        } else if (event->text() == u";" || event->text() == u"；") {
            m_field->enter();
        } else if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
            m_field->removeLast();
        } else {
            QLineEdit::keyPressEvent(event);
        }
    }

private:
    TagField* m_field;
};

TagField::TagField(QWidget* parent)
    : QWidget(parent),
      m_edit(new TagEdit(this)),
      m_suggestions(new QStringListModel(this)),
      m_completer(new QCompleter(m_suggestions, this)) {
    setFocusProxy(m_edit);
    setCursor(Qt::IBeamCursor);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TagField::suggest);
    connect(m_edit, &QLineEdit::editingFinished, this, &TagField::enter);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& label) {
        m_edit->clear();
        add(label);
    });
    connect(&Theme::instance(), &Theme::changed, this, &TagField::rebuild);
}

void TagField::setKnown(const QList<FieldOption>& known) {
    m_known = known;
    rebuild();
}

void TagField::setText(const QString& tags) {
    const QStringList wanted = tags.split(u';', Qt::SkipEmptyParts);
    m_edit->clear();
    if (wanted == m_tags) return;
    m_tags = wanted;
    rebuild();
}

QString TagField::text() const {
    QStringList all = m_tags;
    const QString typed = m_edit->text().trimmed();
    if (!typed.isEmpty() && !all.contains(valueOf(typed))) all << valueOf(typed);
    return all.join(u';');
}

void TagField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

QSize TagField::minimumSizeHint() const {
    return {Theme::instance().px(kTyping), Theme::instance().px(kRow)};
}

QSize TagField::sizeHint() const {
    return minimumSizeHint();
}

void TagField::enter() {
    static const QRegularExpression separators(QStringLiteral("[;；、]"));
    const QStringList typed = m_edit->text().split(separators, Qt::SkipEmptyParts);
    m_completer->popup()->hide();
    m_edit->clear();
    for (const QString& tag : typed) add(tag);
}

bool TagField::takeSuggestion() {
    const QModelIndex marked = m_completer->popup()->currentIndex();
    if (!m_completer->popup()->isVisible() || !marked.isValid()) return false;
    const QString label = marked.data().toString();
    m_completer->popup()->hide();
    m_edit->clear();
    add(label);
    return true;
}

void TagField::removeLast() {
    if (m_tags.isEmpty()) return;
    m_tags.removeLast();
    rebuild();
    Q_EMIT edited();
}

void TagField::suggest(const QString& typed) {
    const QString wanted = typed.trimmed();
    QStringList fitting;
    for (const FieldOption& option : m_known) {
        if (wanted.isEmpty() || m_tags.contains(option.value)) continue;
        if (option.label.contains(wanted, Qt::CaseInsensitive) || !matchedCharacters(option.label, wanted).isEmpty())
            fitting << option.label;
    }
    m_suggestions->setStringList(fitting);
    if (fitting.isEmpty()) return m_completer->popup()->hide();
    m_completer->complete();
    // Letters that only read like a tag are hardly a tag themselves, so that Enter means the suggestion.
    const bool isReading = !fitting.first().contains(wanted, Qt::CaseInsensitive);
    m_completer->popup()->setCurrentIndex(isReading ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void TagField::add(const QString& tag) {
    const QString value = valueOf(tag.trimmed());
    if (value.isEmpty() || m_tags.contains(value)) return;
    m_tags << value;
    rebuild();
    Q_EMIT edited();
}

void TagField::rebuild() {
    for (TagChip* chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater();  // it may be the one that was just clicked
    }
    m_chips.clear();
    for (const QString& tag : std::as_const(m_tags)) {
        auto* chip = new TagChip(labelOf(tag), this);
        connect(chip, &QAbstractButton::clicked, this, [this, tag] {
            m_tags.removeOne(tag);
            rebuild();
            Q_EMIT edited();
        });
        chip->show();
        m_chips << chip;
    }
    arrange();
}

void TagField::arrange() {
    const Theme& theme = Theme::instance();
    const int row = theme.px(kRow);
    const int left = theme.px(kPadding);
    const int right = width() - left;
    QPoint at(left, 0);
    const auto wrapFor = [&](int wanted) {
        if (at.x() > left && at.x() + wanted > right) at = {left, at.y() + theme.px(kChip + kGap)};
    };
    for (TagChip* chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint().boundedTo({qMax(right - left, 0), row});
        wrapFor(size.width());
        chip->setGeometry({{at.x(), at.y() + (row - size.height()) / 2}, size});
        at.rx() += size.width() + theme.px(kGap);
    }
    wrapFor(theme.px(kTyping));
    m_edit->setGeometry(at.x(), at.y() + 2, qMax(right - at.x(), 0), row - 4);
    setFixedHeight(at.y() + row);
}

QString TagField::valueOf(const QString& typed) const {
    for (const FieldOption& option : m_known)
        if (option.value == typed || option.label.compare(typed, Qt::CaseInsensitive) == 0) return option.value;
    return typed;
}

QString TagField::labelOf(const QString& value) const {
    for (const FieldOption& option : m_known)
        if (option.value == value) return option.label;
    return value;
}

void TagField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void TagField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TagField::mousePressEvent(QMouseEvent*) {
    m_edit->setFocus(Qt::MouseFocusReason);
}

bool TagField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::eventFilter(watched, event);
}

}  // namespace zhike
