#include "ui/today/todaypage.h"

#include "app/followupviews.h"
#include "app/plansheet.h"
#include "ui/customers/emptylist.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/paint.h"
#include "ui/today/briefpane.h"
#include "ui/today/dayhead.h"
#include "ui/today/daylistview.h"
#include "ui/widgets/failurestrip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/sidebar.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr int kBriefWidth = 400;

struct Named {
    DayView view;
    const char* id;
    const char* title;
    const char* icon;
    bool wantsAction;
    bool ofTeam;
};
constexpr Named kViews[] = {
    {DayView::Mine, "mine", ZTEXT("My day"), "sun", true, false},
    {DayView::Week, "week", ZTEXT("Next 7 days"), "calendar-days", false, false},
    {DayView::Done, "done", ZTEXT("Done today"), "circle-check", false, false},
    {DayView::Team, "team", ZTEXT("The team's day"), "users-round", false, true},
    {DayView::Late, "late", ZTEXT("Late over 3 days"), "triangle-alert", true, true},
    {DayView::NoStep, "no_step", ZTEXT("No next step"), "user-x", true, true},
};

const Named& named(DayView view) {
    return *std::find_if(std::begin(kViews), std::end(kViews), [view](const Named& one) { return one.view == view; });
}

}  // namespace

TodayPage::TodayPage(Workspace& workspace, MainWindow& window)
    : Page(&window),
      m_workspace(workspace),
      m_window(window),
      m_sidebar(new Sidebar(
          {{Qt::Key_Space, ZTEXT("Done")}, {Qt::Key_P, ZTEXT("Put off a day")}, {Qt::Key_L, ZTEXT("Log a contact")}},
          this)),
      m_views(m_sidebar->views()),
      m_content(new QStackedWidget(this)),
      m_head(new DayHead(this)),
      m_failure(new FailureStrip(this)),
      m_model(new DayModel(workspace.clock(), this)),
      m_list(new DayListView(m_model, this)),
      m_empty(new EmptyList(this)),
      m_brief(new BriefPane(window.actions(), workspace.clock(), this)),
      m_struck(new QTimer(this)) {
    setObjectName(QStringLiteral("today"));
    setFocusPolicy(Qt::StrongFocus);
    m_struck->setSingleShot(true);
    build();
    registerActions();
    connectParts();
    showViews();
    retranslate();
}

void TodayPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_sidebar);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(buildList());
    split->addWidget(m_brief);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setChildrenCollapsible(false);
    m_brief->setMinimumWidth(kBriefWidth);
    m_brief->setMaximumWidth(Theme::instance().px(kBriefWidth + 80));
    m_content->addWidget(split);
    row->addWidget(m_content, 1);
}

QWidget* TodayPage::buildList() {
    auto* pane = new QWidget(this);
    auto* list = new QVBoxLayout(pane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_head);
    list->addWidget(m_failure);
    m_list->setObjectName(QStringLiteral("day"));
    auto* body = new QGridLayout;
    body->addWidget(m_list, 0, 0);
    body->addWidget(m_empty, 0, 0, Qt::AlignCenter);
    list->addLayout(body, 1);
    return pane;
}

void TodayPage::connectParts() {
    connect(m_views, &ViewList::viewChosen, this, &TodayPage::read);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        countViews();
        if (!std::exchange(m_ticking, false)) m_struck->stop();  // somebody else's change, or an undo, shows at once
        if (!m_struck->isActive()) read();
    });
    connect(m_struck, &QTimer::timeout, this, &TodayPage::read);
    connect(&m_workspace, &Workspace::lookupChanged, this, [this] {
        showViews();
        refresh();
    });
    connect(&m_workspace, &Workspace::minutePassed, this, [this] {
        if (m_date != m_workspace.clock().today()) return refresh();
        showHead();
        m_list->viewport()->update();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayPage::showBrief);
    connect(m_list, &DayListView::tickRequested, this, &TodayPage::tick);
    connect(m_list, &DayListView::opened, this, [this] { m_window.actions().run(QStringLiteral("day.open")); });
    connect(m_brief, &BriefPane::left, m_list, [this] { m_list->setFocus(); });
    connect(m_failure, &FailureStrip::retryRequested, this, &TodayPage::refresh);
}

// Whoever makes contacts himself has no team to look after; who looks after others begins with theirs.
void TodayPage::showViews() {
    const bool hasTeam = !makesContacts(m_workspace.user());
    const QString shown = m_views->currentView();
    QList<ViewList::View> views{{{}, ZTEXT("To do"), {}}};
    for (const Named& one : kViews) {
        if (one.ofTeam && !hasTeam) continue;
        if (one.view == DayView::Team) views << ViewList::View{{}, ZTEXT("Team"), {}};
        views << ViewList::View{QString::fromLatin1(one.id), one.title, QString::fromLatin1(one.icon), one.wantsAction};
    }
    const QSignalBlocker quiet(m_views);
    m_views->setViews(views);
    m_views->setCurrentView(shown.isEmpty() ? QStringLiteral("mine") : shown);
    const bool isFirst = !std::exchange(m_personKnown, m_workspace.user().id.isSet());
    if (isFirst && hasTeam && m_personKnown) m_views->setCurrentView(QStringLiteral("team"));
    if (m_views->currentView().isEmpty()) m_views->setCurrentView(QStringLiteral("mine"));
}

DayView TodayPage::view() const {
    for (const Named& one : kViews)
        if (m_views->currentView() == QLatin1String(one.id)) return one.view;
    return DayView::Mine;
}

void TodayPage::showView(DayView view) {
    m_views->setCurrentView(QString::fromLatin1(named(view).id));
}

DayQuery TodayPage::query() const {
    return {view(), m_workspace.user(), teamOf(m_workspace.user(), m_workspace.lookup())};
}

void TodayPage::refresh() {
    m_struck->stop();
    read();
    countViews();
}

// One question at a time; what changed meanwhile is asked once more.
void TodayPage::read() {
    if (!m_workspace.user().id.isSet()) return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto ask = [query = query(), &clock = m_workspace.clock()](Repositories& data) {
        return readDay(data, query, clock);
    };
    whenDone(m_workspace.store().read(ask), this, [this, asked = view()](const Result<DayList>& day) {
        m_reading = false;
        if (std::exchange(m_again, false) || asked != view()) return read();
        if (!day) return m_failure->setFailure(day.error());
        m_failure->clear();
        if (!m_struck->isActive()) show(*day);
    });
}

void TodayPage::show(const DayList& day) {
    const QString key = m_model->key(m_list->currentIndex().row());
    const int place = m_list->currentIndex().row();
    QStringList selected;
    for (const int line : m_list->selectedLines()) selected << m_model->key(line);
    m_day = day;
    m_date = m_workspace.clock().today();
    m_model->setDay(day, isOfTeam(view()));
    const int found = m_model->lineOf(key);
    if (const int line = m_model->rowNear(found >= 0 ? found : place); line >= 0) m_list->showLine(line);
    for (const QString& one : selected) m_list->select(m_model->lineOf(one));
    m_content->setCurrentIndex(isFirstUse() ? 1 : 0);
    showHead();
    showEmptyState();
    showBrief();
}

void TodayPage::setStart(QWidget* start) {
    m_content->addWidget(start);
}

bool TodayPage::isFirstUse() const {
    return !m_day.hasCustomers && m_content->count() > 1;
}

void TodayPage::showHead() {
    const QDate today = m_workspace.clock().today();
    const QString title = view() == DayView::Mine ? joinedByDot(translated(ZTEXT("Today")), longDayText(today, today))
                                                  : translated(named(view()).title);
    m_head->say(title, m_day, view(), m_workspace.clock());
    Q_EMIT statusChanged();
}

void TodayPage::countViews() {
    if (!m_workspace.user().id.isSet()) return;
    const auto ask = [query = query(), &clock = m_workspace.clock()](Repositories& data) {
        return countDay(data, query, clock);
    };
    whenDone(m_workspace.store().readSlowly(ask), this, [this](const Result<QHash<DayView, qint64>>& counts) {
        if (!counts) return;
        m_counts = *counts;
        for (const Named& one : kViews) m_views->setCount(QString::fromLatin1(one.id), m_counts.value(one.view));
        Q_EMIT countChanged();
    });
}

void TodayPage::showBrief() {
    const int generation = ++m_briefGeneration;
    const DueRow* row = current();
    if (row == nullptr || !row->item.customer.isSet()) return m_brief->showNothing();
    m_brief->setRow(*row);
    const auto ask = [customer = row->item.customer](Repositories& data) { return planSheetOf(data, customer); };
    whenDone(m_workspace.store().read(ask), this, [this, generation](const Result<PlanSheet>& sheet) {
        if (generation != m_briefGeneration) return;
        if (sheet)
            m_brief->show(*sheet, m_workspace.lookup());
        else
            m_brief->showNothing();
    });
    Q_EMIT statusChanged();
}

void TodayPage::showEmptyState() {
    m_empty->setVisible(m_day.sections.isEmpty());
    if (!m_day.sections.isEmpty()) return;
    const bool mine = view() == DayView::Mine;
    m_empty->say(translated(mine ? ZTEXT("Nothing left for today") : ZTEXT("Nothing here")),
                 translated(mine ? ZTEXT("What the rules ask for and what you plan stands here on its day.")
                                 : ZTEXT("There is nothing of this kind at present.")),
                 false);
}

void TodayPage::retranslate() {
    setAccessibleName(title().translated());
    m_list->setAccessibleName(translated(ZTEXT("To do")));
    showHead();
    showEmptyState();
    m_list->viewport()->update();
}

TabCount TodayPage::count() const {
    const qint64 left = m_counts.value(makesContacts(m_workspace.user()) ? DayView::Mine : DayView::Late);
    return {int(left), left > 0 ? std::optional(Kind::Danger) : std::nullopt};
}

QString TodayPage::statusText() const {
    return joinedByDot(m_workspace.user().name, m_workspace.user().team);
}

QList<KeyHint> TodayPage::keyHints() const {
    if (isFirstUse())
        return {{{QStringLiteral("customer.new")}, ZTEXT("new")},
                {{QStringLiteral("customer.import")}, ZTEXT("import")},
                {{QStringLiteral("palette.open")}, ZTEXT("find")}};
    return {{{QStringLiteral("day.down"), QStringLiteral("day.up")}, ZTEXT("move")},
            {{QStringLiteral("day.tick")}, ZTEXT("done")},
            {{QStringLiteral("day.postpone")}, ZTEXT("put off")},
            {{QStringLiteral("day.log")}, ZTEXT("log")},
            {{QStringLiteral("edit.undo")}, ZTEXT("undo")}};
}

QString TodayPage::selectionName() const {
    const DueRow* row = current();
    return row == nullptr ? QString() : whoOf(*row);
}

Id<Customer> TodayPage::currentCustomer() const {
    const DueRow* row = current();
    return row == nullptr ? Id<Customer>{} : row->item.customer;
}

QList<QWidget*> TodayPage::panes() {
    return {m_views, m_list, m_brief};
}

void TodayPage::activated() {
    QWidget* first = isFirstUse() ? m_content->currentWidget() : m_list;
    first->setFocus(Qt::OtherFocusReason);
}

void TodayPage::toggleSidebar() {
    m_sidebar->toggle();
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_sidebar->fit(*this);
}

void TodayPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TodayPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::pageGround(painter, rect(), m_sidebar->geometry());
}

}  // namespace zhike
