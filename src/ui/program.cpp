#include "ui/program.h"

#include "ui/firstrun/firstrundialog.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/messages.h"

#include <QApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace zhike {

namespace {

constexpr int kSoonMs = 1'000;  // under a second nothing is said about work (ux.md §9)

Text dataCannotBeOpened() {
    return ZTEXT("The data cannot be opened");
}

}  // namespace

Program::Program(Preferences& preferences, Language& language, std::shared_ptr<Clock> clock)
    : m_preferences(preferences),
      m_language(language),
      m_clock(std::move(clock)),
      m_aside(QStringLiteral("opener"), [] { return std::make_unique<Nothing>(); }) {
    connect(&m_doorbell, &Doorbell::rung, this, [this] {
        MainWindow& window = m_desk->window();
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.raise();
        window.activateWindow();
    });
}

Program::~Program() {
    rememberWindow();
}

void Program::open(const DataSource& source) {
    if (m_desk == nullptr) {
        m_desk = makeDesk();
        m_desk->window().show();
    }
    m_desk->window().askToLeave([this, source] { begin(source, false); });
}

void Program::begin(const DataSource& source, bool clearsDemo) {
    if (m_opening) return;
    m_opening = true;
    m_clearsDemo = clearsDemo;
    QTimer::singleShot(kSoonMs, this, [this] {
        if (m_opening) m_desk->window().status().setProgress({ZTEXT("Opening the data")});
    });
    const auto work = [source, clock = m_clock, chinese = m_language.isChinese()](Nothing&) -> Answer {
        auto opened = openSource(source, *clock, chinese);
        if (opened) return std::move(*opened);
        if (opened.error().code == ErrorCode::Unavailable && Doorbell::ring(source.location)) return std::nullopt;
        return opened.error();
    };
    whenDone(m_aside.run(work), this, [this, source](Answer answer) { take(source, std::move(answer)); });
}

void Program::waitUntilOpen() {
    QEventLoop loop;
    connect(this, &Program::opened, &loop, &QEventLoop::quit);
    connect(this, &Program::handedOn, &loop, &QEventLoop::quit);
    if (m_opening) loop.exec();
}

DataSource Program::ownSource() const {
    DataSource source = DataSource::own();
    if (const QString file = m_preferences.dataFile(); !file.isEmpty()) {  // when it is not there, that is said
        source.kind = DataSource::Kind::Existing;
        source.location.file = file;
    }
    return source;
}

void Program::openOwn() {
    open(ownSource());
}

void Program::leaveDemo() {
    m_desk->window().askToLeave([this] { begin(ownSource(), true); });
}

void Program::take(const DataSource& source, Answer answer) {
    m_opening = false;
    m_desk->window().status().endProgress();
    const bool isFirst = m_desk->workspace() == nullptr;
    if (!answer) {
        refuse(source, answer.error());
    } else if (*answer) {
        show(source, std::move(**answer));
    } else if (isFirst) {
        m_desk->window().hide();
        Q_EMIT handedOn();
        return;
    }
    Q_EMIT opened();
}

// A window that already shows something gives way to a new one in its place.
void Program::show(const DataSource& source, OpenedData data) {
    const bool isNew = data.isNew;
    std::unique_ptr<Desk> before;
    if (m_desk->window().currentPage() != nullptr) {
        rememberWindow();
        before = std::exchange(m_desk, makeDesk());
        m_desk->window().show();
    }
    m_desk->use(std::make_unique<Store>(std::move(data), m_clock), isNew && !source.isDemo());
    m_doorbell.listenFor(source.location);
    if (before != nullptr) retire(std::move(before));
    m_source = source;
    if (source.kind == DataSource::Kind::Own) m_preferences.setDataFile({});
    if (source.kind == DataSource::Kind::Existing || source.kind == DataSource::Kind::New)
        m_preferences.setDataFile(QFileInfo(source.location.file).absoluteFilePath());
    m_desk->window().currentPage()->activated();
    greet(isNew);
}

// The window goes at once, its data when nothing works on them any more. That can take a moment; nobody waits for it.
void Program::retire(std::unique_ptr<Desk> desk) {
    desk->window().hide();
    Workspace* workspace = desk->workspace();
    const auto forget = [this, retired = desk.get(), clearsDemo = m_clearsDemo] {
        std::erase_if(m_retired, [retired](const auto& one) { return one.get() == retired; });
        if (clearsDemo) removeDemoData();
    };
    m_retired.push_back(std::move(desk));
    if (workspace != nullptr)
        workspace->store().whenIdle(this, forget);
    else
        forget();
}

void Program::refuse(const DataSource& source, const Error& error) {
    MainWindow& window = m_desk->window();
    if (window.currentPage() == nullptr) {
        m_desk->refuse(error);
        QList<BannerButton> ways{{ZTEXT("Open another file…"), [this] { choose(DataSource::Kind::Existing); }},
                                 {ZTEXT("New file…"), [this] { choose(DataSource::Kind::New); }}};
        const QString file = source.location.file;
        if (error.code == ErrorCode::Unavailable && source.kind != DataSource::Kind::Copy && QFileInfo::exists(file))
            ways.prepend({ZTEXT("Read a copy"), [this, source] { open({DataSource::Kind::Copy, source.location}); }});
        window.banners().show({QStringLiteral("data"), Kind::Danger, dataCannotBeOpened(), ways});
        return;
    }
    showMessage(&window, {Kind::Danger, dataCannotBeOpened().translated(), error.message.translated()});
}

std::unique_ptr<Desk> Program::makeDesk() {
    auto desk = std::make_unique<Desk>(*m_clock, m_language, m_preferences);
    desk->window().restoreGeometry(m_preferences.windowGeometry());
    registerDataActions(desk->window().actions());
    return desk;
}

// What is to be known about the file as long as it is open.
void Program::showFindings() {
    BannerStrip& banners = m_desk->window().banners();
    const Store& store = m_desk->workspace()->store();
    if (store.isCopy())
        banners.show({QStringLiteral("copy"), Kind::Warn, ZTEXT("This is a copy to read: nothing can be saved in it")});
    for (const Finding& finding : store.findings())
        banners.show({QStringLiteral("finding%1").arg(int(finding.kind)),
                      finding.kind == Finding::Kind::SavesMissing ? Kind::Danger : Kind::Warn, finding.message});
}

// What is to be known about these data before anything is done with them.
void Program::greet(bool isNew) {
    MainWindow& window = m_desk->window();
    showFindings();
    if (m_source.isDemo())
        window.banners().show({QStringLiteral("demo"),
                               Kind::Info,
                               ZTEXT("Demonstration data"),
                               {{ZTEXT("Clear it and start"), [this] { leaveDemo(); }}}});
    else if (isNew)
        (new FirstRunDialog(*m_desk->workspace(), window, m_language))->open();
    if (!m_preferences.keptAside().isEmpty() && !m_saidKeptAside) {
        m_saidKeptAside = true;
        window.toasts().show({Text{ZTEXT("The settings of this computer were damaged and begin anew; the old ones are "
                                         "kept as “%1”"),
                                   {m_preferences.keptAside()}}
                                  .translated()});
    }
}

void Program::registerDataActions(ActionRegistry& actions) {
    const auto add = [&](const char* id, Text title, const char* icon, QList<QKeySequence> keys,
                         std::function<void()> run, std::function<bool()> enabled = {}) {
        actions.add({.id = QLatin1String(id),
                     .title = std::move(title),
                     .section = ZTEXT("Data file"),
                     .icon = QLatin1String(icon),
                     .keys = std::move(keys),
                     .run = std::move(run),
                     .enabled = std::move(enabled)});
    };
    const auto isDemo = [this] { return m_source.isDemo(); };
    add("data.open", ZTEXT("Open another file…"), "folder-open", {Qt::CTRL | Qt::Key_O},
        [this] { choose(DataSource::Kind::Existing); });
    add("data.new", ZTEXT("New file…"), "plus", {}, [this] { choose(DataSource::Kind::New); });
    add(
        "data.demo", ZTEXT("Load demonstration data"), "flask-conical", {}, [this] { open(DataSource::demo()); },
        [isDemo] { return !isDemo(); });
    add(
        "data.leaveDemo", ZTEXT("Clear the demonstration data"), "trash-2", {}, [this] { leaveDemo(); }, isDemo);
}

void Program::choose(DataSource::Kind kind) {
    const bool isNew = kind == DataSource::Kind::New;
    auto* dialog = new QFileDialog(&m_desk->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translated(isNew ? ZTEXT("New file…") : ZTEXT("Open another file…")));
    dialog->setNameFilter(translated(ZTEXT("Zhike data (*.zhk)")));
    dialog->setDefaultSuffix(QStringLiteral("zhk"));
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // a file that exists is never written over
    dialog->setDirectory(QFileInfo(DataSource::own().location.file).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString& path) {
        DataSource source;
        source.kind = kind;
        source.location.file = path;
        open(source);
    });
    dialog->open();
}

void Program::rememberWindow() {
    if (m_desk != nullptr) m_preferences.setWindowGeometry(m_desk->window().saveGeometry());
}

}  // namespace zhike
