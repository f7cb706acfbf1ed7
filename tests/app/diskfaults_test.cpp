#include "storage/migrator.h"
#include "support/datafile.h"
#include "support/faultydisk.h"
#include "support/printers.h"

namespace zhike {
namespace {

constexpr int kManyWrites = 1000;  // more than any of these tests makes

// reliability.md §4: a disk that is full or fails, at each write and each sync of whatever is done.
class DiskFault : public testing::TestWithParam<int> {
protected:
    [[nodiscard]] QString sentence() const {
        return GetParam() == SQLITE_FULL ? QStringLiteral("Not saved: no space is left on the disk")
                                         : QStringLiteral("Not saved: the disk reports an error");
    }
    void expectRefused(const Error& error) const {
        EXPECT_EQ(error.code, ErrorCode::Unavailable);
        // A sync fails with an I/O error, whatever the disk's trouble is.
        if (error.message.source != sentence()) {
            EXPECT_EQ(error.message.source, QStringLiteral("Not saved: the disk reports an error"));
        }
    }

    FaultyDisk disk;
    DataFile file;
};

TEST_P(DiskFault, aSaveIsWholeOrNotThereAndWorksAgainWhenTheDiskDoes) {
    auto writer = file.writer();
    ASSERT_TRUE(file.save(*writer, QStringLiteral("客户")));
    qint64 saved = 1;
    int refused = 0;
    for (int good = 0; good < kManyWrites; ++good) {
        disk.failAfter(good, GetParam());
        const auto result = file.save(*writer, QStringLiteral("客户"));
        disk.heal();
        saved += result ? 1 : 0;
        ASSERT_EQ(file.customers(), saved) << "after " << good << " writes";
        if (!disk.hasFailed()) break;
        ASSERT_FALSE(result) << "confirmed, though write " << good << " was refused";
        ++refused;
        expectRefused(result.error());
    }
    EXPECT_GT(refused, 5);
    ASSERT_TRUE(file.save(*writer, QStringLiteral("客户")));
    EXPECT_EQ(file.customers(), saved + 1);
    EXPECT_EQ(file.differences(), 0);
}

TEST_P(DiskFault, aCheckpointThatFailsLosesNothing) {
    auto writer = file.writer();
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(file.save(*writer, QStringLiteral("客户")));
    int refused = 0;
    for (int good = 0; good < kManyWrites; ++good) {
        disk.failAfter(good, GetParam());
        const Done moved = Structure(writer->connection()).checkpoint();
        disk.heal();
        ASSERT_EQ(file.customers(), 3);
        if (!disk.hasFailed()) break;
        ++refused;
        EXPECT_FALSE(moved);
    }
    EXPECT_GT(refused, 0);
    EXPECT_EQ(file.differences(), 0);
}

TEST_P(DiskFault, aNewFileIsWholeOrNotThere) {
    const Location place{.file = file.folder() + QStringLiteral("/new.zhk")};
    int refused = 0;
    for (int good = 0; good < kManyWrites; good += 7) {
        disk.failAfter(good, GetParam());
        const Done made = createDatabase(place, file.clock, true);
        disk.heal();
        ASSERT_EQ(QFile::exists(place.file), made.ok()) << "after " << good << " writes";
        ASSERT_FALSE(QFile::exists(place.file + QStringLiteral(".part")));
        if (made) break;
        ++refused;
    }
    EXPECT_GT(refused, 0);
    EXPECT_TRUE(checkDatabaseAt(place));
}

TEST_P(DiskFault, aMigrationHappensWholeOrNotAtAll) {
    QList<Migration> next = allMigrations();
    next << Migration{next.last().number + 1,
                      {QStringLiteral("CREATE TABLE extra (id {int} PRIMARY KEY, note TEXT) {strict}"),
                       QStringLiteral("ALTER TABLE customer ADD COLUMN more TEXT"),
                       QStringLiteral("UPDATE app_user SET team = 'all'")}};
    const int old = allMigrations().last().number;
    auto connection = Connection::open(file.location(), Connection::Use::Write);
    int refused = 0;
    for (int good = 0; good < kManyWrites; ++good) {
        disk.failAfter(good, GetParam());
        const Done migrated = migrate(**connection, next);
        disk.heal();
        ASSERT_EQ(*schemaVersion(**connection), migrated ? old + 1 : old);
        if (migrated) break;
        ++refused;
        expectRefused(migrated.error());
    }
    EXPECT_GT(refused, 3);
    EXPECT_EQ(file.differences(), 0);
}

INSTANTIATE_TEST_SUITE_P(, DiskFault, testing::Values(SQLITE_FULL, SQLITE_IOERR_WRITE),
                         [](const testing::TestParamInfo<int>& info) {
                             return info.param == SQLITE_FULL ? "Full" : "Failing";
                         });

}  // namespace
}  // namespace zhike
