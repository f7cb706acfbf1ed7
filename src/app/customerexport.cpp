#include "app/customerexport.h"

#include "app/customerinput.h"
#include "app/files/csvwriter.h"
#include "app/files/spreadsheettext.h"
#include "app/import/importpeople.h"
#include "domain/cleantext.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "storage/customersets.h"

#include <QRegularExpression>

namespace zhike {

namespace {

constexpr qsizetype kAtOnce = 500;
constexpr int kLongestReason = 200;

QString masked(const QString& field, const QString& text) {
    if (field == u"email") return maskedEmail(text);
    if (field == u"phone" || field == u"wechat") return maskedPhone(text);
    if (field != u"other_phones") return text;
    QStringList phones = text.split(u';', Qt::SkipEmptyParts);
    for (QString& phone : phones) phone = maskedPhone(phone);
    return phones.join(u';');
}

bool holdsSeparator(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[/、；;，,]"));
    return text.contains(separators);
}

// One customer as the cells of a row.
class ExportedRow {
public:
    ExportedRow(const Customer& customer, QList<Contact> contacts, const Lookup& lookup, ContactsShown shown)
        : m_lookup(lookup), m_shown(shown) {
        const bool hasPrimary = !contacts.isEmpty() && contacts.first().primary;
        m_people << CustomerInput{customer, hasPrimary ? contacts.takeFirst() : Contact{}};
        for (const Contact& contact : contacts) m_people << CustomerInput{{}, contact};
        m_inLines = m_people.size() > 1 || holdsSeparator(m_people.first().contact.name);
    }

    [[nodiscard]] QString cell(const QString& field) const {
        if (personFields().contains(field)) return withFormulaGuard(ofPeople(field));
        const QString text = fieldText(m_people.first(), field, m_lookup);
        // Importing parts a lone "A, B" at the comma, but not "A, B;".
        const bool lone = field == u"tags" && !text.contains(u';') && holdsSeparator(text);
        return withFormulaGuard(lone ? text + u';' : text);
    }

private:
    // A line for each; a single one that holds a separator is closed by a line break, which keeps it together.
    [[nodiscard]] QString ofPeople(const QString& field) const {
        QStringList lines;
        for (const CustomerInput& person : m_people) {
            const QString text = fieldText(person, field, m_lookup);
            lines << (m_shown == ContactsShown::Masked ? masked(field, text) : text);
        }
        const QString text = lines.join(u'\n');
        if (lines.size() > 1) return lines.join(QString()).isEmpty() ? QString() : text;
        const bool together = m_inLines || (field == u"phone" && holdsSeparator(text));
        return together && !text.isEmpty() ? text + u'\n' : text;
    }

    const Lookup& m_lookup;
    const ContactsShown m_shown;
    QList<CustomerInput> m_people;
    bool m_inLines = false;
};

Done writeGroup(CsvWriter& file, CustomerSets& sets, const QList<Id<Customer>>& ids, const Lookup& lookup,
                ContactsShown shown) {
    const auto customers = sets.customers(ids);
    if (!customers) return customers.error();
    const auto contacts = sets.contacts(ids);
    if (!contacts) return contacts.error();
    const QStringList fields = exportFieldNames();
    for (const Id<Customer> id : ids) {
        const auto found = customers->constFind(id);
        if (found == customers->constEnd()) continue;  // removed since the list was read
        const ExportedRow row(*found, contacts->value(id), lookup, shown);
        QStringList cells;
        for (const QString& field : fields) cells << row.cell(field);
        file.writeRow(cells);
    }
    return done();
}

}  // namespace

QStringList exportFieldNames() {
    QStringList names = customerFieldNames();
    names.removeAll(QStringLiteral("referrer"));
    return names;
}

Result<int> exportCustomers(Repositories& data, const ExportRequest& request) {
    const auto lookup = Lookup::read(data);
    if (!lookup) return lookup.error();
    const auto keys = data.customerList.ids(request.query);
    if (!keys) return keys.error();
    CsvWriter file(request.path);
    if (const Done opened = file.open(); !opened) return opened.error();
    file.writeRow(exportFieldNames());
    CustomerSets sets(data.connection);
    for (qsizetype from = 0; from < keys->size(); from += kAtOnce) {
        if (request.cancelled != nullptr && *request.cancelled) return cancelled();
        QList<Id<Customer>> ids;
        for (const qint64 key : keys->mid(from, kAtOnce)) ids << Id<Customer>{key};
        if (const Done written = writeGroup(file, sets, ids, *lookup, request.contacts); !written)
            return written.error();
        if (request.progress) request.progress(from + ids.size(), keys->size());
    }
    if (const Done saved = file.commit(); !saved) return saved.error();
    return int(keys->size());
}

Done mayExportWhole(const User& actor, const QString& reason) {
    if (actor.role == u"service" || actor.role == u"tech")
        return notPermitted("unmask", Text{ZTEXT("“%1” may not export whole phone numbers"), {actor.name}});
    if (cleanText(reason).isEmpty())
        return invalid("reason", Text{ZTEXT("Whole phone numbers are exported only with a reason")});
    return done();
}

Done recordWholeExport(Work& work, int customers, const QString& reason) {
    work.changes().setLabel(Text{ZTEXT("Export of %1 customers with whole contacts: %2"),
                                 {QString::number(customers), cleanText(reason, kLongestReason)}});
    return work.changes().recordCreate("export", work.changes().newKey(), {});
}

}  // namespace zhike
