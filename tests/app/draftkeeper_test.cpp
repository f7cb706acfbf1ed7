#include "app/draftkeeper.h"

#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <gtest/gtest.h>

namespace zhike {
namespace {

class DraftKeeperTest : public testing::Test {
protected:
    DraftKeeperTest() { QStandardPaths::setTestModeEnabled(true); }
    ~DraftKeeperTest() override {
        DraftKeeper keeper(database);
        for (const QString& form : keeper.forms()) keeper.keep(form, {});
    }
    static QJsonObject draft(const char* name) { return {{QStringLiteral("name"), QString::fromUtf8(name)}}; }

    const QString database = QStringLiteral("/data/%1.zhk").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString form = QStringLiteral("customer.new");
};

TEST_F(DraftKeeperTest, whatWasHandedInIsOnTheDiskWhenItIsGone) {
    {
        DraftKeeper keeper(database);
        for (const char* name : {"云", "云启", "云启科技"}) keeper.keep(form, draft(name));
        EXPECT_EQ(keeper.read(form), draft("云启科技")) << "before it is written, too";
        EXPECT_EQ(keeper.forms(), QStringList{form});
    }
    EXPECT_EQ(Drafts(database).read(form), draft("云启科技"));
    EXPECT_EQ(Drafts(database).forms(), QStringList{form});
    EXPECT_TRUE(Drafts(QStringLiteral("/data/another.zhk")).forms().isEmpty());
}

TEST_F(DraftKeeperTest, anEmptyDraftRemovesWhatWasKept) {
    ASSERT_TRUE(Drafts(database).write(form, draft("云启")));
    {
        DraftKeeper keeper(database);
        EXPECT_EQ(keeper.read(form), draft("云启"));
        keeper.keep(form, {});
        EXPECT_TRUE(keeper.read(form).isEmpty());
        EXPECT_TRUE(keeper.forms().isEmpty());
    }
    EXPECT_TRUE(Drafts(database).forms().isEmpty());
}

}  // namespace
}  // namespace zhike
