#include "app/customerexport.h"

#include "app/customerinput.h"
#include "app/files/tablewriter.h"
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

// 表1 as the manual prints it.
struct PaperColumn {
    const char* field;
    const char16_t* header;
};
constexpr PaperColumn kPaper[] = {{"no", u"客户编号"},
                                  {"name", u"客户名称(个人/公司)"},
                                  {"contact", u"联系人"},
                                  {"position", u"职位"},
                                  {"phone", u"联系电话"},
                                  {"email", u"邮箱"},
                                  {"industry", u"所属行业"},
                                  {"grade", u"客户等级"},
                                  {"tags", u"需求标签"},
                                  {"source", u"来源渠道"},
                                  {"created_on", u"建档日期"},
                                  {"owner", u"负责人"},
                                  {"updated_on", u"最后更新日期"}};

QList<WrittenColumn> columnsOf(ExportLayout layout) {
    QList<WrittenColumn> columns;
    if (layout == ExportLayout::Full)
        for (const QString& field : exportFieldNames()) columns << WrittenColumn{field, field};
    else
        for (const PaperColumn& column : kPaper)
            columns << WrittenColumn{QString::fromLatin1(column.field), QString::fromUtf16(column.header)};
    return columns;
}

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
    ExportedRow(const Customer& customer, QList<Contact> contacts, const Lookup& lookup, const Clock& clock,
                const ExportRequest& request)
        : m_lookup(lookup), m_clock(clock), m_request(request) {
        const bool hasPrimary = !contacts.isEmpty() && contacts.first().primary;
        m_people << CustomerInput{customer, hasPrimary ? contacts.takeFirst() : Contact{}};
        for (const Contact& contact : contacts) m_people << CustomerInput{{}, contact};
        m_inLines = m_people.size() > 1 || holdsSeparator(m_people.first().contact.name);
    }

    [[nodiscard]] QVariant cell(const QString& field) const {
        if (field == u"updated_on") return m_clock.dayOf(m_people.first().customer.updated);
        const QString text = personFields().contains(field) ? ofPeople(field) : ofCustomer(field);
        if (text.isEmpty()) return {};
        const QDate day = fieldKind(field).type == FieldType::Date ? QDate::fromString(text, Qt::ISODate) : QDate();
        return day.isValid() ? QVariant(day) : QVariant(text);
    }

private:
    [[nodiscard]] QString ofCustomer(const QString& field) const {
        const FieldKind kind = fieldKind(field);
        const bool paper = m_request.layout == ExportLayout::Manual;
        const QString stored = fieldText(m_people.first(), field, m_lookup);
        const QString text = paper && !kind.list.isEmpty() ? labels(kind.list, stored) : stored;
        // Importing parts a lone "A, B" at the comma, but not "A, B;".
        const bool lone = field == u"tags" && !text.contains(u';') && holdsSeparator(text);
        return lone ? text + u';' : text;
    }

    [[nodiscard]] QString labels(const QString& list, const QString& codes) const {
        QStringList words = codes.split(u';', Qt::SkipEmptyParts);
        for (QString& word : words) word = m_lookup.label(list, word, true);
        return words.join(u';');
    }

    // A line for each; a single one that holds a separator is closed by a line break, which keeps it together.
    [[nodiscard]] QString ofPeople(const QString& field) const {
        QStringList lines;
        for (const CustomerInput& person : m_people) {
            const QString text = fieldText(person, field, m_lookup);
            lines << (m_request.contacts == ContactsShown::Masked ? masked(field, text) : text);
        }
        const QString text = lines.join(u'\n');
        if (lines.size() > 1) return lines.join(QString()).isEmpty() ? QString() : text;
        const bool together = m_inLines || (field == u"phone" && holdsSeparator(text));
        return together && !text.isEmpty() ? text + u'\n' : text;
    }

    const Lookup& m_lookup;
    const Clock& m_clock;
    const ExportRequest& m_request;
    QList<CustomerInput> m_people;
    bool m_inLines = false;
};

// Writes customers in groups.
class CustomerWriter {
public:
    CustomerWriter(Repositories& data, const Clock& clock, const Lookup& lookup, const ExportRequest& request)
        : m_sets(data.connection), m_clock(clock), m_lookup(lookup), m_request(request) {}

    Result<int> write(const QList<qint64>& keys) {
        const QList<WrittenColumn> columns = columnsOf(m_request.layout);
        for (const WrittenColumn& column : columns) m_fields << column.name;
        auto file = TableWriter::open(m_request.path, QStringLiteral("customers"), columns);
        if (!file) return file.error();
        m_file = std::move(*file);
        for (qsizetype from = 0; from < keys.size(); from += kAtOnce) {
            if (m_request.cancelled != nullptr && *m_request.cancelled) return cancelled();
            QList<Id<Customer>> ids;
            for (const qint64 key : keys.mid(from, kAtOnce)) ids << Id<Customer>{key};
            if (const Done written = writeGroup(ids); !written) return written.error();
            if (m_request.progress) m_request.progress(from + ids.size(), keys.size());
        }
        if (const Done saved = m_file->commit(); !saved) return saved.error();
        return int(keys.size());
    }

private:
    Done writeGroup(const QList<Id<Customer>>& ids) {
        const auto customers = m_sets.customers(ids);
        if (!customers) return customers.error();
        const auto contacts = m_sets.contacts(ids);
        if (!contacts) return contacts.error();
        for (const Id<Customer> id : ids) {
            const auto found = customers->constFind(id);
            if (found == customers->constEnd()) continue;  // removed since the list was read
            const ExportedRow row(*found, contacts->value(id), m_lookup, m_clock, m_request);
            QVariantList cells;
            for (const QString& field : std::as_const(m_fields)) cells << row.cell(field);
            m_file->writeRow(cells);
        }
        return done();
    }

    CustomerSets m_sets;
    const Clock& m_clock;
    const Lookup& m_lookup;
    const ExportRequest& m_request;
    std::unique_ptr<TableWriter> m_file;
    QStringList m_fields;
};

}  // namespace

QStringList exportFieldNames() {
    QStringList names = customerFieldNames();
    names.removeAll(QStringLiteral("referrer"));
    return names;
}

Result<int> exportCustomers(Repositories& data, const Clock& clock, const ExportRequest& request) {
    const auto lookup = Lookup::read(data);
    if (!lookup) return lookup.error();
    const auto keys = data.customerList.ids(request.query);
    if (!keys) return keys.error();
    return CustomerWriter(data, clock, *lookup, request).write(*keys);
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
