#include "app/customermerge.h"

#include "app/customers.h"

#include <algorithm>
#include <array>

namespace zhike {

namespace {

constexpr qint64 kNewPrimary = -1;  // stands for the key of a primary contact that has none yet
constexpr int kJournalLimit = 200;

// What one edits and what therefore can differ; the others belong to other use cases or are told apart below.
bool isMerged(const char* column, FieldRole role) {
    static constexpr std::array kOthers{"removed_ms",  "archived_ms", "merged_into",
                                        "referrer_id", "customer_id", "is_primary"};
    return role == FieldRole::Fact && std::none_of(kOthers.begin(), kOthers.end(), [&](const char* other) {
               return QLatin1String(other) == QLatin1String(column);
           });
}

QList<const Contact*> contactsIn(const CustomerInput& input) {
    QList<const Contact*> all;
    if (input.contact.id.isSet() || hasContent(input.contact)) all << &input.contact;
    for (const Contact& contact : input.others)
        if (!contact.removed.isSet() && (contact.id.isSet() || hasContent(contact))) all << &contact;
    return all;
}

const Contact* contactIn(const CustomerInput& input, Id<Contact> id) {
    for (const Contact* contact : contactsIn(input))
        if (contact->id == id) return contact;
    return nullptr;
}

qint64 primaryKey(const CustomerInput& input) {
    if (input.contact.id.isSet()) return input.contact.id.value;
    return hasContent(input.contact) ? kNewPrimary : 0;
}

QString nameOf(const Contact& contact) {
    for (const QString& name : {contact.name, contact.phone, contact.email, contact.wechat})
        if (!name.isEmpty()) return name;
    return {};
}

template <class E>
bool differ(const E& a, const E& b) {
    const auto fields = E::fields();
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Field<E>& f) { return isMerged(f.name, f.role) && f.get(a) != f.get(b); });
}

void add(QList<FieldDifference>& found, FieldDifference difference, const QVariant& base) {
    if (difference.mine == difference.theirs) return;
    difference.disputed = difference.mine != base && difference.theirs != base;
    difference.side = difference.mine == base ? Side::Theirs : Side::Mine;
    found << difference;
}

template <class E>
void compare(const E& base, const E& mine, const E& theirs, const QString& contactName, QList<FieldDifference>& found) {
    for (const Field<E>& f : E::fields())
        if (isMerged(f.name, f.role))
            add(found,
                {E::kTable, theirs.id.value, QString::fromLatin1(f.name), contactName, f.get(mine), f.get(theirs)},
                f.get(base));
}

// Whether the contact stays: who has removed it while the other one changed it decides with him.
void compareContact(const Contact* base, const Contact* mine, const Contact* theirs, QList<FieldDifference>& found) {
    if (mine != nullptr && theirs != nullptr) {
        compare(base == nullptr ? *theirs : *base, *mine, *theirs, nameOf(*theirs), found);
        return;
    }
    const Contact* stays = mine != nullptr ? mine : theirs;
    if (stays == nullptr) return;
    FieldDifference difference{Contact::kTable, stays->id.value, QStringLiteral("removed_ms"), nameOf(*stays)};
    difference.mine = base == nullptr ? QVariant() : QVariant(mine != nullptr);
    difference.theirs = theirs != nullptr;
    difference.disputed = base != nullptr && differ(*base, *stays);
    const bool iRemoved = base != nullptr && mine == nullptr;
    difference.side = difference.disputed || iRemoved ? Side::Mine : Side::Theirs;
    found << difference;
}

void comparePrimary(const CustomerInput& base, const CustomerInput& mine, const CustomerInput& theirs,
                    QList<FieldDifference>& found) {
    if (primaryKey(mine) == primaryKey(theirs)) return;
    add(found,
        {Contact::kTable,
         primaryKey(theirs),
         QStringLiteral("is_primary"),
         {},
         nameOf(mine.contact),
         nameOf(theirs.contact)},
        primaryKey(mine) == primaryKey(base)     ? QVariant(nameOf(mine.contact))
        : primaryKey(theirs) == primaryKey(base) ? QVariant(nameOf(theirs.contact))
                                                 : QVariant());
}

bool takesMine(const QList<FieldDifference>& settled, const char* table, qint64 key, const QString& column) {
    return std::any_of(settled.begin(), settled.end(), [&](const FieldDifference& difference) {
        return QLatin1String(difference.table) == QLatin1String(table) && difference.key == key &&
               difference.column == column && difference.side == Side::Mine;
    });
}

// `into` is theirs and takes over what was settled to be mine.
template <class E>
void take(E& into, const E& mine, const QList<FieldDifference>& settled) {
    for (const Field<E>& f : E::fields())
        if (isMerged(f.name, f.role) && takesMine(settled, E::kTable, into.id.value, QString::fromLatin1(f.name)))
            f.set(into, f.get(mine));
}

struct KeptContact {
    qint64 key = 0;  // under which the edits knew it
    Contact contact;
};

QList<KeptContact> mergedContacts(const CustomerInput& mine, const CustomerInput& theirs,
                                  const QList<FieldDifference>& settled) {
    const QString removed = QStringLiteral("removed_ms");
    QList<KeptContact> kept;
    for (const Contact* their : contactsIn(theirs)) {
        KeptContact one{their->id.value, *their};
        if (const Contact* my = contactIn(mine, their->id))
            take(one.contact, *my, settled);
        else if (takesMine(settled, Contact::kTable, their->id.value, removed))
            one.contact.removed = Moment{1};  // the use case says when
        kept << one;
    }
    for (const Contact* my : contactsIn(mine)) {
        const bool isNew = !my->id.isSet();
        const bool theyRemoved = !isNew && contactIn(theirs, my->id) == nullptr;
        if (!isNew && !(theyRemoved && takesMine(settled, Contact::kTable, my->id.value, removed))) continue;
        KeptContact one{isNew && my == &mine.contact ? kNewPrimary : my->id.value, *my};
        one.contact.id = {};
        one.contact.version = 0;
        kept << one;
    }
    return kept;
}

// The primary contact of the side that decides; when it is gone, that of the other side.
void placeContacts(QList<KeptContact> kept, const QList<qint64>& primary, CustomerInput& all) {
    all.contact = {};
    all.others.clear();
    for (const qint64 key : primary) {
        const auto at = std::find_if(kept.begin(), kept.end(), [&](const KeptContact& one) {
            return key != 0 && one.key == key && !one.contact.removed.isSet();
        });
        if (at == kept.end()) continue;
        all.contact = at->contact;
        kept.erase(at);
        break;
    }
    for (const KeptContact& one : kept) all.others << one.contact;
}

}  // namespace

QList<FieldDifference> differences(const CustomerInput& base, const CustomerInput& mine, const CustomerInput& theirs) {
    QList<FieldDifference> found;
    compare(base.customer, mine.customer, theirs.customer, {}, found);
    add(found,
        {Customer::kTable,
         theirs.customer.id.value,
         QStringLiteral("referrer_id"),
         {},
         mine.referrer.value_or(QString()),
         theirs.referrer.value_or(QString())},
        base.referrer.value_or(QString()));
    comparePrimary(base, mine, theirs, found);
    for (const Contact* their : contactsIn(theirs))
        compareContact(contactIn(base, their->id), contactIn(mine, their->id), their, found);
    for (const Contact* was : contactsIn(base))
        if (contactIn(theirs, was->id) == nullptr) compareContact(was, contactIn(mine, was->id), nullptr, found);
    return found;
}

CustomerInput merged(const CustomerInput& mine, const CustomerInput& theirs, const QList<FieldDifference>& settled) {
    CustomerInput all = theirs;
    take(all.customer, mine.customer, settled);
    if (takesMine(settled, Customer::kTable, theirs.customer.id.value, QStringLiteral("referrer_id")))
        all.referrer = mine.referrer.value_or(QString());
    const bool myPrimary = takesMine(settled, Contact::kTable, primaryKey(theirs), QStringLiteral("is_primary"));
    QList<qint64> primary{primaryKey(theirs), primaryKey(mine)};
    if (myPrimary) std::reverse(primary.begin(), primary.end());
    placeContacts(mergedContacts(mine, theirs, settled), primary, all);
    return all;
}

void nameAuthors(QList<FieldDifference>& found, const QList<JournalEntry>& journal) {
    for (FieldDifference& difference : found) {
        if (difference.side == Side::Mine && !difference.disputed) continue;
        const auto at = std::find_if(journal.begin(), journal.end(), [&](const JournalEntry& entry) {
            return entry.entity == QLatin1String(difference.table) && entry.entityId == difference.key &&
                   (entry.created || entry.after.contains(difference.column) ||
                    (difference.column == u"removed_ms" && difference.theirs.toBool()));
        });
        if (at == journal.end()) continue;
        difference.who = at->userName;
        difference.at = at->at;
    }
}

Result<CustomerConflict> conflictOf(Repositories& data, const CustomerInput& base, const CustomerInput& mine) {
    const auto theirs = customerToEdit(data, base.customer.id);
    if (!theirs) return theirs.error();
    const auto journal = data.history.entriesOf(base.customer.id, kJournalLimit);
    if (!journal) return journal.error();
    CustomerConflict conflict{*theirs, differences(base, mine, *theirs)};
    nameAuthors(conflict.differences, *journal);
    return conflict;
}

}  // namespace zhike
