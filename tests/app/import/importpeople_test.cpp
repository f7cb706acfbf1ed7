#include "app/import/importpeople.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// "contact|position|phone|other_phones|email|wechat" of each.
QStringList people(const Person& cells) {
    QStringList all;
    for (const Person& person : peopleIn(cells).all) {
        QStringList parts;
        for (const QString& field : personFields()) parts << person.value(field);
        all << parts.join(u'|');
    }
    return all;
}

Person cells(const char* contact, const char* phone, const char* email = "", const char* position = "") {
    return {{u"contact"_qs, QString::fromUtf8(contact)},
            {u"phone"_qs, QString::fromUtf8(phone)},
            {u"email"_qs, QString::fromUtf8(email)},
            {u"position"_qs, QString::fromUtf8(position)}};
}

TEST(ImportPeople, severalPhonesOfOnePersonAreOnePhoneAndOtherPhones) {
    for (const char* phones : {"13800135678/021-62345678", "13800135678、021-62345678", "13800135678；021-62345678",
                               "13800135678;021-62345678", "13800135678,021-62345678", "13800135678\n021-62345678"})
        EXPECT_EQ(people(cells("王磊", phones)), QStringList{u"王磊||13800135678|021-62345678||"_qs}) << phones;
}

TEST(ImportPeople, aSlashWithinANumberPartsNothing) {
    EXPECT_EQ(people(cells("Anna", "0711/32")), QStringList{u"Anna||0711/32|||"_qs});
}

TEST(ImportPeople, severalContactsTakeTheirValuesAlong) {
    EXPECT_EQ(people(cells("王磊/李娜", "13800135678/13900002222", "w@a.example；l@a.example", "总监/经理")),
              (QStringList{u"王磊|总监|13800135678||w@a.example|"_qs, u"李娜|经理|13900002222||l@a.example|"_qs}));
    EXPECT_EQ(people(cells("王磊\n李娜", "13800135678/13900002222")),
              (QStringList{u"王磊||13800135678|||"_qs, u"李娜||13900002222|||"_qs}));
}

TEST(ImportPeople, valuesThatCannotBeToldApartStayWithTheFirst) {
    const People found = peopleIn(cells("王磊、李娜、赵", "13800135678、13900002222"));
    EXPECT_EQ(found.together, QStringList{u"phone"_qs});
    EXPECT_EQ(found.all[0].value(u"phone"_qs), u"13800135678"_qs);
    EXPECT_EQ(found.all[0].value(u"other_phones"_qs), u"13900002222"_qs);
    EXPECT_EQ(found.all.size(), 3);
}

TEST(ImportPeople, aSecondAddressMakesAFurtherContact) {
    EXPECT_EQ(people(cells("王磊", "", "a@a.example, b@a.example")),
              (QStringList{u"王磊||||a@a.example|"_qs, u"王磊||||b@a.example|"_qs}));
}

TEST(ImportPeople, linesKeepEmptyPlaces) {
    EXPECT_EQ(people(cells("\n李娜", "13800135678\n")), (QStringList{u"||13800135678|||"_qs, u"李娜|||||"_qs}));
    EXPECT_EQ(people(cells("王磊/李娜\n", "13800135678\n")), QStringList{u"王磊/李娜||13800135678|||"_qs});
}

TEST(ImportPeople, nobodyIsOneEmptyPerson) {
    EXPECT_EQ(people({}), QStringList{u"|||||"_qs});
    EXPECT_EQ(people(cells("/", "；")), QStringList{u"|||||"_qs});
}

}  // namespace
}  // namespace zhike
