#include "app/demo.h"
#include "app/filememory.h"
#include "app/keynode.h"
#include "app/log.h"
#include "app/store.h"
#include "storage/fileplace.h"
#include "storage/migrator.h"
#include "support/datafile.h"
#include "support/printers.h"

#include <QDir>

#include <filesystem>

namespace zhike {
namespace {

QString textOf(const Done& refused) {
    return refused ? QString() : refused.error().message.source;
}

TEST(FileFault, aBrokenMigrationLeavesTheOldDataAndTheRightOneWorksAfterwards) {
    const DataFile file;
    auto connection = Connection::open(file.location(), Connection::Use::Write);
    const int old = allMigrations().last().number;
    QList<Migration> broken = allMigrations();
    broken << Migration{old + 1,
                        {QStringLiteral("CREATE TABLE extra (id {int} PRIMARY KEY) {strict}"),
                         QStringLiteral("ALTER TABLE nowhere ADD COLUMN more TEXT")}};
    EXPECT_FALSE(migrate(**connection, broken));
    EXPECT_EQ(*schemaVersion(**connection), old);
    EXPECT_FALSE((*connection)->execute(QStringLiteral("SELECT * FROM extra")));
    broken.last().statements.removeLast();
    EXPECT_TRUE(migrate(**connection, broken));
    EXPECT_EQ(*schemaVersion(**connection), old + 1);
}

TEST(FileFault, aFileHeldByAnotherProgramIsNamedAndWorksWhenItIsFree) {
    const DataFile file;
    Location impatient = file.location();
    impatient.patienceMs = 0;
    auto writer = Writer::open(impatient);
    ASSERT_TRUE(file.save(**writer, QStringLiteral("A")));
    auto other = Connection::open(file.location(), Connection::Use::Write);
    ASSERT_TRUE((*other)->execute(QStringLiteral("BEGIN EXCLUSIVE")));
    const auto refused = file.save(**writer, QStringLiteral("B"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(refused.error().message.source, QStringLiteral("Another program holds the data file"));
    ASSERT_TRUE((*other)->execute(QStringLiteral("ROLLBACK")));
    EXPECT_TRUE(file.save(**writer, QStringLiteral("B")));
    EXPECT_EQ(file.customers(), 2);
}

TEST(FileFault, aFileCutAtAnyPageIsRefusedAndLeftAsItIs) {
    const DataFile file;
    const QByteArray whole = DataFile::content(file.path());
    for (qsizetype size = 0; size < whole.size(); size += 4096) {
        DataFile::put(file.path(), whole.left(size));
        const Done refused = checkDatabaseAt(file.location());
        ASSERT_FALSE(refused) << size;
        EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
        EXPECT_FALSE(Store::open(file.location(), std::make_shared<FixedClock>(file.clock)));
        ASSERT_EQ(DataFile::content(file.path()), whole.left(size));
    }
}

TEST(FileFault, anotherProgramsDatabaseIsRefusedAndLeftAsItIs) {
    const TestPlace place(Engine::Sqlite);
    {
        auto made = Connection::open(place.location(), Connection::Use::Write);
        ASSERT_TRUE((*made)->execute(QStringLiteral("CREATE TABLE customer (name TEXT)")));
    }
    const QByteArray before = DataFile::content(place.location().file);
    EXPECT_EQ(textOf(checkDatabaseAt(place.location())), QStringLiteral("The file is damaged or not a customer file"));
    EXPECT_EQ(DataFile::content(place.location().file), before);
}

TEST(FileFault, aFileReplacedWhileOpenTakesNoMoreSaves) {
    const DataFile file;
    auto writer = file.writer();
    ASSERT_TRUE(QFile::rename(file.path(), file.path(".old")));
    DataFile::put(file.path(), DataFile::content(file.path(".old")));
    const auto refused = file.save(*writer, QStringLiteral("A"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
}

TEST(FileFault, savesThatWentWithTheWalAreCounted) {
    const DataFile file;
    {
        auto writer = file.writer();
        ASSERT_TRUE(file.save(*writer, QStringLiteral("A")));
        ASSERT_TRUE(Structure(writer->connection()).checkpoint());
        QFile::copy(file.path(), file.path(".bare"));
        for (const char* name : {"B", "C", "D"}) ASSERT_TRUE(file.save(*writer, QString::fromLatin1(name)));
    }
    EXPECT_TRUE(findingsAt(file.location())->isEmpty());
    QFile::remove(file.path());
    ASSERT_TRUE(QFile::rename(file.path(".bare"), file.path()));
    const auto findings = findingsAt(file.location());
    ASSERT_EQ(findings->size(), 1);
    EXPECT_EQ(findings->first().kind, Finding::Kind::SavesMissing);
    EXPECT_EQ(findings->first().message.count, 3);

    auto writer = file.writer();  // who goes on is not told again
    ASSERT_TRUE(file.save(*writer, QStringLiteral("E")));
    EXPECT_TRUE(findingsAt(file.location())->isEmpty());
}

TEST(FileFault, theWalOfAnotherFileIsNotMixedIn) {
    const DataFile file;
    const DataFile other;
    {
        auto writer = file.writer();
        ASSERT_TRUE(file.save(*writer, QStringLiteral("A")));
        std::filesystem::create_hard_link(file.path("-wal").toStdString(), file.path(".keep").toStdString());
    }
    QFile::remove(file.path());
    ASSERT_TRUE(QFile::copy(other.path(), file.path()));
    ASSERT_TRUE(QFile::rename(file.path(".keep"), file.path("-wal")));
    const QByteArray wal = DataFile::content(file.path("-wal"));
    const Done refused = checkDatabaseAt(file.location());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(DataFile::content(file.path()), DataFile::content(other.path()));
    EXPECT_EQ(DataFile::content(file.path("-wal")), wal);
    QFile::remove(file.path("-wal"));
    EXPECT_TRUE(checkDatabaseAt(file.location()));
}

TEST(FileFault, aNewFileIsNotMadeBesideTheWalOfAnother) {
    const TestPlace place(Engine::Sqlite);
    DataFile::put(place.location().file + QStringLiteral("-wal"), QByteArrayLiteral("left behind"));
    const FixedClock clock(Moment{1'789'022'100'000});
    EXPECT_FALSE(createDatabase(place.location(), clock, true));
    EXPECT_FALSE(QFile::exists(place.location().file));
}

TEST(FileFault, aReaderLeavesTheWalToTheWriter) {
    const DataFile file;
    auto writer = file.writer();
    ASSERT_TRUE(file.save(*writer, QStringLiteral("A")));
    QFile::copy(file.path(), file.path(".copy"));
    QFile::copy(file.path("-wal"), file.path(".copy-wal"));
    Location copy = file.location();
    copy.file = file.path(".copy");
    const QByteArray before = DataFile::content(copy.file);
    {
        const auto reader = Connection::open(copy, Connection::Use::Read);
        EXPECT_EQ(*Repositories(**reader, nullptr).customers.count(), 1);
    }
    EXPECT_EQ(DataFile::content(copy.file), before);
    EXPECT_TRUE(QFile::exists(copy.file + QStringLiteral("-wal")));
}

TEST(FileFault, aCopyOfAFileMakesKeysOfItsOwn) {
    const DataFile file;
    QStringList nodes;
    const auto open = [&](const QString& path) {
        Location place = file.location();
        place.file = path;
        auto connection = Connection::open(place, Connection::Use::Write);
        EXPECT_TRUE(keyNode(**connection, path));
        nodes << *Structure(**connection).meta(QStringLiteral("place")) +
                     *Structure(**connection).meta(QStringLiteral("node"));
    };
    open(file.path());
    open(file.path());
    QFile::copy(file.path(), file.path(".copy"));
    open(file.path(".copy"));
    open(file.path());
    EXPECT_EQ(nodes[0], nodes[1]);
    EXPECT_NE(nodes[0], nodes[2]);
    EXPECT_EQ(nodes[0], nodes[3]);
}

TEST(FileFault, aClockThatWentBackKeepsKeysRisingAndIsNoted) {
    const DataFile file;
    const LogFile log(file.path(".log"));
    const qint64 year = 365LL * 86'400'000;
    const qint64 ahead = (systemMs() + year - IdGenerator::kEpochMs) << 22;
    {
        auto connection = Connection::open(file.location(), Connection::Use::Write);
        IdGenerator ids(1, ahead);
        const qint64 user = *(*connection)->number(QStringLiteral("SELECT min(user_id) FROM app_user"));
        ChangeSet changes(**connection, ids, {{user}, QStringLiteral("admin"), Text{"New"}, ChangeKind::Do, {}},
                          file.clock.now());
        Repositories data(**connection, &changes);
        ASSERT_TRUE((*connection)->transaction([&]() -> Done {
            if (const Done set = data.settings.set(QStringLiteral("a"), QStringLiteral("b")); !set) return set;
            return changes.finish();
        }));
    }
    auto writer = file.writer();
    QList<qint64> keys{ahead};
    for (int i = 0; i < 20; ++i) keys << file.save(*writer, QStringLiteral("客户"))->id.value;
    EXPECT_TRUE(std::is_sorted(keys.begin(), keys.end()));
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
    EXPECT_TRUE(DataFile::content(file.path(".log")).contains("behind the newest entry"));
}

TEST(FileFault, aCopyToReadShowsEverythingAndSavesNothing) {
    const DataFile file;
    auto writer = file.writer();
    ASSERT_TRUE(file.save(*writer, QStringLiteral("A")));  // still in the -wal
    const QByteArray before = DataFile::content(file.path());
    auto opened = openCopy(file.location());
    ASSERT_TRUE(opened) << opened.error().message.source.toStdString();
    Store copy(std::move(*opened), std::make_shared<FixedClock>(file.clock));
    EXPECT_TRUE(copy.isCopy());
    EXPECT_EQ(copy.location().file, file.path());
    auto count = copy.read([](Repositories& data) { return data.customers.count(); });
    EXPECT_EQ(*count.result(), 1);
    auto write = copy.write(User{}, Text{"New"}, [](Work& work) { return createCustomer(work, {}); });
    EXPECT_EQ(write.result().error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(DataFile::content(file.path()), before);
}

TEST(FilePlace, knowsTheFoldersThatServicesCopy) {
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/Dropbox/x.zhk")), QStringLiteral("Dropbox"));
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/OneDrive - Firm/b/x.zhk")), QStringLiteral("OneDrive"));
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/我的坚果云/x.zhk")), QStringLiteral("坚果云"));
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/BaiduSyncdisk/x.zhk")), QStringLiteral("百度同步盘"));
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/WPS云盘/x.zhk")), QStringLiteral("WPS 云盘"));
    EXPECT_EQ(syncServiceOf(QStringLiteral("/home/a/Documents/Dropbox.zhk")), QString());
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("a/.stfolder")));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
    EXPECT_EQ(syncServiceOf(folder.filePath(QStringLiteral("a/b/x.zhk"))), QStringLiteral("Syncthing"));
    EXPECT_EQ(syncServiceOf(folder.filePath(QStringLiteral("x.zhk"))), QString());
}

TEST(FilePlace, knowsDisksThatAreNotOfThisComputer) {
    for (const char* far : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse", "fuse.gvfsd-fuse"})
        EXPECT_TRUE(isFarAway(far, QStringLiteral("/mnt"))) << far;
    for (const char* near : {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "fuseblk", "vfat"})
        EXPECT_FALSE(isFarAway(near, QStringLiteral("/mnt"))) << near;
    EXPECT_TRUE(isFarAway("NTFS", QStringLiteral("//server/share")));
}

TEST(FilePlace, aSyncFolderIsFoundAndTheFileOpensAllTheSame) {
    const DataFile file;
    const QString folder = file.folder() + QStringLiteral("/Nutstore");
    ASSERT_TRUE(QDir().mkpath(folder));
    Location place = file.location();
    place.file = folder + QStringLiteral("/a.zhk");
    ASSERT_TRUE(createDatabase(place, file.clock, true));
    const auto store = Store::open(place, std::make_shared<FixedClock>(file.clock));
    ASSERT_TRUE(store);
    ASSERT_EQ((*store)->findings().size(), 1);
    EXPECT_EQ((*store)->findings().first().kind, Finding::Kind::Synced);
}

TEST(FilePlace, inASyncFolderTheFileIsWholeBetweenTwoSaves) {
    const DataFile file;
    const QString folder = file.folder() + QStringLiteral("/Dropbox");
    ASSERT_TRUE(QDir().mkpath(folder));
    Location place = file.location();
    place.file = folder + QStringLiteral("/a.zhk");
    ASSERT_TRUE(QFile::rename(file.path(), place.file));  // made elsewhere, with a -wal while it is open
    Location copy = file.location();
    copy.file = file.path(".copy");
    auto writer = std::move(*Writer::open(place));
    for (int saves = 1; saves <= 3; ++saves) {
        ASSERT_TRUE(file.save(*writer, QStringLiteral("A")));
        EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("a.zhk")});
        QFile::remove(copy.file);
        ASSERT_TRUE(QFile::copy(place.file, copy.file));  // as the service does
        const auto reader = Connection::open(copy, Connection::Use::Read);
        Repositories data(**reader, nullptr);
        EXPECT_EQ(*data.customers.count(), saves);
        EXPECT_TRUE(checkData(data, file.clock, true)->isEmpty());
    }
    writer.reset();
    ASSERT_TRUE(QFile::rename(place.file, file.path()));
    EXPECT_TRUE(file.save(*file.writer(), QStringLiteral("B")));
    writer = file.writer();
    ASSERT_TRUE(file.save(*writer, QStringLiteral("C")));
    EXPECT_TRUE(QFile::exists(file.path("-wal")));
}

TEST(FilePlace, inASyncFolderANewFileIsFilledWithoutALeftover) {
    const DataFile file;
    const QString folder = file.folder() + QStringLiteral("/Dropbox");
    Location place = file.location();
    place.file = folder + QStringLiteral("/demo.zhk");
    ASSERT_TRUE(createDatabase(place, file.clock, true));
    auto writer = std::move(*Writer::open(place));
    ASSERT_TRUE(fillWithDemo(*writer, file.clock, {}));
    EXPECT_EQ(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("demo.zhk")});
}

TEST(FilePlace, inASyncFolderPeopleReadWhileSomethingIsSaved) {
    const DataFile file;
    const QString folder = file.folder() + QStringLiteral("/Dropbox");
    ASSERT_TRUE(QDir().mkpath(folder));
    Location place = file.location();
    place.file = folder + QStringLiteral("/a.zhk");
    ASSERT_TRUE(QFile::rename(file.path(), place.file));
    Store store(std::move(*openData(place)), std::make_shared<FixedClock>(file.clock));
    const User admin = store.read([](Repositories& data) { return Lookup::read(data); }).result()->administrator();
    QList<qint64> seen;
    auto saved = store.write(admin, Text{"New"}, [&](Work& work) {
        CustomerInput input;
        input.customer.name = QStringLiteral("A");
        auto made = createCustomer(work, input);
        seen << *store.read([](Repositories& data) { return data.customers.count(); }).result();
        return made;
    });
    ASSERT_TRUE(saved.result());
    seen << *store.read([](Repositories& data) { return data.customers.count(); }).result();
    EXPECT_EQ(seen, (QList<qint64>{0, 1}));
}

TEST(Log, holdsCodesAndStatementsAndNothingThatWasTyped) {
    const DataFile file;
    {
        const LogFile log(file.path(".log"));
        const auto store = Store::open(file.location(), std::make_shared<FixedClock>(file.clock));
        ASSERT_TRUE(store);
        (*store)->waitUntilIdle();
        auto writer = file.writer();
        ASSERT_TRUE(file.save(*writer, QStringLiteral("王小明 13800135678")));
        EXPECT_FALSE(writer->connection().run(QStringLiteral("SELECT nothing FROM customer WHERE name = ?"),
                                              {QStringLiteral("王小明 13800135678")}));
        EXPECT_FALSE(file.save(*writer, QString()));
        qWarning("a library speaks of 13800135678");
    }
    const QByteArray log = DataFile::content(file.path(".log"));
    EXPECT_TRUE(log.contains("opened a file, schema")) << log.constData();
    EXPECT_TRUE(log.contains("SELECT nothing FROM customer WHERE name = ?")) << log.constData();
    EXPECT_FALSE(log.contains("王小明"));
    EXPECT_FALSE(log.contains("13800135678"));
}

TEST(Log, aPlaceThatCannotBeWrittenMakesNoLogAndNoTrouble) {
    const TestPlace place(Engine::Sqlite);
    const LogFile log(place.folder() + QStringLiteral("/\0/x.log"));
    qCInfo(programLog, "nobody hears this");
}

}  // namespace
}  // namespace zhike
