#include "ui/followups/logdialog.h"

#include "ui/customers/customeroptions.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace zhike {

namespace {

constexpr QSize kDesign{640, 620};
constexpr int kTextHeight = 96;
constexpr int kMostMethods = 9;  // Alt + figure
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

}  // namespace

LogDialog::LogDialog(Subject subject, QWidget* parent) : FollowUpDialog("log", kDesign, std::move(subject), parent) {
    const CustomerRow& row = this->subject().row;
    m_entry.customer = row.customer.id;
    m_entry.method = row.plan.methods.section(u';', 0, 0);
    if (m_entry.method.isEmpty()) m_entry.method = QStringLiteral("phone");
    bindFields();
    addMethodKeys();
    connect(&form(), &FormBinder::changed, this, &LogDialog::sayWhatFollows);
    begin("summary");
}

void LogDialog::bindFields() {
    const Lookup& lookup = subject().lookup;
    form().bind("method", add<ChoiceSwitch>("method"), [&lookup] { return choicesOf("method", lookup); });
    auto* summary = add<QPlainTextEdit>("summary");
    summary->setTabChangesFocus(true);
    summary->setFixedHeight(Theme::instance().px(kTextHeight));
    form().bind("summary", summary);
    form().bind("signal", add<ChoiceSwitch>("signal"), [&lookup] { return choicesOf("signal", lookup); });
    form().bind("answered", add<ChoiceSwitch>("answered"), [] {
        return QList<FieldOption>{{kYes, translated(ZTEXT("Somebody answered"))},
                                  {kNo, translated(ZTEXT("Not reached"))}};
    });
    form().bind("next", add<QLineEdit>("next"));
    form().bind("next_due", add<QLineEdit>("nextDue"), Typing::Latin);
    form().setLabel("next_due", ZTEXT("Due"));
    form().setRequired("summary", true);
}

void LogDialog::addMethodKeys() {
    for (int i = 0; i < kMostMethods; ++i)
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this), &QShortcut::activated, this,
                [this, i] {
                    const QList<FieldOption> methods = choicesOf("method", subject().lookup);
                    if (i >= methods.size()) return;
                    m_entry.method = methods[i].value;
                    form().showAgain();
                });
}

QString LogDialog::text(const QString& field) const {
    if (field == u"method") return m_entry.method;
    if (field == u"summary") return m_entry.summary;
    if (field == u"signal") return m_entry.signal;
    if (field == u"answered") return m_entry.answered ? kYes : kNo;
    if (field == u"next") return m_entry.next;
    return m_entry.nextDue.toString(Qt::ISODate);
}

Done LogDialog::set(const QString& field, const QString& text) {
    if (field == u"method") m_entry.method = text;
    if (field == u"summary") m_entry.summary = text.trimmed();
    if (field == u"signal") m_entry.signal = text;
    if (field == u"answered") m_entry.answered = text == kYes;
    if (field == u"next") m_entry.next = text.trimmed();
    return field == u"next_due" ? setDay(m_entry.nextDue, field, text) : Nothing{};
}

QList<Error> LogDialog::faults() const {
    QList<Error> faults;
    if (m_entry.summary.isEmpty()) faults << invalid("summary", Text{ZTEXT("Say what was talked about")});
    if (!m_entry.next.isEmpty() && !m_entry.nextDue.isValid())
        faults << invalid("next_due", Text{ZTEXT("Say by when the next step is to be done")});
    if (m_entry.next.isEmpty() && m_entry.nextDue.isValid())
        faults << invalid("next", Text{ZTEXT("Say what is to be done by that day")});
    return faults;
}

void LogDialog::sayWhatFollows() {
    const QString day = dayText(m_entry.nextDue, subject().clock.today());
    if (!m_entry.next.isEmpty() && m_entry.nextDue.isValid())
        return guide().setText(Text{ZTEXT("The next step stands in the plan on %1."), {day}}.translated());
    guide().setText(translated(m_entry.answered
                                   ? ZTEXT("Without a next step the rules decide when the next contact is due.")
                                   : ZTEXT("Who was not reached is still to be reached.")));
}

void LogDialog::say() {
    setWindowTitle(translated(ZTEXT("Log a contact")));
    FollowUpDialog::say();
    sayWhatFollows();
}

}  // namespace zhike
