#include "ui/import/columnsstep.h"

#include "app/fieldlabels.h"
#include "ui/import/mappingrow.h"
#include "ui/style/theme.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace zhike {
namespace {

// The fields by which a customer in the file can be the one that is there.
constexpr const char* kMatchFields[] = {"no", "external_id", "name", "phone", "email"};

QList<FieldOption> modes() {
    return {{QStringLiteral("create"), translated(ZTEXT("Add new customers only"))},
            {QStringLiteral("update"), translated(ZTEXT("Change existing customers only"))},
            {QStringLiteral("upsert"), translated(ZTEXT("Both"))}};
}

QList<FieldOption> matches() {
    QList<FieldOption> options{{{}, translated(ZTEXT("No., otherwise external id"))}};
    for (const char* field : kMatchFields)
        options << FieldOption{QLatin1String(field), fieldLabel(QLatin1String(field)).translated()};
    return options;
}

QList<FieldOption> targets() {
    QList<FieldOption> options{{{}, translated(ZTEXT("Leave out"))}};
    for (const QString& field : importFieldNames()) options << FieldOption{field, fieldLabel(field).translated()};
    return options;
}

}  // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_targets(new OptionModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    buildHow();
    auto* titles = new QWidget(this);
    m_headerTitle = new Label({}, FontRole::SmallTitle, Token::T3, titles);
    m_samplesTitle = new Label({}, FontRole::SmallTitle, Token::T3, titles);
    m_fieldTitle = new Label({}, FontRole::SmallTitle, Token::T3, titles);
    MappingRow::layOut(titles, m_headerTitle, m_samplesTitle, m_fieldTitle, new QWidget(titles));
    titles->layout()->setContentsMargins(titles->layout()->contentsMargins() +
                                         QMargins(0, 0, m_scroll->verticalScrollBar()->sizeHint().width(), 0));
    column->addWidget(titles);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    showWords();
}

void ColumnsStep::buildHow() {
    auto* how = new QWidget(this);
    m_mode = new ChoiceSwitch(how);
    m_mode->setObjectName(QStringLiteral("mode"));
    m_matchLabel = new Label({}, FontRole::SmallLabel, Token::T2, how);
    m_match = new OptionBox(how);
    m_match->setObjectName(QStringLiteral("match"));
    m_match->setMinimumContentsLength(22);
    m_matchLabel->setBuddy(m_match);
    auto* row = new QHBoxLayout(how);
    row->setContentsMargins(24, 0, 24, 12);
    row->setSpacing(8);
    row->addWidget(m_mode);
    row->addStretch();
    row->addWidget(m_matchLabel);
    row->addWidget(m_match);
    layout()->addWidget(how);
    connect(m_mode, &ChoiceSwitch::chosen, this, &ColumnsStep::whenChosen);
    connect(m_match, &OptionBox::chosen, this, &ColumnsStep::whenChosen);
}

// Rows that name a customer who may be there already are offered as changes; the next step shows each of them.
void ColumnsStep::setShape(const ImportShape& shape) {
    m_rows.clear();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    for (const ImportColumn& shown : shape.columns) {
        auto* row = new MappingRow(shown, m_targets, content);
        connect(row, &MappingRow::chosen, this, &ColumnsStep::whenChosen);
        column->addWidget(row);
        m_rows << row;
    }
    column->addStretch();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);  // which the line before turned on
    QWidget* before = m_match;
    for (const MappingRow* row : m_rows) {  // made later than the footer, but reached before it
        setTabOrder(before, row->box());
        before = row->box();
    }
    m_mode->setValue(hasField("no") || hasField("external_id") ? QStringLiteral("upsert") : QStringLiteral("create"));
    m_match->setValue({});
    whenChosen();
}

void ColumnsStep::whenChosen() {
    const QStringList twice = doubled();
    for (MappingRow* row : m_rows) row->setDoubled(twice.contains(row->column().field));
    m_match->setEnabled(mode() != ImportMode::Create);
    m_matchLabel->setEnabled(m_match->isEnabled());
    Q_EMIT changed();
}

ImportMode ColumnsStep::mode() const {
    if (m_mode->value() == u"update") return ImportMode::Update;
    return m_mode->value() == u"upsert" ? ImportMode::Upsert : ImportMode::Create;
}

void ColumnsStep::fill(ImportRequest& request) const {
    request.mode = mode();
    request.match = request.mode == ImportMode::Create ? QString() : m_match->value();
    QList<ImportColumn> columns;
    for (const MappingRow* row : m_rows) columns << row->column();
    request.columns = columns;
}

bool ColumnsStep::hasField(const char* field) const {
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [&](const MappingRow* row) { return row->column().field == QLatin1String(field); });
}

QStringList ColumnsStep::doubled() const {
    QStringList once;
    QStringList twice;
    for (const MappingRow* row : m_rows) {
        const QString field = row->column().field;
        if (field.isEmpty()) continue;
        (once.contains(field) ? twice : once) << field;
    }
    return twice;
}

Text ColumnsStep::problem() const {
    if (const QStringList twice = doubled(); !twice.isEmpty())
        return {ZTEXT("Two columns go to “%1”. Leave one of them out."), {fieldLabel(twice.first()).translated()}};
    const QString match = m_match->value();
    const bool named = hasField("name") || hasField("first_name") || hasField("last_name");
    const bool keyed = hasField("no") || hasField("external_id");
    const bool matched = match == u"name" ? named : match.isEmpty() || hasField(qPrintable(match));
    if (mode() != ImportMode::Create && !matched)
        return {ZTEXT("Customers are to be found by “%1”, but no column goes there."),
                {fieldLabel(match).translated()}};
    if (mode() == ImportMode::Update && match.isEmpty() && !keyed)
        return {ZTEXT("Choose the column with the number or the external id, or find the customers by another field.")};
    const bool mayBeNew = mode() == ImportMode::Create || (mode() == ImportMode::Upsert && match.isEmpty() && !keyed);
    return mayBeNew && !named ? Text{ZTEXT("Choose the column that holds the customer name.")} : Text{};
}

void ColumnsStep::focusFirst() {
    if (!m_rows.isEmpty()) m_rows.first()->box()->setFocus();
}

void ColumnsStep::showWords() {
    m_mode->setOptions(modes());
    m_match->setOptions(matches());
    m_targets->setOptions(targets());
    m_mode->setAccessibleName(translated(ZTEXT("What the rows are")));
    m_matchLabel->setText(translated(ZTEXT("Find existing ones by")));
    m_match->setAccessibleName(m_matchLabel->text());
    m_headerTitle->setText(translated(ZTEXT("Column of the file")));
    m_samplesTitle->setText(translated(ZTEXT("First values")));
    m_fieldTitle->setText(translated(ZTEXT("Goes to")));
    m_scroll->setAccessibleName(translated(ZTEXT("Columns")));
    for (MappingRow* row : m_rows) row->retranslate();
}

void ColumnsStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showWords();
}

}  // namespace zhike
