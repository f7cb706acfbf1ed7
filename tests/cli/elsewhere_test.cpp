#include "app/store.h"
#include "support/commandline.h"
#include "support/printers.h"

#include <QEventLoop>
#include <QProcess>
#include <QTimer>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// The window's store and the command line, a program of its own, on the same data.
class BesideTheWindow : public testing::TestWithParam<Engine> {
protected:
    BesideTheWindow() : zhike(GetParam()) {
        EXPECT_EQ(zhike("init").status, 0);
        store = std::move(*Store::open(*Location::fromText(zhike.place().text()), std::make_shared<SystemClock>()));
        store->waitUntilIdle();
    }
    int runProgram(const QStringList& words) const {
        QProcess program;
        program.start(QStringLiteral(ZHIKE_CLI), QStringList{u"--db"_qs, zhike.place().text()} + words);
        return program.waitForFinished(60'000) ? program.exitCode() : -1;
    }
    // Reads again whatever was told; the number of customers that are seen then.
    qint64 seenAfter(const std::function<void()>& change) {
        QEventLoop loop;
        QObject::connect(store.get(), &Store::changed, &loop, [&loop] { loop.quit(); });
        change();
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (GetParam() == Engine::Postgres) loop.exec();
        return *store->read([](Repositories& data) { return data.customers.count(); }).result();
    }

    CommandLine zhike;
    std::unique_ptr<Store> store;
};

TEST_P(BesideTheWindow, whatTheCommandLineSavesIsSeenOrRefused) {
    int status = -1;
    const qint64 seen = seenAfter([&] { status = runProgram({u"do"_qs, u"customer.create"_qs, u"name=A"_qs}); });
    const bool many = GetParam() == Engine::Postgres;  // a file has one program that writes
    EXPECT_EQ(status, many ? 0 : 1);
    EXPECT_EQ(seen, many ? 1 : 0);
}

ON_BOTH_DATABASES(BesideTheWindow);

}  // namespace
}  // namespace zhike
