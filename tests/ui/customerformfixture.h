#pragma once

#include "app/datafile.h"
#include "support/printers.h"
#include "ui/customers/customerform.h"
#include "ui/shell/language.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhike {

// The lists and people of a new data file.
inline const Lookup& lookup() {
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
inline constexpr std::pair<const char*, const char*> kValues[] = {
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
    {"contact_note", "最好上午"},
    {"referrer", "2026002"},
    {"contact2.name", "赵敏"},
    {"contact2.phone", "13900001111"},
    {"contact2.note", "<i>财务</i>"},
};

// A customer that holds them all, and what the form does not know.
inline CustomerInput everythingKnown() {
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
    input.contact.id = {71};
    input.others[0].id = {72};
    input.others[0].primary = false;
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

}  // namespace zhike
