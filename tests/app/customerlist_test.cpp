#include "app/check.h"
#include "app/people.h"
#include "storage/migrator.h"
#include "usecasesfixture.h"

namespace zhike {
namespace {

// Lists are read in other statements when a query finds many: both ways must show the same.
class CustomerLists : public UseCases {
protected:
    QString listed(const CustomerQuery& query) {
        QStringList both;
        for (const int few : {0, CustomerList::kFew}) {
            CustomerList list(writer->connection(), few);
            const auto ids = list.ids(query);
            EXPECT_TRUE(ids) << (ids ? "" : ids.error().detail.toStdString());
            QStringList names;
            const auto rows = list.rows(*ids);
            for (const CustomerRow& row : *rows) names << row.customer.name;
            both << names.join(u' ');
        }
        EXPECT_EQ(both[0], both[1]);
        return both[0];
    }
    QString sorted(const char* by, bool descending, const QList<CustomerFilter>& filters = {}) {
        CustomerQuery query;
        query.sortBy = QString::fromLatin1(by);
        query.descending = descending;
        query.filters = filters;
        return listed(query);
    }
    QString tagged(const QStringList& tags) {
        CustomerQuery query;
        query.sortBy = QStringLiteral("no");
        query.descending = false;
        QVariantList codes;
        for (const QString& tag : tags) codes << lookup.code(QStringLiteral("tag"), tag);
        query.filters << CustomerFilter{QStringLiteral("tags"), codes};
        return listed(query);
    }
    void owned(const char* name, const User& owner) {
        const auto created = create({{"name", name}, {"grade", "B"}});
        ASSERT_TRUE(write([&](Work& w) { return assignCustomers(w, {created->id}, owner); }));
    }
    User person(const char* name) {
        User user;
        user.name = QString::fromUtf8(name);
        user.role = QStringLiteral("sales");
        return *write([&](Work& w) { return saveUser(w, user); });
    }
};

// An individual is his own contact; who has none comes last both ways.
TEST_P(CustomerLists, standInTheOrderOfTheContact) {
    ASSERT_TRUE(create({{"name", "B1"}, {"contact", "Mia"}}));
    ASSERT_TRUE(create({{"name", "B2"}}));
    ASSERT_TRUE(create({{"name", "Ben"}, {"kind", "individual"}}));
    ASSERT_TRUE(create({{"name", "B4"}, {"contact", "Ada"}, {"grade", "A"}}));
    EXPECT_EQ(sorted("contact", false), u"B4 Ben B1 B2"_qs);
    EXPECT_EQ(sorted("contact", true), u"B1 Ben B4 B2"_qs);
    const CustomerFilter tierA{QStringLiteral("grade"), {QStringLiteral("A")}};
    EXPECT_EQ(sorted("contact", true, {tierA}), u"B4"_qs);

    auto edit = *customerToEdit(*data, (*data->customers.byName(u"B1"_qs)).first().id);
    edit.contact.name = QStringLiteral("Aaron");
    ASSERT_TRUE(write([&](Work& w) { return updateCustomer(w, edit); }));
    EXPECT_EQ(sorted("contact", false), u"B1 B4 Ben B2"_qs);
}

// The owner by name, within one owner the one changed last at the same end.
TEST_P(CustomerLists, standInTheOrderOfTheOwner) {
    const User zoe = person("Zoe");
    const User ada = person("Ada");
    owned("Z1", zoe);
    clock.set({clock.now().ms + 60'000});
    owned("A1", ada);
    clock.set({clock.now().ms + 60'000});
    owned("Z2", zoe);
    EXPECT_EQ(sorted("owner", false), u"A1 Z1 Z2"_qs);
    EXPECT_EQ(sorted("owner", true), u"Z2 Z1 A1"_qs);
    const CustomerFilter tierB{QStringLiteral("grade"), {QStringLiteral("B")}};
    EXPECT_EQ(sorted("owner", true, {tierB}), u"Z2 Z1 A1"_qs);
}

TEST_P(CustomerLists, findATagAndNothingThatOnlyLooksLikeIt) {
    ASSERT_TRUE(create({{"name", "Both"}, {"tags", "急购;long_term"}}));
    ASSERT_TRUE(create({{"name", "Urgent"}, {"tags", "急购"}}));
    ASSERT_TRUE(create({{"name", "None"}, {"note", "急购"}}));
    const auto gone = create({{"name", "Gone"}, {"tags", "急购"}});
    ASSERT_TRUE(write([&](Work& w) { return archiveCustomer(w, gone->id); }));
    EXPECT_EQ(tagged({u"急购"_qs}), u"Both Urgent"_qs);
    EXPECT_EQ(tagged({u"long_term"_qs}), u"Both"_qs);
    EXPECT_EQ(tagged({u"long_term"_qs, u"急购"_qs}), u"Both Urgent"_qs);
    EXPECT_EQ(hits("long"), 0) << "a tag is no word of the customer";

    auto edit = *customerToEdit(*data, (*data->customers.byName(u"Urgent"_qs)).first().id);
    edit.customer.tags.clear();
    ASSERT_TRUE(write([&](Work& w) { return updateCustomer(w, edit); }));
    EXPECT_EQ(tagged({u"急购"_qs}), u"Both"_qs);
}

// As many as the command line is asked for: more than one statement takes.
TEST_P(CustomerLists, areAsLongAsTheyAreAskedFor) {
    QList<CustomerInput> inputs;
    for (int i = 0; i < 600; ++i) inputs << input({{"name", "Many"}});
    ASSERT_TRUE(write([&](Work& w) { return createCustomers(w, inputs); }));
    const auto ids = data->customerList.ids({});
    const auto rows = data->customerList.rows(*ids);
    ASSERT_EQ(rows->size(), 600);
    for (int i = 0; i < 600; ++i) ASSERT_EQ(rows->at(i).customer.id.value, ids->at(i));
}

// A file of version 2, with what its program stored, is up to date after the migration: nothing is to be derived again.
TEST_P(CustomerLists, ofAnOlderFileAreRightAfterItsMigration) {
    ASSERT_TRUE(create({{"name", "B1"}, {"contact", "Mia"}, {"tags", "long_term;急购"}}));
    ASSERT_TRUE(create({{"name", "Ben"}, {"kind", "individual"}}));
    Connection& connection = writer->connection();
    for (const char* back :
         {"DROP INDEX customer_facts_contact", "DROP INDEX app_user_order",
          "ALTER TABLE customer_facts DROP COLUMN contact_name",
          "UPDATE customer_search SET tokens = words.kept FROM "
          "(SELECT customer_id AS id, trim(replace(replace(tokens, '\uE000long\uE001term', ''), '\uE000urgent', '')) "
          "AS kept FROM customer_search) AS words WHERE customer_id = words.id"})
        ASSERT_TRUE(connection.execute(QString::fromUtf8(back))) << back;
    ASSERT_TRUE(connection.execute(connection.isSqlite()
                                       ? u"PRAGMA user_version=2"_qs
                                       : u"UPDATE meta SET value = '2' WHERE name = 'schema_version'"_qs));
    ASSERT_TRUE(migrate(connection, allMigrations().first(3)));  // the tables of later versions are there
    const auto differences = checkData(*data, clock, true);
    ASSERT_TRUE(differences);
    for (const Difference& d : *differences) ADD_FAILURE() << d.what.toStdString() << ' ' << d.expected.toStdString();
    EXPECT_EQ(sorted("contact", false), u"Ben B1"_qs);
    EXPECT_EQ(tagged({u"急购"_qs}), u"B1"_qs);
    EXPECT_EQ(hits("mia"), 1);
}

ON_BOTH_DATABASES(CustomerLists);

}  // namespace
}  // namespace zhike
