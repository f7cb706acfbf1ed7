#include "ui/widgets/recordfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace zhike {

RecordField::RecordField(QWidget* parent)
    : QLineEdit(parent), m_offered(new QStandardItemModel(this)), m_completer(new QCompleter(m_offered, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &RecordField::find);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose({index.data(Qt::UserRole).toString(), index.data().toString()});
    });
}

void RecordField::setFinder(RecordFinder finder) {
    m_finder = std::move(finder);
    if (!value().isEmpty()) showName(value());
}

void RecordField::setValue(const QString& value) {
    if (value == this->value()) return;
    m_chosen = {value, value};
    setText(value);
    if (!value.isEmpty()) showName(value);
}

QString RecordField::value() const {
    return m_chosen.value.isEmpty() ? text().trimmed() : m_chosen.value;
}

void RecordField::find(const QString& typed) {
    m_chosen = {};
    const int question = ++m_question;
    if (typed.trimmed().isEmpty() || !m_finder) return m_completer->popup()->hide();
    m_finder(typed.trimmed(), this, [this, question](const QList<FieldOption>& found) {
        if (question == m_question && hasFocus()) offer(found);
    });
}

void RecordField::offer(const QList<FieldOption>& found) {
    m_offered->clear();
    for (const FieldOption& option : found) {
        auto* item = new QStandardItem(option.label);
        item->setData(option.value, Qt::UserRole);
        m_offered->appendRow(item);
    }
    if (found.isEmpty()) return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void RecordField::choose(const FieldOption& option) {
    ++m_question;
    m_completer->popup()->hide();
    m_chosen = option;
    setText(option.label);
    Q_EMIT chosen();
}

// What is known by its key alone, from a record or a draft, asks for its name.
void RecordField::showName(const QString& value) {
    if (!m_finder) return;
    const int question = ++m_question;
    m_finder(value, this, [this, question, value](const QList<FieldOption>& found) {
        if (question != m_question || value != m_chosen.value) return;
        for (const FieldOption& option : found) {
            if (option.value != value) continue;
            m_chosen = option;
            setText(option.label);
            setCursorPosition(0);
        }
    });
}

// Enter takes the suggestion; the form must not see it.
void RecordField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex marked = m_completer->popup()->currentIndex();
    if (enter && event->modifiers() == Qt::NoModifier && m_completer->popup()->isVisible() && marked.isValid())
        return choose({marked.data(Qt::UserRole).toString(), marked.data().toString()});
    QLineEdit::keyPressEvent(event);
}

}  // namespace zhike
