// A customer with several contacts: saved, changed and undone as one.
#include "usecasesfixture.h"

namespace zhike {
namespace {

class SeveralContacts : public UseCases {
protected:
    // 云启 with 王磊, whom one calls first, and 赵敏.
    Customer yunqi() {
        return *create({{"name", "云启科技有限公司"},
                        {"contact", "王磊"},
                        {"phone", "13800135678"},
                        {"contact2.name", "赵敏"},
                        {"contact2.position", "财务"},
                        {"contact2.phone", "139 0000 1111"}});
    }
    QStringList names(Id<Customer> customer) {
        QStringList all;
        const auto contacts = data->contacts.of(customer);
        for (const Contact& contact : *contacts) all << (contact.primary ? u'*' + contact.name : contact.name);
        return all;
    }
    Result<Customer> update(const CustomerInput& edit) {
        return write([&](Work& w) { return updateCustomer(w, edit); });
    }
    // Done, undone and redone: the undo restores what was before, the redo what came of it.
    void expectUndoable(const CustomerInput& edit) {
        const QString before = everything();
        ASSERT_TRUE(update(edit));
        const ChangeSetId action = writer->receipt().changeSet;
        const QString after = everything();
        EXPECT_NE(after, before);
        ASSERT_TRUE(undo(action));
        EXPECT_EQ(everything(), before);
        ASSERT_TRUE(undo(writer->receipt().changeSet));
        EXPECT_EQ(everything(), after);
    }
};

TEST_P(SeveralContacts, areSavedInOneChangeAndFoundByTheirPhone) {
    const Customer customer = yunqi();
    EXPECT_EQ(writer->receipt().entities, (QSet<QString>{QStringLiteral("customer"), QStringLiteral("contact")}));
    EXPECT_EQ(names(customer.id), (QStringList{QStringLiteral("*王磊"), QStringLiteral("赵敏")}));
    EXPECT_EQ(hits("13900001111"), 1);
    EXPECT_EQ(hits("zm"), 1);
    const auto edit = customerToEdit(*data, customer.id);
    EXPECT_EQ(fieldText(*edit, QStringLiteral("phone"), lookup), QStringLiteral("13800135678"));
    EXPECT_EQ(fieldText(*edit, QStringLiteral("contact2.phone"), lookup), QStringLiteral("13900001111"));
    EXPECT_EQ(fieldText(*edit, QStringLiteral("contact3.phone"), lookup), QString());
    ASSERT_TRUE(undo(writer->receipt().changeSet));
    EXPECT_EQ(hits("13900001111"), 0);
}

TEST_P(SeveralContacts, oneIsAddedChangedAndRemovedInOneChange) {
    CustomerInput edit = *customerToEdit(*data, yunqi().id);
    ASSERT_TRUE(setField(edit, QStringLiteral("contact3.name"), QStringLiteral("钱多"), lookup, newTags));
    edit.others[0].email = QStringLiteral("zm@yunqi.example");
    expectUndoable(edit);
    edit = *customerToEdit(*data, edit.customer.id);
    edit.others[0].removed = Moment{1};
    expectUndoable(edit);
    EXPECT_EQ(names(edit.customer.id), (QStringList{QStringLiteral("*王磊"), QStringLiteral("钱多")}));
}

TEST_P(SeveralContacts, anotherOneBecomesPrimary) {
    CustomerInput edit = *customerToEdit(*data, yunqi().id);
    std::swap(edit.contact, edit.others[0]);
    expectUndoable(edit);
    EXPECT_EQ(names(edit.customer.id), (QStringList{QStringLiteral("*赵敏"), QStringLiteral("王磊")}));
}

TEST_P(SeveralContacts, aNewOneTakesThePlaceOfThePrimaryThatGoes) {
    CustomerInput edit = *customerToEdit(*data, yunqi().id);
    edit.others << edit.contact;
    edit.others.last().removed = Moment{1};
    edit.contact = Contact{};
    edit.contact.name = QStringLiteral("孙悦");
    expectUndoable(edit);
    EXPECT_EQ(names(edit.customer.id), (QStringList{QStringLiteral("*孙悦"), QStringLiteral("赵敏")}));
}

TEST_P(SeveralContacts, emptyOnesAreLeftOutAndNobodyNeedsAny) {
    const auto individual = create({{"name", "李静"}, {"kind", "individual"}, {"contact2.phone", ""}});
    ASSERT_TRUE(individual);
    EXPECT_TRUE(names(individual->id).isEmpty());
    CustomerInput edit = *customerToEdit(*data, yunqi().id);
    for (const char* column : {"name", "position", "phone"})
        ASSERT_TRUE(setField(edit, contactFieldName(2, QLatin1String(column)), {}, lookup, newTags));
    const auto refused = update(edit);
    ASSERT_FALSE(refused) << "who is known by nothing is removed, not emptied";
    EXPECT_EQ(refused.error().field, QStringLiteral("contact2.name"));
}

TEST_P(SeveralContacts, thoseTheInputDoesNotHoldStay) {
    CustomerInput edit = *customerToEdit(*data, yunqi().id);
    edit.others.clear();
    edit.customer.grade = QStringLiteral("A");
    ASSERT_TRUE(update(edit));
    EXPECT_EQ(names(edit.customer.id).size(), 2);
}

TEST_P(SeveralContacts, aContactSomebodyElseChangedIsAConflict) {
    const Customer customer = yunqi();
    CustomerInput mine = *customerToEdit(*data, customer.id);
    CustomerInput theirs = mine;
    theirs.others[0].position = QStringLiteral("总经理");
    ASSERT_TRUE(update(theirs));
    const QString before = everything();
    mine.others[0].wechat = QStringLiteral("zm");
    const auto refused = update(mine);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    mine.others.clear();
    mine.others << *data->contacts.where(QStringLiteral("name = ?"), {QStringLiteral("赵敏")});
    mine.others[0].removed = Moment{1};
    mine.contact.phone = QStringLiteral("1");
    mine.contact.version += 1;
    EXPECT_FALSE(update(mine));
    EXPECT_EQ(everything(), before) << "nothing of a refused save is kept";
}

TEST_P(SeveralContacts, aCardNumberIsRefusedWithTheNameOfItsField) {  // V08
    const char* card = "11010519491231002X";
    for (const auto& [typed, field] : std::map<const char*, const char*>{{"contact", "contact"},
                                                                         {"contact_note", "contact_note"},
                                                                         {"contact2.note", "contact2.note"},
                                                                         {"contact2.name", "contact2.name"}}) {
        const auto refused = create({{"name", "A"}, {typed, card}});
        ASSERT_FALSE(refused) << typed;
        EXPECT_EQ(refused.error().field, QLatin1String(field));
    }
    Contact further;
    further.customer = yunqi().id;
    further.note = QLatin1String(card);
    EXPECT_FALSE(write([&](Work& w) { return saveContact(w, further); }));
}

TEST_P(SeveralContacts, onlyTheNextOneIsMadeByNamingIt) {
    CustomerInput input;
    for (const char* field : {"contact0.name", "contact-1.name", "contact3.name", "contact2.owner_id",
                              "contact2.is_primary", "contact2.", "contact.name", "contact99999999999.name"}) {
        const Done refused = setField(input, QLatin1String(field), QStringLiteral("x"), lookup, newTags);
        ASSERT_FALSE(refused) << field;
        EXPECT_EQ(refused.error().field, QLatin1String(field));
    }
    EXPECT_TRUE(input.others.isEmpty());
    const Done bad = setField(input, QStringLiteral("contact2.phone"), QStringLiteral("12"), lookup, newTags);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().field, QStringLiteral("contact2.phone"));
}

ON_BOTH_DATABASES(SeveralContacts);

}  // namespace
}  // namespace zhike
