#include "ui/followups/followupspage.h"

#include "app/rulebook.h"
#include "ui/customers/customerdelegate.h"
#include "ui/customers/customerfeed.h"
#include "ui/customers/emptylist.h"
#include "ui/followups/loadstrip.h"
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
#include <QSplitter>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kPlanWidth = 400;
constexpr int kEdge = 16;
const QString kColumnsKey = QStringLiteral("followups/columns");
const QString kDayPrefix = QStringLiteral("day:");  // of a count that belongs to the load strip

QList<ViewList::View> planViews() {
    return {
        {QStringLiteral("mine"), ZTEXT("My plans"), QStringLiteral("calendar-check")},
        {QStringLiteral("team"), ZTEXT("All plans"), QStringLiteral("users-round")},
        {QStringLiteral("overdue"), ZTEXT("Overdue"), QStringLiteral("triangle-alert"), true},
        {QStringLiteral("week"), ZTEXT("This week"), QStringLiteral("calendar-days")},
        {QStringLiteral("first_contact"), ZTEXT("First contact 48 h"), QStringLiteral("timer"), true},
        {QStringLiteral("wake_up"), ZTEXT("Wake up"), QStringLiteral("moon")},
        {QStringLiteral("paused"), ZTEXT("Paused"), QStringLiteral("circle-pause")},
        {QStringLiteral("no_step"), ZTEXT("No next step"), QStringLiteral("circle-question-mark"), true},
    };
}

}  // namespace

FollowUpsPage::FollowUpsPage(Workspace& workspace, MainWindow& window)
    : Page(&window),
      m_workspace(workspace),
      m_window(window),
      m_feed(new CustomerFeed(workspace.store(), this)),
      m_sidebar(new Sidebar({{Qt::Key_L, ZTEXT("Log a contact")},
                             {Qt::Key_P, ZTEXT("Put off a day")},
                             {Qt::Key_F, ZTEXT("Change the plan")}},
                            this)),
      m_views(m_sidebar->views()),
      m_title(new Label({}, FontRole::Title, Token::Text, this)),
      m_count(new Label({}, FontRole::Body, Token::T2, this)),
      m_load(new LoadStrip(this)),
      m_failure(new FailureStrip(this)),
      m_model(new CustomerModel(workspace, this, planColumns())),
      m_table(new ListTable(this)),
      m_empty(new EmptyList(this)),
      m_plan(new PlanPane(window.actions(), workspace.clock(), this)) {
    setObjectName(QStringLiteral("followUps"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    registerActions();
    connectParts();
    m_views->setViews(QList<ViewList::View>{{{}, ZTEXT("Plans"), {}}} + planViews());
    m_views->setCurrentView(QStringLiteral("mine"));
    readCalendar();
    retranslate();
    refresh();
}

void FollowUpsPage::build() {
    buildTable();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_sidebar);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(buildList());
    m_split->addWidget(m_plan);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setChildrenCollapsible(false);
    m_plan->setMinimumWidth(kPlanWidth);
    m_plan->setMaximumWidth(Theme::instance().px(kPlanWidth + 80));
    row->addWidget(m_split, 1);
}

QWidget* FollowUpsPage::buildList() {
    auto* pane = new QWidget(this);
    auto* list = new QVBoxLayout(pane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kEdge, 12, kEdge, 6);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    list->addLayout(head);
    auto* load = new QHBoxLayout;
    load->setContentsMargins(kEdge, 0, kEdge, 6);
    load->addWidget(m_load);
    list->addLayout(load);
    list->addWidget(m_failure);
    auto* body = new QGridLayout;
    body->addWidget(m_table, 0, 0);
    body->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    list->addLayout(body, 1);
    return pane;
}

void FollowUpsPage::buildTable() {
    m_table->setObjectName(QStringLiteral("plans"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CustomerDelegate(m_table));
    m_table->setDragEnabled(true);
    QHeaderView* header = m_table->horizontalHeader();
    QList<TableColumns::Column> columns;
    for (const CustomerColumnShape& shape : planColumns())
        columns << TableColumns::Column{QString::fromLatin1(shape.sortBy), shape.width, shape.shown, shape.least,
                                        shape.column == CustomerColumn::Focus};
    m_columns = new TableColumns(header, kColumnsKey, columns);
    header->setSortIndicator(0, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &FollowUpsPage::sortBy);
}

void FollowUpsPage::connectParts() {
    connect(m_views, &ViewList::viewChosen, this, [this] {
        m_load->choose({});
        refresh();
    });
    connect(m_load, &LoadStrip::dayChosen, this, &FollowUpsPage::reload);
    connect(m_load, &LoadStrip::droppedOn, this, &FollowUpsPage::postponeTo);
    connect(&m_workspace, &Workspace::changed, this, &FollowUpsPage::whenChanged);
    // Who acts is not known before: whoever looks after others begins with everybody's.
    connect(&m_workspace, &Workspace::lookupChanged, this, [this] {
        if (!m_personKnown && !makesContacts(m_workspace.user())) m_views->setCurrentView(QStringLiteral("team"));
        m_personKnown = true;
        refresh();
    });
    connect(&m_workspace, &Workspace::userSwitched, this, &FollowUpsPage::refresh);
    connect(m_feed, &CustomerFeed::listed, this, &FollowUpsPage::showKeys);
    connect(m_feed, &CustomerFeed::completed, this, &FollowUpsPage::showKeys);
    connect(m_feed, &CustomerFeed::counted, this, &FollowUpsPage::showCounts);
    connect(m_feed, &CustomerFeed::failed, m_failure, &FailureStrip::setFailure);
    connect(m_model, &CustomerModel::readFailed, m_failure, &FailureStrip::setFailure);
    connect(m_failure, &FailureStrip::retryRequested, this, &FollowUpsPage::refresh);
    connect(m_feed, &CustomerFeed::summed, this, [this](const CustomerSums& sums) {
        m_listed = sums.customers;
        m_count->setText(countText(sums.customers));
        Q_EMIT statusChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FollowUpsPage::readPlan);
    connect(m_table, &ListTable::opened, this, [this] { Q_EMIT customerChosen(current()); });
    connect(m_plan, &PlanPane::left, m_table, [this] { m_table->setFocus(); });
    connect(m_empty, &EmptyList::clearRequested, this, [this] { m_load->choose({}); });
}

// Which days of the strip are free; read once, the list is short.
void FollowUpsPage::readCalendar() {
    const auto read = [](Repositories& data) { return workCalendar(data); };
    whenDone(m_workspace.store().read(read), this, [this](const Result<WorkCalendar>& calendar) {
        if (!calendar) return;
        m_calendar = *calendar;
        showDays();
    });
}

void FollowUpsPage::showDays() {
    const QDate today = m_workspace.clock().today();
    QSet<QDate> free;
    for (int i = 0; i < LoadStrip::kDays; ++i)
        if (const QDate day = today.addDays(i); !m_calendar.isWorkday(day)) free << day;
    m_load->setDays(today, free);
}

CustomerQuery FollowUpsPage::query() const {
    CustomerQuery query = followUpViewQuery(m_views->currentView(), m_workspace.user(), m_workspace.clock());
    if (m_load->chosen().isValid()) query = onDay(query, m_load->chosen(), m_workspace.clock());
    query.sortBy = m_sort;
    query.descending = m_descending;
    return query;
}

// What is counted: the views, and the days of the strip under the view that is shown.
QHash<QString, CustomerQuery> FollowUpsPage::counted() const {
    QHash<QString, CustomerQuery> queries;
    const Clock& clock = m_workspace.clock();
    for (const QString& view : followUpViewNames())
        queries.insert(view, followUpViewQuery(view, m_workspace.user(), clock));
    const CustomerQuery shown = queries.value(m_views->currentView());
    for (int i = 0; i < LoadStrip::kDays; ++i) {
        const QDate day = clock.today().addDays(i);
        queries.insert(kDayPrefix + day.toString(Qt::ISODate), onDay(shown, day, clock));
    }
    return queries;
}

void FollowUpsPage::refresh() {
    showDays();
    m_model->forgetRows();
    reload();
    m_feed->count(counted());
}

void FollowUpsPage::reload() {
    showTitle();
    m_feed->list(query());
}

void FollowUpsPage::showKeys(const QList<qint64>& keys) {
    m_failure->clear();
    if (m_model->keys() != keys) {
        const qint64 wanted = current().value;
        const int place = std::max(0, m_table->currentIndex().row());
        m_model->setKeys(keys, true);
        const int found = m_model->rowOf(wanted);
        if (!keys.isEmpty()) m_table->showRow(found >= 0 ? found : std::min(place, int(keys.size()) - 1));
    }
    showEmptyState();
    readPlan();
}

void FollowUpsPage::showCounts(const QHash<QString, qint64>& counts) {
    m_counts = counts;
    QHash<QDate, qint64> days;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.key().startsWith(kDayPrefix))
            days.insert(QDate::fromString(count.key().mid(kDayPrefix.size()), Qt::ISODate), count.value());
        else
            m_views->setCount(count.key(), count.value());
    }
    m_load->setCounts(days);
    Q_EMIT countChanged();
}

void FollowUpsPage::whenChanged(const Receipt& receipt) {
    if (receipt.customers.size() > WindowedModel::kWindow) {
        m_model->forgetRows();
    } else {
        QList<qint64> keys;
        for (const Id<Customer> customer : receipt.customers) keys << customer.value;
        m_model->outdateRows(keys);
    }
    m_feed->follow(receipt, query(), counted());
    readPlan();
}

void FollowUpsPage::readPlan() {
    const int generation = ++m_planGeneration;
    const Id<Customer> customer = current();
    if (!customer.isSet()) return m_plan->showNothing();
    const auto read = [customer](Repositories& data) -> Result<PlanSheet> { return planSheetOf(data, customer); };
    whenDone(m_workspace.store().read(read), this, [this, generation](const Result<PlanSheet>& sheet) {
        if (generation != m_planGeneration) return;
        if (sheet)
            m_plan->show(*sheet, m_workspace.lookup());
        else
            m_plan->showNothing();
    });
    Q_EMIT statusChanged();
}

void FollowUpsPage::showEmptyState() {
    const bool empty = m_model->rowCount() == 0;
    m_empty->setVisible(empty);
    if (!empty) return;
    const bool isDay = m_load->chosen().isValid();
    m_empty->say(translated(isDay ? ZTEXT("Nothing on this day") : ZTEXT("No plans here")),
                 translated(ZTEXT("Plans follow from the rules and from what you log.")), isDay);
}

void FollowUpsPage::retranslate() {
    setAccessibleName(title().translated());
    m_table->setAccessibleName(translated(ZTEXT("Plans")));
    m_load->setAccessibleName(translated(ZTEXT("Load of the next 14 days")));
    showTitle();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
    showEmptyState();
}

// Not what the list of views says: that learns of another language only after the page.
void FollowUpsPage::showTitle() {
    for (const ViewList::View& view : planViews())
        if (view.id == m_views->currentView()) m_title->setText(view.title.translated());
}

TabCount FollowUpsPage::count() const {
    const qint64 late = m_counts.value(QStringLiteral("overdue"));
    return {int(late), late > 0 ? std::optional(Kind::Danger) : std::nullopt};
}

QString FollowUpsPage::statusText() const {
    if (m_listed < 0) return {};
    return Text{ZTEXT("%n plan(s)"), {}, int(m_listed)}.translated();
}

QList<KeyHint> FollowUpsPage::keyHints() const {
    return {{{QStringLiteral("plan.down"), QStringLiteral("plan.up")}, ZTEXT("move")},
            {{QStringLiteral("plan.log")}, ZTEXT("log")},
            {{QStringLiteral("plan.postpone")}, ZTEXT("put off")},
            {{QStringLiteral("plan.edit")}, ZTEXT("plan")},
            {{QStringLiteral("edit.undo")}, ZTEXT("undo")}};
}

QString FollowUpsPage::selectionName() const {
    const CustomerRow* row = m_model->row(current().value);
    return row == nullptr ? QString() : row->customer.name;
}

Id<Customer> FollowUpsPage::currentCustomer() const {
    return current();
}

QList<QWidget*> FollowUpsPage::panes() {
    return {m_views, m_load, m_table, m_plan};
}

void FollowUpsPage::activated() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void FollowUpsPage::showView(const QString& id) {
    m_views->setCurrentView(id);
}

void FollowUpsPage::toggleSidebar() {
    m_sidebar->toggle();
}

void FollowUpsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_sidebar->fit(*this);
}

void FollowUpsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FollowUpsPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::pageGround(painter, rect(), m_sidebar->geometry());
}

}  // namespace zhike
