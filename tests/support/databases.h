#pragma once

#include "storage/location.h"

#include <QCoreApplication>
#include <QDebug>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhike {

// A place for a real database of its own, gone when the test ends: a file in a temporary folder, or a database on the
// PostgreSQL server that ZHIKE_TEST_PG names (scripts/postgres-for-tests).
class TestPlace {
public:
    explicit TestPlace(Engine engine) {
        if (engine == Engine::Sqlite) {
            m_location.file = m_folder.filePath(QStringLiteral("test.zhk"));
            return;
        }
        const Result<Location> server = Location::fromText(QString::fromUtf8(qgetenv("ZHIKE_TEST_PG")));
        if (!server || server->engine != Engine::Postgres)
            throw std::runtime_error("ZHIKE_TEST_PG names no server; run scripts/test or scripts/postgres-for-tests");
        static int count = 0;
        m_server = *server;
        m_location = *server;
        m_location.database = QStringLiteral("zhike_t_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
        administer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' "
                                  "LC_CTYPE 'C.UTF-8'")
                       .arg(m_location.database));
    }
    ~TestPlace() {
        if (m_location.engine == Engine::Postgres)
            administer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_location.database));
    }
    TestPlace(const TestPlace&) = delete;
    TestPlace& operator=(const TestPlace&) = delete;

    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // As `--db` takes it.
    [[nodiscard]] QString text() const {
        if (m_location.engine == Engine::Sqlite) return m_location.file;
        return QStringLiteral("postgresql://%1@%2:%3/%4")
            .arg(m_location.user, m_location.host, QString::number(m_location.port), m_location.database);
    }

private:
    void administer(const QString& sql) const {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("administer"));
            db.setHostName(m_server.host);
            db.setPort(m_server.port);
            db.setDatabaseName(m_server.database);
            db.setUserName(m_server.user);
            db.open();
            QSqlQuery query(db);
            if (!query.exec(sql)) qWarning() << query.lastError().text();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("administer"));
    }

    QTemporaryDir m_folder;
    Location m_server;
    Location m_location;
};

inline std::string engineName(const testing::TestParamInfo<Engine>& info) {
    return info.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

}  // namespace zhike

// Runs the tests of a fixture on both databases.
#define ON_BOTH_DATABASES(Fixture)                                                                       \
    INSTANTIATE_TEST_SUITE_P(, Fixture, testing::Values(zhike::Engine::Sqlite, zhike::Engine::Postgres), \
                             zhike::engineName)
