#include "app/fieldlabels.h"
#include "customerformfixture.h"
#include "ui/widgets/tagfield.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhike {
namespace {

TEST_F(CustomerFormTest, isFilledAndSubmittedByKeyboardAlone) {
    type(QStringLiteral("云启科技有限公司"));
    press(Qt::Key_Tab);
    type(QStringLiteral("王磊"));
    press(Qt::Key_Tab);
    type(QStringLiteral("采购总监"));
    press(Qt::Key_Tab);
    type(QStringLiteral("13800135678"));
    press(Qt::Key_Tab);
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 0013 5678"));
    for (int field = 0; field < 3; ++field) press(Qt::Key_Tab);  // e-mail, industry, tier
    press(Qt::Key_Down);
    submit();
    ASSERT_EQ(submitted.count(), 1);
    const CustomerInput input = form.input();
    EXPECT_EQ(input.customer.name, QStringLiteral("云启科技有限公司"));
    EXPECT_EQ(input.contact.name, QStringLiteral("王磊"));
    EXPECT_EQ(input.contact.position, QStringLiteral("采购总监"));
    EXPECT_EQ(input.contact.phone, QStringLiteral("13800135678"));
    EXPECT_EQ(input.customer.source, QStringLiteral("trade_fair"));
    EXPECT_EQ(input.customer.owner, lookup().administrator().id);
    EXPECT_TRUE(form.newTags().isEmpty());
    EXPECT_TRUE(form.isVisible()) << "whoever saves closes it";
}

TEST_F(CustomerFormTest, asksForWhatIsMissingAndGoesToTheFirst) {
    press(Qt::Key_Tab);
    EXPECT_TRUE(place("name")->error().isEmpty()) << "passing by is no mistake";
    submit();
    EXPECT_EQ(submitted.count(), 0);
    EXPECT_EQ(place("name")->error(), QStringLiteral("The name is missing"));
    EXPECT_EQ(place("contact")->error(), QStringLiteral("The contact is missing"));
    EXPECT_EQ(place("phone")->error(), QStringLiteral("Enter a phone number or an e-mail address"));
    EXPECT_EQ(place("source")->error(), QStringLiteral("Choose where the customer comes from"));
    EXPECT_EQ(QApplication::focusWidget(), editor("name"));
    EXPECT_TRUE(shows(QStringLiteral("4 to correct: Customer name (in full), Contact, Phone, Source")));
    type(QStringLiteral("云"));
    EXPECT_TRUE(place("name")->error().isEmpty()) << "the sentence goes while typing";
    fill("email", QStringLiteral("a@b.example"));
    press(Qt::Key_Tab);
    EXPECT_TRUE(place("phone")->error().isEmpty()) << "an e-mail address will do";
    EXPECT_TRUE(shows(QStringLiteral("2 to correct: Contact, Source")));
}

TEST_F(CustomerFormTest, anIndividualNeedsNoContactAndHasABirthday) {
    EXPECT_FALSE(editor("birthday")->isVisible());
    press(Qt::Key_Backtab);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(form.input().customer.kind, QStringLiteral("individual"));
    EXPECT_TRUE(editor("birthday")->isVisible());
    EXPECT_FALSE(editor("contact")->isVisible());
    EXPECT_EQ(place("name")->label(), QStringLiteral("Full name"));
    fill("name", QStringLiteral("李静"));
    fill("phone", QStringLiteral("13800135678"));
    editor<QComboBox>("source")->setFocus();
    press(Qt::Key_Down);
    submit();
    EXPECT_EQ(submitted.count(), 1);
    EXPECT_TRUE(form.input().contact.name.isEmpty());
}

TEST_F(CustomerFormTest, aBadPhoneKeepsItsTextWithTheReasonUnderIt) {
    fill("phone", QStringLiteral("1380013567"));
    press(Qt::Key_Tab);
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 0013 567"));
    ASSERT_FALSE(place("phone")->error().isEmpty());
    EXPECT_TRUE(shows(place("phone")->error()));
    EXPECT_EQ(editor("phone")->accessibleDescription(), place("phone")->error());
    EXPECT_TRUE(shows(QStringLiteral("1 to correct: Phone")));
    editor("phone")->setFocus();
    press(Qt::Key_End);
    type(QStringLiteral("8"));
    EXPECT_TRUE(place("phone")->error().isEmpty());
    press(Qt::Key_Tab);
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 0013 5678"));
}

TEST_F(CustomerFormTest, groupsDigitsWhileTheyAreTyped) {
    fill("phone", QStringLiteral("13800135"));
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 0013 5"));
    for (int back = 0; back < 3; ++back) press(Qt::Key_Backspace);
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 00"));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Delete);
    type(QStringLiteral("5"));
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("158 00"));
    EXPECT_EQ(editor("phone")->cursorPosition(), 2);
}

TEST_F(CustomerFormTest, takesFullWidthDigits) {
    fill("phone", QStringLiteral("１３８００１３５６７８"));
    press(Qt::Key_Tab);
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("138 0013 5678"));
    EXPECT_EQ(form.input().contact.phone, QStringLiteral("13800135678"));
}

TEST_F(CustomerFormTest, refusesAnIdentityCardNumberWithTheReason) {
    fill("address", QStringLiteral("11010519491231002X"));
    press(Qt::Key_Tab);
    EXPECT_EQ(place("address")->error(),
              QStringLiteral("This looks like an identity card number, which must not be kept here"));
}

TEST_F(CustomerFormTest, anEditedCustomerComesBackUnchanged) {
    const CustomerInput given = everythingKnown();
    form.edit(given);
    EXPECT_EQ(form.windowTitle(), QStringLiteral("Edit ") + given.customer.name);
    EXPECT_EQ(editor("name")->text(), given.customer.name);
    EXPECT_EQ(editor<QPlainTextEdit>("note")->toPlainText(), given.customer.note);
    EXPECT_TRUE(editor("birthday")->isVisible()) << "what is filled is shown, of whatever kind the customer is";
    EXPECT_TRUE(form.draft().isEmpty());
    for (int i = 0; i < 80; ++i) press(Qt::Key_Tab);  // once through all fields and round
    submit();
    ASSERT_EQ(submitted.count(), 1);
    expectSame(given.customer, form.input().customer);
    expectSame(given.contact, form.input().contact);
    ASSERT_EQ(form.input().others.size(), 1);
    expectSame(given.others[0], form.input().others[0]);
    EXPECT_EQ(form.input().referrer, given.referrer);
    EXPECT_TRUE(form.draft().isEmpty());
}

TEST_F(CustomerFormTest, editingNeedsOnlyTheName) {
    CustomerInput given;
    given.customer.name = QStringLiteral("云启");
    form.edit(given);
    submit();
    EXPECT_EQ(submitted.count(), 1);
    fill("name", {});
    press(Qt::Key_Backspace);
    submit();
    EXPECT_EQ(submitted.count(), 1);
    EXPECT_EQ(place("name")->error(), QStringLiteral("The name is missing"));
}

TEST_F(CustomerFormTest, aClearedFieldIsCleared) {
    form.edit(everythingKnown());
    fill("budget", {});
    press(Qt::Key_Tab);
    editor<QComboBox>("grade")->setFocus();
    press(Qt::Key_Home);
    EXPECT_FALSE(form.input().customer.budget.has_value());
    EXPECT_TRUE(form.input().customer.grade.isEmpty());
}

TEST_F(CustomerFormTest, tagsAreChosenByPinyinAndMadeByTyping) {
    auto* tags = editor<TagField>("tags");
    tags->setFocus();
    language.use(LanguageChoice::Chinese);
    QCoreApplication::processEvents();
    type(QStringLiteral("fwq"));
    press(Qt::Key_Return);
    type(QStringLiteral("新标签;"));
    EXPECT_EQ(tags->text(), QStringLiteral("server_purchase;新标签"));
    EXPECT_EQ(form.input().customer.tags, QStringLiteral("server_purchase;新标签"));
    EXPECT_EQ(form.newTags(), QStringList{QStringLiteral("新标签")});
    press(Qt::Key_Backspace);
    EXPECT_EQ(tags->text(), QStringLiteral("server_purchase"));
    EXPECT_TRUE(form.newTags().isEmpty());
    EXPECT_EQ(submitted.count(), 0);
}

TEST_F(CustomerFormTest, aDraftComesBackAsItWasTyped) {
    fill("name", QStringLiteral("<b>%1"));
    fill("phone", QStringLiteral("12"));
    editor<TagField>("tags")->setFocus();
    type(QStringLiteral("half"));
    const QJsonObject draft = form.draft();
    EXPECT_EQ(draft.size(), 3);

    CustomerForm later(lookup(), clock);
    later.restoreDraft(draft);
    EXPECT_EQ(later.draft(), draft);
    EXPECT_EQ(later.input().customer.name, QStringLiteral("<b>%1"));
    EXPECT_EQ(later.findChild<QLineEdit*>(QStringLiteral("phone"))->text(), QStringLiteral("12"));
    EXPECT_EQ(later.newTags(), QStringList{QStringLiteral("half")});
}

TEST_F(CustomerFormTest, theLastCustomersOfASourceAreTemplatesForWhatIsStillEmpty) {
    QStringList asked;
    form.setFinders({}, [&](const QString& source, QObject*, std::function<void(const QList<Customer>&)> answer) {
        asked << source;
        Customer other = everythingKnown().customer;
        other.industry = QStringLiteral("education");
        answer({other});
    });
    form.resize(1000, 716);  // the screen of the tests is smaller
    EXPECT_TRUE(shows(QStringLiteral("Choose a source: its last customers are offered here.")));
    fill("city", QStringLiteral("Ningbo"));
    editor<QComboBox>("source")->setFocus();
    press(Qt::Key_Down);
    ASSERT_EQ(asked, QStringList{QStringLiteral("trade_fair")});
    const auto buttons = form.findChildren<QPushButton*>();
    const auto take = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Use as a template");
    });
    ASSERT_NE(take, buttons.end());
    (*take)->setFocus();
    press(Qt::Key_Space);
    const Customer taken = form.input().customer;
    EXPECT_EQ(taken.industry, QStringLiteral("education"));
    EXPECT_EQ(taken.tags, QStringLiteral("server_purchase;急"));
    EXPECT_EQ(taken.city, QStringLiteral("Ningbo")) << "what was typed stays";
    EXPECT_TRUE(taken.name.isEmpty());
    EXPECT_TRUE(taken.creditCode.isEmpty());
}

TEST_F(CustomerFormTest, escapeCancels) {
    QSignalSpy rejected(&form, &QDialog::rejected);
    press(Qt::Key_Escape);
    EXPECT_EQ(rejected.count(), 1);
    EXPECT_FALSE(form.isVisible());
}

TEST_F(CustomerFormTest, staysAsItIsWhileItIsSaved) {
    editor("contact")->setFocus();
    form.setBusy(true);
    QTest::keyClick(&form, Qt::Key_Escape);
    EXPECT_TRUE(form.isVisible());
    EXPECT_FALSE(editor("name")->isEnabled());
    form.setBusy(false);
    EXPECT_EQ(QApplication::focusWidget(), editor("contact"));
}

TEST_F(CustomerFormTest, anErrorOfTheSaveStandsWhereItBelongs) {
    form.edit(everythingKnown());
    form.setBusy(true);
    form.showError(invalid("external_id", Text{"Taken by %1", {QStringLiteral("<b>")}}));
    EXPECT_EQ(place("externalId")->error(), QStringLiteral("Taken by <b>"));
    EXPECT_EQ(QApplication::focusWidget(), editor("externalId"));
    type(QStringLiteral("9"));
    EXPECT_TRUE(place("externalId")->error().isEmpty());
    form.showError({ErrorCode::Unavailable, {}, Text{"The disk is full"}, {}});
    EXPECT_TRUE(shows(QStringLiteral("The disk is full")));
    submit();
    EXPECT_FALSE(shows(QStringLiteral("The disk is full")));
}

TEST_F(CustomerFormTest, everyFieldThatPeopleFillInIsThere) {
    // Given by the program, or by the review.
    const QStringList others{QStringLiteral("no"),           QStringLiteral("former_no"), QStringLiteral("created_on"),
                             QStringLiteral("verification"), QStringLiteral("reviewer"),  QStringLiteral("reviewed_on"),
                             QStringLiteral("review_note")};
    for (const QString& field : customerFieldNames()) {
        if (others.contains(field)) continue;
        QString name = field;
        for (qsizetype at = name.indexOf(u'_'); at >= 0; at = name.indexOf(u'_'))
            name.replace(at, 2, name[at + 1].toUpper());
        const auto* found = form.findChild<QWidget*>(name);
        ASSERT_NE(found, nullptr) << qPrintable(field);
        EXPECT_NE(qobject_cast<FormField*>(found->parentWidget()), nullptr) << qPrintable(field) << " is not bound";
    }
}

TEST_F(CustomerFormTest, everyFieldHasABuddyAndAName) {
    const auto places = form.findChildren<FormField*>();
    EXPECT_FALSE(places.isEmpty());
    for (const FormField* place : places) {
        const auto labels = place->findChildren<QLabel*>();
        const QWidget* buddy = labels.first()->buddy();
        ASSERT_NE(buddy, nullptr);
        if (buddy->focusProxy()) buddy = buddy->focusProxy();
        EXPECT_EQ(buddy->accessibleName(), place->label()) << qPrintable(buddy->objectName());
        EXPECT_FALSE(place->label().isEmpty());
    }
}

TEST_F(CustomerFormTest, changesItsLanguageWithWhatWasTyped) {
    fill("name", QStringLiteral("云"));
    editor<QComboBox>("source")->setFocus();
    press(Qt::Key_Down);
    language.use(LanguageChoice::Chinese);
    QCoreApplication::processEvents();
    EXPECT_EQ(place("phone")->label(), fieldLabel(QStringLiteral("phone")).translated());
    EXPECT_EQ(editor<QPushButton>("cancel")->text(), QStringLiteral("取消"));
    EXPECT_EQ(editor<QComboBox>("source")->currentText(), QStringLiteral("行业展会"));
    EXPECT_EQ(editor("name")->text(), QStringLiteral("云"));
    EXPECT_EQ(form.input().customer.source, QStringLiteral("trade_fair"));
}

}  // namespace
}  // namespace zhike
