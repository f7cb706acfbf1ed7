#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/watch.h"
#include "ui/customers/customerfeed.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filterbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/viewlist.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace zhike::bench {

namespace {

constexpr double kLongestWait = 120'000;

// Counts how often the table's rows were painted.
class PaintCounter : public QObject {
public:
    using QObject::QObject;
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count;
        return false;
    }
};

// The real window on a file, driven as a person would, with a clock on everything that follows.
class Scenario {
public:
    Scenario(WatchedApplication& app, const Location& location) : m_app(app), m_window(m_clock, m_language) {
        auto store = Store::open(location, std::make_shared<SystemClock>());
        if (!store) fail(QStringLiteral("cannot open ") + location.file);
        m_workspace = std::make_unique<Workspace>(std::move(*store), m_window);
        m_page = new CustomersPage(*m_workspace, m_window);
        m_window.addPage(m_page);
        m_window.resize(1440, 900);
        m_table = m_page->findChild<ListTable*>();
        m_table->viewport()->installEventFilter(&m_paints);
        m_window.show();
        m_page->activated();
    }

    void run() {
        waitFor([&] { return showsRow(0) && m_paints.count > 0; });
        std::printf("painted\n");
        std::fflush(stdout);
        waitFor([&] { return rows() >= 1'000'000; });
        say("window: longest event while starting", m_app.longestEventMs(), "ms", 50);
        search();
        sort();
        views();
        say("window: memory", memoryMb("VmHWM:"), "MB", 300);
    }

private:
    [[nodiscard]] int rows() const { return m_table->model()->rowCount(); }
    [[nodiscard]] bool showsRow(int row) const {
        return row < rows() && !m_table->model()->index(row, int(CustomerColumn::Name)).data().toString().isEmpty();
    }
    static void say(const char* name, double value, const char* unit, double limit) {
        std::printf("%s\t%f\t%s\t%f\n", name, value, unit, limit);
        std::fflush(stdout);
    }
    // Lets events pass until the condition holds; milliseconds it took.
    double waitFor(const std::function<bool()>& condition) {
        QElapsedTimer timer;
        timer.start();
        QTimer alarm;  // an event for the case that there are none
        alarm.start(int(kLongestWait));
        while (!condition()) {
            if (double(timer.elapsed()) >= kLongestWait) fail(QStringLiteral("waited too long for the window"));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }
    // Does something and waits until the list was read again and shows its first rows.
    double untilShown(const std::function<void()>& act) {
        bool listed = false;
        auto* feed = m_page->findChild<CustomerFeed*>();
        const auto connection = QObject::connect(feed, &CustomerFeed::listed, feed, [&listed] { listed = true; });
        const double ms = millisecondsOf([&] {
            act();
            waitFor([&] { return listed && (rows() == 0 || showsRow(0)); });
        });
        QObject::disconnect(connection);
        return ms;
    }

    void search() {
        m_app.forgetLongest();
        auto* text = m_page->findChild<FilterBar*>()->findChild<QLineEdit*>();
        QList<double> times;
        for (const char* word : {"杭州恒远", "王伟", "hzhy", "ww", "5678", "1380"}) {
            const QString whole = QString::fromUtf8(word);
            for (int length = 1; length <= whole.size(); ++length)
                times << untilShown([&] { text->setText(whole.left(length)); });
        }
        say("window: search as you type, p95", p95Of(times), "ms", 50);
        (void)untilShown([&] { text->clear(); });
        waitFor([&] { return rows() >= 1'000'000; });
        say("window: longest event while searching", m_app.longestEventMs(), "ms", 50);
    }

    void sort() {
        m_app.forgetLongest();
        double first = 0;
        double all = 0;
        double end = 0;
        for (const CustomerColumn column : {CustomerColumn::Name, CustomerColumn::Net, CustomerColumn::Contact}) {
            first =
                std::max(first, untilShown([&] { Q_EMIT m_table->horizontalHeader()->sectionClicked(int(column)); }));
            all = std::max(all, waitFor([&] { return rows() >= 1'000'000; }));
            end = std::max(end, millisecondsOf([&] {
                               m_table->scrollToBottom();
                               waitFor([&] { return showsRow(rows() - 1); });
                           }));
        }
        say("window: first screen after sorting, slowest", first, "ms", 1500);
        say("window: every row after sorting, slowest", all, "ms", 3000);
        say("window: jump to the end", end, "ms", 50);
        say("window: longest event while sorting", m_app.longestEventMs(), "ms", 50);
    }

    void views() {
        m_app.forgetLongest();
        double slowest = 0;
        for (const char* view : {"mine", "tier_a", "new", "archive", "to_verify", "all"})
            slowest = std::max(slowest, untilShown([&] {
                                   m_page->findChild<ViewList*>()->setCurrentView(QString::fromLatin1(view));
                                   Q_EMIT m_page->findChild<ViewList*>()->viewChosen(QString::fromLatin1(view));
                               }));
        waitFor([&] { return rows() >= 1'000'000; });
        say("window: first screen of another view, slowest", slowest, "ms", 200);
        say("window: longest event while changing views", m_app.longestEventMs(), "ms", 50);
    }

    static double memoryMb(const char* what) {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly)) fail(QStringLiteral("no /proc/self/status"));
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(what)) return line.mid(qstrlen(what)).trimmed().split(' ').first().toDouble() / 1024;
        return 0;
    }

    WatchedApplication& m_app;
    SystemClock m_clock;
    Language m_language;
    MainWindow m_window;
    std::unique_ptr<Workspace> m_workspace;
    CustomersPage* m_page;
    ListTable* m_table;
    PaintCounter m_paints;
};

}  // namespace

int runWindowScenario(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication app(argc, argv);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    Theme::instance().apply();
    Location location;
    location.file = QString::fromLocal8Bit(argv[2]);
    Scenario(app, location).run();
    return 0;
}

// In a process of its own, so that start and memory are those of the program.
void benchWindow(Figures& figures) {
    const QString file = millionFile().file;
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--window"), file});
    bool painted = false;
    while (process.waitForReadyRead(int(kLongestWait))) {
        while (process.canReadLine()) {
            const QStringList cells = QString::fromUtf8(process.readLine()).trimmed().split(u'\t');
            if (cells.first() == u"painted" && !painted) {
                painted = true;
                figures.add({QStringLiteral("window: start to a painted list"), double(timer.elapsed()),
                             QStringLiteral("ms"), 1500, 0});
            } else if (cells.size() == 4) {
                figures.add({cells[0], cells[1].toDouble(), cells[2], cells[3].toDouble(), 0});
            }
        }
    }
    process.waitForFinished();
    if (!painted || process.exitCode() != 0)
        fail(QStringLiteral("the window failed: ") + QString::fromUtf8(process.readAllStandardError()));
}

}  // namespace zhike::bench
