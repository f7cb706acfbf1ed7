#include "ui/customers/customerform.h"

#include "domain/phone.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui_customerform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QShortcut>

namespace zhike {
namespace {

constexpr QSize kDesignSize(760, 716);
constexpr QSize kLeastSize(560, 480);
constexpr int kFrame = 40;  // room that window managers take around a window

const QKeySequence kSubmitKey(Qt::CTRL | Qt::Key_Return);

}  // namespace

CustomerForm::CustomerForm(const Lookup& lookup, const Clock& clock, QWidget* parent)
    : QDialog(parent), m_lookup(lookup), m_clock(clock), m_ui(std::make_unique<Ui::CustomerForm>()) {
    setWindowModality(Qt::WindowModal);
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    m_form = new FormBinder({.text = [this](const QString& field) { return shownText(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return findFaults(); }},
                            this);
    makeFooter();
    bindFields();
    bindFolded();
    m_ui->personHeader->setContent(m_ui->person);
    m_ui->companyHeader->setContent(m_ui->company);
    m_ui->invoiceHeader->setContent(m_ui->invoice);
    m_ui->decisionHeader->setContent(m_ui->decision);
    m_ui->moreHeader->setContent(m_ui->more);
    connect(m_form, &FormBinder::changed, this, [this](const QString& field) {
        if (field == u"kind") followKind();
    });
    connect(m_form, &FormBinder::judged, this, &CustomerForm::say);
    connect(m_form, &FormBinder::found, this, &CustomerForm::unfold);
    for (const QKeySequence& key : {kSubmitKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &CustomerForm::submit);
    start({});
    const Theme& theme = Theme::instance();
    const QSize room = screen()->availableSize() - QSize(kFrame, kFrame);
    setMinimumSize(kLeastSize.boundedTo(room));
    resize(QSize(theme.px(kDesignSize.width()), theme.px(kDesignSize.height())).boundedTo(room));
}

// Editors that lose the focus as they go would still be read.
CustomerForm::~CustomerForm() {
    delete m_form;
}

void CustomerForm::makeFooter() {
    m_strip = new ErrorLine(ErrorLine::Look::Strip, this);
    m_footer = new QWidget(this);
    m_summary = new Label({}, FontRole::Small, Token::T2, m_footer);
    m_summary->setWordWrap(true);
    m_cancel = makeButton({}, ButtonKind::Plain, {}, Qt::Key_Escape, m_footer);
    m_save = makeButton({}, ButtonKind::Primary, {}, kSubmitKey, m_footer);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_save->setObjectName(QStringLiteral("save"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(24, 13, 24, 12);
    row->addWidget(m_summary, 1);
    for (QPushButton* button : {m_cancel, m_save}) {
        button->setAutoDefault(false);  // Enter in a field reads the field, no more
        row->addWidget(button);
    }
    m_ui->column->addWidget(m_strip);
    m_ui->column->addWidget(m_footer);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerForm::reject);
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::submit);
}

// The fields that are always in sight, from top to bottom.
void CustomerForm::bindFields() {
    m_form->bind("kind", m_ui->kind, [this] { return choices("kind"); });
    m_form->bind("name", m_ui->name);
    m_form->bind("contact", m_ui->contact);
    m_form->bind("position", m_ui->position);
    m_form->bind("phone", m_ui->phone, Typing::Latin);
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
    m_form->bind("preference", m_ui->preference);
    m_form->bind("other_phones", m_ui->otherPhones, Typing::Latin);
    m_form->bind("external_id", m_ui->externalId, Typing::Latin);
    m_form->bind("greeting", m_ui->greeting);
    m_form->bind("note", m_ui->note);
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

QList<SectionHeader*> CustomerForm::sections() const {
    return {m_ui->personHeader, m_ui->companyHeader, m_ui->invoiceHeader, m_ui->decisionHeader, m_ui->moreHeader};
}

QString CustomerForm::shownText(const QString& field) const {
    if (field == u"phone") return groupedPhone(m_input.contact.phone);
    if (field == u"tags") return m_input.customer.tags;
    if (field == u"owner") {
        const auto owner = m_lookup.user(m_input.customer.owner);
        return owner ? owner->login : QString();
    }
    return fieldText(m_input, field, m_lookup);
}

Done CustomerForm::set(const QString& field, const QString& text) {
    if (field == u"tags") m_newTags.clear();
    return setField(m_input, field, text, m_lookup, m_newTags);
}

QStringList CustomerForm::newTags() const {
    return m_newTags;
}

// What the window asks for beyond what every customer needs (domain.md §15 "Saving").
QList<Error> CustomerForm::findFaults() const {
    QList<Error> found = faults(m_input);
    const Customer& customer = m_input.customer;
    const Contact& contact = m_input.contact;
    if (customer.foundedOn.isValid() && customer.foundedOn > m_clock.today())
        found << invalid("founded_on", ZTEXT("This day is still to come"));
    if (!m_isNew) return found;
    if (contact.name.isEmpty() && !customer.isIndividual())
        found << invalid("contact", ZTEXT("The contact is missing"));
    if (contact.phone.isEmpty() && contact.email.isEmpty())
        found << invalid("phone", ZTEXT("Enter a phone number or an e-mail address"));
    if (customer.source.isEmpty()) found << invalid("source", ZTEXT("Choose where the customer comes from"));
    return found;
}

void CustomerForm::submit() {
    if (m_busy) return;
    m_failure = {};
    const bool good = m_form->check();
    say();
    if (good) Q_EMIT submitted();
}

void CustomerForm::setActingUser(Id<User> user) {
    if (!m_isNew) return;
    CustomerInput input;
    input.customer.owner = user;
    start(input);
}

void CustomerForm::edit(const CustomerInput& input) {
    m_isNew = false;
    start(input);
    for (SectionHeader* section : sections()) section->setChecked(!m_form->isEmpty(section->content()));
}

void CustomerForm::start(const CustomerInput& input) {
    m_input = input;
    m_newTags.clear();
    m_form->show();
    followKind();
    say();
    m_ui->name->setFocus();
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

void CustomerForm::unfold(const QWidget* editor) {
    for (SectionHeader* section : sections()) {
        if (!section->content()->isAncestorOf(editor)) continue;
        section->setOffered(true);
        section->setChecked(true);
    }
    m_ui->content->layout()->activate();
    m_ui->scroll->ensureWidgetVisible(editor->parentWidget());
}

void CustomerForm::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    if (busy) m_formerFocus = focusWidget();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->scroll), static_cast<QWidget*>(m_footer)})
        part->setEnabled(!busy);
    if (!busy && m_formerFocus) m_formerFocus->setFocus();
    say();
}

void CustomerForm::showError(const Error& error) {
    setBusy(false);
    m_failure = m_form->showError(error) ? Text{} : error.message;
    say();
}

QJsonObject CustomerForm::draft() const {
    return m_form->changes();
}

void CustomerForm::restoreDraft(const QJsonObject& draft) {
    m_form->restore(draft);
    for (SectionHeader* section : sections())
        if (!m_form->isEmpty(section->content())) section->setChecked(true);
}

void CustomerForm::reject() {
    if (!m_busy) QDialog::reject();
}

void CustomerForm::say() {
    setWindowTitle(m_isNew ? translated(ZTEXT("New customer"))
                           : Text(ZTEXT("Edit %1"), {m_input.customer.name}).translated());
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(m_isNew ? translated(ZTEXT("Create")) : translated(ZTEXT("Save")));
    m_ui->tags->setPlaceholder(translated(ZTEXT("Choose or type, also in pinyin")));
    m_strip->setText(m_failure.translated());
    const QStringList faulty = m_form->faulty();
    if (m_busy)
        m_summary->setText(translated(ZTEXT("Saving…")));
    else if (faulty.isEmpty())
        m_summary->clear();
    else
        m_summary->setText(
            Text(ZTEXT("%n to correct: %1"), {faulty.join(translated(ZTEXT(", ")))}, static_cast<int>(faulty.size()))
                .translated());
}

void CustomerForm::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_ui->retranslateUi(this);
    m_form->retranslate();
    say();
}

void CustomerForm::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, m_footer->y(), width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
