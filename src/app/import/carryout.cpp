#include "app/choices.h"
#include "app/customers.h"
#include "app/import/importmatch.h"
#include "app/import/rowvalues.h"
#include "app/people.h"

namespace zhike {

namespace {

constexpr qsizetype kReadAtOnce = 500;

Error changedSince(const PlannedRow& row) {
    return conflict("", Text{ZTEXT("Row %1: “%2” was changed by somebody else in the meantime; check the file again"),
                             {QString::number(row.number), row.name}});
}

// Values of lists and people a row needs that nobody knows yet: each is made when the first row needs it.
class NewValues {
public:
    NewValues(Work& work, const QList<PendingValue>& pending)
        : m_work(work), m_pending(pending), m_made(size_t(pending.size())) {}

    // What is stored for a value of the plan: the value itself unless it holds a stand-in.
    Result<QVariant> stored(FieldType type, const QVariant& value) {
        const QString text = value.toString();
        if (type == FieldType::Reference) {
            const qint64 id = text.toLongLong();
            return id < 0 ? made(size_t(-id - 1)) : Result<QVariant>(value);
        }
        if (!text.contains(kPendingMark)) return value;
        QStringList codes = text.split(u';');
        for (QString& code : codes) {
            if (!code.startsWith(kPendingMark)) continue;
            const auto real = made(code.mid(1).toULongLong());
            if (!real) return real.error();
            code = real->toString();
        }
        codes.sort();
        return QVariant(codes.join(u';'));
    }

private:
    Result<QVariant> made(size_t index) {
        QVariant& known = m_made[index];
        if (!known.isNull()) return known;
        const PendingValue& pending = m_pending[qsizetype(index)];
        if (pending.list.isEmpty()) {
            User user;
            user.name = pending.label;
            const auto saved = saveUser(m_work, user);
            if (!saved) return saved.error();
            known = qlonglong(saved->id.value);
        } else {
            const auto saved = addChoice(m_work, pending.list, pending.label);
            if (!saved) return saved.error();
            known = saved->code;
        }
        return known;
    }

    Work& m_work;
    const QList<PendingValue>& m_pending;
    std::vector<QVariant> m_made;
};

// Carries the rows of one plan out within one write.
class Import {
public:
    Import(Work& work, const PlanContents& plan, const ImportProgress& progress)
        : m_work(work),
          m_plan(plan),
          m_progress(progress),
          m_sets(work.data.connection),
          m_values(work, plan.pending) {}

    Done run() {
        if (const Done free = newOnesAreNew(); !free) return free;
        QList<const PlannedRow*> changed;
        for (const PlannedRow& row : m_plan.rows) {
            if (row.outcome == ImportOutcome::Changed) changed << &row;
            if (row.outcome == ImportOutcome::New)
                if (const Done created = create(row); !created) return created;
            if (changed.size() < kReadAtOnce) continue;
            if (const Done updated = updateGroup(changed); !updated) return updated;
            changed.clear();
        }
        if (const Done updated = updateGroup(changed); !updated) return updated;
        nameIt();
        return done();
    }

private:
    [[nodiscard]] Done stillWanted() const {
        return m_progress.cancelled != nullptr && *m_progress.cancelled ? Done(cancelled()) : done();
    }

    Done tick() {
        if (const Done wanted = stillWanted(); !wanted) return wanted;
        if (m_progress.progress) m_progress.progress(++m_done, m_plan.counts.created + m_plan.counts.updated);
        return done();
    }

    // Nobody has taken a key of a new customer since the plan was made.
    Done newOnesAreNew() {
        std::vector<RowKeys> keys;
        std::vector<const PlannedRow*> rows;
        for (const PlannedRow& row : m_plan.rows) {
            if (row.outcome != ImportOutcome::New) continue;
            if (const Done wanted = stillWanted(); !wanted) return wanted;
            CustomerInput input;
            for (const auto& [field, value] : valuesIn(row.values)) setFieldValue(input, field, value);
            keys.push_back({input.customer.no,
                            input.customer.externalId,
                            {},
                            m_plan.match.isEmpty() ? QString() : fieldValue(input, m_plan.match).toString()});
            rows.push_back(&row);
        }
        const auto match = ImportMatch::read(m_work.data, m_plan.match, keys);
        if (!match) return match.error();
        for (size_t i = 0; i < keys.size(); ++i)
            if (!match->matches(keys[i]).isEmpty() || match->withNo(keys[i].no).isSet() ||
                match->withExternalId(keys[i].externalId).isSet())
                return changedSince(*rows[i]);
        return done();
    }

    Done apply(const PlannedRow& row, CustomerInput& input) {
        for (const auto& [field, value] : valuesIn(row.values)) {
            const auto stored = m_values.stored(fieldKind(field).type, value);
            if (!stored) return stored.error();
            setFieldValue(input, field, *stored);
        }
        return done();
    }

    Done create(const PlannedRow& row) {
        CustomerInput input;
        if (row.ownerless) input.customer.owner = m_plan.lookup.unassigned().id;
        if (const Done applied = apply(row, input); !applied) return applied;
        input.others = contactsIn(row.further);
        if (const auto customer = createCustomer(m_work, std::move(input)); !customer) return customer.error();
        return tick();
    }

    Done updateGroup(const QList<const PlannedRow*>& rows) {
        QList<Id<Customer>> ids;
        for (const PlannedRow* row : rows) ids << row->customer;
        const auto customers = m_sets.customers(ids);
        if (!customers) return customers.error();
        const auto contacts = m_sets.contacts(ids);
        if (!contacts) return contacts.error();
        for (const PlannedRow* row : rows) {
            const Customer customer = customers->value(row->customer);
            const QList<Contact> people = contacts->value(row->customer);
            if (!customer.id.isSet() || customer.version != row->version || stampOf(people) != row->contactsStamp)
                return changedSince(*row);
            if (const Done updated = update(*row, customer, people); !updated) return updated;
        }
        return done();
    }

    Done update(const PlannedRow& row, const Customer& customer, QList<Contact> contacts) {
        CustomerInput input{customer, {}};
        if (!contacts.isEmpty() && contacts.first().primary) input.contact = contacts.takeFirst();
        if (const Done applied = apply(row, input); !applied) return applied;
        const QList<Contact> named = contactsIn(row.further);
        const QList<qsizetype> same = sameContacts(contacts, named);
        input.others = contacts;
        for (qsizetype i = 0; i < named.size(); ++i) {
            if (same[i] < 0)
                input.others << named[i];
            else
                input.others[same[i]] = merged(contacts[same[i]], named[i]);
        }
        if (const auto updated = updateCustomer(m_work, std::move(input)); !updated) return updated.error();
        return tick();
    }

    void nameIt() {
        const int customers = m_plan.counts.created + m_plan.counts.updated;
        m_work.changes().setLabel(
            customers == 1 ? Text{ZTEXT("Import “%1”: 1 customer"), {m_plan.fileName}}
                           : Text{ZTEXT("Import “%1”: %2 customers"), {m_plan.fileName, QString::number(customers)}});
    }

    Work& m_work;
    const PlanContents& m_plan;
    const ImportProgress& m_progress;
    CustomerSets m_sets;
    NewValues m_values;
    qint64 m_done = 0;
};

}  // namespace

Result<ImportCounts> carryOutImport(Work& work, const ImportPlan& plan, const ImportProgress& progress) {
    if (const Done ran = Import(work, plan.contents(), progress).run(); !ran) return ran.error();
    return plan.counts();
}

}  // namespace zhike
