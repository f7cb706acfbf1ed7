#include "ui/customers/customerform.h"

#include "domain/phone.h"
#include "ui/customers/conflictview.h"
#include "ui/customers/furthercontacts.h"
#include "ui/customers/valuereader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui/widgets/screenroom.h"
#include "ui_customerform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace zhike {
namespace {

constexpr QSize kDesignSize(1000, 716);
constexpr int kEditWidth = 760;  // without the templates
constexpr int kPaneFrom = 860;   // width from which they have room beside the form
constexpr QSize kLeastSize(560, 480);

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
    m_contacts = m_ui->contacts;
    m_conflictView = new ConflictView(this);
    m_conflictView->hide();
    m_ui->columns->addWidget(m_conflictView, 1);
    makeFooter();
    bindFields();
    bindFolded();
    bindContacts();
    m_ui->contactsHeader->setContent(m_contacts);
    m_ui->personHeader->setContent(m_ui->person);
    m_ui->companyHeader->setContent(m_ui->company);
    m_ui->invoiceHeader->setContent(m_ui->invoice);
    m_ui->decisionHeader->setContent(m_ui->decision);
    m_ui->moreHeader->setContent(m_ui->more);
    connect(m_form, &FormBinder::changed, this, [this](const QString& field) {
        if (field == u"kind") followKind();
        if (field == u"source") m_ui->templates->setSource(m_input.customer.source);
    });
    connect(m_ui->templates, &TemplatePane::chosen, this, &CustomerForm::takeOver);
    connect(m_form, &FormBinder::judged, this, &CustomerForm::say);
    connect(m_form, &FormBinder::found, this, &CustomerForm::unfold);
    connect(m_contacts, &FurtherContacts::added, this, &CustomerForm::followFocus, Qt::QueuedConnection);
    for (const QKeySequence& key : {kSubmitKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &CustomerForm::submit);
    start({});
    const Theme& theme = Theme::instance();
    const QSize room = screenRoom(*this);
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

void CustomerForm::setFinders(RecordFinder referrers, TemplateFinder templates) {
    m_ui->referrer->setFinder(std::move(referrers));
    m_ui->templates->setFinder(std::move(templates), m_lookup);
}

// What customers from one source have in common; who he is and how to reach him is typed.
void CustomerForm::takeOver(const Customer& other) {
    const CustomerInput common{other, {}};
    for (const char* field : {"industry", "grade", "source_detail", "province", "city", "district", "size", "intent"})
        m_form->suggest(field, fieldText(common, QLatin1String(field), m_lookup));
    m_form->suggest("tags", other.tags);
}

QList<SectionHeader*> CustomerForm::sections() const {
    return {m_ui->contactsHeader, m_ui->personHeader,   m_ui->companyHeader,
            m_ui->invoiceHeader,  m_ui->decisionHeader, m_ui->moreHeader};
}

QString CustomerForm::shownText(const QString& field) const {
    if (field == u"phone" || field.endsWith(u".phone")) return groupedPhone(fieldText(m_input, field, m_lookup));
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
    if (m_conflict) settleConflict();
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
    resize(Theme::instance().px(kEditWidth), height());
    start(input);
    for (SectionHeader* section : sections()) section->setChecked(!m_form->isEmpty(section->content()));
}

void CustomerForm::start(const CustomerInput& input) {
    m_given = m_input = input;
    m_newTags.clear();
    m_contacts->show();
    m_form->show();
    m_ui->templates->setSource(input.customer.source);
    followTemplates();
    followKind();
    say();
    m_ui->name->setFocus();
}

void CustomerForm::unfold(const QWidget* editor) {
    for (SectionHeader* section : sections()) {
        if (!section->content()->isAncestorOf(editor)) continue;
        section->setOffered(true);
        section->setChecked(true);
    }
    m_contacts->open(editor);
    m_ui->content->layout()->activate();
    m_ui->scroll->ensureWidgetVisible(editor->parentWidget());
}

// Once what was added has its place.
void CustomerForm::followFocus() {
    constexpr int kBelow = 260;  // the rest of a card
    if (focusWidget() != nullptr && m_ui->content->isAncestorOf(focusWidget()))
        m_ui->scroll->ensureWidgetVisible(focusWidget(), 0, Theme::instance().px(kBelow));
}

void CustomerForm::setBusy(bool busy) {
    if (busy == m_busy) return;
    m_busy = busy;
    if (busy) m_formerFocus = focusWidget();
    for (QWidget* part : {static_cast<QWidget*>(m_ui->scroll), static_cast<QWidget*>(m_conflictView), m_footer})
        part->setEnabled(!busy);
    if (!busy && m_formerFocus) m_formerFocus->setFocus();
    say();
}

void CustomerForm::showError(const Error& error) {
    setBusy(false);
    m_failure = m_form->showError(error) ? Text{} : error.message;
    say();
}

void CustomerForm::showConflict(const CustomerConflict& conflict) {
    setBusy(false);
    m_conflict = conflict;
    if (conflict.differences.isEmpty()) return submit();  // both have made the same of it
    m_ui->scroll->hide();
    m_ui->templates->hide();
    m_conflictView->show(conflict.differences, ValueReader(m_lookup, m_clock));
    m_conflictView->setFocus();
    say();
}

// The form goes on with theirs as what it was given and with what became of both as what was typed.
void CustomerForm::settleConflict() {
    const bool chosen = !m_conflict->differences.isEmpty();
    const CustomerInput both =
        merged(m_input, m_conflict->theirs, chosen ? m_conflictView->settled() : m_conflict->differences);
    m_given = m_input = m_conflict->theirs;
    m_contacts->show();
    m_form->show();
    m_input = both;
    m_contacts->showAgain();
    m_form->showAgain();
    const QStringList tags = both.customer.tags.split(u';');
    m_newTags.removeIf([&](const QString& tag) { return !tags.contains(tag); });
    leaveConflict();
}

void CustomerForm::leaveConflict() {
    m_conflict.reset();
    m_conflictView->hide();
    m_ui->scroll->show();
    followTemplates();
    m_ui->name->setFocus();
    say();
}

QJsonObject CustomerForm::draft() const {
    QJsonObject all = m_form->changes();
    const QJsonObject contacts = m_contacts->changes();
    for (auto at = contacts.begin(); at != contacts.end(); ++at) all.insert(at.key(), at.value());
    return all;
}

void CustomerForm::restoreDraft(const QJsonObject& draft) {
    m_contacts->restore(draft);
    m_form->show();
    m_form->restore(draft);
    for (SectionHeader* section : sections())
        if (!m_form->isEmpty(section->content())) section->setChecked(true);
}

void CustomerForm::reject() {
    if (m_busy) return;
    if (m_conflict) return leaveConflict();
    QDialog::reject();
}

// That of a further contact also says whose it is.
QString CustomerForm::labelOf(const QString& field) const {
    if (!field.startsWith(u"contact") || !field.contains(u'.')) return m_form->label(field);
    const QString who = fieldText(m_input, field.section(u'.', 0, 0) + QStringLiteral(".name"), m_lookup);
    if (who.isEmpty()) return Text(ZTEXT("%1 of a further contact"), {m_form->label(field)}).translated();
    return Text(ZTEXT("%1 (%2)"), {m_form->label(field), who}).translated();
}

void CustomerForm::say() {
    setWindowTitle(m_isNew ? translated(ZTEXT("New customer"))
                           : Text(ZTEXT("Edit %1"), {m_input.customer.name}).translated());
    m_cancel->setText(m_conflict ? translated(ZTEXT("Back to the form")) : translated(ZTEXT("Cancel")));
    m_save->setText(m_isNew ? translated(ZTEXT("Create")) : translated(ZTEXT("Save")));
    m_ui->tags->setPlaceholder(translated(ZTEXT("Choose or type, also in pinyin")));
    m_strip->setText(m_failure.translated());
    QStringList faulty;
    for (const QString& field : m_form->faulty()) faulty << labelOf(field);
    if (m_busy)
        m_summary->setText(translated(ZTEXT("Saving…")));
    else if (faulty.isEmpty())
        m_summary->setText(m_conflict ? QString() : translated(ZTEXT("Identity and bank card numbers are refused.")));
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
    m_contacts->retranslate();
    m_ui->templates->retranslate();
    if (m_conflict) m_conflictView->show(m_conflictView->settled(), ValueReader(m_lookup, m_clock));
    say();
}

void CustomerForm::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    followTemplates();
}

void CustomerForm::followTemplates() {
    m_ui->templates->setVisible(m_isNew && !m_conflict && width() >= Theme::instance().px(kPaneFrom));
}

void CustomerForm::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, m_footer->y(), width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
