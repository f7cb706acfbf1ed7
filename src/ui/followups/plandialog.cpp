#include "ui/followups/plandialog.h"

#include "app/dueitems.h"
#include "ui/customers/customeroptions.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tagfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace zhike {

namespace {

constexpr QSize kDesign{560, 560};
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

}  // namespace

PlanDialog::PlanDialog(FollowUpSubject subject, QWidget* parent)
    : Dialog(kDesign, parent),
      m_subject(std::move(subject)),
      m_edit(planToEdit(m_subject.row.plan)),
      m_name(new Label({}, FontRole::Section, Token::Text, content())),
      m_guide(new Label({}, FontRole::Body, Token::T2, content())),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, content())) {
    setObjectName(QStringLiteral("plan"));
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return faults(); }},
                            this);
    m_name->setElided(true);
    m_guide->setWordWrap(true);
    m_edit.next = dueDay();
    column()->addWidget(m_name);
    bindFields();
    for (QWidget* part : {static_cast<QWidget*>(m_guide), static_cast<QWidget*>(m_failure)}) column()->addWidget(part);
    column()->addStretch();
    addButtons();
    connect(m_form, &FormBinder::changed, this, &PlanDialog::follow);
    m_form->show();
    say();
    follow();
    findChild<QLineEdit*>(QStringLiteral("next"))->setFocus();
}

// Editors that lose the focus as they go would still be read.
PlanDialog::~PlanDialog() {
    delete m_form;
}

void PlanDialog::addButtons() {
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_cancel = addButton(ButtonKind::Plain, Qt::Key_Escape);
    m_save = addButton(ButtonKind::Primary, submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::trySubmit);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &PlanDialog::trySubmit);
}

template <class Editor>
Editor* PlanDialog::add(const char* name) {
    auto* editor = new Editor(content());
    editor->setObjectName(QString::fromLatin1(name));
    column()->addWidget(editor);
    return editor;
}

void PlanDialog::pause() {
    m_edit.paused = true;
    m_form->showAgain();
    follow();
    findChild<QLineEdit*>(QStringLiteral("pauseReason"))->setFocus();
}

void PlanDialog::bindFields() {
    const Lookup& lookup = m_subject.lookup;
    m_form->bind("next_due", add<QLineEdit>("next"), Typing::Latin);
    m_form->bind("frequency", add<QComboBox>("frequency"), [&lookup] {
        return QList<FieldOption>{{{}, translated(ZTEXT("As the rule says"))}} + choicesOf("frequency", lookup);
    });
    m_form->bind("frequency_reason", add<QLineEdit>("frequencyReason"));
    m_form->bind("methods", add<TagField>("methods"), [&lookup] { return choicesOf("method", lookup); });
    m_form->bind("focus", add<QLineEdit>("focus"));
    m_form->bind("paused", add<ChoiceSwitch>("paused"), [] {
        return QList<FieldOption>{{kNo, translated(ZTEXT("Followed up"))}, {kYes, translated(ZTEXT("Paused"))}};
    });
    m_form->setLabel("paused", ZTEXT("Plan"));
    m_form->bind("pause_reason", add<QLineEdit>("pauseReason"));
    m_form->bind("paused_until", add<QLineEdit>("pausedUntil"), Typing::Latin);
}

// The day the next contact is due.
QDate PlanDialog::dueDay() const {
    const Moment due = m_subject.row.facts.nextDue;
    return due.isSet() ? m_subject.clock.dayOf(due) : QDate();
}

QString PlanDialog::text(const QString& field) const {
    if (field == u"next_due") return m_edit.next.toString(Qt::ISODate);
    if (field == u"frequency") return m_edit.frequency;
    if (field == u"frequency_reason") return m_edit.frequencyReason;
    if (field == u"methods") return m_edit.methods;
    if (field == u"focus") return m_edit.focus;
    if (field == u"paused") return m_edit.paused ? kYes : kNo;
    if (field == u"pause_reason") return m_edit.pauseReason;
    return m_edit.pausedUntil.toString(Qt::ISODate);
}

Done PlanDialog::setMethods(const QString& text) {
    QStringList codes;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        codes << m_subject.lookup.code(QStringLiteral("method"), part);
        if (codes.last().isEmpty()) return invalid("methods", Text{ZTEXT("“%1” is not in the list"), {part}});
    }
    m_edit.methods = codes.join(u';');
    return Nothing{};
}

Done PlanDialog::set(const QString& field, const QString& text) {
    if (field == u"next_due") return setDay(m_edit.next, m_subject, field, text);
    if (field == u"paused_until") return setDay(m_edit.pausedUntil, m_subject, field, text);
    if (field == u"methods") return setMethods(text);
    if (field == u"frequency") m_edit.frequency = text;
    if (field == u"frequency_reason") m_edit.frequencyReason = text.trimmed();
    if (field == u"focus") m_edit.focus = text.trimmed();
    if (field == u"paused") m_edit.paused = text == kYes;
    if (field == u"pause_reason") m_edit.pauseReason = text.trimmed();
    return Nothing{};
}

QList<Error> PlanDialog::faults() const {
    QList<Error> faults;
    if (!m_edit.frequency.isEmpty() && m_edit.frequencyReason.isEmpty())
        faults << invalid("frequency_reason", Text{ZTEXT("Say why; the supervisor sees it")});
    if (m_edit.paused && m_edit.pauseReason.isEmpty())
        faults << invalid("pause_reason", Text{ZTEXT("Say why; the supervisor sees it")});
    return faults;
}

// A reason is asked for where one decides against the rule.
void PlanDialog::follow() {
    m_form->setApplies("frequency_reason", !m_edit.frequency.isEmpty());
    m_form->setApplies("pause_reason", m_edit.paused);
    m_form->setApplies("paused_until", m_edit.paused);
}

void PlanDialog::trySubmit() {
    if (!m_save->isEnabled() || !m_form->check()) return;
    m_save->setEnabled(false);
    m_failure->setText({});
    PlanEdit edit = m_edit;
    if (edit.next == dueDay()) edit.next = {};
    if (edit.frequency.isEmpty()) edit.frequencyReason.clear();
    Q_EMIT submitted(edit);
}

void PlanDialog::showError(const Error& error) {
    m_save->setEnabled(true);
    Error placed = error;
    if (error.field == u"due") placed.field = QStringLiteral("next_due");
    if (error.field == u"until") placed.field = QStringLiteral("paused_until");
    if (!m_form->showError(placed)) m_failure->setText(error.message.translated());
}

void PlanDialog::say() {
    setWindowTitle(translated(ZTEXT("Follow-up plan")));
    m_name->setText(joinedByDot(m_subject.row.customer.name, m_subject.row.contactName()));
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Save")));
    m_form->retranslate();
    const CustomerFacts& facts = m_subject.row.facts;
    const QString words =
        intervalText({facts.everyCount, facts.everyMonths}, m_subject.lookup, Theme::instance().isChinese());
    m_guide->setText(words.isEmpty() ? translated(ZTEXT("No regular contact is asked for at present."))
                                     : Text{ZTEXT("At present: %1"), {spaced(words)}}.translated());
}

}  // namespace zhike
