// The fields of the form for a customer: which editor shows which one, and for whom.
#include "ui/customers/customerform.h"
#include "ui/style/theme.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui_customerform.h"

namespace zhike {

// The fields that are always in sight, from top to bottom.
void CustomerForm::bindFields() {
    m_form->bind("kind", m_ui->kind, [this] { return choices("kind"); });
    m_form->bind("name", m_ui->name);
    m_form->bind("contact", m_ui->contact);
    m_form->bind("position", m_ui->position);
    m_form->bind("phone", m_ui->phone, Typing::Phone);
    m_form->bind("email", m_ui->email, Typing::Latin);
    m_form->bind("industry", m_ui->industry, optional("industry"));
    m_form->bind("grade", m_ui->grade, optional("grade"));
    m_form->bind("source", m_ui->source, optional("source"));
    m_form->bind("source_detail", m_ui->sourceDetail);
    m_form->bind("owner", m_ui->owner, [this] { return owners(); });
    m_form->bind("wechat", m_ui->wechat, Typing::Latin);
    m_form->bind("province", m_ui->province);
    m_form->bind("city", m_ui->city);
    m_form->bind("district", m_ui->district);
    m_form->bind("address", m_ui->address);
    m_form->bind("tags", m_ui->tags, [this] { return choices("tag"); });
}

// Those of the parts that fold away, in the same order.
void CustomerForm::bindFolded() {
    m_form->bind("sex", m_ui->sex, optional("sex"));
    m_form->bind("occupation", m_ui->occupation);
    m_form->bind("birthday", m_ui->birthday, Typing::Latin);
    m_form->bind("birthday_calendar", m_ui->birthdayCalendar, optional("calendar"));
    m_form->bind("short_name", m_ui->shortName);
    m_form->bind("credit_code", m_ui->creditCode, Typing::Latin);
    m_form->bind("size", m_ui->size, optional("size"));
    m_form->bind("founded_on", m_ui->foundedOn, Typing::Latin);
    m_form->bind("invoice_title", m_ui->invoiceTitle);
    m_form->bind("invoice_tax_no", m_ui->invoiceTaxNo, Typing::Latin);
    m_form->bind("invoice_bank", m_ui->invoiceBank);
    m_form->bind("invoice_address", m_ui->invoiceAddress);
    m_form->bind("budget", m_ui->budget, Typing::Latin);
    m_form->bind("intent", m_ui->intent, optional("intent"));
    m_form->bind("purchaser", m_ui->purchaser);
    m_form->bind("decider", m_ui->decider);
    m_form->bind("referrer", m_ui->referrer);
    m_form->bind("preference", m_ui->preference);
    m_form->bind("other_phones", m_ui->otherPhones, Typing::Latin);
    m_form->bind("contact_note", m_ui->contactNote);
    m_form->bind("greeting", m_ui->greeting);
    m_form->bind("external_id", m_ui->externalId, Typing::Latin);
    m_form->bind("note", m_ui->note);
}

// On the screen they stand behind what is always in sight.
void CustomerForm::bindContacts() {
    m_contacts->attach(*m_form, m_input, QStringLiteral("tags"));
}

QList<FieldOption> CustomerForm::choices(const char* list) const {
    QList<FieldOption> options;
    for (const Choice& choice : m_lookup.choices(QString::fromLatin1(list)))
        if (choice.active && !choice.removed.isSet())
            options << FieldOption{choice.code, choice.label(Theme::instance().isChinese())};
    return options;
}

FieldOptions CustomerForm::optional(const char* list) const {
    return [this, list] {
        QList<FieldOption> options = choices(list);
        for (FieldOption& option : options) option.label = spaced(option.label);
        options.prepend({{}, QStringLiteral("—")});
        return options;
    };
}

// By login, because two people can have the same name.
QList<FieldOption> CustomerForm::owners() const {
    QList<FieldOption> options;
    for (const User& user : m_lookup.users())
        if (user.active || user.id == m_input.customer.owner) options << FieldOption{user.login, user.name};
    return options;
}

// An individual is his own contact and has what only people have.
void CustomerForm::followKind() {
    const bool individual = m_input.customer.isIndividual();
    m_form->setLabel("name", individual ? Text{ZTEXT("Full name")} : Text{ZTEXT("Customer name (in full)")});
    for (const char* field : {"contact", "position", "short_name", "credit_code", "size", "founded_on"})
        m_form->setApplies(field, !individual);
    for (const char* field : {"sex", "occupation", "birthday", "birthday_calendar"})
        m_form->setApplies(field, individual);
    m_ui->personHeader->setOffered(individual || !m_form->isEmpty(m_ui->person));
    m_ui->companyHeader->setOffered(!individual || !m_form->isEmpty(m_ui->company));
    if (individual) m_ui->personHeader->setChecked(true);
    m_form->setRequired("name", true);
    m_form->setRequired("contact", m_isNew && !individual);
    m_form->setRequired("phone", m_isNew);
    m_form->setRequired("source", m_isNew);
}

}  // namespace zhike
