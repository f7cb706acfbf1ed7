#include "ui/customers/profileview.h"

#include "app/fieldlabels.h"
#include "domain/phone.h"
#include "ui/customers/propertygrid.h"
#include "ui/customers/valuereader.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <array>
#include <vector>

namespace zhike {
namespace {

struct GroupOfFields {
    const char* title;
    std::vector<const char*> fields;  // columns of a customer
};

// What neither the header nor the facts above show.
const std::array<GroupOfFields, 5>& groupsOfFields() {
    static const std::array<GroupOfFields, 5> groups{{
        {ZTEXT("Company"),
         {"kind", "short_name", "credit_code", "founded_on", "verification", "reviewer_id", "reviewed_on",
          "review_note", "external_id", "former_no"}},
        {ZTEXT("Invoice"), {"invoice_title", "invoice_tax_no", "invoice_bank", "invoice_address"}},
        {ZTEXT("Person"), {"sex", "occupation", "birthday", "birthday_calendar", "greeting"}},
        {ZTEXT("Decision"), {"intent", "preference", "purchaser", "decider", "referrer_id"}},
        {ZTEXT("Note"), {}},
    }};
    return groups;
}
constexpr int kPersonGroup = 2;
constexpr int kNoteGroup = 4;

// Longer values get a line of their own.
constexpr int kLongValue = 20;

void add(QList<Property>& properties, const QString& field, const QString& value) {
    if (!value.isEmpty())
        properties << Property{
            .name = fieldLabel(field).translated(), .value = value, .wide = value.size() > kLongValue};
}

QString valueOf(const CustomerRow& row, const char* field, const ValueReader& reader) {
    const bool isReferrer = QLatin1String(field) == u"referrer_id";
    return isReferrer ? joinedByDot(row.referrerName, row.referrerNo) : reader.field(row.customer, field);
}

// What the primary contact has besides, and the further contacts.
QList<Property> contactsOf(const CustomerSheet& sheet, const ValueReader& reader) {
    QList<Property> properties;
    for (const char* field : {"wechat", "other_phones", "note"})
        add(properties, QString::fromLatin1(field), reader.field(sheet.row.contact, field));
    for (const Contact& contact : sheet.contacts) {
        if (contact.primary) continue;
        const QString who = joinedByDot(contact.name, contact.position);
        const QString where = joinedByDot(maskedPhone(contact.phone), contact.email);
        properties << Property{
            .name = translated(ZTEXT("Further contact")), .value = joinedByDot(who, where), .wide = true};
    }
    return properties;
}

}  // namespace

ProfileView::ProfileView(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 16);
    column->setSpacing(6);
    for (qsizetype i = 0; i < qsizetype(groupsOfFields().size()); ++i) {
        m_groups << Group{new Label({}, FontRole::SmallTitle, Token::T2, content), new PropertyGrid(content)};
        column->addWidget(m_groups.last().title);
        column->addWidget(m_groups.last().grid);
        column->addSpacing(8);
    }
    m_empty = new Label({}, FontRole::Body, Token::T2, content);
    m_empty->setWordWrap(true);
    column->addWidget(m_empty);
    column->addStretch();
    setWidget(content);
    // The pane paints the ground.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void ProfileView::setSheet(const CustomerSheet& sheet, const ValueReader& reader) {
    bool anything = false;
    for (int i = 0; i < m_groups.size(); ++i) {
        const GroupOfFields& group = groupsOfFields().at(i);
        QList<Property> properties;
        for (const char* field : group.fields)
            add(properties, QString::fromLatin1(field), valueOf(sheet.row, field, reader));
        if (i == kPersonGroup) properties << contactsOf(sheet, reader);
        if (const QString& note = sheet.row.customer.note; i == kNoteGroup && !note.isEmpty())
            properties << Property{.name = {}, .value = note, .wide = true};
        m_groups[i].title->setText(translated(group.title));
        m_groups[i].grid->setProperties(properties);
        m_groups[i].title->setVisible(!properties.isEmpty());
        m_groups[i].grid->setVisible(!properties.isEmpty());
        anything |= !properties.isEmpty();
    }
    m_empty->setText(translated(ZTEXT("Nothing more is known about this customer yet.")));
    m_empty->setVisible(!anything);
}

}  // namespace zhike
