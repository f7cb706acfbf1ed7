#include "ui/shell/emptypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
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

std::unique_ptr<MainWindow> makeWindow(const Clock& clock, Language& language) {
    auto window = std::make_unique<MainWindow>(clock, language);
    window->addPage(new EmptyPage(ZTEXT("Customers"), QStringLiteral("users-round"), ZTEXT("No customers yet"),
                                  ZTEXT("The customers you add will appear here.")));
    return window;
}

int takePictures(const QString& folder, Language& language) {
    const FixedClock clock(kTourNow, QTimeZone("Asia/Shanghai"));
    Tour tour([&] { return makeWindow(clock, language); }, language);
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

    const SystemClock clock;
    const auto window = makeWindow(clock, language);
    window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    window->show();
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
    Language language;
    language.use(LanguageChoice::System);
    const Options options = parse(app);
    if (options.language) language.use(*options.language);
    if (options.theme) Theme::instance().setChoice(*options.theme);
    Theme::instance().apply();
    return options.tour ? takePictures(*options.tour, language) : runWindow(options, language);
}
