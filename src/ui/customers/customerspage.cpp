#include "ui/customers/customerspage.h"

#include "ui/customers/batchactions.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerfeed.h"
#include "ui/customers/customerviews.h"
#include "ui/customers/emptylist.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/inplaceeditor.h"
#include "ui/customers/listhead.h"
#include "ui/customers/recordpane.h"
#include "ui/customers/selectionpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/paint.h"
#include "ui/widgets/failurestrip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/tablecolumns.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kWideFrom = 1680;
constexpr int kUsualDetail = 440;
constexpr int kLeastList = 590;
constexpr int kCellEdges = 26;  // of the first column, left and right
const QString kColumnsKey = QStringLiteral("customers/columns");
const QString kDetailKey = QStringLiteral("customers/detail");

}  // namespace

CustomersPage::CustomersPage(Workspace& workspace, MainWindow& window)
    : Page(&window),
      m_workspace(workspace),
      m_window(window),
      m_feed(new CustomerFeed(workspace.store(), this)),
      m_sidebar(new Sidebar({{Qt::Key_F9, ZTEXT("Fold the sidebar")}, {Qt::Key_Question, ZTEXT("All keys")}}, this)),
      m_views(m_sidebar->views()),
      m_filter(new FilterBar(workspace, this)),
      m_failure(new FailureStrip(this)),
      m_head(new ListHead(window.actions(), this)),
      m_model(new CustomerModel(workspace, this)),
      m_table(new ListTable(this)),
      m_content(new QStackedWidget(this)),
      m_empty(new EmptyList(this)),
      m_record(new RecordPane(workspace.clock(), this)),
      m_selection(new SelectionPane(window.actions(), this)),
      m_editor(new CustomerEditor(workspace, this)) {
    setObjectName(QStringLiteral("customers"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    m_batches = new BatchActions(workspace, window, *m_model, *m_table, this);
    registerListActions();
    registerRecordActions();
    registerVisitActions();
    registerOrderActions();
    registerLogActions();
    registerHistoryActions();
    registerEditActions();
    offerImport();
    connectList();
    connectRecord();
    offerDraft();
    m_views->setViews(QList<ViewList::View>{{{}, ZTEXT("Views"), {}}} + customerViews());
    m_views->setCurrentView(QStringLiteral("all"));
    retranslate();
}

void CustomersPage::connectList() {
    connect(m_views, &ViewList::viewChosen, this, &CustomersPage::reload);
    connect(m_filter, &FilterBar::changed, this, &CustomersPage::reload);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) m_table->moveBy(0);
    });
    connect(&m_workspace, &Workspace::changed, this, &CustomersPage::whenChanged);
    connect(&m_workspace, &Workspace::lookupChanged, this, &CustomersPage::refresh);
    connect(m_feed, &CustomerFeed::listed, this, &CustomersPage::showKeys);
    connect(m_feed, &CustomerFeed::completed, this, &CustomersPage::showAllKeys);
    connect(m_feed, &CustomerFeed::failed, this, &CustomersPage::whenFailed);
    connect(m_model, &CustomerModel::readFailed, this, &CustomersPage::whenFailed);
    connect(m_failure, &FailureStrip::retryRequested, this, [this] {
        refresh();
        readRecord();
    });
    connect(m_feed, &CustomerFeed::counted, this, [this](const QHash<QString, qint64>& counts) {
        for (auto count = counts.begin(); count != counts.end(); ++count) m_views->setCount(count.key(), count.value());
    });
    connect(m_feed, &CustomerFeed::summed, this, [this](const CustomerSums& sums) {
        m_sums = sums;
        const bool isCut = m_listed && m_listed->newestOnly && sums.customers == CustomerList::kFoundAtMost;
        m_head->setCount(countText(sums.customers) + (isCut ? QStringLiteral("+") : QString()));
        Q_EMIT statusChanged();
    });
}

void CustomersPage::build() {
    buildTable();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_sidebar);
    m_detail = new QStackedWidget(this);
    m_detail->addWidget(m_record);
    m_detail->addWidget(m_selection);
    m_detail->setMinimumWidth(RecordPane::kMinimumWidth);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(buildList());
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_detailChosen = QSettings().contains(kDetailKey);
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_detailChosen = true;
        QSettings().setValue(kDetailKey, m_detail->width());
    });
    m_content->addWidget(m_split);
    row->addWidget(m_content, 1);
    connect(&Theme::instance(), &Theme::changed, this, &CustomersPage::arrangePanes);
}

QWidget* CustomersPage::buildList() {
    auto* pane = new QWidget(this);
    auto* list = new QVBoxLayout(pane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_head);
    list->addWidget(m_filter);
    list->addWidget(m_failure);
    // One over the other: the heads of the columns stay in sight.
    auto* body = new QGridLayout;
    body->addWidget(m_table, 0, 0);
    body->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    list->addLayout(body, 1);
    connect(m_head, &ListHead::columnsRequested, this, &CustomersPage::chooseColumns);
    connect(m_empty, &EmptyList::clearRequested, m_filter, &FilterBar::clear);
    connect(m_empty, &EmptyList::elsewhereRequested, this, &CustomersPage::showElsewhere);
    return pane;
}

void CustomersPage::buildTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    QList<TableColumns::Column> columns;
    for (const CustomerColumnShape& shape : customerColumns())
        columns << TableColumns::Column{QString::fromLatin1(shape.sortBy), shape.width, shape.shown, shape.least,
                                        shape.column == CustomerColumn::Name};
    m_columns = new TableColumns(header, kColumnsKey, columns);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CustomersPage::makeRoomForNumbers);
    restoreSort();
    connect(header, &QHeaderView::sectionClicked, this, &CustomersPage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomersPage::selectionChanged);
    m_cells = new InPlaceEditor(m_workspace, *m_model, *m_table, this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &CustomersPage::openCell);
}

// A number that is cut off is none.
void CustomersPage::makeRoomForNumbers() {
    const Theme& theme = Theme::instance();
    const QFontMetrics figures(theme.font(FontRole::Figures));
    const int wide = figures.horizontalAdvance(m_model->longestNo()) * 100 / theme.textPercent();
    m_columns->setNeeded(int(CustomerColumn::No), wide + kCellEdges);
}

void CustomersPage::retranslate() {
    setAccessibleName(title().translated());
    m_table->setAccessibleName(translated(ZTEXT("Customers")));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    m_head->setTitle(viewTitle());
    showEmptyState();
}

Text CustomersPage::title() const {
    return ZTEXT("Customers");
}

QString CustomersPage::statusText() const {
    const QString dot = translated(ZTEXT(" · "));
    const int selected = m_table->selectedCount();
    QStringList parts{Text{ZTEXT("%n customer(s)"), {}, int(m_sums.customers)}.translated()};
    if (selected > 0) parts << Text{ZTEXT("%1 selected"), {countText(selected)}}.translated();
    const std::optional<Money> revenue = selected > 1 ? m_selectionSum : m_sums.net;
    if (revenue) parts << Text{ZTEXT("Revenue ¥%1"), {moneyText(*revenue)}}.translated();
    return parts.join(dot);
}

QList<KeyHint> CustomersPage::keyHints() const {
    if (isFirstUse())
        return {{{QStringLiteral("customer.new")}, ZTEXT("new")},
                {{QStringLiteral("customer.import")}, ZTEXT("import")},
                {{QStringLiteral("palette.open")}, ZTEXT("find")}};
    if (m_detail->isAncestorOf(m_window.focusWidget()))
        return {{{QStringLiteral("record.next"), QStringLiteral("record.previous")}, ZTEXT("other record")},
                {{QStringLiteral("record.edit")}, ZTEXT("edit")},
                {{QStringLiteral("order.new")}, ZTEXT("order")},
                {{QStringLiteral("edit.undo")}, ZTEXT("undo")}};
    return {{{QStringLiteral("list.down"), QStringLiteral("list.up")}, ZTEXT("move")},
            {{QStringLiteral("view.filter")}, ZTEXT("filter")},
            {{QStringLiteral("customer.editCell")}, ZTEXT("edit")},
            {{QStringLiteral("customer.archive")}, ZTEXT("archive")},
            {{QStringLiteral("edit.undo")}, ZTEXT("undo")}};
}

Id<Customer> CustomersPage::currentCustomer() const {
    return current();
}

QList<QWidget*> CustomersPage::panes() {
    return {m_views, m_filter, m_table, m_detail};
}

void CustomersPage::activated() {
    QWidget* first = m_content->currentIndex() > 0 ? m_content->currentWidget() : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::review(Id<Customer> customer) {
    m_editor->review(customer);
}

void CustomersPage::setStart(QWidget* start) {
    m_content->addWidget(start);
    showEmptyState();
}

bool CustomersPage::isFirstUse() const {
    return m_listed && !m_failure->isFailed() && m_model->rowCount() == 0 && m_filter->isEmpty() &&
           m_views->currentView() == u"all" && m_content->count() > 1;
}

void CustomersPage::focusFilter() {
    m_filter->focusText();
}

void CustomersPage::toggleSidebar() {
    m_sidebar->toggle();
}

void CustomersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrangePanes();
}

// The widths of ux.md §4 grow with the text, but the detail leaves the list its columns; until somebody decided.
void CustomersPage::arrangePanes() {
    const Theme& theme = Theme::instance();
    const bool isNarrow = width() < theme.px(Sidebar::kRailBelow);
    m_sidebar->fit(*this);
    const int usual = isNarrow                        ? RecordPane::kMinimumWidth
                      : width() < theme.px(kWideFrom) ? kUsualDetail
                                                      : RecordPane::kMaximumWidth;
    const int room = width() - m_views->minimumWidth() - m_split->handleWidth() - 1;
    const int fitting = std::min(theme.px(usual), room - theme.px(kLeastList));
    const int wanted = m_detailChosen ? QSettings().value(kDetailKey, fitting).toInt() : fitting;
    m_detail->setMaximumWidth(std::max(RecordPane::kMinimumWidth, theme.px(RecordPane::kMaximumWidth)));
    const int detail = std::clamp(wanted, m_detail->minimumWidth(), m_detail->maximumWidth());
    m_split->setSizes({std::max(0, room - detail), detail});
}

void CustomersPage::showView(const QString& id) {
    m_views->setCurrentView(id);
}

void CustomersPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void CustomersPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::pageGround(painter, rect(), m_sidebar->geometry());
}

}  // namespace zhike
