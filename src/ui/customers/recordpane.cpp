#include "ui/customers/recordpane.h"

#include "ui/customers/entrylist.h"
#include "ui/customers/ordercomposer.h"
#include "ui/customers/ordersview.h"
#include "ui/customers/profileview.h"
#include "ui/customers/recordfacts.h"
#include "ui/customers/recordheader.h"
#include "ui/customers/sheetentries.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/emptypage.h"
#include "ui/style/tabcount.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace zhike {
namespace {

constexpr int kEdge = 20;
constexpr int kRoomForBoth = 760;  // from this height on the facts and the lines of an order both fit
constexpr int kRoomBelow = 150;    // what stands under the tabs is never lower
constexpr int kLeastFacts = 60;
constexpr int kTabEdge = kEdge - 14;  // the word of the first tab stands under the facts

// A line across the pane under the tabs.
class Hairline : public QWidget {
public:
    explicit Hairline(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::instance().color(Token::Line)); }
};

}  // namespace

RecordPane::RecordPane(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyPage(ZTEXT("Record"), QStringLiteral("user"), ZTEXT("No customer selected"),
                              ZTEXT("Select one in the list to see the record."), m_stack)),
      m_blank(new QWidget(m_stack)),
      m_record(new QWidget(m_stack)) {
    for (QWidget* part : {m_blank, static_cast<QWidget*>(m_nothing), m_record}) m_stack->addWidget(part);
    makeRecord();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    connect(&Theme::instance(), &Theme::changed, this, &RecordPane::refresh);
    refresh();
}

void RecordPane::makeRecord() {
    m_header = new RecordHeader(m_record);
    m_factsPlace = new QScrollArea(m_record);
    m_factsPlace->setFrameShape(QFrame::NoFrame);
    m_factsPlace->setFocusPolicy(Qt::NoFocus);
    m_factsPlace->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factsPlace->setWidgetResizable(true);
    m_facts = new RecordFacts(m_factsPlace);
    m_factsPlace->setWidget(m_facts);
    m_facts->installEventFilter(this);
    for (QWidget* ground : {m_factsPlace->viewport(), static_cast<QWidget*>(m_facts)})
        ground->setAutoFillBackground(false);
    makeTabs();
    layOut();
}

void RecordPane::makeTabs() {
    m_tabs = new QTabBar(m_record);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    for (int i = 0; i < kTabCount; ++i) m_tabs->addTab({});
    m_pages = new QStackedWidget(m_record);
    m_timeline = new EntryList(m_pages);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_profile = new ProfileView(m_pages);
    m_orders = new OrdersView(m_clock, m_pages);
    m_history = new EntryList(m_pages);
    m_history->setObjectName(QStringLiteral("history"));
    for (QWidget* page : QList<QWidget*>{m_timeline, m_profile, m_orders, m_history}) m_pages->addWidget(page);
}

void RecordPane::layOut() {
    auto* top = new QVBoxLayout;
    top->setContentsMargins(kEdge, 16, kEdge, 4);
    top->setSpacing(12);
    top->addWidget(m_header);
    top->addWidget(m_factsPlace);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(kTabEdge, 0, kTabEdge, 0);
    tabs->addWidget(m_tabs);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(tabs);
    column->addWidget(new Hairline(m_record));
    column->addWidget(m_pages, 1);
}

void RecordPane::connectParts() {
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_header, &RecordHeader::editRequested, this, [this] { Q_EMIT editRequested(customer()); });
    connect(m_header, &RecordHeader::archiveRequested, this, [this] { Q_EMIT archiveRequested(customer()); });
    connect(m_header, &RecordHeader::restoreRequested, this, [this] { Q_EMIT restoreRequested(customer()); });
    connect(m_header, &RecordHeader::copyRequested, this, &RecordPane::copy);
    connect(m_facts, &RecordFacts::copyRequested, this, &RecordPane::copy);
    connect(&m_orders->composer(), &OrderComposer::appeared, this, [this](bool visible) {
        m_composing = visible;
        makeRoom();
    });
    connect(m_history, &EntryList::takeBackRequested, this, &RecordPane::takeBackRequested);
}

void RecordPane::setLookup(const Lookup& lookup) {
    m_lookup = lookup;
    refresh();
}

void RecordPane::show(const CustomerSheet& sheet) {
    const bool another = !m_sheet || customer() != sheet.row.customer.id;
    m_sheet = sheet;
    refresh();
    if (!another) return;
    m_timeline->goToFirst();
    m_history->goToFirst();
}

void RecordPane::showNothing() {
    m_sheet.reset();
    refresh();
    m_stack->setCurrentWidget(m_nothing);
}

void RecordPane::showBlank() {
    m_sheet.reset();
    refresh();
    m_stack->setCurrentWidget(m_blank);
}

void RecordPane::enter() {
    if (!m_sheet) return;
    if (OrdersView* orders = openOrders())
        orders->enter();
    else
        m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void RecordPane::startOrder() {
    if (!m_sheet) return;
    m_tabs->setCurrentIndex(kOrders);
    m_orders->startOrder();
}

OrdersView* RecordPane::openOrders() const {
    return m_sheet && m_pages->currentWidget() == m_orders ? m_orders : nullptr;
}

void RecordPane::refresh() {
    setAccessibleName(translated(ZTEXT("Record")));
    if (!m_sheet) return;
    m_stack->setCurrentWidget(m_record);
    const ValueReader reader(m_lookup, m_clock);
    m_header->setCustomer(m_sheet->row, reader);
    m_facts->setCustomer(m_sheet->row, reader);
    m_timeline->setEntries(timelineOf(*m_sheet, reader), translated(ZTEXT("Nothing has happened yet")));
    m_profile->setSheet(*m_sheet, reader);
    m_orders->setSheet(*m_sheet, reader);
    const QList<Entry> history = historyOf(*m_sheet, reader);
    m_history->setEntries(history, translated(ZTEXT("Nothing has been changed yet")));
    m_tabs->setAccessibleName(translated(ZTEXT("Parts of the record")));
    setTabWords(kTimeline, translated(ZTEXT("Timeline")), 0);
    setTabWords(kProfile, translated(ZTEXT("Profile")), 0);
    setTabWords(kOrders, translated(ZTEXT("Orders")), m_sheet->orders.size());
    setTabWords(kHistory, translated(ZTEXT("History")), history.size());
}

// In a low window the facts scroll, and give way to what is being written.
void RecordPane::makeRoom() {
    const Theme& theme = Theme::instance();
    m_factsPlace->setVisible(!m_composing || height() >= theme.px(kRoomForBoth));
    const int others = m_header->sizeHint().height() + m_tabs->sizeHint().height() + theme.px(kRoomBelow);
    const int wanted =
        m_facts->hasHeightForWidth() ? m_facts->heightForWidth(width() - 2 * kEdge) : m_facts->sizeHint().height();
    m_factsPlace->setFixedHeight(std::min(wanted, std::max(theme.px(kLeastFacts), height() - others)));
}

bool RecordPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_facts && event->type() == QEvent::LayoutRequest) makeRoom();
    return QWidget::eventFilter(watched, event);
}

void RecordPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    makeRoom();
}

void RecordPane::setTabWords(int index, const QString& words, qsizetype count) {
    m_tabs->setTabText(index, words);
    setTabCount(m_tabs, index, {static_cast<int>(count), {}});
    m_pages->widget(index)->setAccessibleName(words);
}

void RecordPane::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

Id<Customer> RecordPane::customer() const {
    return m_sheet ? m_sheet->row.customer.id : Id<Customer>{};
}

void RecordPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

// Enter presses the button that has the focus, as the space bar does; Esc leaves.
void RecordPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (button == nullptr || !enter || event->isAutoRepeat()) return QWidget::keyPressEvent(event);
    button->click();
}

void RecordPane::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Token::Surf));
}

}  // namespace zhike
