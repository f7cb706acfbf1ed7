// A file that another program holds can still be read, as a copy in which nothing can be saved.
#include "programfixture.h"

#include <QPushButton>

namespace zhike {
namespace {

class ReadableCopyTest : public ProgramTest {
protected:
    ReadableCopyTest() {
        file.location.file = folder.filePath(QStringLiteral("shared.zhk"));
        EXPECT_TRUE(createDatabase(file.location, *clock, false));
        const auto writer = Writer::open(file.location);
        const auto made = (*writer)->write(actor(**writer), *clock, Text{"New"}, [](Work& work) {
            CustomerInput input;
            input.customer.name = QStringLiteral("云启科技有限公司");
            return createCustomer(work, input);
        });
        EXPECT_TRUE(made);
    }
    static User actor(Writer& writer) {
        Repositories data(writer.connection(), nullptr);
        return Lookup::read(data)->administrator();
    }
    [[nodiscard]] QPushButton* readACopy() {
        for (QPushButton* button : window().banners().findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Read a copy")) return button;
        return nullptr;
    }

    DataSource file{DataSource::Kind::Existing, {}};
};

TEST_F(ReadableCopyTest, showsWhatAnotherProgramHoldsAndSavesNothing) {
    const auto another = DataLock::take(file.location);
    ASSERT_TRUE(another);
    open(file);
    ASSERT_NE(readACopy(), nullptr);
    readACopy()->click();
    waitForData();
    EXPECT_EQ(customers(), 1);
    EXPECT_TRUE(visibleLabels(window().banners())
                    .contains(QStringLiteral("This is a copy to read: nothing can be saved in it")));
    const auto refused = write([](Work& work) {
        CustomerInput input;
        input.customer.name = QStringLiteral("B");
        return createCustomer(work, input);
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(customers(), 1);
}

TEST_F(ReadableCopyTest, isNotOfferedForAFileThatIsNone) {
    QFile damaged(file.location.file);
    ASSERT_TRUE(damaged.resize(20));
    open(file);
    EXPECT_EQ(readACopy(), nullptr);
}

}  // namespace
}  // namespace zhike
