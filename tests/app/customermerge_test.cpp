// Two people edit one customer: what each has changed stays, what both have is chosen.
#include "app/customermerge.h"

#include "usecasesfixture.h"

namespace zhike {
namespace {

class CustomerMerge : public UseCases {
protected:
    CustomerMerge() {
        User other;
        other.name = QStringLiteral("李静");
        liJing = *write([&](Work& w) { return saveUser(w, other); });
        customer = *create({{"name", "云启科技有限公司"},
                            {"grade", "C"},
                            {"source_detail", "A08"},
                            {"contact", "王磊"},
                            {"phone", "13800135678"},
                            {"contact2.name", "赵敏"}});
        base = mine = theirs = *customerToEdit(*data, customer.id);
        clock.set({clock.now().ms + 60'000});
    }
    void saveTheirs() {
        ASSERT_TRUE(writer->write(liJing, clock, Text{"Edit"}, [&](Work& w) { return updateCustomer(w, theirs); }));
    }
    CustomerConflict conflict() { return *conflictOf(*data, base, mine); }
    // "column:side" with "!" where one has to choose.
    static QStringList summary(const QList<FieldDifference>& found) {
        QStringList all;
        for (const FieldDifference& one : found)
            all << QStringLiteral("%1:%2%3").arg(one.column, QLatin1String(one.side == Side::Mine ? "mine" : "theirs"),
                                                 QLatin1String(one.disputed ? "!" : ""));
        return all;
    }
    // What is stored after my version, with each difference taken from `side` where one has to choose.
    CustomerInput saved(Side side) {
        CustomerConflict found = conflict();
        for (FieldDifference& one : found.differences)
            if (one.disputed) one.side = side;
        const CustomerInput all = merged(mine, found.theirs, found.differences);
        const auto updated = write([&](Work& w) { return updateCustomer(w, all); });
        EXPECT_TRUE(updated);
        return *customerToEdit(*data, customer.id);
    }
    static QStringList names(const CustomerInput& input) {
        QStringList all{u'*' + input.contact.name};
        for (const Contact& contact : input.others) all << contact.name;
        return all;
    }

    User liJing;
    Customer customer;
    CustomerInput base;
    CustomerInput mine;
    CustomerInput theirs;
};

TEST_P(CustomerMerge, whatOnlyOneHasChangedIsSettledAndSignedByWhoDid) {
    mine.customer.grade = QStringLiteral("B");
    mine.contact.email = QStringLiteral("wl@yunqi.example");
    theirs.customer.sourceDetail = QStringLiteral("B12");
    theirs.contact.phone = QStringLiteral("13900001111");
    saveTheirs();
    const auto found = conflict().differences;
    EXPECT_EQ(summary(found), (QStringList{QStringLiteral("grade:mine"), QStringLiteral("source_detail:theirs"),
                                           QStringLiteral("phone:theirs"), QStringLiteral("email:mine")}));
    EXPECT_EQ(found[1].who, QStringLiteral("李静"));
    EXPECT_EQ(found[1].at, clock.now());
    EXPECT_EQ(found[1].mine, QVariant(QStringLiteral("A08")));
    EXPECT_EQ(found[1].theirs, QVariant(QStringLiteral("B12")));
    EXPECT_EQ(found[2].contactName, QStringLiteral("王磊"));
    EXPECT_EQ(found[2].who, QStringLiteral("李静"));
    EXPECT_TRUE(found[0].who.isEmpty());
    const CustomerInput all = saved(Side::Mine);
    EXPECT_EQ(all.customer.grade, QStringLiteral("B"));
    EXPECT_EQ(all.customer.sourceDetail, QStringLiteral("B12"));
    EXPECT_EQ(all.contact.phone, QStringLiteral("13900001111"));
    EXPECT_EQ(all.contact.email, QStringLiteral("wl@yunqi.example"));
}

TEST_P(CustomerMerge, whatBothHaveChangedIsChosen) {
    mine.customer.name = QStringLiteral("云启集团");
    theirs.customer.name = QStringLiteral("云启股份");
    mine.customer.grade = theirs.customer.grade = QStringLiteral("A");  // agreed
    saveTheirs();
    EXPECT_EQ(summary(conflict().differences), QStringList{QStringLiteral("name:mine!")});
    EXPECT_EQ(saved(Side::Theirs).customer.name, QStringLiteral("云启股份"));
    EXPECT_EQ(saved(Side::Mine).customer.name, QStringLiteral("云启集团"));
}

TEST_P(CustomerMerge, contactsOfBothAreKept) {
    mine.others << Contact{};
    mine.others.last().name = QStringLiteral("我的");
    theirs.others << Contact{};
    theirs.others.last().name = QStringLiteral("他的");
    saveTheirs();
    const auto found = conflict().differences;
    EXPECT_EQ(summary(found), QStringList{QStringLiteral("removed_ms:theirs")});
    EXPECT_EQ(found[0].contactName, QStringLiteral("他的"));
    EXPECT_EQ(found[0].who, QStringLiteral("李静"));
    EXPECT_EQ(names(saved(Side::Mine)), (QStringList{QStringLiteral("*王磊"), QStringLiteral("赵敏"),
                                                     QStringLiteral("他的"), QStringLiteral("我的")}));
}

TEST_P(CustomerMerge, aContactThatTheyRemovedGoesUnlessIHaveChangedIt) {
    theirs.others[0].removed = Moment{1};
    saveTheirs();
    EXPECT_EQ(summary(conflict().differences), QStringList{QStringLiteral("removed_ms:theirs")});
    mine.others[0].position = QStringLiteral("财务");
    EXPECT_EQ(summary(conflict().differences), QStringList{QStringLiteral("removed_ms:mine!")});
    EXPECT_EQ(conflict().differences[0].who, QStringLiteral("李静"));
    EXPECT_EQ(names(saved(Side::Theirs)), QStringList{QStringLiteral("*王磊")});
    EXPECT_EQ(names(saved(Side::Mine)), (QStringList{QStringLiteral("*王磊"), QStringLiteral("赵敏")}));
}

TEST_P(CustomerMerge, aContactThatIRemovedGoesUnlessTheyChooseToKeepIt) {
    mine.others[0].removed = Moment{1};
    theirs.customer.grade = QStringLiteral("A");
    saveTheirs();
    EXPECT_EQ(summary(conflict().differences),
              (QStringList{QStringLiteral("grade:theirs"), QStringLiteral("removed_ms:mine")}));
    theirs = *customerToEdit(*data, customer.id);
    theirs.others[0].position = QStringLiteral("财务");
    saveTheirs();
    EXPECT_EQ(summary(conflict().differences),
              (QStringList{QStringLiteral("grade:theirs"), QStringLiteral("removed_ms:mine!")}));
    EXPECT_EQ(names(saved(Side::Theirs)), (QStringList{QStringLiteral("*王磊"), QStringLiteral("赵敏")}));
    EXPECT_EQ(names(saved(Side::Mine)), QStringList{QStringLiteral("*王磊")});
}

TEST_P(CustomerMerge, eachPutsAnotherContactFirst) {
    std::swap(mine.contact, mine.others[0]);
    theirs.others << theirs.contact;
    theirs.contact = Contact{};
    theirs.contact.name = QStringLiteral("孙悦");
    saveTheirs();
    const auto found = conflict().differences;
    EXPECT_EQ(summary(found), (QStringList{QStringLiteral("is_primary:mine!"), QStringLiteral("removed_ms:theirs")}));
    EXPECT_EQ(found[0].mine, QVariant(QStringLiteral("赵敏")));
    EXPECT_EQ(found[0].theirs, QVariant(QStringLiteral("孙悦")));
    EXPECT_EQ(names(saved(Side::Mine)).first(), QStringLiteral("*赵敏"));
    EXPECT_EQ(names(saved(Side::Mine)).size(), 3);
}

TEST_P(CustomerMerge, whoWasRemovedCannotBeMerged) {
    const ChangeSetId creation = data->history.changeSets(1, customer.id)->first().id;
    ASSERT_TRUE(undo(creation));
    const auto gone = conflictOf(*data, base, mine);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::NotFound);
}

TEST_P(CustomerMerge, aReferrerIsALinkByNumberOrName) {
    ASSERT_TRUE(create({{"name", "恒远贸易集团"}}));
    ASSERT_TRUE(create({{"name", "同名"}}));
    ASSERT_TRUE(create({{"name", "同名"}}));
    const auto refer = [&](const char* to) {
        CustomerInput edit = *customerToEdit(*data, customer.id);
        EXPECT_TRUE(setField(edit, QStringLiteral("referrer"), QString::fromUtf8(to), lookup, newTags));
        return write([&](Work& w) { return updateCustomer(w, edit); });
    };
    const auto byName = refer(" 恒远贸易集团 ");
    ASSERT_TRUE(byName);
    EXPECT_EQ(*customerToEdit(*data, customer.id)->referrer, QStringLiteral("2026002"));
    EXPECT_EQ(data->customerList.rows({customer.id.value})->first().referrerName, QStringLiteral("恒远贸易集团"));
    for (const auto& [to, code] : std::map<const char*, ErrorCode>{
             {"2026001", ErrorCode::Invalid}, {"同名", ErrorCode::Conflict}, {"<b>%1", ErrorCode::NotFound}}) {
        const auto refused = refer(to);
        ASSERT_FALSE(refused) << to;
        EXPECT_EQ(refused.error().code, code) << to;
        EXPECT_EQ(refused.error().field, QStringLiteral("referrer"));
    }
    const Customer hengyuan = *findCustomer(*data, QStringLiteral("2026002"));
    ASSERT_TRUE(write([&](Work& w) { return archiveCustomer(w, hengyuan.id); }));
    EXPECT_TRUE(refer("2026002")) << "who is archived stays the referrer";
    EXPECT_TRUE(refer(""));
    EXPECT_FALSE(findCustomer(*data, QStringLiteral("2026001"))->referrer.isSet());
}

ON_BOTH_DATABASES(CustomerMerge);

}  // namespace
}  // namespace zhike
