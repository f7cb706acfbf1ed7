#include "ui/customers/customerspage.h"

#include "domain/searchtokens.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerviews.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/recordpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kFirstKeys = 200;
constexpr int kRailBelow = 1280;
constexpr int kLeastName = 150;
const QString kHeaderKey = QStringLiteral("customers/header");

}  // namespace

CustomersPage::CustomersPage(Workspace& workspace, MainWindow& window)
    : Page(&window),
      m_workspace(workspace),
      m_window(window),
      m_sidebar(new QWidget(this)),
      m_viewsTitle(new Label({}, FontRole::SmallTitle, Token::T3, m_sidebar)),
      m_views(new ViewList(m_sidebar)),
      m_filter(new FilterBar(workspace, this)),
      m_heading(new Label({}, FontRole::Title, Token::Text, this)),
      m_count(new Label({}, FontRole::Body, Token::T2, this)),
      m_model(new CustomerModel(workspace, this)),
      m_table(new ListTable(this)),
      m_content(new QStackedWidget(this)),
      m_body(new QStackedWidget(this)),
      m_emptyTitle(new Label({}, FontRole::Display, Token::Text, this)),
      m_emptyText(new Label({}, FontRole::Body, Token::T2, this)),
      m_record(new RecordPane(workspace.clock(), this)),
      m_editor(new CustomerEditor(workspace, this)) {
    setFocusPolicy(Qt::StrongFocus);
    build();
    registerListActions();
    registerRecordActions();
    registerHistoryActions();
    registerEditActions();
    connectRecord();
    offerDraft();
    connect(m_views, &ViewList::viewChosen, this, &CustomersPage::reload);
    connect(m_filter, &FilterBar::changed, this, &CustomersPage::reload);
    connect(m_filter, &FilterBar::leftDownwards, m_table, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid()) m_table->moveBy(0);
    });
    connect(&m_workspace, &Workspace::changed, this, &CustomersPage::whenChanged);
    connect(&m_workspace, &Workspace::lookupChanged, this, &CustomersPage::refresh);
    m_views->setViews(customerViews());
    m_views->setCurrentView(QStringLiteral("all"));
    retranslate();
}

void CustomersPage::build() {
    buildTable();
    auto* empty = new QWidget(m_body);
    auto* words = new QVBoxLayout(empty);
    words->addStretch(2);
    for (Label* label : {m_emptyTitle, m_emptyText}) {
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    m_clear = makeButton({}, ButtonKind::Plain, empty);
    connect(m_clear, &QPushButton::clicked, m_filter, &FilterBar::clear);
    words->addSpacing(8);
    words->addWidget(m_clear, 0, Qt::AlignHCenter);
    words->addStretch(3);
    m_body->addWidget(m_table);
    m_body->addWidget(empty);

    auto* listPane = new QWidget(this);
    auto* list = new QVBoxLayout(listPane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(buildHead());
    list->addWidget(m_filter);
    list->addWidget(m_body, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(buildSidebar());
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(listPane);
    split->addWidget(m_record);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setChildrenCollapsible(false);
    m_content->addWidget(split);
    row->addWidget(m_content, 1);
}

QWidget* CustomersPage::buildSidebar() {
    auto* column = new QVBoxLayout(m_sidebar);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(6);
    m_viewsTitle->setContentsMargins(18, 0, 0, 2);
    column->addWidget(m_viewsTitle);
    column->addWidget(m_views, 1);
    return m_sidebar;
}

void CustomersPage::foldSidebar(bool folded) {
    m_views->setCollapsed(folded);
    m_viewsTitle->setVisible(!folded);
}

QWidget* CustomersPage::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(m_count);
    row->addStretch();
    auto* columns = new IconButton(QStringLiteral("columns-3"), translated(ZTEXT("Choose the columns")), {}, head);
    columns->setObjectName(QStringLiteral("columns"));
    connect(columns, &QAbstractButton::clicked, this, &CustomersPage::chooseColumns);
    row->addWidget(columns);
    return head;
}

void CustomersPage::buildTable() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    const auto& columns = customerColumns();
    for (int i = 0; i < columns.size(); ++i) {
        header->resizeSection(i, Theme::instance().px(columns[i].width));
        const bool optional =
            columns[i].column == CustomerColumn::Industry || columns[i].column == CustomerColumn::Source ||
            columns[i].column == CustomerColumn::CreatedOn || columns[i].column == CustomerColumn::Owner;
        header->setSectionHidden(i, optional);
    }
    header->restoreState(QSettings().value(kHeaderKey).toByteArray());
    m_table->setStretchColumn(int(CustomerColumn::Name), kLeastName);
    header->setSortIndicator(int(CustomerColumn::Updated), Qt::DescendingOrder);
    const auto remember = [header] { QSettings().setValue(kHeaderKey, header->saveState()); };
    connect(header, &QHeaderView::sectionMoved, this, remember);
    connect(header, &QHeaderView::sectionResized, this, remember);
    connect(header, &QHeaderView::sectionClicked, this, &CustomersPage::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomersPage::selectionChanged);
}

void CustomersPage::retranslate() {
    setAccessibleName(title().translated());
    m_viewsTitle->setText(translated(ZTEXT("Views")));
    m_table->setAccessibleName(translated(ZTEXT("Customers")));
    if (auto* columns = findChild<IconButton*>(QStringLiteral("columns")))
        columns->setName(translated(ZTEXT("Choose the columns")));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    m_heading->setText(m_views->currentIndex().data().toString());
    showEmptyState();
}

Text CustomersPage::title() const {
    return ZTEXT("Customers");
}

QString CustomersPage::statusText() const {
    const QString dot = translated(ZTEXT(" · "));
    QStringList parts{Text{ZTEXT("%n customer(s)"), {}, int(m_sums.customers)}.translated()};
    if (const int selected = m_table->selectedCount(); selected > 0)
        parts << Text{ZTEXT("%1 selected"), {countText(selected)}}.translated();
    parts << Text{ZTEXT("Revenue ¥%1"), {moneyText(m_sums.net)}}.translated();
    return parts.join(dot);
}

QList<KeyHint> CustomersPage::keyHints() const {
    if (isFirstUse())
        return {{{QStringLiteral("customer.new")}, ZTEXT("new")},
                {{QStringLiteral("customer.import")}, ZTEXT("import")},
                {{QStringLiteral("palette.open")}, ZTEXT("find")}};
    return {{{QStringLiteral("list.down"), QStringLiteral("list.up")}, ZTEXT("move")},
            {{QStringLiteral("view.filter")}, ZTEXT("filter")},
            {{QStringLiteral("customer.edit")}, ZTEXT("edit")},
            {{QStringLiteral("customer.archive")}, ZTEXT("archive")},
            {{QStringLiteral("edit.undo")}, ZTEXT("undo")}};
}

QList<QWidget*> CustomersPage::panes() {
    return {m_views, m_filter, m_table, m_record};
}

// The list cannot take the focus before it has rows; then it does as soon as they come.
void CustomersPage::activated() {
    m_focusList = !m_table->isVisible();
    if (m_content->currentIndex() > 0) return m_content->currentWidget()->setFocus(Qt::OtherFocusReason);
    (m_focusList ? static_cast<QWidget*>(this) : m_table)->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::setStart(QWidget* start) {
    m_content->addWidget(start);
    showEmptyState();
}

bool CustomersPage::isFirstUse() const {
    return m_generation > 0 && m_model->rowCount() == 0 && m_filter->isEmpty() && m_views->currentView() == u"all" &&
           m_content->count() > 1;
}

void CustomersPage::focusFilter() {
    m_filter->focusText();
}

void CustomersPage::toggleSidebar() {
    m_sidebarChosen = true;
    foldSidebar(!m_views->isCollapsed());
}

void CustomersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (!m_sidebarChosen) foldSidebar(width() < kRailBelow);
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
    painter.fillRect(rect(), Theme::instance().color(Token::Surf));
    painter.fillRect(m_sidebar->geometry().adjusted(0, 0, 1, 0), Theme::instance().color(Token::Line));
    painter.fillRect(m_sidebar->geometry(), Theme::instance().color(Token::Win));
}

CustomerQuery CustomersPage::query() const {
    const Lookup& lookup = m_workspace.lookup();
    CustomerQuery query = customerViewQuery(m_views->currentView(), m_workspace.user().id, lookup.unassigned().id,
                                            m_workspace.clock().today());
    query.filters += m_filter->filters();
    for (const QueryToken& token : queryTokens(m_filter->text())) query.terms << SearchTerm{token.token, token.prefix};
    query.sortBy = m_sort;
    query.descending = m_descending;
    return query;
}

void CustomersPage::refresh() {
    m_model->forgetRows();
    reload();
    readCounts();
}

// The first screen at once from the quick reader, then every key and the sums from the slow one.
void CustomersPage::reload() {
    const int generation = ++m_generation;
    m_heading->setText(m_views->currentIndex().data().toString());
    const CustomerQuery asked = query();
    const auto first = [asked](Repositories& data) { return data.customerList.ids(asked, kFirstKeys); };
    whenDone(m_workspace.store().read(first), this, [this, generation, asked](Result<QList<qint64>> keys) {
        if (generation != m_generation) return;
        if (!keys) {
            m_window.status().setFailed(keys.error().message, [] {});
            return;
        }
        const bool all = keys->size() < kFirstKeys;
        showKeys(*keys, all);
        if (!all) {
            const auto rest = [asked](Repositories& data) { return data.customerList.ids(asked); };
            whenDone(m_workspace.store().readSlowly(rest), this, [this, generation](Result<QList<qint64>> every) {
                if (generation != m_generation || !every) return;
                m_model->completeKeys(*every);
                showWanted();
                m_wanted = {};
            });
        }
        readSums(generation);
    });
}

// Selection is held by key: the same customer stays selected wherever he went; when he left the list, the one who took
// his place is.
void CustomersPage::showKeys(const QList<qint64>& keys, bool complete) {
    const qint64 selected = m_wanted.isSet() && keys.contains(m_wanted.value) ? m_wanted.value : current().value;
    if (complete || selected == m_wanted.value) m_wanted = {};
    const int place = m_table->currentIndex().row();
    const bool sameHead = !complete && m_model->keys().size() > keys.size() &&
                          std::equal(keys.begin(), keys.end(), m_model->keys().begin());
    if (!sameHead && m_model->keys() != keys) {
        m_model->setKeys(keys, true);
        const int row = m_model->rowOf(selected);
        if (row >= 0)
            m_table->showRow(row);
        else if (!keys.isEmpty())
            m_table->showRow(std::clamp(place, 0, int(keys.size()) - 1));
    }
    showEmptyState();
}

void CustomersPage::readSums(int generation) {
    const auto sums = [asked = query()](Repositories& data) { return data.customerList.sums(asked); };
    whenDone(m_workspace.store().readSlowly(sums), this, [this, generation](Result<CustomerSums> found) {
        if (generation != m_generation || !found) return;
        m_sums = *found;
        m_count->setText(countText(m_sums.customers));
        Q_EMIT statusChanged();
    });
}

void CustomersPage::readCounts() {
    for (const ViewList::View& view : customerViews()) {
        const CustomerQuery asked = customerViewQuery(
            view.id, m_workspace.user().id, m_workspace.lookup().unassigned().id, m_workspace.clock().today());
        const auto count = [asked](Repositories& data) { return data.customerList.count(asked); };
        whenDone(m_workspace.store().readSlowly(count), this, [this, id = view.id](Result<qint64> found) {
            if (found) m_views->setCount(id, *found);
        });
    }
}

void CustomersPage::whenChanged(const Receipt& receipt) {
    for (const Id<Customer> customer : receipt.customers) m_model->forgetRow(customer.value);
    reload();
    readCounts();
    if (receipt.customers.contains(current())) readRecord();
}

void CustomersPage::sortBy(int column) {
    const QString field = QString::fromLatin1(customerColumns()[column].sortBy);
    m_descending = field == m_sort ? !m_descending : customerColumns()[column].right;
    m_sort = field;
    m_table->horizontalHeader()->setSortIndicator(column, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    reload();
}

void CustomersPage::selectionChanged() {
    Q_EMIT statusChanged();
    readRecord();
}

// Four kinds of nothing are not the same (ux.md §9): here the first use, and no hits.
void CustomersPage::showEmptyState() {
    const bool empty = m_model->rowCount() == 0;
    m_body->setCurrentIndex(empty ? 1 : 0);
    const bool hadFocus = m_content->isAncestorOf(m_window.focusWidget());
    m_content->setCurrentIndex(isFirstUse() ? 1 : 0);
    Q_EMIT statusChanged();
    if (hadFocus && isFirstUse()) activated();
    if (!empty && m_focusList) activated();
    if (empty) m_record->showNothing();
    m_clear->setText(translated(ZTEXT("Clear the filters")));
    m_clear->setVisible(!m_filter->isEmpty());
    if (!empty) return;
    if (m_filter->isEmpty()) {
        m_emptyTitle->setText(translated(ZTEXT("No customers here")));
        m_emptyText->setText(translated(ZTEXT("Customers of this view will appear here.")));
    } else {
        m_emptyTitle->setText(translated(ZTEXT("Nothing found")));
        m_emptyText->setText(m_filter->text().isEmpty()
                                 ? translated(ZTEXT("No customer fits these filters."))
                                 : Text{ZTEXT("No customer fits “%1”."), {m_filter->text()}}.translated());
    }
}

}  // namespace zhike
