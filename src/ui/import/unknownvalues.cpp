#include "ui/import/unknownvalues.h"

#include "app/fieldlabels.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>

namespace zhike {
namespace {

constexpr int kMostShown = 200;  // more are settled together
constexpr int kRowsInSight = 3;
constexpr int kRowHeight = 36;  // design pixels
constexpr int kTargetWidth = 290;
constexpr int kRadius = 8;

// What a box holds: one of these words, or the code of an existing value behind a '='.
const QString kRefuse = QStringLiteral("refuse");
const QString kNew = QStringLiteral("new");
const QString kEmpty = QStringLiteral("empty");

bool isOwner(const QString& field) {
    return field == u"owner";
}

bool isPerson(const QString& field) {
    return isOwner(field) || field == u"reviewer";
}

QString keyOf(const UnknownValue& value) {
    return value.field + u'\x1f' + value.text;
}

// What the import does unless it is told otherwise.
QString usual(const QString& field) {
    return isOwner(field) ? kEmpty : kRefuse;
}

ValueChoice choiceOf(const UnknownValue& value, const QString& chosen) {
    ValueChoice choice{value.field, value.text};
    if (chosen == kNew) choice.kind = ValueChoice::Kind::New;
    if (chosen == kEmpty) choice.kind = ValueChoice::Kind::Empty;
    if (!chosen.startsWith(u'=')) return choice;
    choice.kind = ValueChoice::Kind::Existing;
    choice.code = chosen.mid(1);
    return choice;
}

QString listOf(const QString& field) {
    const auto* ofCustomer = findField<Customer>(field);
    return ofCustomer != nullptr && ofCustomer->list != nullptr ? QLatin1String(ofCustomer->list) : field;
}

}  // namespace

UnknownValues::UnknownValues(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, FontRole::Section, Token::Text, this)),
      m_hint(new Label({}, FontRole::Small, Token::T2, this)),
      m_allLabel(new Label({}, FontRole::SmallLabel, Token::T2, this)),
      m_all(new OptionBox(this)),
      m_scroll(new QScrollArea(this)),
      m_more(new Label({}, FontRole::Small, Token::T2, this)) {
    m_hint->setElided(true);
    m_all->setObjectName(QStringLiteral("allValues"));
    m_all->setFixedWidth(Theme::instance().px(kTargetWidth));
    m_allLabel->setBuddy(m_all);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_hint);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 24, 0);
    head->setSpacing(8);
    head->addLayout(words, 1);
    head->addWidget(m_allLabel);
    head->addWidget(m_all);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_scroll);
    column->addWidget(m_more);
    m_more->setContentsMargins(14, 0, 14, 0);
    connect(m_all, &OptionBox::chosen, this, &UnknownValues::chooseForAll);
    hide();
}

void UnknownValues::setValues(const QList<UnknownValue>& values, const Lookup& lookup) {
    const auto same = [](const UnknownValue& a, const UnknownValue& b) {
        return a.field == b.field && a.text == b.text && a.rows == b.rows;
    };
    m_lookup = lookup;
    setVisible(!values.isEmpty());
    if (std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(), same)) return;
    m_values = values;
    build();
}

void UnknownValues::forget() {
    m_chosen.clear();
    m_values.clear();
    m_all->setCurrentIndex(-1);
    hide();
}

QList<ValueChoice> UnknownValues::choices() const {
    QList<ValueChoice> choices;
    for (const UnknownValue& value : m_values) {
        const QString chosen = m_chosen.value(keyOf(value), usual(value.field));
        if (chosen != usual(value.field)) choices << choiceOf(value, chosen);
    }
    return choices;
}

void UnknownValues::build() {
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(14, 0, 14, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const int shown = int(std::min<qsizetype>(m_values.size(), kMostShown));
    QList<OptionBox*> boxes;
    for (int i = 0; i < shown; ++i) boxes << addRow(grid, i, m_values[i]);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);  // which the line before turned on
    for (int i = 0; i < shown; ++i) setTabOrder(i == 0 ? m_all : boxes[i - 1], boxes[i]);
    m_scroll->setFixedHeight(Theme::instance().px(kRowHeight) * std::min(shown, kRowsInSight));
    m_all->setVisible(m_values.size() > 1);
    m_allLabel->setVisible(m_values.size() > 1);
    m_more->setVisible(m_values.size() > shown);
    showWords();
}

OptionBox* UnknownValues::addRow(QGridLayout* grid, int row, const UnknownValue& value) {
    auto* field = new Label(fieldLabel(value.field).translated(), FontRole::Small, Token::T2, m_scroll);
    auto* text = new Label(oneLine(value.text), FontRole::Strong, Token::Text, m_scroll);
    text->setElided(true);
    auto* rows = new Label(Text{ZTEXT("%n row(s)"), {}, value.rows}.translated(), FontRole::Small, Token::T2, m_scroll);
    auto* box = new OptionBox(m_scroll, optionsOf(value.field));
    box->setFixedWidth(Theme::instance().px(kTargetWidth));
    box->setValue(m_chosen.value(keyOf(value), usual(value.field)));
    box->setAccessibleName(
        Text{ZTEXT("What to do with “%1” in %2, %3"), {text->text(), field->text(), rows->text()}}.translated());
    connect(box, &OptionBox::chosen, this, [this, box, key = keyOf(value)] {
        m_chosen.insert(key, box->value());
        Q_EMIT changed();
    });
    grid->addWidget(field, row, 0);
    grid->addWidget(text, row, 1);
    grid->addWidget(rows, row, 2);
    grid->addWidget(box, row, 3);
    return box;
}

void UnknownValues::chooseForAll() {
    for (const UnknownValue& value : m_values) m_chosen.insert(keyOf(value), m_all->value());
    build();
    Q_EMIT changed();
}

OptionModel* UnknownValues::optionsOf(const QString& field) {
    OptionModel*& model = m_options[field];
    if (model == nullptr) model = new OptionModel(this);
    model->setOptions(options(field));
    return model;
}

QList<FieldOption> UnknownValues::options(const QString& field) const {
    const bool person = isPerson(field);
    QList<FieldOption> options{
        {kRefuse, translated(ZTEXT("Refuse these rows"))},
        {kNew, translated(person ? ZTEXT("Add as a new person") : ZTEXT("Add to the list"))},
        {kEmpty, translated(isOwner(field) ? ZTEXT("Unassigned; existing ones keep theirs") : ZTEXT("Leave empty"))}};
    if (person) {
        for (const User& user : m_lookup.users())
            if (user.active && !user.isUnassigned())
                options << FieldOption{u'=' + QString::number(user.id.value), oneLine(user.name)};
        return options;
    }
    for (const Choice& choice : m_lookup.choices(listOf(field)))
        if (choice.active && !choice.removed.isSet())
            options << FieldOption{u'=' + choice.code, oneLine(choice.label(Theme::instance().isChinese()))};
    return options;
}

void UnknownValues::showWords() {
    m_title->setText(Text{ZTEXT("%n value(s) that no list knows"), {}, int(m_values.size())}.translated());
    m_hint->setText(translated(ZTEXT("Settle each once; it holds for all its rows.")));
    m_allLabel->setText(translated(ZTEXT("All of them:")));
    m_all->setOptions({{kRefuse, translated(ZTEXT("Refuse these rows"))},
                       {kNew, translated(ZTEXT("Add to the lists"))},
                       {kEmpty, translated(ZTEXT("Leave empty"))}});
    m_all->setPlaceholderText(translated(ZTEXT("Choose…")));
    m_all->setAccessibleName(translated(ZTEXT("What to do with all values that no list knows")));
    m_more->setText(Text{ZTEXT("%n more value(s) are settled together by the box above."),
                         {},
                         int(std::max<qsizetype>(0, m_values.size() - kMostShown))}
                        .translated());
}

void UnknownValues::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_values.isEmpty()) build();
}

void UnknownValues::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.color(Token::Surf), theme.color(Token::Line), kRadius);
}

}  // namespace zhike
