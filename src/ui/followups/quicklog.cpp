#include "ui/followups/quicklog.h"

#include "rules/dateshorthand.h"
#include "rules/nextaction.h"
#include "ui/customers/contactlook.h"
#include "ui/customers/customeroptions.h"
#include "ui/followups/dayline.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"
#include "ui/widgets/optionpicker.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace zhike {

namespace {

const QString kYes = QStringLiteral("yes");
const QString kNo = QStringLiteral("no");
const QString kPhrases = QStringLiteral("phrase");

QList<FieldOption> withIcons(QList<FieldOption> options, QString (*iconOf)(const QString&)) {
    for (FieldOption& option : options) option.icon = iconOf(option.value);
    return options;
}

QList<FieldOption> peopleOf(const Lookup& lookup) {
    QList<FieldOption> people;
    for (const User& user : lookup.users())
        if (user.active && !user.isUnassigned()) people << FieldOption{QString::number(user.id.value), user.name};
    return people;
}

}  // namespace

QuickLog::QuickLog(FollowUpSubject subject, Id<User> actor, MainWindow& window)
    : QWidget(&window), m_subject(std::move(subject)), m_window(window) {
    setObjectName(QStringLiteral("log"));
    const CustomerRow& row = m_subject.row;
    m_entry.customer = row.customer.id;
    m_entry.nextUser = actor;
    m_entry.method = row.plan.methods.section(u';', 0, 0);
    if (m_entry.method.isEmpty()) m_entry.method = QStringLiteral("phone");
    suggestNext();
    build();
    bindFields();
    addKeys();
    connect(m_form, &FormBinder::changed, this, &QuickLog::guide);
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickLog::readText);
    for (QLineEdit* line : {m_next, static_cast<QLineEdit*>(m_due)}) {
        connect(line, &QLineEdit::textEdited, this, &QuickLog::guide);
        connect(line, &QLineEdit::textEdited, this, &QuickLog::edited);
    }
    window.installEventFilter(this);
    m_form->show();
    say();
}

// Editors that lose the focus as they go would still be read.
QuickLog::~QuickLog() {
    delete m_form;
}

// What is planned to talk about is the next step, as soon as the rhythm asks for it, where that says enough (V06).
void QuickLog::suggestNext() {
    const CustomerRow& row = m_subject.row;
    const QString& focus = row.plan.focus;
    if (row.facts.everyCount == 0 || checkNextAction(focus, NextActionWords::builtIn()) != NextActionFlaw::None) return;
    const QDate today = m_subject.clock.today();
    const QDate day =
        row.facts.everyMonths ? today.addMonths(row.facts.everyCount) : today.addDays(row.facts.everyCount);
    m_entry.next = focus;
    m_entry.nextDue = m_subject.calendar.workdayFrom(day);
}

void QuickLog::bindFields() {
    const Lookup& lookup = m_subject.lookup;
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return faults(); }},
                            this);
    m_form->bind("method", m_method, [&lookup] { return withIcons(choicesOf("method", lookup), methodIcon); });
    m_form->bind("summary", m_text);
    m_form->bind("signal", m_signal, [&lookup] { return withIcons(choicesOf("signal", lookup), signalIcon); });
    m_form->bind("answered", m_answered, [] {
        return QList<FieldOption>{{kYes, translated(ZTEXT("Answered"))}, {kNo, translated(ZTEXT("Not reached"))}};
    });
    m_form->bind("next", m_next);
    m_form->bind("next_due", m_due, Typing::Latin);
    m_form->bind("next_user", m_who, [&lookup] { return peopleOf(lookup); });
    m_form->setLabel("next_due", ZTEXT("Due"));
    m_form->setLabel("next_user", ZTEXT("Who does it"));
    m_form->setLabelsShown(false);
    m_due->setReader([this](const QString& typed) {
        const auto day = dateOf(typed, m_subject.clock.today(), m_subject.calendar);
        if (!day) return QString();
        const QString weekday = shortWeekday(*day);
        if (typed == day->toString(Qt::ISODate)) return weekday;
        return dayText(*day, m_subject.clock.today()) + u' ' + weekday;
    });
}

QString QuickLog::text(const QString& field) const {
    if (field == u"method") return m_entry.method;
    if (field == u"summary") return m_entry.summary;
    if (field == u"signal") return m_entry.signal;
    if (field == u"answered") return m_entry.answered ? kYes : kNo;
    if (field == u"next") return m_entry.next;
    if (field == u"next_user") return QString::number(m_entry.nextUser.value);
    return m_entry.nextDue.toString(Qt::ISODate);
}

Done QuickLog::set(const QString& field, const QString& text) {
    if (field == u"method") m_entry.method = text;
    if (field == u"summary") m_entry.summary = text.trimmed();
    if (field == u"signal") m_entry.signal = text;
    if (field == u"answered") m_entry.answered = text == kYes;
    if (field == u"next") m_entry.next = text.trimmed();
    if (field == u"next_user") m_entry.nextUser = {text.toLongLong()};
    return field == u"next_due" ? setDay(m_entry.nextDue, m_subject, field, text) : Nothing{};
}

QList<Error> QuickLog::faults() const {
    QList<Error> faults;
    if (m_entry.summary.isEmpty()) faults << invalid("summary", Text{ZTEXT("Say what was talked about")});
    if (!m_entry.next.isEmpty() && !m_entry.nextDue.isValid())
        faults << invalid("next_due", Text{ZTEXT("Say by when the next step is to be done")});
    if (m_entry.next.isEmpty() && m_entry.nextDue.isValid())
        faults << invalid("next", Text{ZTEXT("Say what is to be done by that day")});
    return faults;
}

bool QuickLog::asksForStep() const {
    return m_entry.answered && m_entry.next.isEmpty() && !m_asked;
}

// Whether there is to be no next step is asked once.
void QuickLog::trySubmit(bool pauses) {
    if (!m_save->isEnabled() || !m_form->check()) return;
    if (!pauses && asksForStep()) {
        m_asked = true;
        m_next->setFocus(Qt::OtherFocusReason);
        return guide();
    }
    m_save->setEnabled(false);
    m_failure->setText({});
    Q_EMIT submitted(m_entry, pauses);
}

void QuickLog::showError(const Error& error) {
    m_save->setEnabled(true);
    if (!m_form->showError(error)) m_failure->setText(error.message.translated());
}

// What is typed now decides, whether or not the line was left.
void QuickLog::guide() {
    const QString step = m_next->text().trimmed();
    const auto day = dateOf(m_due->text(), m_subject.clock.today(), m_subject.calendar);
    m_pause->setVisible(m_asked && step.isEmpty());
    if (step.isEmpty()) {
        if (m_asked)
            return m_guide->say(Kind::Warn, translated(ZTEXT("No next step. Save again and the rules decide, or let "
                                                             "the plan rest.")));
        return m_guide->say(
            Kind::Neu,
            translated(m_entry.answered ? ZTEXT("Without a next step the rules decide when the next contact is due.")
                                        : ZTEXT("Who was not reached is still to be reached.")));
    }
    const NextActionFlaw flaw = checkNextAction(step, NextActionWords::builtIn());
    if (flaw != NextActionFlaw::None) return m_guide->say(Kind::Warn, flawSentence(flaw).translated());
    if (!day) return m_guide->say(Kind::Neu, translated(ZTEXT("Say by when the next step is to be done")));
    m_guide->say(
        Kind::Ok,
        Text{ZTEXT("The next step stands in the plan on %1."), {dayText(*day, m_subject.clock.today())}}.translated());
}

// ".." is what was said last, "::" a phrase; also as Chinese input methods write them.
void QuickLog::readText() {
    Q_EMIT edited();
    const QString typed = m_text->toPlainText();
    if ((typed == u".." || typed == u"。。") && !m_subject.previous.isEmpty()) {
        m_text->selectAll();
        m_text->insertPlainText(m_subject.previous);
        return;
    }
    const QTextCursor cursor = m_text->textCursor();
    const QString last = typed.left(cursor.position()).right(2);
    if (last != u"::" && last != u"：：") return;
    choosePhrase(typed.left(cursor.position() - 2), typed.mid(cursor.position()));
}

// The text is put together again, for it is read and tidied as soon as the picker has the focus.
void QuickLog::choosePhrase(const QString& before, const QString& after) {
    auto* picker = new OptionPicker(OptionPicker::Mode::One, translated(ZTEXT("Phrases")), &m_window);
    picker->setOptions(choicesOf("phrase", m_subject.lookup));
    picker->setTakesNew(true);
    connect(picker, &OptionPicker::cancelled, this, [this, before, after] { setText(before, after); });
    connect(picker, &OptionPicker::accepted, this, [this, picker, before, after] {
        const QString chosen = picker->chosen().value(0);
        if (chosen.isEmpty()) return;
        const QString phrase = m_subject.lookup.label(kPhrases, chosen, Theme::instance().isChinese());
        const auto known = m_subject.lookup.choices(kPhrases);
        const bool isNew =
            std::none_of(known.begin(), known.end(), [&](const Choice& one) { return one.code == chosen; });
        setText(before + phrase, after);
        if (!isNew) return;
        m_subject.lookup.add(Choice{.list = kPhrases, .code = chosen, .zh = chosen, .en = chosen});
        Q_EMIT phraseAdded(chosen);
    });
    const QRect cursor = m_text->cursorRect();
    picker->openAt({m_text->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

void QuickLog::setText(const QString& before, const QString& after) {
    m_text->setPlainText(before + after);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(before.size()));
    m_text->setTextCursor(cursor);
}

QJsonObject QuickLog::draft() const {
    return m_form->changes();
}

void QuickLog::restore(const QJsonObject& draft) {
    m_form->restore(draft);
    showKept();
    guide();
}

void QuickLog::setField(const char* field, const QString& value) {
    m_form->put(field, value);
    Q_EMIT edited();
}

}  // namespace zhike
