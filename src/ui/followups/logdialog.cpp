#include "ui/followups/logdialog.h"

#include "ui/followups/typedday.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr QSize kDesign{840, 620};
constexpr int kTextHeight = 96;
constexpr int kMostMethods = 7;  // Alt + figure
const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");

QList<FieldOption> optionsIn(const char* list, const Lookup& lookup) {
    QList<FieldOption> options;
    for (const Choice& choice : lookup.choices(QString::fromLatin1(list)))
        options << FieldOption{choice.code, Theme::instance().isChinese() ? choice.zh : choice.en};
    return options;
}

template <class Editor>
Editor* named(Editor* editor, const char* name) {
    editor->setObjectName(QString::fromLatin1(name));
    return editor;
}

}  // namespace

LogDialog::LogDialog(const CustomerRow& row, const Lookup& lookup, const WorkCalendar& calendar, const Clock& clock,
                     QWidget* parent)
    : Dialog(kDesign, parent),
      m_row(row),
      m_lookup(lookup),
      m_calendar(calendar),
      m_clock(clock),
      m_name(new Label({}, FontRole::Section, Token::Text, content())),
      m_guide(new Label({}, FontRole::Body, Token::T2, content())),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, content())) {
    setObjectName(QStringLiteral("log"));
    m_entry.customer = row.customer.id;
    m_entry.method = row.plan.methods.section(u';', 0, 0);
    if (m_entry.method.isEmpty()) m_entry.method = QStringLiteral("phone");
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return faults(); }},
                            this);
    m_name->setElided(true);
    m_guide->setWordWrap(true);
    column()->addWidget(m_name);
    bindFields();
    column()->addWidget(m_guide);
    column()->addWidget(m_failure);
    column()->addStretch();
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_cancel = addButton(ButtonKind::Plain, Qt::Key_Escape);
    m_save = named(addButton(ButtonKind::Primary, submit), "saveLog");
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LogDialog::submit);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &LogDialog::submit);
    connect(m_form, &FormBinder::changed, this, &LogDialog::sayWhatFollows);
    m_form->show();
    say();
    findChild<QPlainTextEdit*>(QStringLiteral("summary"))->setFocus();
}

// Editors that lose the focus as they go would still be read.
LogDialog::~LogDialog() {
    delete m_form;
}

void LogDialog::bindFields() {
    const auto place = [this](auto* editor) {
        column()->addWidget(editor);
        return editor;
    };
    auto* method = place(named(new ChoiceSwitch(content()), "method"));
    m_form->bind("method", method, [this] { return optionsIn("method", m_lookup); });
    auto* summary = place(named(new QPlainTextEdit(content()), "summary"));
    summary->setTabChangesFocus(true);
    summary->setFixedHeight(Theme::instance().px(kTextHeight));
    m_form->bind("summary", summary);
    auto* signal = place(named(new ChoiceSwitch(content()), "signal"));
    m_form->bind("signal", signal, [this] { return optionsIn("signal", m_lookup); });
    auto* answered = place(named(new ChoiceSwitch(content()), "answered"));
    m_form->bind("answered", answered, [] {
        return QList<FieldOption>{{kYes, translated(ZTEXT("Somebody answered"))},
                                  {kNo, translated(ZTEXT("Not reached"))}};
    });
    m_form->bind("next", place(named(new QLineEdit(content()), "next")));
    m_form->bind("next_due", place(named(new QLineEdit(content()), "nextDue")), Typing::Latin);
    m_form->setLabel("next_due", ZTEXT("Due"));
    m_form->setRequired("summary", true);
    for (int i = 0; i < kMostMethods; ++i)
        connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this), &QShortcut::activated, this,
                [this, i] {
                    const QList<FieldOption> methods = optionsIn("method", m_lookup);
                    if (i >= methods.size()) return;
                    m_entry.method = methods[i].value;
                    m_form->showAgain();
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
    if (field != u"next_due") return Nothing{};
    m_entry.nextDue = {};
    if (text.trimmed().isEmpty()) return Nothing{};
    const auto typed = typedDay(text, m_clock.today(), m_calendar);
    if (!typed) return invalid("next_due", Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}});
    m_entry.nextDue = *typed;
    return Nothing{};
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
    if (!m_entry.next.isEmpty() && m_entry.nextDue.isValid())
        m_guide->setText(
            Text{ZTEXT("The next step stands in the plan on %1."), {dayText(m_entry.nextDue, m_clock.today())}}
                .translated());
    else
        m_guide->setText(translated(m_entry.answered
                                        ? ZTEXT("Without a next step the rules decide when the next contact is due.")
                                        : ZTEXT("Who was not reached is still to be reached.")));
}

void LogDialog::submit() {
    if (!m_save->isEnabled() || !m_form->check()) return;
    m_save->setEnabled(false);
    m_failure->setText({});
    Q_EMIT submitted(m_entry);
}

void LogDialog::showError(const Error& error) {
    m_save->setEnabled(true);
    if (!m_form->showError(error)) m_failure->setText(error.message.translated());
}

void LogDialog::say() {
    setWindowTitle(translated(ZTEXT("Log a contact")));
    m_name->setText(joinedByDot(m_row.customer.name, m_row.contactName()));
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Save")));
    m_form->retranslate();
    sayWhatFollows();
}

}  // namespace zhike
