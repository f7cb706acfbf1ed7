#include "programfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace zhike {
namespace {

class PeopleTest : public ProgramTest {
protected:
    PeopleTest() { openOwnQuietly(); }

    QDialog* openPeople() {
        EXPECT_TRUE(run("people.open"));
        return dialog();
    }
    void click(const char* button) {
        child<QPushButton>(dialog(), button)->click();
        settle();
    }
    void fill(const char* field, const QString& text) {
        auto* edit = child<QLineEdit>(dialog(), field);
        edit->setFocus();
        edit->selectAll();
        type(text);
    }
    void chooseIn(const char* box, const QString& label) {
        auto* combo = child<QComboBox>(dialog(), box);
        ASSERT_GE(combo->findText(label), 0) << label.toStdString();
        combo->setFocus();
        while (combo->currentText() != label && combo->currentIndex() + 1 < combo->count()) press(Qt::Key_Down);
        while (combo->currentText() != label && combo->currentIndex() > 0) press(Qt::Key_Up);
    }
    void choosePerson(const QString& name) {
        auto* list = dialog()->findChild<QListView*>();
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == name)
                list->setCurrentIndex(list->model()->index(row, 0));
        settle();
    }
    [[nodiscard]] std::optional<User> person(const QString& name) { return workspace().lookup().user(name); }
    [[nodiscard]] QStringList userMenu() {
        auto* menu = child<QToolButton>(&window(), "user")->menu();
        Q_EMIT menu->aboutToShow();
        QStringList items;
        for (const QAction* item : menu->actions()) items << item->text();
        return items;
    }
    void switchTo(const User& user) {
        ASSERT_TRUE(window().actions().run(QStringLiteral("user.%1").arg(user.id.value)));
        settle();
    }
    [[nodiscard]] QString ownerOf(const Customer& customer) {
        const auto found = read([id = customer.id](Repositories& data) { return data.customers.find(id); });
        return workspace().lookup().user((*found)->owner).value_or(User{}).name;
    }
};

TEST_F(PeopleTest, aPersonIsAddedRenamedAndUndone) {
    openPeople();
    click("addPerson");
    type(QStringLiteral("<b>Li Jing</b>"));
    chooseIn("role", QStringLiteral("Sales supervisor"));
    fill("team", QStringLiteral("East"));
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(person(QStringLiteral("<b>Li Jing</b>")));
    EXPECT_EQ(person(QStringLiteral("<b>Li Jing</b>"))->role, QStringLiteral("sales_supervisor"));
    EXPECT_EQ(person(QStringLiteral("<b>Li Jing</b>"))->team, QStringLiteral("East"));
    EXPECT_TRUE(visibleLabels(*dialog()).contains(QStringLiteral("<b>Li Jing</b>")));
    fill("name", QStringLiteral("Li Jing"));
    click("savePerson");
    EXPECT_TRUE(person(QStringLiteral("Li Jing")));
    press(Qt::Key_Escape);
    settle();
    window().currentPage()->activated();
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(person(QStringLiteral("<b>Li Jing</b>")));
}

TEST_F(PeopleTest, aNameThatIsTakenOrMissingIsSaidUnderItsField) {
    createPersonCalled(QStringLiteral("Gao Yuan"));
    openPeople();
    click("addPerson");
    click("savePerson");
    EXPECT_TRUE(visibleLabels(*dialog()).contains(QStringLiteral("The name is missing")));
    type(QStringLiteral("Gao Yuan"));
    click("savePerson");
    EXPECT_TRUE(visibleLabels(*dialog()).contains(QStringLiteral("Somebody is called “Gao Yuan” already")));
    EXPECT_EQ(workspace().lookup().users().size(), 3);  // the administrator, 未分配, Gao Yuan
}

TEST_F(PeopleTest, theSecondPersonAtTheDeskMayReviewWhatTheFirstEntered) {
    const User first = workspace().user();
    const User second = createPersonCalled(QStringLiteral("Gao Yuan"), "sales_supervisor");
    const Customer customer = createCustomerCalled(QStringLiteral("云启科技有限公司"));
    const auto review = [id = customer.id](Work& work) {
        return reviewCustomer(work, id, QStringLiteral("verified"), {});
    };
    EXPECT_FALSE(write(review, workspace().user()));
    switchTo(second);
    EXPECT_EQ(workspace().user().name, QStringLiteral("Gao Yuan"));
    EXPECT_EQ(lastToast(), QStringLiteral("Gao Yuan acts now"));
    ASSERT_TRUE(write(review, workspace().user()));
    const auto history = read([id = customer.id](Repositories& data) { return data.history.changeSets(1, id); });
    EXPECT_EQ(history->first().userName, QStringLiteral("Gao Yuan"));
    switchTo(first);
    EXPECT_EQ(workspace().user().id, first.id);
}

TEST_F(PeopleTest, theUsersMenuOffersTheOtherPeopleWhenThereAreSome) {
    EXPECT_TRUE(userMenu().filter(QStringLiteral("Act as")).isEmpty());
    EXPECT_TRUE(userMenu().contains(QStringLiteral("People…")));
    createPersonCalled(QStringLiteral("Gao & Yuan"));
    EXPECT_EQ(userMenu().filter(QStringLiteral("Act as")).size(), 2);
    EXPECT_TRUE(userMenu().contains(QStringLiteral("Act as Gao && Yuan")));
}

TEST_F(PeopleTest, whoActsIsRememberedForTheseData) {
    const User second = createPersonCalled(QStringLiteral("Gao Yuan"));
    switchTo(second);
    restart();
    openOwn();
    EXPECT_EQ(workspace().user().id, second.id);
    open(DataSource::demo());
    EXPECT_NE(workspace().user().name, QStringLiteral("Gao Yuan"));
}

TEST_F(PeopleTest, theCustomersOfOneWhoLeavesGoToAnotherAndComeBackWithUndo) {
    const User leaving = createPersonCalled(QStringLiteral("Gao Yuan"));
    createPersonCalled(QStringLiteral("Li Jing"));
    switchTo(leaving);
    const Customer customer = createCustomerCalled(QStringLiteral("云启科技有限公司"));
    ASSERT_EQ(ownerOf(customer), QStringLiteral("Gao Yuan"));
    openPeople();
    EXPECT_TRUE(visibleLabels(*dialog()).contains(QStringLiteral("1 customer · acts now")));
    chooseIn("heir", QStringLiteral("Li Jing"));
    click("retire");
    EXPECT_FALSE(person(QStringLiteral("Gao Yuan"))->active);
    EXPECT_EQ(ownerOf(customer), QStringLiteral("Li Jing"));
    EXPECT_EQ(workspace().user().name, QStringLiteral("Administrator"));  // who left acts no more
    click("reactivate");
    EXPECT_TRUE(person(QStringLiteral("Gao Yuan"))->active);
    dialog()->reject();
    settle();
    workspace().undo();  // works here again
    settle();
    EXPECT_FALSE(person(QStringLiteral("Gao Yuan"))->active);
    EXPECT_EQ(ownerOf(customer), QStringLiteral("Li Jing"));
}

TEST_F(PeopleTest, customersGoIntoThePoolUnlessToldOtherwise) {
    const User leaving = createPersonCalled(QStringLiteral("Gao Yuan"));
    const User administrator = workspace().user();
    switchTo(leaving);
    const Customer customer = createCustomerCalled(QStringLiteral("云启科技有限公司"));
    switchTo(administrator);
    openPeople();
    choosePerson(QStringLiteral("Gao Yuan"));
    click("retire");
    EXPECT_EQ(ownerOf(customer), QStringLiteral("Unassigned"));
    dialog()->reject();
    settle();
    workspace().undo();
    settle();
    EXPECT_EQ(ownerOf(customer), QStringLiteral("Gao Yuan"));
    EXPECT_TRUE(person(QStringLiteral("Gao Yuan"))->active);
}

TEST_F(PeopleTest, theLastAdministratorCannotLeave) {
    openPeople();
    click("retire");
    EXPECT_TRUE(visibleLabels(*dialog()).contains(QStringLiteral("One active administrator must remain")));
    EXPECT_TRUE(workspace().user().active);
}

}  // namespace
}  // namespace zhike
