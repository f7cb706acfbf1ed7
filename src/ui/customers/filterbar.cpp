#include "ui/customers/filterbar.h"

#include "app/fieldlabels.h"
#include "ui/customers/daterangepicker.h"
#include "ui/customers/filterchip.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/format.h"
#include "ui/widgets/optionpicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace zhike {

namespace {

constexpr int kTextWidth = 232;

// What a chip can be about: a field with a list of its own, people, or the two ends of a time.
struct Subject {
    const char* field;
    const char* list;  // null: not one of a list
    bool canBeEmpty;
};
constexpr Subject kSubjects[] = {
    {"grade", "grade", true},       {"stage", "stage", false},
    {"owner_id", nullptr, false},   {"tags", "tag", true},
    {"industry", "industry", true}, {"source", "source", true},
    {"intent", "intent", true},     {"verification", "verification", false},
    {"kind", "kind", false},        {"created_on", nullptr, false},
};
const QString kCreated = QStringLiteral("created_on");
const QString kFrom = QStringLiteral("created_from");
const QString kTo = QStringLiteral("created_to");

const Subject& subjectOf(const QString& field) {
    return *std::find_if(std::begin(kSubjects), std::end(kSubjects),
                         [&](const Subject& subject) { return field == QLatin1String(subject.field); });
}

// The words of a subject in the menu and on the chip.
QString nameOf(const QString& field) {
    return fieldLabel(field).translated();
}

// Where nothing is typed it shows the key that leads into it.
class FilterLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override {
        QLineEdit::paintEvent(event);
        if (!text().isEmpty() || hasFocus()) return;
        const QString key = QStringLiteral("/");
        const int width = paint::keyCapSize(key).width();
        const int left = this->width() - width - Theme::instance().px(8);
        QPainter painter(this);
        paint::keyCap(painter, QRect(left, 0, width, height()), key);
    }
};

// "Tier A" is the value "A" beside the name "Tier".
QString withoutName(const QString& label, const QString& name) {
    const bool repeats = label.startsWith(name + u' ', Qt::CaseInsensitive);
    return repeats ? label.mid(name.size() + 1) : label;
}

QList<FieldOption> optionsOf(const Subject& subject, const Lookup& lookup) {
    QList<FieldOption> options;
    if (subject.list == nullptr) {
        for (const User& user : lookup.users()) options << FieldOption{QString::number(user.id.value), user.name};
        return options;
    }
    const bool chinese = Theme::instance().isChinese();
    for (const Choice& choice : lookup.choices(QString::fromLatin1(subject.list)))
        options << FieldOption{choice.code, spaced(choice.label(chinese))};
    if (subject.canBeEmpty) options << FieldOption{{}, translated(ZTEXT("not filled in"))};
    return options;
}

}  // namespace

FilterBar::FilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_text(new FilterLine(this)),
      m_row(new FlowLayout(this)),
      m_add(makeButton({}, ButtonKind::Plain, QStringLiteral("plus"), {}, this)),
      m_menu(new QMenu(this)) {
    m_row->setContentsMargins(16, 6, 16, 6);
    m_row->setSpacing(8);
    m_text->setFixedWidth(Theme::instance().px(kTextWidth));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search"), Token::T3), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_row->addWidget(m_text);
    m_row->addWidget(m_add);
    m_menu->setObjectName(QStringLiteral("filters"));
    m_add->setObjectName(QStringLiteral("addFilter"));
    connect(m_add, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_add->mapToGlobal(m_add->rect().bottomLeft() + QPoint(0, 4))); });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(&m_workspace, &Workspace::lookupChanged, this, &FilterBar::showChips);
    retranslate();
}

QString FilterBar::text() const {
    return m_text->text();
}

void FilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::clearFilters() {
    m_filters.clear();
    showChips();
}

void FilterBar::clear() {
    clearFilters();
    const bool hadText = !m_text->text().isEmpty();
    m_text->clear();
    if (!hadText) Q_EMIT changed();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (key == Qt::Key_Backspace && m_text->text().isEmpty()) {
        removeLast();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        Q_EMIT leftDownwards();
        return true;
    }
    return false;
}

void FilterBar::fillMenu() {
    m_menu->clear();
    for (const Subject& subject : kSubjects) {
        const QString field = QString::fromLatin1(subject.field);
        connect(m_menu->addAction(nameOf(field)), &QAction::triggered, this, [this, field] { edit(field); });
    }
}

void FilterBar::edit(const QString& subject) {
    if (subject == kCreated)
        editDays();
    else
        editValues(subject);
}

// Each choice counts at once. "Not filled in" stands alone.
void FilterBar::editValues(const QString& field) {
    auto* picker = new OptionPicker(OptionPicker::Mode::Several, nameOf(field), this);
    picker->setOptions(optionsOf(subjectOf(field), m_workspace.lookup()));
    QStringList chosen;
    if (const CustomerFilter* filter = find(field)) {
        for (const QVariant& value : filter->values) chosen << value.toString();
        if (filter->values.isEmpty()) chosen = QStringList{QString()};
    }
    picker->setChosen(chosen);
    connect(picker, &OptionPicker::toggled, this, [this, field, picker](const QString& value, bool on) {
        if (on && value.isEmpty()) picker->setChosen({value});
        if (on && !value.isEmpty() && picker->chosen().contains(QString())) picker->setChosen({value});
        setValues(field, picker->chosen());
    });
    connect(picker, &OptionPicker::accepted, this, [this, field] { closeEditor(field); });
    connect(picker, &OptionPicker::cancelled, this, [this, field] { closeEditor(field); });
    placeAt(field, [picker](const QRect& place) { picker->openAt(place); });
}

void FilterBar::editDays() {
    auto* picker = new DateRangePicker(nameOf(kCreated), m_workspace.clock().today(), this);
    picker->setRange(day(kFrom), day(kTo));
    connect(picker, &DateRangePicker::changed, this, &FilterBar::setDays);
    connect(picker, &DateRangePicker::closed, this, [this] { closeEditor(kCreated); });
    placeAt(kCreated, [picker](const QRect& place) { picker->openAt(place); });
}

// Under its chip, or under the button while there is none.
void FilterBar::placeAt(const QString& subject, const std::function<void(const QRect&)>& open) {
    if (!isAncestorOf(window()->focusWidget())) m_text->setFocus(Qt::OtherFocusReason);  // where it comes back to
    m_row->activate();  // a chip may have come just now
    const QWidget* anchor = m_shown.value(subject);
    if (anchor == nullptr) anchor = m_add;
    open({anchor->mapToGlobal(QPoint(0, 0)), anchor->size()});
}

// The focus goes on to the chip, or to the text where no chip came of it.
void FilterBar::closeEditor(const QString& subject) {
    const QWidget* focus = window()->focusWidget();
    if (focus != nullptr && !isAncestorOf(focus)) return;  // a click led elsewhere
    if (FilterChip* chip = m_shown.value(subject))
        chip->setFocus(Qt::PopupFocusReason);
    else
        m_text->setFocus(Qt::PopupFocusReason);
}

void FilterBar::setValues(const QString& field, const QStringList& values) {
    const auto same = std::find_if(m_filters.begin(), m_filters.end(),
                                   [&](const CustomerFilter& filter) { return filter.field == field; });
    if (values.isEmpty()) {
        if (same != m_filters.end()) m_filters.erase(same);
    } else {
        QVariantList wanted;
        for (const QString& value : values)
            if (!value.isEmpty()) wanted << (field == u"owner_id" ? QVariant(value.toLongLong()) : QVariant(value));
        if (same == m_filters.end())
            m_filters << CustomerFilter{field, wanted};
        else
            same->values = wanted;
    }
    showChips();
    Q_EMIT changed();
}

void FilterBar::setDays(QDate from, QDate to) {
    m_filters.removeIf([](const CustomerFilter& filter) { return filter.field == kFrom || filter.field == kTo; });
    if (from.isValid()) m_filters << CustomerFilter{kFrom, {from.toString(Qt::ISODate)}};
    if (to.isValid()) m_filters << CustomerFilter{kTo, {to.toString(Qt::ISODate)}};
    showChips();
    Q_EMIT changed();
}

void FilterBar::remove(const QString& subject) {
    if (subject == kCreated)
        setDays({}, {});
    else
        setValues(subject, {});
    m_text->setFocus(Qt::OtherFocusReason);
}

void FilterBar::removeLast() {
    if (const QStringList all = subjects(); !all.isEmpty()) remove(all.last());
}

const CustomerFilter* FilterBar::find(const QString& field) const {
    const auto found = std::find_if(m_filters.begin(), m_filters.end(),
                                    [&](const CustomerFilter& filter) { return filter.field == field; });
    return found == m_filters.end() ? nullptr : &*found;
}

QDate FilterBar::day(const QString& field) const {
    const CustomerFilter* filter = find(field);
    return filter == nullptr ? QDate() : QDate::fromString(filter->values.value(0).toString(), Qt::ISODate);
}

// What the chips are about, in the order in which they came.
QStringList FilterBar::subjects() const {
    QStringList all;
    for (const CustomerFilter& filter : m_filters) {
        const QString subject = filter.field == kFrom || filter.field == kTo ? kCreated : filter.field;
        if (!all.contains(subject)) all << subject;
    }
    return all;
}

QString FilterBar::words(const QString& subject) const {
    const QDate today = m_workspace.clock().today();
    const QString from = dayText(day(kFrom), today);
    const QString to = dayText(day(kTo), today);
    if (subject == kCreated && !day(kTo).isValid()) return Text{ZTEXT("from %1"), {from}}.translated();
    if (subject == kCreated && !day(kFrom).isValid()) return Text{ZTEXT("until %1"), {to}}.translated();
    if (subject == kCreated) return Text{ZTEXT("%1 to %2"), {from, to}}.translated();
    const QVariantList values = find(subject)->values;
    if (values.isEmpty()) return translated(ZTEXT("not filled in"));
    QStringList labels;
    for (const FieldOption& option : optionsOf(subjectOf(subject), m_workspace.lookup()))
        for (const QVariant& value : values)
            if (!option.value.isEmpty() && value.toString() == option.value)
                labels << withoutName(option.label, nameOf(subject));
    return listed(labels);
}

// A chip that stays is the same widget, for it may have the focus.
void FilterBar::showChips() {
    const QStringList wanted = subjects();
    for (const QString& subject : m_shown.keys())
        if (!wanted.contains(subject)) {
            FilterChip* chip = m_shown.take(subject);
            m_row->removeWidget(chip);
            chip->hide();
            chip->deleteLater();  // it may be the one that was just clicked
        }
    for (const QString& subject : wanted) {
        FilterChip*& chip = m_shown[subject];
        if (chip == nullptr) {
            chip = new FilterChip(this);
            connect(chip, &QAbstractButton::clicked, this, [this, subject] { edit(subject); });
            connect(chip, &FilterChip::removed, this, [this, subject] { remove(subject); });
            const int last = m_row->count() - 1;  // the button that adds one
            setTabOrder(m_row->itemAt(last - 1)->widget(), chip);
            setTabOrder(chip, m_add);
            m_row->insertWidget(last, chip);
            chip->show();
        }
        chip->setFilter(nameOf(subject), words(subject));
    }
}

void FilterBar::retranslate() {
    m_text->setPlaceholderText(translated(ZTEXT("Name, pinyin, phone, no.")));
    m_text->setAccessibleName(translated(ZTEXT("Filter the list")));
    m_add->setText(translated(ZTEXT("Filter")));
    m_add->setAccessibleName(translated(ZTEXT("Add a filter")));
    showChips();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) m_text->setFixedWidth(Theme::instance().px(kTextWidth));
}

}  // namespace zhike
