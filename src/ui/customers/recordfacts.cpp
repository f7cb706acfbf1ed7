#include "ui/customers/recordfacts.h"

#include "app/fieldlabels.h"
#include "ui/customers/phonefield.h"
#include "ui/customers/propertygrid.h"
#include "ui/customers/valuereader.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace zhike {
namespace {

constexpr int kBarWidth = 72;

QString nameOf(const char* field) {
    return fieldLabel(QString::fromLatin1(field)).translated();
}

Property named(const char* field, const QString& value) {
    return {.name = nameOf(field), .value = orDash(value)};
}

QString addressOf(const Customer& customer) {
    QStringList parts;
    for (const QString& part : {customer.province, customer.city, customer.district, customer.address})
        if (!part.isEmpty()) parts << part;
    return parts.join(u' ');
}

}  // namespace

RecordFacts::RecordFacts(QWidget* parent)
    : QWidget(parent),
      m_grid(new PropertyGrid(this)),
      m_phone(new PhoneField(m_grid)),
      m_completeness(new QWidget(m_grid)),
      m_bar(new QProgressBar(m_completeness)),
      m_percent(new Label({}, FontRole::Figures, Token::Text, m_completeness)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    auto* row = new QHBoxLayout(m_completeness);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar);
    row->addWidget(m_percent);
    row->addStretch();
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    connect(m_phone, &PhoneField::copyRequested, this, &RecordFacts::copyRequested);
}

void RecordFacts::setCustomer(const CustomerRow& row, const ValueReader& reader) {
    const Customer& customer = row.customer;
    const auto of = [&](const char* field) { return reader.field(customer, field); };
    const int percent = row.facts.completeness;
    m_phone->setPhone(row.contact.phone);
    m_phone->setAccessibleName(nameOf("phone"));
    m_bar->setValue(percent);
    m_bar->setAccessibleName(nameOf("completeness"));
    m_percent->setText(QStringLiteral("%1%").arg(percent));
    QList<Property> properties{
        named("contact", joinedByDot(row.contactName(), row.contact.position)),
        {.name = nameOf("phone"), .value = {}, .widget = m_phone},
        named("email", row.contact.email),
        {.name = translated(ZTEXT("Industry / size")), .value = orDash(joinedByDot(of("industry"), of("size")))},
        named("source", joinedByDot(of("source"), customer.sourceDetail)),
        named("owner", row.ownerName),
        named("created_on", of("created_on")),
        named("budget", of("budget_fen")),
        named("updated", reader.moment(customer.updated)),
        {.name = nameOf("completeness"), .value = {}, .widget = m_completeness},
    };
    if (const QString address = addressOf(customer); !address.isEmpty())
        properties << Property{.name = translated(ZTEXT("Address")), .value = address, .wide = true};
    m_grid->setProperties(properties);
}

}  // namespace zhike
