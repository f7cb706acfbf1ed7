#include "app/log.h"
#include "ui/program.h"
#include "ui/settings/preferences.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QCommandLineParser>
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
    bool demo = false;
    QString file;  // or the address of a server
};

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

// The pictures show the demo data of a fixed moment, or no data, in the language of each picture.
int takePictures(const QString& folder, Language& language) {
    const auto clock = std::make_shared<FixedClock>(kTourNow, QTimeZone("Asia/Shanghai"));
    QTemporaryDir place;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, place.path());  // nobody's own choices
    Preferences preferences(*clock);
    int count = 0;
    std::unique_ptr<Program> program;
    Tour tour(
        [&](bool empty) -> MainWindow& {
            program.reset();
            DataSource source = DataSource::demo();
            if (empty) source.kind = DataSource::Kind::Own;
            source.location.file = place.filePath(QStringLiteral("tour%1.zhk").arg(++count));
            program = std::make_unique<Program>(preferences, language, clock);
            program->open(source);
            program->waitUntilOpen();
            program->desk().window().banners().remove(QStringLiteral("demo"));
            return program->desk().window();
        },
        language,
        [&] {
            // An answer can ask the next question (keys, then rows), so a few rounds through all lanes.
            for (int round = 0; round < 6; ++round) {
                program->desk().workspace()->store().waitUntilIdle();
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
    const auto clock = std::make_shared<SystemClock>();
    Preferences preferences(*clock);
    if (!options.language) language.use(preferences.language());
    if (!options.theme) Theme::instance().setChoice(preferences.theme());
    preferences.follow(language);
    Program program(preferences, language, clock);
    QObject::connect(&program, &Program::handedOn, qApp, &QCoreApplication::quit);
    if (options.demo) {
        program.open(DataSource::demo());
    } else if (options.file.isEmpty()) {
        program.openOwn();
    } else {
        const Result<Location> location = Location::fromText(options.file);
        if (!location) {
            QTextStream(stderr) << location.error().message.translated() << '\n';
            return kWrongUsage;
        }
        program.open({DataSource::Kind::Existing, *location});
    }
    return QApplication::exec();
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
