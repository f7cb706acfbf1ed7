#include "cli/arguments.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// docs/user/LANGUAGE/command-line.md. Its ```sh blocks are one session, run in a folder of its own: each command ends
// as
// "# exit N" behind it says, with 0 where nothing is said.
class Manual : public testing::TestWithParam<const char*> {
protected:
    struct Example {
        QString command;
        int status = 0;
    };

    void SetUp() override {
        QFile file(QStringLiteral(ZHIKE_MANUAL "/%1/command-line.md").arg(QLatin1String(GetParam())));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(file.fileName());
        m_text = QString::fromUtf8(file.readAll());
    }

    [[nodiscard]] QList<Example> examples() const {
        static const QRegularExpression blocks(
            u"^```sh\\n(.*?)^```$"_qs,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression ending(u"# exit (\\d)$"_qs);
        QList<Example> all;
        for (auto found = blocks.globalMatch(m_text); found.hasNext();) {
            const QString block = found.next().captured(1).replace(u"\\\n"_qs, QString());
            for (const QString& line : block.split(u'\n', Qt::SkipEmptyParts))
                all << Example{line, ending.match(line).captured(1).toInt()};
        }
        return all;
    }

    // The command as a shell runs it that finds this build and no data of anybody.
    void run(QProcess& shell, const QString& command) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString programs = QFileInfo(QStringLiteral(ZHIKE_CLI)).absolutePath();
        environment.insert(u"PATH"_qs, programs + QDir::listSeparator() + environment.value(u"PATH"_qs));
        environment.insert(u"XDG_DATA_HOME"_qs, m_folder.path());
        environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(m_folder.path());
        shell.start(u"sh"_qs, {u"-c"_qs, command});
        ASSERT_TRUE(shell.waitForFinished(60'000)) << qUtf8Printable(command);
    }

    QString m_text;
    QTemporaryDir m_folder;
};

TEST_P(Manual, everyExampleEndsAsItSays) {
    const QList<Example> all = examples();
    ASSERT_GT(all.size(), 30);
    for (const Example& example : all) {
        QProcess shell;
        run(shell, example.command);
        EXPECT_EQ(shell.exitCode(), example.status) << qUtf8Printable(example.command) << "\n"
                                                    << shell.readAllStandardError().constData();
    }
}

TEST_P(Manual, everyCommandIsDescribed) {
    const QStringList lines = usage().split(u'\n').filter(QRegularExpression(u"^  \\w"_qs));
    ASSERT_GT(lines.size(), 10);
    for (const QString& line : lines) {
        const QString command = line.simplified().section(u' ', 0, 0);
        EXPECT_TRUE(m_text.contains(QRegularExpression(u"`%1[ `]"_qs.arg(command)))) << qUtf8Printable(command);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Manual, testing::Values("en", "zh"), [](const auto& info) { return info.param; });

}  // namespace
}  // namespace zhike
