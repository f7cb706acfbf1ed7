#include "ui/shell/mainwindow.h"

#include "ui/shell/appearance.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/topbar.h"
#include "ui/style/icons.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/screenroom.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace zhike {
namespace {

constexpr QSize kLeastSize{1100, 680};

// Where F6 puts the focus: where it last was in this pane, otherwise the first control that takes it.
QWidget* focusTarget(QWidget* pane) {
    const auto takesFocus = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    QWidget* last = pane->focusWidget();
    if (last != nullptr && takesFocus(last)) return last;
    if (takesFocus(pane)) return pane;
    for (QWidget* at = pane->nextInFocusChain(); at != pane; at = at->nextInFocusChain())
        if (pane->isAncestorOf(at) && takesFocus(at)) return at;
    return nullptr;
}

}  // namespace

MainWindow::MainWindow(const Clock& clock, Language& language)
    : m_actions(this),
      m_top(new TopBar(m_actions, this)),
      m_banners(new BannerStrip(this)),
      m_pages(new QStackedWidget(this)),
      m_status(new StatusBar(clock, m_actions, this)),
      m_toasts(new ToastStack(this, m_status)) {
    build();
    registerGeneralActions();
    registerViewActions();
    registerAppearance(m_actions, language);
    connect(&m_top->tabs(), &QTabBar::currentChanged, this, &MainWindow::turnTo);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::showStatus);
    retranslate();
}

// The pages unregister their actions when they go, so they go before the registry.
MainWindow::~MainWindow() {
    disconnect(qApp, nullptr, this, nullptr);
    m_top->tabs().disconnect(this);
    delete m_pages;
}

void MainWindow::build() {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(kLeastSize);
    resize(kDefaultSize.boundedTo(screenRoom(*this)));
    setWindowIcon(appIcon());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
}

void MainWindow::registerGeneralActions() {
    const Text general(ZTEXT("General"));
    m_actions.add({.id = QStringLiteral("app.keys"),
                   .title = ZTEXT("Keyboard shortcuts"),
                   .section = general,
                   .icon = QStringLiteral("keyboard"),
                   .keys = {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
                   .run = [this] { showKeySheet(); }});
    m_actions.add({.id = QStringLiteral("app.quit"),
                   .title = ZTEXT("Quit Zhike"),
                   .section = general,
                   .icon = QStringLiteral("log-out"),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                   .run = [this] { close(); }});
}

void MainWindow::registerViewActions() {
    const auto add = [this](const char* id, Text title, const char* icon, QList<QKeySequence> keys,
                            std::function<void()> run, std::function<bool()> enabled = {}) {
        m_actions.add({.id = QLatin1String(id),
                       .title = std::move(title),
                       .section = ZTEXT("View"),
                       .icon = QLatin1String(icon),
                       .keys = std::move(keys),
                       .run = std::move(run),
                       .enabled = std::move(enabled)});
    };
    const auto hasPage = [this] { return currentPage() != nullptr; };
    add(
        "view.filter", ZTEXT("Filter the list"), "list-filter", {Qt::CTRL | Qt::Key_F, Qt::Key_Slash},
        [this] { currentPage()->focusFilter(); }, [this, hasPage] { return hasPage() && currentPage()->hasFilter(); });
    add(
        "view.refresh", ZTEXT("Refresh"), "refresh-cw", {Qt::Key_F5}, [this] { currentPage()->refresh(); }, hasPage);
    add(
        "view.sidebar", ZTEXT("Show or hide the sidebar"), "panel-left-close", {Qt::Key_F9},
        [this] { currentPage()->toggleSidebar(); },
        [this, hasPage] { return hasPage() && currentPage()->hasSidebar(); });
    add("view.nextPane", ZTEXT("Next pane"), "", {Qt::Key_F6}, [this] { stepPane(1); });
    add("view.previousPane", ZTEXT("Previous pane"), "", {Qt::SHIFT | Qt::Key_F6}, [this] { stepPane(-1); });
}

void MainWindow::addPage(Page* added) {
    const int index = m_pages->addWidget(added);
    m_top->tabs().addTab(added->title().translated());
    m_actions.add({.id = QStringLiteral("tab.%1").arg(index + 1),
                   .title = added->title(),
                   .section = ZTEXT("Go to"),
                   .icon = added->iconName(),
                   .keys = {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index))},
                   .run = [this, added] { showPage(added); }});
    connect(added, &Page::countChanged, this, [this, index] { showTab(index); });
    connect(added, &Page::statusChanged, this, &MainWindow::showStatus);
    showTab(index);
    if (index == 0) turnTo(0);
}

Page* MainWindow::page(int index) const {
    return static_cast<Page*>(m_pages->widget(index));
}

Page* MainWindow::currentPage() const {
    return static_cast<Page*>(m_pages->currentWidget());
}

void MainWindow::showPage(Page* wanted) {
    m_top->tabs().setCurrentIndex(m_pages->indexOf(wanted));
}

void MainWindow::setUser(const QString& name) {
    m_top->setUser(name);
}

void MainWindow::setNoticeCount(int count) {
    m_top->setNoticeCount(count);
}

KeySheet* MainWindow::showKeySheet() {
    return new KeySheet(this, m_actions);
}

void MainWindow::turnTo(int index) {
    const int before = m_pages->currentIndex();
    m_pages->setCurrentIndex(index);
    showTab(before);
    showTab(index);
    m_top->setNewAction(page(index)->newAction());
    page(index)->activated();
    showStatus();
}

void MainWindow::showTab(int index) {
    QTabBar& tabs = m_top->tabs();
    tabs.setTabIcon(index, icon(page(index)->iconName(), index == m_pages->currentIndex() ? Token::Acc : Token::T2));
    tabs.setTabText(index, page(index)->title().translated());
    setTabCount(&tabs, index, page(index)->count());
}

void MainWindow::showStatus() {
    static const QList<KeyHint> kAlways = {{{QStringLiteral("app.keys")}, ZTEXT("all shortcuts")}};
    const Page* current = currentPage();
    m_status->setText(current != nullptr ? current->statusText() : QString());
    const QList<KeyHint> hints = current != nullptr ? current->keyHints() : QList<KeyHint>();
    m_status->setHints(hints.isEmpty() ? kAlways : hints);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Zhike"));
    for (int index = 0; index < m_pages->count(); ++index) showTab(index);
    showStatus();
}

QList<QWidget*> MainWindow::panes() const {
    QList<QWidget*> panes{m_top};
    if (m_banners->isVisible()) panes << m_banners;
    if (currentPage() != nullptr) panes << currentPage()->panes();
    panes << m_status << m_toasts;
    panes.removeIf([](QWidget* pane) { return !pane->isVisible() || focusTarget(pane) == nullptr; });
    return panes;
}

// Of panes that hold one another the innermost counts as the one with the focus, so the search runs backwards.
void MainWindow::stepPane(int by) {
    const QList<QWidget*> all = panes();
    if (all.isEmpty()) return;
    const QWidget* focus = focusWidget();
    qsizetype at = all.size() - 1;
    while (at >= 0 && focus != all[at] && !all[at]->isAncestorOf(focus)) --at;
    const qsizetype next = at < 0 ? (by > 0 ? 0 : all.size() - 1) : (at + by + all.size()) % all.size();
    focusTarget(all[next])->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

std::optional<UnfinishedWork> MainWindow::unfinished() const {
    for (int index = 0; index < m_pages->count(); ++index)
        if (auto work = page(index)->unfinished()) return work;
    return {};
}

void MainWindow::askToLeave(std::function<void()> leave) {
    const std::optional<UnfinishedWork> work = unfinished();
    if (!work) return leave();
    const QString body = translated(ZTEXT("Leaving now cancels it, and nothing of it is kept."));
    askBefore(
        this, {Kind::Warn, work->title.translated(), body}, work->ending.translated(),
        [cancel = work->cancel, leave = std::move(leave)] {
            cancel();
            leave();
        },
        translated(ZTEXT("Wait")));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_leaving || !unfinished()) return QWidget::closeEvent(event);
    event->ignore();
    askToLeave([this] {
        m_leaving = true;
        close();
    });
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace zhike
