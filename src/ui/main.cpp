#include "app/demo.h"
#include "app/log.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/emptypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <memory>
#include <optional>

using namespace zhike;

namespace {

constexpr int kRefused = 1;
constexpr int kWrongUsage = 2;
// The tour's "now": 10 September 2026, 14:35 in Shanghai, the moment of the design's pictures.
constexpr Moment kTourNow{1789022100000};

struct Options {
    std::optional<QString> tour;
    std::optional<LanguageChoice> language;
    std::optional<ThemeChoice> theme;
    bool demo = false;  // this and the file are read as soon as there is data to open
    QString file;
};

std::optional<ThemeChoice> themeFromName(const QString& name) {
    if (name == u"system") return ThemeChoice::System;
    if (name == u"light") return ThemeChoice::Light;
    if (name == u"dark") return ThemeChoice::Dark;
    return std::nullopt;
}

QString nameOf(ThemeChoice choice) {
    switch (choice) {
        case ThemeChoice::Light: return QStringLiteral("light");
        case ThemeChoice::Dark: return QStringLiteral("dark");
        case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

QString nameOf(LanguageChoice choice) {
    switch (choice) {
        case LanguageChoice::Chinese: return QStringLiteral("zh");
        case LanguageChoice::English: return QStringLiteral("en");
        case LanguageChoice::System: break;
    }
    return QStringLiteral("system");
}

// Ends the program for --help, --version and wrong usage.
Options parse(const QApplication& app) {
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(ZTEXT("Customers, follow-ups, visits and complaints")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"), translated(ZTEXT("Start with demonstration data")));
    const QCommandLineOption tour(QStringLiteral("tour"), translated(ZTEXT("Write pictures of the program to DIR")),
                                  QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("lang"), translated(ZTEXT("Language: zh, en or system")),
                                      QStringLiteral("LANG"));
    const QCommandLineOption theme(QStringLiteral("theme"), translated(ZTEXT("Theme: light, dark or system")),
                                   QStringLiteral("THEME"));
    parser.addOptions({demo, tour, language, theme});
    parser.addPositionalArgument(QStringLiteral("file"), translated(ZTEXT("The file to open")),
                                 QStringLiteral("[FILE]"));
    parser.process(app);

    Options options;
    options.demo = parser.isSet(demo);
    options.file = parser.positionalArguments().value(0);
    if (parser.isSet(tour)) options.tour = parser.value(tour);
    options.language = languageFromName(parser.value(language));
    options.theme = themeFromName(parser.value(theme));
    const bool wrong = (parser.isSet(language) && !options.language) || (parser.isSet(theme) && !options.theme) ||
                       parser.positionalArguments().size() > 1;
    if (wrong) {
        QTextStream(stderr) << parser.helpText();
        std::exit(kWrongUsage);
    }
    return options;
}

// A window over a store; without one it says why there is none.
struct Desk {
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Workspace> workspace;
};

Desk makeDesk(Result<std::unique_ptr<Store>> store, const Clock& clock, Language& language) {
    Desk desk{std::make_unique<MainWindow>(clock, language), nullptr};
    if (!store) {
        Text why = store.error().message;
        desk.window->addPage(
            new EmptyPage(ZTEXT("Customers"), QStringLiteral("circle-alert"), ZTEXT("The data cannot be opened"), why));
        return desk;
    }
    desk.workspace = std::make_unique<Workspace>(std::move(*store), *desk.window);
    desk.window->addPage(new CustomersPage(*desk.workspace, *desk.window));
    return desk;
}

// The default file is made at the first start; any other must be there. Demo data lives in a file of its own, so that
// it never mixes with real data.
Result<std::unique_ptr<Store>> openStore(const Options& options, std::shared_ptr<Clock> clock, bool chinese) {
    Location location;
    location.file = options.file.isEmpty() ? defaultDataFile() : options.file;
    if (options.demo) location.file = QFileInfo(defaultDataFile()).path() + QStringLiteral("/demo.zhk");
    const bool isOwn = options.file.isEmpty() || options.demo;
    if (isOwn && !QFileInfo::exists(location.file)) {
        if (const Done made = createDatabase(location, *clock, chinese); !made) return made.error();
        if (options.demo) {
            auto writer = Writer::open(location);
            if (!writer) return writer.error();
            if (const Done filled = fillWithDemo(**writer, *clock, {.chinese = chinese}); !filled)
                return filled.error();
        }
    }
    return Store::open(location, std::move(clock));
}

// The pictures show the demo data of a fixed moment, in the language of each picture.
int takePictures(const QString& folder, Language& language) {
    const auto clock = std::make_shared<FixedClock>(kTourNow, QTimeZone("Asia/Shanghai"));
    QTemporaryDir place;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());  // nobody's own columns
    int count = 0;
    std::unique_ptr<Workspace> workspace;
    Tour tour(
        [&]() -> std::unique_ptr<MainWindow> {
            workspace.reset();
            Location location;
            location.file = place.filePath(QStringLiteral("tour%1.zhk").arg(++count));
            const bool chinese = language.isChinese();
            if (createDatabase(location, *clock, chinese))
                if (auto writer = Writer::open(location)) (void)fillWithDemo(**writer, *clock, {.chinese = chinese});
            Desk desk = makeDesk(Store::open(location, clock), *clock, language);
            workspace = std::move(desk.workspace);
            return std::move(desk.window);
        },
        language,
        [&] {
            // An answer can ask the next question (keys, then rows), so a few rounds through all lanes.
            for (int round = 0; workspace && round < 6; ++round) {
                workspace->store().waitUntilIdle();
                QApplication::processEvents();
            }
        });
    const QStringList written = tour.writeTo(folder);
    if (written.isEmpty()) {
        QTextStream(stderr) << Text(ZTEXT("The pictures could not be written to %1"), {folder}).translated() << '\n';
        return kRefused;
    }
    for (const QString& path : written) QTextStream(stdout) << path << '\n';
    return 0;
}

int runWindow(const Options& options, Language& language) {
    QSettings settings;
    const auto remembered = [&](const char* key) { return settings.value(QLatin1String(key)).toString(); };
    if (!options.language) language.use(languageFromName(remembered("language")).value_or(LanguageChoice::System));
    if (!options.theme) Theme::instance().setChoice(themeFromName(remembered("theme")).value_or(ThemeChoice::System));

    const auto clock = std::make_shared<SystemClock>();
    const Desk desk = makeDesk(openStore(options, clock, language.isChinese()), *clock, language);
    MainWindow* window = desk.window.get();
    window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    window->show();
    window->currentPage()->activated();
    QObject::connect(&language, &Language::changed, &settings,
                     [&] { settings.setValue(QStringLiteral("language"), nameOf(language.choice())); });
    // A theme that only --theme asked for is not remembered when something else of the look changes.
    QObject::connect(&Theme::instance(), &Theme::changed, &settings, [&, before = Theme::instance().choice()] {
        if (const ThemeChoice now = Theme::instance().choice(); now != before)
            settings.setValue(QStringLiteral("theme"), nameOf(now));
    });
    const int status = QApplication::exec();
    settings.setValue(QStringLiteral("window/geometry"), window->saveGeometry());
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("zhike"));
    QApplication::setOrganizationName(QStringLiteral("zhike"));
    QApplication::setApplicationVersion(QStringLiteral(ZHIKE_VERSION));
    const LogFile log(LogFile::pathFor(QStringLiteral("zhike")));
    Language language;
    language.use(LanguageChoice::System);
    const Options options = parse(app);
    if (options.language) language.use(*options.language);
    if (options.theme) Theme::instance().setChoice(*options.theme);
    Theme::instance().apply();
    return options.tour ? takePictures(*options.tour, language) : runWindow(options, language);
}
