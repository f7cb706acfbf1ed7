#include "ui/customers/customerform.h"

#include "app/datafile.h"
#include "app/fieldlabels.h"
#include "support/printers.h"
#include "ui/shell/language.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/tagfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhike {
namespace {

// The lists and people of a new data file.
const Lookup& lookup() {
    static const Lookup read = [] {
        QTemporaryDir folder;
        Location location;
        location.file = folder.filePath(QStringLiteral("form.zhk"));
        const Done made = createDatabase(location, SystemClock(), true);
        EXPECT_TRUE(made);
        auto connection = std::move(*Connection::open(location, Connection::Use::Read));
        Repositories data(*connection, nullptr);
        return *Lookup::read(data);
    }();
    return read;
}

// A value for every field of the form.
constexpr std::pair<const char*, const char*> kValues[] = {
    {"name", "云启科技 <b>%1</b> & Co."},
    {"short_name", "云启"},
    {"credit_code", "91350100M000100Y43"},
    {"industry", "it"},
    {"size", "20_50"},
    {"founded_on", "2015-03-01"},
    {"grade", "B"},
    {"intent", "high"},
    {"tags", "server_purchase;急"},
    {"preference", "R&D"},
    {"budget", "500000"},
    {"purchaser", "王磊"},
    {"decider", "赵总"},
    {"source", "trade_fair"},
    {"source_detail", "A08"},
    {"province", "浙江省"},
    {"city", "杭州市"},
    {"district", "余杭区"},
    {"address", "文一西路 998 号"},
    {"invoice_title", "云启科技"},
    {"invoice_tax_no", "91350100M000100Y43"},
    {"invoice_bank", "工行 1202"},
    {"invoice_address", "杭州"},
    {"sex", "male"},
    {"occupation", "CTO"},
    {"birthday", "05-06"},
    {"birthday_calendar", "lunar"},
    {"greeting", "微信"},
    {"note", "第一行\n\t第二行"},
    {"external_id", "X-1"},
    {"contact", "王磊"},
    {"position", "采购总监"},
    {"phone", "021-62345678"},
    {"email", "a@b.example"},
    {"wechat", "wl"},
    {"other_phones", "13800135678"},
};

// A customer that holds them all, and what the form does not know.
CustomerInput everythingKnown() {
    CustomerInput input;
    QStringList newTags;
    for (const auto& [field, text] : kValues) {
        const Done set = setField(input, QString::fromLatin1(field), QString::fromUtf8(text), lookup(), newTags);
        EXPECT_TRUE(set) << field;
    }
    input.customer.id = {7};
    input.customer.version = 3;
    input.customer.industry = QStringLiteral("abandoned");  // no longer in the list
    input.customer.owner = lookup().administrator().id;
    input.contact.note = QStringLiteral("not in the form");
    return input;
}

template <class E>
void expectSame(const E& given, const E& returned) {
    for (const auto& f : E::fields()) EXPECT_EQ(f.get(given), f.get(returned)) << f.name;
}

class CustomerFormTest : public testing::Test {
protected:
    CustomerFormTest() {
        language.use(LanguageChoice::English);
        form.setActingUser(lookup().administrator().id);
        form.show();
        QApplication::setActiveWindow(&form);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    }

    // Characters without a key of their own come as from an input method.
    static void type(const QString& words) {
        for (const QChar c : words) {
            const Qt::Key key = c.unicode() < 0x80 ? QTest::asciiToKey(c.toLatin1()) : Qt::Key_unknown;
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), key, QString(c), Qt::NoModifier);
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void submit() { press(Qt::Key_Return, Qt::ControlModifier); }

    template <class W = QLineEdit>
    W* editor(const char* name) {
        W* found = form.findChild<W*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    FormField* place(const char* name) { return static_cast<FormField*>(editor<QWidget>(name)->parentWidget()); }
    void fill(const char* name, const QString& words) {
        editor(name)->setFocus();
        editor(name)->clear();
        type(words);
    }
    // Words that stand somewhere in the window.
    bool shows(const QString& words) {
        const auto labels = form.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    }

    FixedClock clock{{1789022100000}, QTimeZone("Asia/Shanghai")};  // 2026-09-10 14:35
    Language language;
    CustomerForm form{lookup(), clock};
    QSignalSpy submitted{&form, &CustomerForm::submitted};
};

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
    EXPECT_EQ(editor("phone")->text(), QStringLiteral("1380013567"));
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
    for (int i = 0; i < 60; ++i) press(Qt::Key_Tab);  // once through all fields and round
    submit();
    ASSERT_EQ(submitted.count(), 1);
    expectSame(given.customer, form.input().customer);
    expectSame(given.contact, form.input().contact);
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

TEST_F(CustomerFormTest, everyFieldHasABuddyAndAName) {
    const auto places = form.findChildren<FormField*>();
    EXPECT_EQ(places.size(), 38);
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
