#include "ui/import/checkstep.h"

#include "app/lookup.h"
#include "ui/import/importrowdelegate.h"
#include "ui/import/importrowmodel.h"
#include "ui/import/outcomefilter.h"
#include "ui/import/unknownvalues.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace zhike {
namespace {

// Design pixels.
constexpr int kNumberWidth = 72;
constexpr int kCustomerWidth = 250;
constexpr int kOutcomeWidth = 96;
constexpr int kMostRemarks = 5;  // lines below the list

}  // namespace

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent),
      m_filter(new OutcomeFilter(this)),
      m_save(makeButton({}, ButtonKind::Plain, QStringLiteral("save"), {}, this)),
      m_unknown(new UnknownValues(this)),
      m_model(new ImportRowModel(this)),
      m_body(new QStackedWidget(this)),
      m_table(new ListTable(this)),
      m_nothing(new Label({}, FontRole::Section, Token::T2, this)),
      m_remarks(new Label({}, FontRole::Small, Token::T2, this)) {
    m_save->setObjectName(QStringLiteral("saveRefused"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_unknown);
    buildList();
    column->addWidget(m_body, 1);
    column->addWidget(m_remarks);
    connect(m_filter, &OutcomeFilter::chosen, this, &CheckStep::showRows);
    connect(m_save, &QPushButton::clicked, this, &CheckStep::saveRequested);
    connect(m_unknown, &UnknownValues::changed, this, &CheckStep::changed);
    showWords();
}

void CheckStep::buildList() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportRowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::StyledPanel);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setSortIndicatorShown(false);
    const Theme& theme = Theme::instance();
    header->resizeSection(ImportRowModel::Number, theme.px(kNumberWidth));
    header->resizeSection(ImportRowModel::Customer, theme.px(kCustomerWidth));
    header->resizeSection(ImportRowModel::Outcome, theme.px(kOutcomeWidth));
    header->setStretchLastSection(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_remarks->setWordWrap(true);
    m_remarks->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_remarks->setMinimumHeight(2 * QFontMetrics(theme.font(FontRole::Small)).lineSpacing());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckStep::showRemarks);
}

void CheckStep::showWaiting() {
    showPlan(nullptr, {});
    m_waiting = true;
    showWords();
}

void CheckStep::showPlan(const Plan& plan, const Lookup& lookup) {
    m_plan = plan;
    m_waiting = false;
    m_filter->setCounts(plan ? plan->counts() : ImportCounts{});
    m_filter->setEnabled(plan != nullptr);
    m_save->setEnabled(plan && plan->counts().rejected > 0);
    if (plan) m_unknown->setValues(plan->unknownValues(), lookup);
    showRows();
    showWords();
}

void CheckStep::forget() {
    m_unknown->forget();
}

QList<ValueChoice> CheckStep::choices() const {
    return m_unknown->choices();
}

void CheckStep::focusFirst() {
    m_table->setFocus();
}

void CheckStep::showRows() {
    m_model->show(m_plan, m_filter->outcome());
    const bool any = m_model->rowCount() > 0;
    m_body->setCurrentIndex(any ? 0 : 1);
    if (any) m_table->showRow(0);
    showRemarks();
}

// What does not fit into the row of the list.
void CheckStep::showRemarks() {
    const int current = m_table->currentIndex().row();
    QStringList lines;
    if (current >= 0 && current < m_model->rowCount()) lines = ImportRowModel::remarks(m_model->row(current));
    if (const qsizetype more = lines.size() - kMostRemarks; more > 0) {
        lines = lines.mid(0, kMostRemarks);
        lines << Text{ZTEXT("and %n more"), {}, int(more)}.translated();
    }
    m_remarks->setText(lines.join(u'\n'));
}

void CheckStep::showWords() {
    m_save->setText(translated(ZTEXT("Save the refused rows…")));
    m_table->setAccessibleName(translated(ZTEXT("Rows of the file")));
    m_nothing->setText(m_waiting ? translated(ZTEXT("Checking…")) : QString());
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    showRemarks();
}

void CheckStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    showWords();
    showRows();  // they were made in the other language
}

}  // namespace zhike
