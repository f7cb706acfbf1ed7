// Several contacts in the form: added, changed, removed and put first by keys and buttons.
#include "customerformfixture.h"
#include "ui/customers/contactcard.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/sectionheader.h"

#include <QJsonArray>
#include <QPushButton>

namespace zhike {
namespace {

class FurtherContactsTest : public CustomerFormTest {
protected:
    // 王磊 is primary, 赵敏 the second.
    FurtherContactsTest() {
        given.customer.id = {7};
        given.customer.name = QStringLiteral("云启");
        given.contact.id = {71};
        given.contact.name = QStringLiteral("王磊");
        given.contact.phone = QStringLiteral("13800135678");
        given.others << Contact{};
        given.others[0].id = {72};
        given.others[0].primary = false;
        given.others[0].name = QStringLiteral("赵敏");
        given.others[0].email = QStringLiteral("zm@yunqi.example");
        form.edit(given);
    }
    // The button of a card whose name begins so.
    void click(const char* name) {
        for (IconButton* button : form.findChildren<IconButton*>()) {
            if (!button->isVisible() || !button->accessibleName().startsWith(QString::fromUtf8(name))) continue;
            button->setFocus();
            press(Qt::Key_Space);
            return;
        }
        ADD_FAILURE() << "no button " << name;
    }
    void addContact() {
        editor<QPushButton>("addContact")->setFocus();
        press(Qt::Key_Space);
    }

    CustomerInput given;
};

TEST_F(FurtherContactsTest, areListedWithWhatOneLooksFor) {
    EXPECT_TRUE(shows(QStringLiteral("赵敏 · zm@yunqi.example")));
    EXPECT_FALSE(editor("contact2.name")->isVisible());
    click("Edit 赵敏");
    EXPECT_TRUE(editor("contact2.name")->isVisible());
    EXPECT_TRUE(form.draft().isEmpty());
}

TEST_F(FurtherContactsTest, oneIsAddedByKeyboardAlone) {
    addContact();
    type(QStringLiteral("孙悦"));
    press(Qt::Key_Tab);
    type(QStringLiteral("出纳"));
    press(Qt::Key_Tab);
    type(QStringLiteral("１３９００００１１１１"));
    press(Qt::Key_Tab);
    EXPECT_EQ(editor("contact3.phone")->text(), QStringLiteral("139 0000 1111"));
    EXPECT_TRUE(shows(QStringLiteral("孙悦 · 出纳 · 139 0000 1111")));
    submit();
    ASSERT_EQ(submitted.count(), 1);
    ASSERT_EQ(form.input().others.size(), 2);
    EXPECT_EQ(form.input().others[1].phone, QStringLiteral("13900001111"));
    EXPECT_FALSE(form.input().others[1].id.isSet());
}

TEST_F(FurtherContactsTest, aFaultOpensItsCardAndSaysWhose) {
    click("Edit 赵敏");
    fill("contact2.phone", QStringLiteral("12"));
    click("Fold 赵敏");
    EXPECT_FALSE(editor("contact2.phone")->isVisible());
    submit();
    EXPECT_EQ(submitted.count(), 0);
    EXPECT_EQ(QApplication::focusWidget(), editor("contact2.phone"));
    EXPECT_TRUE(editor("contact2.phone")->isVisible());
    EXPECT_TRUE(shows(QStringLiteral("1 to correct: Phone (赵敏)")));
    fill("contact2.phone", {});
    press(Qt::Key_Tab);
    fill("contact2.note", QStringLiteral("11010519491231002X"));
    submit();
    EXPECT_EQ(QApplication::focusWidget(), editor("contact2.note")) << "V08 holds for all of them";
}

TEST_F(FurtherContactsTest, theFirstBadFieldIsTheFirstOnTheScreen) {
    addContact();
    fill("contact3.phone", QStringLiteral("12"));
    fill("email", QStringLiteral("no mail"));
    submit();
    EXPECT_EQ(QApplication::focusWidget(), editor("email"));
    fill("email", QStringLiteral("a@b.example"));
    submit();
    EXPECT_EQ(QApplication::focusWidget(), editor("contact3.phone"));
}

TEST_F(FurtherContactsTest, anotherBecomesPrimaryWithAllThatWasTyped) {
    click("Edit 赵敏");
    fill("contact2.position", QStringLiteral("财务"));
    fill("contact2.phone", QStringLiteral("12"));  // still wrong, and not lost
    click("Make 赵敏 the primary contact");
    EXPECT_EQ(editor("contact")->text(), QStringLiteral("赵敏"));
    EXPECT_EQ(editor("position")->text(), QStringLiteral("财务"));
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("12"));
    EXPECT_FALSE(place("phone")->error().isEmpty());
    EXPECT_EQ(editor("contact2.name")->text(), QStringLiteral("王磊"));
    EXPECT_EQ(editor("contact2.phone")->text(), QStringLiteral("138 0013 5678"));
    fill("phone", {});
    submit();
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_EQ(form.input().contact.id, Id<Contact>{72});
    EXPECT_EQ(form.input().contact.position, QStringLiteral("财务"));
    EXPECT_EQ(form.input().others[0].id, Id<Contact>{71});
    EXPECT_EQ(form.input().others[0].phone, QStringLiteral("13800135678"));
}

TEST_F(FurtherContactsTest, oneIsRemovedOnlyWhenSavedAndCanStay) {
    click("Remove 赵敏");
    EXPECT_TRUE(shows(QStringLiteral("赵敏 · zm@yunqi.example – is removed when you save")));
    EXPECT_TRUE(form.input().others[0].removed.isSet());
    EXPECT_FALSE(form.draft().isEmpty());
    click("Keep 赵敏");
    EXPECT_FALSE(form.input().others[0].removed.isSet());
    EXPECT_TRUE(form.draft().isEmpty());
}

TEST_F(FurtherContactsTest, oneThatWasNeverSavedGoesAtOnce) {
    addContact();
    type(QStringLiteral("x"));
    press(Qt::Key_Tab);
    click("Remove x");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(form.findChildren<ContactCard*>().size(), 1);
    EXPECT_TRUE(form.draft().isEmpty());
    addContact();
    type(QStringLiteral("y"));
    submit();
    ASSERT_EQ(submitted.count(), 1);
    EXPECT_TRUE(form.input().others[1].removed.isSet()) << "nothing is saved of the first";
    EXPECT_EQ(form.input().others[2].name, QStringLiteral("y"));
}

TEST_F(FurtherContactsTest, aDraftBringsThemBackWhereTheyWere) {
    click("Edit 赵敏");
    fill("contact2.position", QStringLiteral("财务"));
    click("Make 赵敏 the primary contact");
    click("Remove 王磊");
    addContact();
    type(QStringLiteral("<b>%1"));
    fill("contact3.phone", QStringLiteral("12"));
    const QJsonObject draft = form.draft();

    CustomerForm later(lookup(), clock);
    later.edit(given);
    later.restoreDraft(draft);
    EXPECT_EQ(later.draft(), draft);
    const CustomerInput input = later.input();
    EXPECT_EQ(input.contact.id, Id<Contact>{72});
    EXPECT_EQ(input.contact.position, QStringLiteral("财务"));
    EXPECT_TRUE(input.others[0].removed.isSet());
    EXPECT_EQ(input.others[1].name, QStringLiteral("<b>%1"));
    EXPECT_EQ(later.findChild<QLineEdit*>(QStringLiteral("contact3.phone"))->text(), QStringLiteral("12"));
}

TEST_F(FurtherContactsTest, aDamagedDraftDoesNoHarm) {
    form.restoreDraft({{QStringLiteral("contacts"), QJsonArray{QStringLiteral("5"), 7, QJsonObject{}}},
                       {QStringLiteral("contact999999.name"), QStringLiteral("x")},
                       {QStringLiteral("contact-1.name"), QStringLiteral("x")},
                       {QStringLiteral("nothing"), true}});
    EXPECT_LE(form.findChildren<ContactCard*>().size(), 21);
    submit();
    EXPECT_EQ(submitted.count(), 1);
}

TEST_F(FurtherContactsTest, followTheLanguage) {
    addContact();
    language.use(LanguageChoice::Chinese);
    QCoreApplication::processEvents();
    EXPECT_TRUE(shows(QStringLiteral("新联系人")));
    EXPECT_EQ(place("contact3.phone")->label(), QStringLiteral("电话"));
}

}  // namespace
}  // namespace zhike
