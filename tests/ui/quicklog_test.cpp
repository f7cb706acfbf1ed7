#include "ui/followups/quicklog.h"

#include "app/drafts.h"
#include "app/followups.h"
#include "customersfixture.h"
#include "ui/followups/followupeditor.h"
#include "ui/followups/plandialog.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/optionbox.h"
#include "ui/widgets/optionpicker.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhike {
namespace {

// L over the list of customers, with real keys. It is Thursday, 2026-09-10.
class QuickLogTest : public CustomersPageTest {
protected:
    QuickLogTest() {
        start();
        table->showRow(0);
        settle();
        openLog();
    }
    ~QuickLogTest() override { delete logger; }
    void openLog() {
        table->setFocus();
        press(Qt::Key_L);
        for (QuickLog* one : window.findChildren<QuickLog*>())
            if (one->isVisible()) panel = one;
    }
    void start() {
        delete logger;
        logger = new FollowUpEditor(*workspace, window);
        QObject::connect(page, &CustomersPage::logWanted, logger, &FollowUpEditor::log);
    }
    template <class Editor>
    Editor* editor(const char* name) {
        return panel->findChild<Editor*>(QString::fromLatin1(name));
    }
    void write(const char* text) { QTest::keyClicks(editor<QPlainTextEdit>("summary"), QString::fromUtf8(text)); }
    Id<Customer> customer() {
        const auto* model = static_cast<const CustomerModel*>(table->model());
        return {model->keyAt(table->currentIndex().row())};
    }
    QList<Interaction> contacts() {
        const auto read = [id = customer()](Repositories& data) { return data.interactions.of(id); };
        return *workspace->store().read(read).result();
    }
    void save() {
        QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
        settle();
    }

    FollowUpEditor* logger = nullptr;
    QPointer<QuickLog> panel;
};

TEST_F(QuickLogTest, oneKeyTheTextAndSave) {
    ASSERT_NE(panel, nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("summary"));
    write("<b>%1</b> likes it");
    save();
    EXPECT_TRUE(contacts().isEmpty());  // no next step is asked about, once
    EXPECT_EQ(panel->findChild<HintLine*>()->kind(), Kind::Warn);
    EXPECT_TRUE(editor<QLineEdit>("next")->hasFocus());
    save();
    EXPECT_EQ(panel, nullptr);
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().summary, QStringLiteral("<b>%1</b> likes it"));
    EXPECT_EQ(contacts().first().method, QStringLiteral("phone"));
    EXPECT_TRUE(contacts().first().answered);
    EXPECT_TRUE(table->hasFocus());  // where one came from
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(contacts().isEmpty());
}

TEST_F(QuickLogTest, theNextStepComesWithItsDay) {
    QTest::keyClick(panel, Qt::Key_2, Qt::AltModifier);
    write("Sent the plan");
    QTest::keyClicks(editor<QLineEdit>("next"), QStringLiteral("Call about the plan"));
    save();
    EXPECT_TRUE(contacts().isEmpty());  // by when?
    QTest::keyClicks(editor<QLineEdit>("nextDue"), QStringLiteral("+2"));
    EXPECT_EQ(panel->findChild<HintLine*>()->kind(), Kind::Ok);
    save();
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(contacts().first().method, QStringLiteral("email"));
    EXPECT_EQ(contacts().first().nextDue, QDate(2026, 9, 14));
    EXPECT_EQ(contacts().first().nextUser, workspace->user().id);
    EXPECT_EQ(readCell(table->currentIndex().row(), CustomerColumn::NextDue), QStringLiteral("09-14 In 4 days"));
}

TEST_F(QuickLogTest, anotherCanBeAskedToDoTheNextStep) {
    write("Talked");
    QTest::keyClicks(editor<QLineEdit>("next"), QStringLiteral("Call about the plan"));
    QTest::keyClicks(editor<QLineEdit>("nextDue"), QStringLiteral("+2"));
    auto* who = editor<OptionBox>("nextUser");
    EXPECT_EQ(who->value(), QString::number(workspace->user().id.value));
    who->setFocus();
    QTest::keyClick(who, who->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    const QString other = who->value();
    EXPECT_NE(other, QString::number(workspace->user().id.value));
    save();
    ASSERT_EQ(contacts().size(), 1);
    EXPECT_EQ(QString::number(contacts().first().nextUser.value), other);
}

TEST_F(QuickLogTest, keysForMethodAndAttitudeLeaveWhatIsTypedAlone) {
    write("Half a sen");
    QTest::keyClicks(editor<QLineEdit>("next"), QStringLiteral("Call about"));
    editor<QPlainTextEdit>("summary")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::AltModifier);
    write("tence");
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Half a sentence"));
    EXPECT_EQ(editor<QLineEdit>("next")->text(), QStringLiteral("Call about"));
    EXPECT_EQ(editor<ChoiceSwitch>("signal")->value(), QStringLiteral("positive"));
    EXPECT_EQ(editor<ChoiceSwitch>("method")->value(), QStringLiteral("visit"));
}

TEST_F(QuickLogTest, tabGoesFromTheTextToTheAttitudeTheNextStepAndItsDay) {
    const auto isAt = [&](const char* name) {
        const auto* place = editor<QWidget>(name);
        return place == QApplication::focusWidget() || place->isAncestorOf(QApplication::focusWidget());
    };
    for (const char* name : {"summary", "signal", "next", "nextDue", "nextUser", "answered"}) {
        EXPECT_TRUE(isAt(name)) << name << ", not " << qPrintable(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

TEST_F(QuickLogTest, altAndAnArrowSayTheAttitude) {
    for (const auto& [key, signal] :
         {std::pair{Qt::Key_Down, "negative"}, {Qt::Key_Right, "neutral"}, {Qt::Key_Up, "positive"}}) {
        QTest::keyClick(editor<QPlainTextEdit>("summary"), key, Qt::AltModifier);
        EXPECT_EQ(editor<ChoiceSwitch>("signal")->value(), QString::fromLatin1(signal));
    }
}

TEST_F(QuickLogTest, aDayIsReadAsItIsTypedAndShownAsItIs) {
    auto* due = editor<QLineEdit>("nextDue");
    for (const auto& [typed, day] : {std::pair{"w1", "2026-09-17"}, std::pair{"fri", "2026-09-11"},
                                     std::pair{"915", "2026-09-15"}, std::pair{"周五", "2026-09-11"}}) {
        due->setFocus();
        due->setText(QString::fromUtf8(typed));
        editor<QPlainTextEdit>("summary")->setFocus();
        EXPECT_EQ(due->text(), QString::fromLatin1(day)) << typed;
    }
}

TEST_F(QuickLogTest, aVagueNextStepIsSaidWhileItIsTypedAndRefused) {
    write("Talked");
    auto* next = editor<QLineEdit>("next");
    QTest::keyClicks(next, QStringLiteral("follow up later"));
    const QString hint = QStringLiteral("This is too vague. Say what you will do, such as “send the quote”.");
    EXPECT_EQ(panel->findChild<HintLine*>()->text(), hint);
    QTest::keyClicks(editor<QLineEdit>("nextDue"), QStringLiteral("+2"));
    save();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_EQ(qobject_cast<FormField*>(next->parentWidget())->error(), hint);
    EXPECT_TRUE(next->hasFocus());
    EXPECT_EQ(next->text(), QStringLiteral("follow up later"));
}

TEST_F(QuickLogTest, withoutATextNothingIsSavedAndThatIsSaid) {
    save();
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(contacts().isEmpty());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("summary"));
}

TEST_F(QuickLogTest, twoDotsAreWhatWasSaidLastTime) {
    write("Asked about <b>%1</b>");
    save();
    save();
    openLog();
    write("..");
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Asked about <b>%1</b>"));
}

TEST_F(QuickLogTest, twoColonsOfferPhrasesByPinyin) {
    write("Called: ::");
    auto* picker = window.findChild<OptionPicker*>();
    ASSERT_NE(picker, nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("discount"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(),
              QStringLiteral("Called: Finds the price high and hopes for a discount"));
}

TEST_F(QuickLogTest, aPhraseThatIsMissingIsAddedToTheLibrary) {
    write("::");
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Will move to Xi'an"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Will move to Xi'an"));
    const QList<Choice> phrases = workspace->lookup().choices(QStringLiteral("phrase"));
    EXPECT_TRUE(
        std::any_of(phrases.begin(), phrases.end(), [](const Choice& one) { return one.en == u"Will move to Xi'an"; }));
}

TEST_F(QuickLogTest, aNewPhraseIsAddedOnceHoweverOftenItIsTyped) {
    for (int i = 0; i < 2; ++i) {
        write("::");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Will move to Xi'an"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    const QList<Choice> phrases = workspace->lookup().choices(QStringLiteral("phrase"));
    EXPECT_EQ(std::count_if(phrases.begin(), phrases.end(),
                            [](const Choice& one) { return one.en == u"Will move to Xi'an"; }),
              1);
}

TEST_F(QuickLogTest, theFocusOfThePlanIsTheNextStepAsSoonAsTheRhythmAsks) {
    write("Talked");
    save();
    save();
    workspace->save(
        Text{"Focus"}, {},
        [id = customer()](Work& work) {
            return setFocus(work, id, QStringLiteral("email"), QStringLiteral("Send the price list"));
        },
        page, [](const Result<FollowPlan>&) {});
    settle();
    openLog();
    EXPECT_EQ(editor<QLineEdit>("next")->text(), QStringLiteral("Send the price list"));
    EXPECT_EQ(editor<QLineEdit>("nextDue")->text(), QStringLiteral("2026-09-24"));  // every two weeks, a Thursday
    EXPECT_EQ(editor<ChoiceSwitch>("method")->value(), QStringLiteral("email"));
}

TEST_F(QuickLogTest, whatWasSavedWhileThePanelWasClosedIsNoDraft) {
    write("Talked");
    save();
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(panel, Qt::Key_Escape);
    settle();
    ASSERT_EQ(contacts().size(), 1);
    openLog();
    EXPECT_TRUE(editor<QPlainTextEdit>("summary")->toPlainText().isEmpty());
}

TEST_F(QuickLogTest, theWindowBehindStaysUsable) {
    write("Talked");
    table->setFocus();
    press(Qt::Key_J);
    EXPECT_EQ(table->currentIndex().row(), 1);
    ASSERT_NE(panel, nullptr);
    EXPECT_TRUE(panel->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);  // back into it
    EXPECT_TRUE(editor<QPlainTextEdit>("summary")->hasFocus());
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Talked"));
}

TEST_F(QuickLogTest, escKeepsWhatWasTypedAndTheNextStartOffersIt) {
    write("Half a sen");
    press(Qt::Key_Escape);
    EXPECT_EQ(panel, nullptr);
    EXPECT_TRUE(table->hasFocus());
    start();  // the program ended and began anew
    logger->offerDrafts();
    settle();
    QPushButton* goOn = nullptr;
    for (QPushButton* button : window.banners().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Continue")) goOn = button;
    ASSERT_NE(goOn, nullptr);
    goOn->click();
    settle();
    panel = window.findChild<QuickLog*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("Half a sen"));
    save();
    save();
    ASSERT_EQ(contacts().size(), 1);
    openLog();
    EXPECT_TRUE(editor<QPlainTextEdit>("summary")->toPlainText().isEmpty());
}

TEST_F(QuickLogTest, whatIsTypedIsOnTheDiskASecondLater) {
    write("A long sentence");
    const Drafts drafts(draftsOf(workspace->store().location()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !drafts.forms().isEmpty(); }));
    EXPECT_EQ(drafts.read(drafts.forms().first()).value(QStringLiteral("summary")).toString(),
              QStringLiteral("A long sentence"));
}

TEST_F(QuickLogTest, aLogOfAnotherCustomerLeavesTheFirstOneADraft) {
    write("About the first");
    table->setFocus();
    table->showRow(1);
    settle();
    openLog();
    EXPECT_TRUE(editor<QPlainTextEdit>("summary")->toPlainText().isEmpty());
    table->setFocus();
    table->showRow(0);
    settle();
    openLog();
    EXPECT_EQ(editor<QPlainTextEdit>("summary")->toPlainText(), QStringLiteral("About the first"));
}

TEST_F(QuickLogTest, theQuestionCanBeAnsweredWithAPause) {
    write("Asked to be left alone until spring");
    save();
    for (QPushButton* button : panel->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Pause the plan…")) button->click();
    settle();
    ASSERT_EQ(contacts().size(), 1);
    auto* plan = window.findChild<PlanDialog*>();
    ASSERT_NE(plan, nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("pauseReason"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Asked for it"));
    QTest::keyClick(plan, Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto read = [id = customer()](Repositories& data) { return data.followPlans.of(id); };
    EXPECT_TRUE(workspace->store().read(read).result()->paused);
}

TEST_F(QuickLogTest, thePanelStaysInsideASmallWindowWithLargeText) {
    Theme::instance().setTextPercent(150);
    window.resize(window.minimumSize());
    settle();
    EXPECT_TRUE(window.rect().adjusted(-30, -30, 30, 30).contains(panel->geometry()));
    Theme::instance().setTextPercent(100);
}

}  // namespace
}  // namespace zhike
