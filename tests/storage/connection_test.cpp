#include "storage/connection.h"

#include "support/databases.h"
#include "support/printers.h"

#include <atomic>
#include <thread>

namespace zhike {
namespace {

// A connection with a table of one number.
class ConnectionTest : public testing::TestWithParam<Engine> {
protected:
    ConnectionTest() : place(GetParam()), connection(open()), other(open()) {
        if (GetParam() == Engine::Postgres) {
            EXPECT_TRUE(connection->execute(QStringLiteral("CREATE SCHEMA zhike")));
        }
        EXPECT_TRUE(connection->execute(QStringLiteral("CREATE TABLE kept (number {int} PRIMARY KEY) {strict}")));
    }
    std::unique_ptr<Connection> open() {
        auto opened = Connection::open(place.location(), Connection::Use::Write);
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }
    Done keep(qint64 number) {
        const auto kept = connection->run(QStringLiteral("INSERT INTO kept VALUES (?)"), {qlonglong(number)});
        return kept ? done() : Done(kept.error());
    }
    qint64 kept() { return *other->number(QStringLiteral("SELECT count(*) FROM kept")); }

    TestPlace place;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Connection> other;
};

const QString kEndless = QStringLiteral(
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) FROM n");

TEST_P(ConnectionTest, anInterruptStopsWhatRunsAndWhatFollowsUntilResumed) {
    std::atomic<bool> ended = false;
    std::thread stopper([&] {  // a server hears nothing between two statements
        while (!ended) connection->interrupt();
    });
    const auto endless = connection->number(kEndless);
    ended = true;
    stopper.join();
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(keep(1).error().code, ErrorCode::Cancelled);
    connection->resume();
    EXPECT_TRUE(keep(1));
}

TEST_P(ConnectionTest, aTransactionThatIsInterruptedLeavesNothing) {
    const Done cut = connection->transaction([this]() -> Done {
        EXPECT_TRUE(keep(1));
        connection->interrupt();
        return done();
    });
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::Cancelled);
    connection->resume();
    EXPECT_EQ(kept(), 0);
    EXPECT_TRUE(connection->transaction([this] { return keep(1); }));
    EXPECT_EQ(kept(), 1);
}

ON_BOTH_DATABASES(ConnectionTest);

TEST(SqliteConnection, rowsThatEndBecauseTheDatabaseFailsAreAFailure) {
    const TestPlace place(Engine::Sqlite);
    auto connection = Connection::open(place.location(), Connection::Use::Write);
    auto rows = (*connection)
                    ->run(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                         "SELECT i FROM n"));
    ASSERT_TRUE(rows);
    ASSERT_TRUE(rows->next());
    EXPECT_FALSE((*connection)->failure());
    (*connection)->interrupt();
    while (rows->next()) {
    }
    const auto failure = (*connection)->failure();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, ErrorCode::Cancelled);
    EXPECT_FALSE((*connection)->failure());
}

// reliability.md §8.2: what a server does to transactions.
class ServerFault : public ConnectionTest {
protected:
    // The server ends the session of `connection` before this returns.
    void cut() {
        const qint64 session = *connection->number(QStringLiteral("SELECT pg_backend_pid()"));
        ASSERT_TRUE(other->run(QStringLiteral("SELECT pg_terminate_backend(?, 5000)"), {qlonglong(session)}));
    }
    Done raise(const char* state) {
        return connection->execute(
            QStringLiteral("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '%1'; END $$").arg(QLatin1String(state)));
    }
    int runs = 0;
};

TEST_P(ServerFault, aTransactionInTheWayOfAnotherRunsAgainWhole) {
    for (const char* state : {"40001", "40P01"}) {
        runs = 0;
        const Done committed = connection->transaction([&]() -> Done {
            ++runs;
            if (const Done ok = keep(state[2]); !ok) return ok;
            return runs < 3 ? raise(state) : done();
        });
        EXPECT_TRUE(committed) << state;
        EXPECT_EQ(runs, 3);
    }
    EXPECT_EQ(kept(), 2);
}

TEST_P(ServerFault, aTransactionThatIsAlwaysInTheWayGivesUp) {
    const Done refused = connection->transaction([&] {
        ++runs;
        return raise("40001");
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(runs, 5);
}

TEST_P(ServerFault, anotherRefusalIsNotTriedAgain) {
    EXPECT_FALSE(connection->transaction([&] {
        ++runs;
        return raise("22012");
    }));
    EXPECT_EQ(runs, 1);
}

TEST_P(ServerFault, aTransactionWhoseConnectionIsLostRunsOnAnother) {
    const Done committed = connection->transaction([&]() -> Done {
        if (++runs == 1) cut();
        return keep(1);
    });
    EXPECT_TRUE(committed);
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(kept(), 1);
}

TEST_P(ServerFault, aReadAfterTheLossSaysSoAndWorksWhenReopened) {
    cut();
    const auto lost = connection->number(QStringLiteral("SELECT count(*) FROM kept"));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(lost.error().message.source, QStringLiteral("The server cannot be reached"));
    EXPECT_TRUE(connection->isLost());
    ASSERT_TRUE(connection->reopen());
    EXPECT_EQ(*connection->number(QStringLiteral("SELECT count(*) FROM kept")), 0);
}

// A deferred trigger runs within COMMIT and ends the session there, the first time.
class LostCommit : public ServerFault {
protected:
    LostCommit() {
        for (const char* sql :
             {"CREATE SEQUENCE tries",  // counts what is rolled back too
              "CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF nextval('tries') = 1 THEN "
              "PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); END IF; RETURN NULL; END $$",
              "CREATE CONSTRAINT TRIGGER cut AFTER INSERT ON kept DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
              "EXECUTE FUNCTION cut()"})
            EXPECT_TRUE(connection->execute(QString::fromLatin1(sql)));
    }
    Done save(const std::function<Result<bool>()>& isCommitted) {
        return connection->transaction(
            [&] {
                ++runs;
                return keep(1);
            },
            isCommitted);
    }
};

TEST_P(LostCommit, runsAgainWhenItIsNotThere) {
    EXPECT_TRUE(save([] { return Result<bool>(false); }));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(kept(), 1);
}

TEST_P(LostCommit, doesNotRunAgainWhenItIsThere) {
    EXPECT_TRUE(save([] { return Result<bool>(true); }));
    EXPECT_EQ(runs, 1);
}

TEST_P(LostCommit, isNotConfirmedWhenNobodyCanTell) {
    const Done doubtful = save({});
    ASSERT_FALSE(doubtful);
    EXPECT_EQ(doubtful.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(runs, 1);
}

INSTANTIATE_TEST_SUITE_P(, ServerFault, testing::Values(Engine::Postgres), engineName);
INSTANTIATE_TEST_SUITE_P(, LostCommit, testing::Values(Engine::Postgres), engineName);

}  // namespace
}  // namespace zhike
