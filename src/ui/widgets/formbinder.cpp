#include "ui/widgets/formbinder.h"

#include "app/fieldlabels.h"
#include "domain/phone.h"
#include "ui/style/theme.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/recordfield.h"
#include "ui/widgets/tagfield.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace zhike {
namespace {

constexpr int kTextHeight = 76;  // three lines

// Chooses the value, which need not be one of the options: a value no longer offered stays what it is.
void choose(QComboBox* box, const QString& value) {
    if (box->findData(value) < 0) box->addItem(value.isEmpty() ? QStringLiteral("—") : value, value);
    box->setCurrentIndex(box->findData(value));
}

// Digits keep their places before the cursor, whatever blanks come between them.
void groupPhone(QLineEdit* edit) {
    const QString typed = edit->text();
    const QString grouped = groupedAsTyped(typed);
    if (grouped == typed) return;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto before = std::count_if(typed.begin(), typed.begin() + edit->cursorPosition(), isDigit);
    qsizetype at = 0;
    for (qsizetype digits = 0; digits < before && at < grouped.size(); ++at)
        if (grouped[at].isDigit()) ++digits;
    edit->setText(grouped);
    edit->setCursorPosition(int(at));
}

}  // namespace

FormBinder::FormBinder(FieldAccess access, QObject* parent) : QObject(parent), m_access(std::move(access)) {}

FormBinder::Entry& FormBinder::add(QAnyStringView field, QWidget* editor) {
    const QString name = field.toString();
    const auto behind = std::find_if(m_entries.begin(), m_entries.end(),
                                     [this](const Entry& entry) { return entry.field == m_behind; });
    const auto at =
        m_entries.insert(behind == m_entries.end() ? behind : behind + 1,
                         {name, editor, new FormField(editor), {}, {}, {}, fieldLabel(name), {}, {}, {}, {}});
    if (!m_behind.isEmpty()) m_behind = name;
    editor->installEventFilter(this);
    return *at;
}

void FormBinder::bindBehind(QAnyStringView field) {
    m_behind = field.toString();
}

void FormBinder::unbind(const QWidget* part) {
    const auto isIn = [&](const Entry& entry) { return part->isAncestorOf(entry.editor); };
    for (const Entry& entry : m_entries) {
        if (!isIn(entry)) continue;
        entry.editor->removeEventFilter(this);
        disconnect(entry.editor, nullptr, this, nullptr);
    }
    std::erase_if(m_entries, isIn);
    Q_EMIT judged();
}

void FormBinder::bind(QAnyStringView field, QLineEdit* edit, Typing typing) {
    Entry& entry = add(field, edit);
    if (typing != Typing::Words) edit->setAttribute(Qt::WA_InputMethodEnabled, false);
    if (typing == Typing::Phone) connect(edit, &QLineEdit::textEdited, edit, [edit] { groupPhone(edit); });
    entry.text = [edit] { return edit->text(); };
    entry.show = [edit](const QString& text) {
        if (edit->text() == text) return;
        edit->setText(text);
        edit->setCursorPosition(0);
    };
    connect(edit, &QLineEdit::textEdited, this, [this, name = entry.field] { edited(name); });
    connect(edit, &QLineEdit::editingFinished, this, [this, name = entry.field] { leave(name); });
}

void FormBinder::bind(QAnyStringView field, QPlainTextEdit* edit) {
    Entry& entry = add(field, edit);
    edit->setTabChangesFocus(true);
    const auto measure = [edit] { edit->setFixedHeight(Theme::instance().px(kTextHeight)); };
    measure();
    connect(&Theme::instance(), &Theme::changed, edit, measure);
    entry.text = [edit] { return edit->toPlainText(); };
    entry.show = [edit](const QString& text) {
        if (edit->toPlainText() != text) edit->setPlainText(text);
    };
    connect(edit, &QPlainTextEdit::textChanged, this, [this, name = entry.field] { edited(name); });
}

void FormBinder::bind(QAnyStringView field, QComboBox* box, FieldOptions options) {
    Entry& entry = add(field, box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    entry.text = [box] { return box->currentData().toString(); };
    entry.show = [box](const QString& value) { choose(box, value); };
    entry.retranslate = [box, options = std::move(options)] {
        const QString value = box->currentData().toString();
        box->clear();
        for (const FieldOption& option : options()) box->addItem(option.label, option.value);
        choose(box, value);
    };
    entry.retranslate();
    connect(box, &QComboBox::activated, this, [this, name = entry.field] { leave(name); });
}

void FormBinder::bind(QAnyStringView field, ChoiceSwitch* choice, FieldOptions options) {
    Entry& entry = add(field, choice);
    entry.text = [choice] { return choice->value(); };
    entry.show = [choice](const QString& value) { choice->setValue(value); };
    entry.retranslate = [choice, options = std::move(options)] { choice->setOptions(options()); };
    entry.retranslate();
    connect(choice, &ChoiceSwitch::chosen, this, [this, name = entry.field] { leave(name); });
}

void FormBinder::bind(QAnyStringView field, TagField* tags, FieldOptions options) {
    Entry& entry = add(field, tags);
    entry.text = [tags] { return tags->text(); };
    entry.show = [tags](const QString& text) { tags->setText(text); };
    entry.retranslate = [tags, options = std::move(options)] { tags->setKnown(options()); };
    entry.retranslate();
    connect(tags, &TagField::edited, this, [this, name = entry.field] { leave(name); });
}

void FormBinder::bind(QAnyStringView field, RecordField* record) {
    Entry& entry = add(field, record);
    entry.text = [record] { return record->value(); };
    entry.show = [record](const QString& value) { record->setValue(value); };
    connect(record, &QLineEdit::textEdited, this, [this, name = entry.field] { edited(name); });
    connect(record, &RecordField::chosen, this, [this, name = entry.field] { leave(name); });
    connect(record, &QLineEdit::editingFinished, this, [this, name = entry.field] { leave(name); });
}

void FormBinder::setLabel(QAnyStringView field, const Text& label) {
    Entry* entry = find(field.toString());
    entry->label = label;
    entry->place->setLabel(label.translated());
}

void FormBinder::setLabelsShown(bool shown) {
    for (Entry& entry : m_entries) entry.place->setLabelShown(shown);
}

void FormBinder::setRequired(const char* field, bool required) {
    find(QString::fromLatin1(field))->place->setRequired(required);
}

void FormBinder::setApplies(const char* field, bool applies) {
    Entry* entry = find(QString::fromLatin1(field));
    entry->applies = applies;
    follow(*entry);
}

void FormBinder::show() {
    for (Entry& entry : m_entries) {
        entry.show(m_access.text(entry.field));
        entry.first = entry.settled = entry.text();
        entry.refused = entry.fault = Text{};
        follow(entry);
    }
    retranslate();
    Q_EMIT judged();
}

void FormBinder::showAgain() {
    for (Entry& entry : m_entries) {
        entry.show(m_access.text(entry.field));
        entry.settled = entry.text();
        entry.refused = entry.fault = Text{};
        follow(entry);
    }
    Q_EMIT judged();
}

void FormBinder::put(QAnyStringView field, const QString& text) {
    const Entry* entry = find(field.toString());
    entry->show(text);
    leave(entry->field);
}

void FormBinder::suggest(QAnyStringView field, const QString& text) {
    if (!text.isEmpty() && find(field.toString())->text().isEmpty()) put(field, text);
}

void FormBinder::exchange(QAnyStringView one, QAnyStringView other) {
    Entry* a = find(one.toString());
    Entry* b = find(other.toString());
    const QString text = a->text();
    a->show(b->text());
    b->show(text);
    std::swap(a->first, b->first);
    std::swap(a->settled, b->settled);
    std::swap(a->refused, b->refused);
    std::swap(a->fault, b->fault);
    follow(*a);
    follow(*b);
}

bool FormBinder::check() {
    for (Entry& entry : m_entries) {
        read(entry);
        putBack(entry);
        Q_EMIT changed(entry.field);
    }
    judge(true);
    const auto bad = std::find_if(m_entries.begin(), m_entries.end(), isWrong);
    if (bad == m_entries.end()) return true;
    focus(*bad);
    return false;
}

bool FormBinder::showError(const Error& error) {
    Entry* entry = find(error.field);
    if (entry == nullptr) return false;
    focus(*entry);  // first: the editor that is left is judged, and all with it
    entry->fault = error.message;
    follow(*entry);
    Q_EMIT judged();
    return true;
}

QStringList FormBinder::faulty() const {
    QStringList fields;
    for (const Entry& entry : m_entries)
        if (isWrong(entry)) fields << entry.field;
    return fields;
}

QString FormBinder::label(const QString& field) const {
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.field == field; });
    return at == m_entries.end() ? QString() : at->label.translated();
}

bool FormBinder::isEmpty(const QWidget* part) const {
    return std::all_of(m_entries.begin(), m_entries.end(), [part](const Entry& entry) {
        return !part->isAncestorOf(entry.editor) || entry.text().isEmpty();
    });
}

QJsonObject FormBinder::changes() const {
    QJsonObject all;
    for (const Entry& entry : m_entries)
        if (entry.text() != entry.first) all.insert(entry.field, entry.text());
    return all;
}

void FormBinder::restore(const QJsonObject& changes) {
    for (Entry& entry : m_entries) {
        const QJsonValue text = changes.value(entry.field);
        if (!text.isString()) continue;
        entry.show(text.toString());
        leave(entry.field);
    }
}

void FormBinder::retranslate() {
    for (Entry& entry : m_entries) {
        if (entry.retranslate) entry.retranslate();
        entry.place->setLabel(entry.label.translated());
        follow(entry);
    }
}

bool FormBinder::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = static_cast<const QWidget*>(watched);
    // Who turns the wheel over a box wants to scroll the form, not to change the customer.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(watched)) {
        for (const Entry& entry : m_entries)
            if (entry.editor == widget) leave(entry.field);
    }
    return QObject::eventFilter(watched, event);
}

FormBinder::Entry* FormBinder::find(const QString& field) {
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.field == field; });
    return at == m_entries.end() ? nullptr : &*at;
}

// While a field is wrong its sentence follows the typing, so that it goes as soon as the text is right.
void FormBinder::edited(const QString& field) {
    Entry* entry = find(field);
    if (isWrong(*entry)) {
        read(*entry);
        judge(false);
    }
}

void FormBinder::leave(const QString& field) {
    Entry* entry = find(field);
    read(*entry);
    putBack(*entry);
    // What is missing is not held against anybody who only passes by.
    judge(false, entry->text().trimmed().isEmpty() ? nullptr : entry);
    Q_EMIT changed(field);
}

void FormBinder::read(Entry& entry) {
    const QString typed = entry.text();
    entry.refused = Text{};
    if (typed == entry.settled) return;
    const Done set = m_access.set(entry.field, typed);
    if (set)
        entry.settled = typed;
    else
        entry.refused = set.error().message;
}

void FormBinder::putBack(Entry& entry) {
    if (!entry.refused.isEmpty() || entry.text() == entry.first) return;
    entry.show(m_access.text(entry.field));
    entry.settled = entry.text();
}

// Asks for the faults again: all of them, or only whether those that stand still do and what is wrong with one field.
void FormBinder::judge(bool all, const Entry* one) {
    const QList<Error> faults = m_access.faults();
    for (Entry& entry : m_entries) {
        const auto fault =
            std::find_if(faults.begin(), faults.end(), [&](const Error& error) { return error.field == entry.field; });
        if (all || &entry == one || !entry.fault.isEmpty())
            entry.fault = fault == faults.end() ? Text{} : fault->message;
        follow(entry);
    }
    Q_EMIT judged();
}

void FormBinder::follow(const Entry& entry) {
    entry.place->setError((entry.refused.isEmpty() ? entry.fault : entry.refused).translated());
    entry.place->setVisible(entry.applies || isWrong(entry) || !entry.text().isEmpty());
}

void FormBinder::focus(const Entry& entry) {
    Q_EMIT found(entry.editor);
    entry.editor->setFocus(Qt::OtherFocusReason);
}

bool FormBinder::isWrong(const Entry& entry) {
    return !entry.refused.isEmpty() || !entry.fault.isEmpty();
}

}  // namespace zhike
