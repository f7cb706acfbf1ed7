#include "app/customers.h"
#include "app/import/importmatch.h"
#include "app/import/newvalues.h"
#include "app/import/rowvalues.h"

namespace zhike {

namespace {

constexpr qsizetype kAtOnce = 500;

Error changedSince(const PlannedRow& row) {
    return conflict("", Text{ZTEXT("Row %1: “%2” was changed by somebody else in the meantime; check the file again"),
                             {QString::number(row.number), row.name}});
}

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
        if (const Done created = inGroups(ImportOutcome::New, &Import::createGroup); !created) return created;
        if (const Done updated = inGroups(ImportOutcome::Changed, &Import::updateGroup); !updated) return updated;
        nameIt();
        return done();
    }

private:
    using Group = QList<const PlannedRow*>;

    Done inGroups(ImportOutcome outcome, Done (Import::*carryOut)(const Group&)) {
        const QList<int>& rows = m_plan.of(outcome);
        for (qsizetype from = 0; from < rows.size(); from += kAtOnce) {
            Group group;
            for (const int row : rows.mid(from, kAtOnce)) group << &m_plan.rows[size_t(row)];
            if (const Done carried = (this->*carryOut)(group); !carried) return carried;
        }
        return done();
    }

    [[nodiscard]] Done stillWanted() const {
        return m_progress.cancelled != nullptr && *m_progress.cancelled ? Done(cancelled()) : done();
    }

    Done tick(qint64 rows) {
        if (const Done wanted = stillWanted(); !wanted) return wanted;
        m_done += rows;
        if (m_progress.progress) m_progress.progress(m_done, m_plan.counts.created + m_plan.counts.updated);
        return done();
    }

    // Nobody has taken a key of a new customer since the plan was made, and none of the new ones will.
    Done newOnesAreNew() {
        std::vector<RowKeys> keys;
        QStringList numbers;
        const QList<int>& rows = m_plan.of(ImportOutcome::New);
        for (const int row : rows) {
            if (const Done wanted = stillWanted(); !wanted) return wanted;
            keys.push_back(keysOf(m_plan.rows[size_t(row)]));
            if (!keys.back().no.isEmpty()) numbers << keys.back().no;
        }
        const auto match = ImportMatch::read(m_work.data, m_plan.match, keys);
        if (!match) return match.error();
        for (size_t i = 0; i < keys.size(); ++i)
            if (!match->matches(keys[i]).isEmpty() || match->withNo(keys[i].no).isSet() ||
                match->withExternalId(keys[i].externalId).isSet())
                return changedSince(m_plan.rows[size_t(rows[qsizetype(i)])]);
        return reserveNumbers(m_work, numbers);
    }

    [[nodiscard]] RowKeys keysOf(const PlannedRow& row) const {
        RowKeys keys;
        for (const auto& [field, value] : valuesIn(row.values)) {
            if (field == u"no") keys.no = value.toString();
            if (field == u"external_id") keys.externalId = value.toString();
            if (field == m_plan.match) keys.matched = value.toString();
        }
        return keys;
    }

    Done apply(const PlannedRow& row, CustomerInput& input) {
        for (const auto& [field, value] : valuesIn(row.values)) {
            const auto stored = m_values.stored(fieldKind(field).type, value);
            if (!stored) return stored.error();
            setFieldValue(input, field, *stored);
        }
        return done();
    }

    Done createGroup(const Group& rows) {
        QList<CustomerInput> inputs;
        for (const PlannedRow* row : rows) {
            CustomerInput& input = inputs.emplace_back();
            input.customer.entryShare = 1 + int(m_created++ * 1000 / m_plan.counts.created);
            if (row->ownerless) input.customer.owner = m_plan.lookup.unassigned().id;
            if (const Done applied = apply(*row, input); !applied) return applied;
            input.others = contactsIn(row->further);
        }
        if (const auto created = createCustomers(m_work, std::move(inputs)); !created) return created.error();
        return tick(rows.size());
    }

    Done updateGroup(const Group& rows) {
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
        return tick(1);
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
    qint64 m_created = 0;
};

}  // namespace

Result<ImportCounts> carryOutImport(Work& work, const ImportPlan& plan, const ImportProgress& progress) {
    if (const Done ran = Import(work, plan.contents(), progress).run(); !ran) return ran.error();
    return plan.counts();
}

}  // namespace zhike
