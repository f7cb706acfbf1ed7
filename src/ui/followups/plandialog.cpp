#include "ui/followups/plandialog.h"

#include "app/dueitems.h"
#include "ui/customers/valuereader.h"
#include "ui/followups/typedday.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tagfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr QSize kDesign{560, 560};
constexpr int kLongestReason = 500;
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

QList<FieldOption> optionsIn(const char* list, const Lookup& lookup) {
    QList<FieldOption> options;
    for (const Choice& choice : lookup.choices(QString::fromLatin1(list)))
        options << FieldOption{choice.code, Theme::instance().isChinese() ? choice.zh : choice.en};
    return options;
}

}  // namespace

PlanDialog::PlanDialog(const CustomerRow& row, const Lookup& lookup, const WorkCalendar& calendar, const Clock& clock,
                       QWidget* parent)
    : Dialog(kDesign, parent),
      m_row(row),
      m_lookup(lookup),
      m_calendar(calendar),
      m_clock(clock),
      m_edit(planToEdit(row.plan)),
      m_name(new Label({}, FontRole::Section, Token::Text, content())),
      m_why(new Label({}, FontRole::Body, Token::T2, content())) {
    setObjectName(QStringLiteral("plan"));
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return faults(); }},
                            this);
    m_name->setElided(true);
    m_why->setWordWrap(true);
    column()->addWidget(m_name);
    column()->addWidget(m_why);
    bindFields();
    column()->addStretch();
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_cancel = addButton(ButtonKind::Plain, Qt::Key_Escape);
    m_save = addButton(ButtonKind::Primary, submit);
    m_save->setObjectName(QStringLiteral("savePlan"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::submit);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &PlanDialog::submit);
    connect(m_form, &FormBinder::changed, this, &PlanDialog::follow);
    m_form->show();
    follow();
    say();
    findChild<QLineEdit*>(QStringLiteral("next"))->setFocus();
}

// Editors that lose the focus as they go would still be read.
PlanDialog::~PlanDialog() {
    delete m_form;
}

void PlanDialog::bindFields() {
    const auto line = [&](const char* name) {
        auto* edit = new QLineEdit(content());
        edit->setObjectName(QString::fromLatin1(name));
        column()->addWidget(edit);
        return edit;
    };
    m_form->bind("next_due", line("next"), Typing::Latin);
    auto* frequency = new QComboBox(content());
    frequency->setObjectName(QStringLiteral("frequency"));
    column()->addWidget(frequency);
    m_form->bind("frequency", frequency, [this] {
        QList<FieldOption> options = optionsIn("frequency", m_lookup);
        options.prepend({{}, translated(ZTEXT("As the rule says"))});
        return options;
    });
    m_form->bind("frequency_reason", line("frequencyReason"));
    auto* methods = new TagField(content());
    methods->setObjectName(QStringLiteral("methods"));
    column()->addWidget(methods);
    m_form->bind("methods", methods, [this] { return optionsIn("method", m_lookup); });
    m_form->bind("focus", line("focus"));
    auto* paused = new ChoiceSwitch(content());
    paused->setObjectName(QStringLiteral("paused"));
    column()->addWidget(paused);
    m_form->bind("paused", paused, [] {
        return QList<FieldOption>{{kNo, translated(ZTEXT("Followed up"))}, {kYes, translated(ZTEXT("Paused"))}};
    });
    m_form->setLabel("paused", ZTEXT("Plan"));
    m_form->bind("pause_reason", line("pauseReason"));
    m_form->bind("paused_until", line("pausedUntil"), Typing::Latin);
}

QString PlanDialog::text(const QString& field) const {
    const ValueReader reader(m_lookup, m_clock);
    if (field == u"next_due") {
        const Moment due = m_row.facts.nextDue;
        const QDate day = m_edit.next.isValid() ? m_edit.next : due.isSet() ? m_clock.dayOf(due) : QDate();
        return day.toString(Qt::ISODate);
    }
    if (field == u"frequency") return m_edit.frequency;
    if (field == u"frequency_reason") return m_edit.frequencyReason;
    if (field == u"methods") return m_edit.methods;
    if (field == u"focus") return m_edit.focus;
    if (field == u"paused") return m_edit.paused ? kYes : kNo;
    if (field == u"pause_reason") return m_edit.pauseReason;
    return m_edit.pausedUntil.toString(Qt::ISODate);
}

Done PlanDialog::setDay(QDate& day, const QString& field, const QString& text) const {
    day = {};
    if (text.trimmed().isEmpty()) return Nothing{};
    const auto typed = typedDay(text, m_clock.today(), m_calendar);
    if (!typed)
        return Error{ErrorCode::Invalid, field, Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}}, {}};
    day = *typed;
    return Nothing{};
}

Done PlanDialog::set(const QString& field, const QString& text) {
    if (field == u"next_due") return setDay(m_edit.next, field, text);
    if (field == u"paused_until") return setDay(m_edit.pausedUntil, field, text);
    if (text.size() > kLongestReason)
        return Error{ErrorCode::Invalid,
                     field,
                     Text{ZTEXT("At most %1 characters fit here"), {QString::number(kLongestReason)}},
                     {}};
    if (field == u"frequency") m_edit.frequency = text;
    if (field == u"frequency_reason") m_edit.frequencyReason = text.trimmed();
    if (field == u"focus") m_edit.focus = text.trimmed();
    if (field == u"paused") m_edit.paused = text == kYes;
    if (field == u"pause_reason") m_edit.pauseReason = text.trimmed();
    if (field != u"methods") return Nothing{};
    QStringList codes;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        codes << m_lookup.code(QStringLiteral("method"), part);
        if (codes.last().isEmpty())
            return Error{ErrorCode::Invalid, field, Text{ZTEXT("“%1” is not in the list"), {part}}, {}};
    }
    m_edit.methods = codes.join(u';');
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

void PlanDialog::submit() {
    if (!m_save->isEnabled() || !m_form->check()) return;
    PlanEdit edit = m_edit;
    const Moment due = m_row.facts.nextDue;
    if (due.isSet() && edit.next == m_clock.dayOf(due)) edit.next = {};
    if (edit.frequency.isEmpty()) edit.frequencyReason.clear();
    m_save->setEnabled(false);
    Q_EMIT submitted(edit);
}

void PlanDialog::showError(const Error& error) {
    m_save->setEnabled(true);
    Error placed = error;
    if (error.field == u"due") placed.field = QStringLiteral("next_due");
    if (error.field == u"until") placed.field = QStringLiteral("paused_until");
    if (error.field == u"reason")
        placed.field = m_edit.paused ? QStringLiteral("pause_reason") : QStringLiteral("frequency_reason");
    if (!m_form->showError(placed)) m_why->setText(error.message.translated());
}

void PlanDialog::say() {
    setWindowTitle(translated(ZTEXT("Follow-up plan")));
    m_name->setText(joinedByDot(m_row.customer.name, m_row.customer.no));
    const CustomerFacts& facts = m_row.facts;
    const QString words = intervalText({facts.everyCount, facts.everyMonths}, m_lookup, Theme::instance().isChinese());
    m_why->setText(words.isEmpty() ? translated(ZTEXT("No regular contact is asked for at present."))
                                   : Text{ZTEXT("At present: %1"), {words}}.translated());
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Save")));
    m_form->retranslate();
}

}  // namespace zhike
