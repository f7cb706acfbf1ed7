#include "ui/followups/followupdialog.h"

#include "rules/dateshorthand.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QShortcut>

namespace zhike {

FollowUpDialog::FollowUpDialog(const char* name, QSize design, Subject subject, QWidget* parent)
    : Dialog(design, parent),
      m_subject(std::move(subject)),
      m_name(new Label({}, FontRole::Section, Token::Text, content())),
      m_guide(new Label({}, FontRole::Body, Token::T2, content())),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, content())) {
    setObjectName(QString::fromLatin1(name));
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults = [this] { return faults(); }},
                            this);
    m_name->setElided(true);
    m_guide->setWordWrap(true);
    column()->addWidget(m_name);
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_cancel = addButton(ButtonKind::Plain, Qt::Key_Escape);
    m_save = addButton(ButtonKind::Primary, submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FollowUpDialog::trySubmit);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &FollowUpDialog::trySubmit);
}

// Editors that lose the focus as they go would still be read.
FollowUpDialog::~FollowUpDialog() {
    delete m_form;
}

void FollowUpDialog::begin(const char* firstField) {
    column()->addWidget(m_guide);
    column()->addWidget(m_failure);
    column()->addStretch();
    m_form->show();
    say();
    findChild<QWidget*>(QLatin1String(firstField))->setFocus();
}

Done FollowUpDialog::setDay(QDate& day, const QString& field, const QString& text) const {
    day = {};
    if (text.trimmed().isEmpty()) return Nothing{};
    const auto typed = dateOf(text, m_subject.clock.today(), m_subject.calendar);
    if (!typed)
        return Error{ErrorCode::Invalid, field, Text{ZTEXT("“%1” is not a date such as 2026-09-10"), {text}}, {}};
    day = *typed;
    return Nothing{};
}

void FollowUpDialog::trySubmit() {
    if (!m_save->isEnabled() || !m_form->check()) return;
    m_save->setEnabled(false);
    m_failure->setText({});
    submit();
}

void FollowUpDialog::showError(const Error& error) {
    m_save->setEnabled(true);
    Error placed = error;
    placed.field = fieldOf(error);
    if (!m_form->showError(placed)) m_failure->setText(error.message.translated());
}

void FollowUpDialog::say() {
    m_name->setText(joinedByDot(m_subject.row.customer.name, m_subject.row.contactName()));
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Save")));
    m_form->retranslate();
}

}  // namespace zhike
