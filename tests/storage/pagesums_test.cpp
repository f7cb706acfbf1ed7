#include "storage/pagesums.h"

#include "storage/structure.h"
#include "support/databases.h"
#include "support/printers.h"

#include <QFile>

#include <sqlite3.h>

namespace zhike {
namespace {

const QString kDamaged = QStringLiteral("The data file is damaged: a part of it is not as it was saved");

// A file with notes, each at home on a page of its own.
class PageSums : public testing::Test {
protected:
    PageSums() {
        const auto connection = open(Connection::Use::Write);
        EXPECT_TRUE(
            connection->execute(QStringLiteral("CREATE TABLE note (id {int} PRIMARY KEY, words TEXT) {strict}")));
        for (int id = 1; id <= 20; ++id) EXPECT_TRUE(write(*connection, id, QString(3000, u'a')));
        EXPECT_TRUE(Structure(*connection).checkpoint());
    }
    [[nodiscard]] std::unique_ptr<Connection> open(Connection::Use use, bool remains = false) const {
        Location location = place.location();
        location.isRemains = remains;
        auto opened = Connection::open(location, use);
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }
    static Done write(Connection& connection, int id, const QString& words) {
        const auto ran = connection.run(QStringLiteral("INSERT INTO note (id, words) VALUES (?, ?) "
                                                       "ON CONFLICT (id) DO UPDATE SET words = excluded.words"),
                                        {id, words});
        return ran ? done() : Done(ran.error());
    }
    static Result<QString> note(Connection& connection, int id) {
        auto rows = connection.run(QStringLiteral("SELECT words FROM note WHERE id = ?"), {id});
        if (!rows) return rows.error();
        const QString words = rows->next() ? rows->text(0) : QString();
        rows->finish();
        if (const auto failure = connection.failure()) return *failure;
        return words;
    }
    [[nodiscard]] QByteArray content() const {
        QFile file(place.location().file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void put(const QByteArray& bytes) const {
        QFile file(place.location().file);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));  // the same file, whoever has it open
        file.write(bytes);
    }
    // A letter of note 7 becomes another one; answers the page it is on.
    qint64 damage() const {
        QByteArray bytes = content();
        const auto connection = open(Connection::Use::Read);
        const qint64 page =
            *connection->number(QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'note' AND pagetype = 'leaf' "
                                               "ORDER BY path LIMIT 1 OFFSET 6"));
        const qsizetype at = bytes.indexOf("aaaa", (page - 1) * 4096);
        EXPECT_LT(at, page * 4096);
        bytes[at + 1000] = 'b';
        put(bytes);
        return page;
    }
    [[nodiscard]] QList<qint64> damaged() const {
        const auto found = damagedPages(place.location().file, [] { return true; });
        EXPECT_TRUE(found);
        return *found;
    }

    TestPlace place{Engine::Sqlite};
};

TEST_F(PageSums, oneChangedLetterIsRefusedWhenItIsReadAndNamedByTheCheck) {
    EXPECT_TRUE(damaged().isEmpty());
    const qint64 page = damage();
    const auto reader = open(Connection::Use::Read);
    EXPECT_TRUE(note(*reader, 6));
    const auto refused = note(*reader, 7);
    ASSERT_FALSE(refused) << refused->size();
    EXPECT_EQ(refused.error().message.source, kDamaged);
    const auto faults = Structure(*reader).faults();
    ASSERT_TRUE(faults);
    ASSERT_EQ(faults->size(), 1);
    EXPECT_EQ(faults->first().part, QStringLiteral("page"));
    EXPECT_EQ(faults->first().where, QString::number(page));
}

TEST_F(PageSums, nothingIsWrittenOverWhatIsDamaged) {
    const qint64 page = damage();
    const QByteArray before = content();
    const auto writer = open(Connection::Use::Write);
    const Done refused = write(*writer, 7, QStringLiteral("new"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message.source, kDamaged);
    EXPECT_TRUE(write(*writer, 3, QStringLiteral("new")));
    EXPECT_TRUE(Structure(*writer).checkpoint());
    EXPECT_EQ(content().mid((page - 1) * 4096, 4096), before.mid((page - 1) * 4096, 4096));
    EXPECT_EQ(damaged(), QList<qint64>{page});
}

TEST_F(PageSums, aPageThatIsTornWhileTheWalHasItIsNoDamage) {
    const auto writer = open(Connection::Use::Write);
    EXPECT_TRUE(write(*writer, 7, QString(3000, u'a') + u'n'));
    damage();
    EXPECT_TRUE(damaged().isEmpty());
    EXPECT_EQ(note(*writer, 7)->size(), 3001);
    ASSERT_TRUE(Structure(*writer).checkpoint());  // writes it again
    EXPECT_TRUE(damaged().isEmpty());
    EXPECT_EQ(note(*open(Connection::Use::Read), 7)->size(), 3001);
}

TEST_F(PageSums, whatIsLeftCanStillBeReadByWhoeverAsksForIt) {
    damage();
    const auto reader = open(Connection::Use::Read, true);
    const auto words = note(*reader, 7);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->size(), 3000);
    EXPECT_EQ(words->count(u'b'), 1);
}

TEST_F(PageSums, everythingThatIsWrittenHasItsSum) {
    const auto writer = open(Connection::Use::Write);
    const Done undone = writer->transaction([&]() -> Done {
        for (int id = 1; id <= 2000; ++id) EXPECT_TRUE(write(*writer, id, QString(2000, u'x')));  // more than is kept
        return cancelled();
    });
    EXPECT_FALSE(undone);
    for (int id = 1; id <= 200; ++id) EXPECT_TRUE(write(*writer, id, QString(id % 7 * 900, u'y')));
    ASSERT_TRUE(writer->execute(QStringLiteral("DELETE FROM note WHERE id % 3 = 0")));
    ASSERT_TRUE(Structure(*writer).checkpoint());
    EXPECT_TRUE(damaged().isEmpty());
    ASSERT_TRUE(writer->execute(QStringLiteral("PRAGMA journal_mode=DELETE")));
    EXPECT_FALSE(writer->transaction([&]() -> Done {
        for (int id = 1; id <= 2000; ++id) EXPECT_TRUE(write(*writer, id, QString(2000, u'z')));
        return cancelled();
    }));
    EXPECT_TRUE(write(*writer, 5, QStringLiteral("new")));
    EXPECT_TRUE(damaged().isEmpty());
    EXPECT_EQ(*note(*open(Connection::Use::Read), 5), QStringLiteral("new"));
}

TEST_F(PageSums, aCopyHasThemToo) {
    const QString copy = place.folder() + QStringLiteral("/copy.zhk");
    const auto writer = open(Connection::Use::Write);
    ASSERT_TRUE(writer->transaction([&]() -> Done {
        for (int id = 21; id <= 2000; ++id) EXPECT_TRUE(write(*writer, id, QString(3000, u'c')));
        return done();
    }));
    ASSERT_TRUE(Structure(*writer).copyInto(copy));
    const auto found = damagedPages(copy, [] { return true; });
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isEmpty());
    const auto opened = Connection::open(Location{.file = copy}, Connection::Use::Read);
    ASSERT_TRUE(opened);
    EXPECT_EQ(*note(**opened, 1999), QString(3000, u'c'));
    QFile file(copy);  // and they are verified there
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 1000));
    file.write("!");
    file.close();
    EXPECT_EQ(damagedPages(copy, [] { return true; })->size(), 1);
}

TEST_F(PageSums, aFileWithoutRoomForThemIsReadAndWrittenAsItIs) {
    const QString plain = place.folder() + QStringLiteral("/plain.zhk");
    sqlite3* made = nullptr;
    ASSERT_EQ(sqlite3_open(plain.toUtf8().constData(), &made), SQLITE_OK);
    sqlite3_exec(made, "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)", nullptr, nullptr, nullptr);
    sqlite3_close(made);
    {
        const auto writer = Connection::open(Location{.file = plain}, Connection::Use::Write);
        for (int id = 1; id <= 300; id += 7) ASSERT_TRUE(write(**writer, id, QString(3500 + id, u'p')));
        ASSERT_TRUE(Structure(**writer).checkpoint());
        EXPECT_EQ(note(**writer, 295)->size(), 3795);
        EXPECT_TRUE(Structure(**writer).faults()->isEmpty());
    }
    EXPECT_TRUE(damagedPages(plain, [] { return true; })->isEmpty());
}

TEST_F(PageSums, aCheckThatNobodyWantsAnyMoreEnds) {
    const auto ended = damagedPages(place.location().file, [] { return false; });
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace zhike
