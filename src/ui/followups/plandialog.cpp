#include "ui/followups/plandialog.h"

#include "app/dueitems.h"
#include "ui/customers/customeroptions.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tagfield.h"

#include <QComboBox>
#include <QLineEdit>

namespace zhike {

namespace {

constexpr QSize kDesign{560, 560};
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

}  // namespace

PlanDialog::PlanDialog(Subject subject, QWidget* parent)
    : FollowUpDialog("plan", kDesign, std::move(subject), parent), m_edit(planToEdit(this->subject().row.plan)) {
    m_edit.next = dueDay();
    bindFields();
    connect(&form(), &FormBinder::changed, this, &PlanDialog::follow);
    begin("next");
    follow();
}

void PlanDialog::bindFields() {
    const Lookup& lookup = subject().lookup;
    form().bind("next_due", add<QLineEdit>("next"), Typing::Latin);
    form().bind("frequency", add<QComboBox>("frequency"), [&lookup] {
        return QList<FieldOption>{{{}, translated(ZTEXT("As the rule says"))}} + choicesOf("frequency", lookup);
    });
    form().bind("frequency_reason", add<QLineEdit>("frequencyReason"));
    form().bind("methods", add<TagField>("methods"), [&lookup] { return choicesOf("method", lookup); });
    form().bind("focus", add<QLineEdit>("focus"));
    form().bind("paused", add<ChoiceSwitch>("paused"), [] {
        return QList<FieldOption>{{kNo, translated(ZTEXT("Followed up"))}, {kYes, translated(ZTEXT("Paused"))}};
    });
    form().setLabel("paused", ZTEXT("Plan"));
    form().bind("pause_reason", add<QLineEdit>("pauseReason"));
    form().bind("paused_until", add<QLineEdit>("pausedUntil"), Typing::Latin);
}

// The day the next contact is due.
QDate PlanDialog::dueDay() const {
    const Moment due = subject().row.facts.nextDue;
    return due.isSet() ? subject().clock.dayOf(due) : QDate();
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
        codes << subject().lookup.code(QStringLiteral("method"), part);
        if (codes.last().isEmpty()) return invalid("methods", Text{ZTEXT("“%1” is not in the list"), {part}});
    }
    m_edit.methods = codes.join(u';');
    return Nothing{};
}

Done PlanDialog::set(const QString& field, const QString& text) {
    if (field == u"next_due") return setDay(m_edit.next, field, text);
    if (field == u"paused_until") return setDay(m_edit.pausedUntil, field, text);
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
    form().setApplies("frequency_reason", !m_edit.frequency.isEmpty());
    form().setApplies("pause_reason", m_edit.paused);
    form().setApplies("paused_until", m_edit.paused);
}

void PlanDialog::submit() {
    PlanEdit edit = m_edit;
    if (edit.next == dueDay()) edit.next = {};
    if (edit.frequency.isEmpty()) edit.frequencyReason.clear();
    Q_EMIT submitted(edit);
}

QString PlanDialog::fieldOf(const Error& error) const {
    if (error.field == u"due") return QStringLiteral("next_due");
    if (error.field == u"until") return QStringLiteral("paused_until");
    return error.field;
}

void PlanDialog::say() {
    setWindowTitle(translated(ZTEXT("Follow-up plan")));
    FollowUpDialog::say();
    const CustomerFacts& facts = subject().row.facts;
    const QString words =
        intervalText({facts.everyCount, facts.everyMonths}, subject().lookup, Theme::instance().isChinese());
    guide().setText(words.isEmpty() ? translated(ZTEXT("No regular contact is asked for at present."))
                                    : Text{ZTEXT("At present: %1"), {spaced(words)}}.translated());
}

}  // namespace zhike
