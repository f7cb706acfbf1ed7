#include "ui/customers/reviewdialog.h"

#include "app/fieldlabels.h"
#include "ui/customers/valuereader.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>

namespace zhike {
namespace {

constexpr int kWidth = 480;
constexpr int kNoteHeight = 76;  // three lines
constexpr int kNoteLength = 500;
const QKeySequence kSubmitKey(Qt::CTRL | Qt::Key_Return);
const QString kVerified = QStringLiteral("verified");
const QString kToVerify = QStringLiteral("to_verify");

// What 表1 asks for before a record leaves review (domain.md §3, “Req”).
QStringList missing(const CustomerInput& input) {
    const Customer& customer = input.customer;
    QStringList fields;
    if (!customer.isIndividual() && input.contact.name.isEmpty()) fields << QStringLiteral("contact");
    if (input.contact.phone.isEmpty() && input.contact.email.isEmpty()) fields << QStringLiteral("phone");
    if (!customer.isIndividual() && customer.industry.isEmpty()) fields << QStringLiteral("industry");
    if (customer.grade.isEmpty()) fields << QStringLiteral("grade");
    if (customer.tags.isEmpty()) fields << QStringLiteral("tags");
    if (customer.source.isEmpty()) fields << QStringLiteral("source");
    for (QString& field : fields) field = fieldLabel(field).translated();
    return fields;
}

}  // namespace

ReviewDialog::ReviewDialog(const CustomerInput& input, Id<User> reviewer, QWidget* parent)
    : QDialog(parent),
      m_input(input),
      m_isAuthor(input.customer.createdBy == reviewer),
      m_name(new Label({}, FontRole::Section, Token::Text, this)),
      m_missing(new Label({}, FontRole::Body, Token::T2, this)),
      m_outcome(new ChoiceSwitch(this)),
      m_noteLabel(new Label({}, FontRole::SmallLabel, Token::T2, this)),
      m_note(new QPlainTextEdit(this)),
      m_strip(new ErrorLine(ErrorLine::Look::Strip, this)),
      m_footer(new QWidget(this)) {
    setWindowModality(Qt::WindowModal);
    makeBody();
    makeFooter();
    m_outcome->setValue(missing(m_input).isEmpty() ? kVerified : kToVerify);
    if (m_isAuthor) m_failure = ZTEXT("Who entered a record cannot review it; a second person has to");
    for (QWidget* part :
         {static_cast<QWidget*>(m_outcome), static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_save)})
        part->setEnabled(!m_isAuthor);
    for (const QKeySequence& key : {kSubmitKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &ReviewDialog::submit);
    say();
    resize(Theme::instance().px(kWidth), sizeHint().height());
    if (m_isAuthor)
        m_cancel->setFocus();
    else
        m_outcome->setFocus();
}

void ReviewDialog::makeBody() {
    m_name->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_noteLabel->setBuddy(m_note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::instance().px(kNoteHeight));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_note->setObjectName(QStringLiteral("note"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(24, 16, 24, 20);
    body->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_missing, m_outcome}) body->addWidget(part);
    body->addSpacing(4);
    auto* note = new QVBoxLayout;
    note->setSpacing(4);
    note->addWidget(m_noteLabel);
    note->addWidget(m_note);
    body->addLayout(note);
    column->addLayout(body);
    column->addStretch();
    column->addWidget(m_strip);
    column->addWidget(m_footer);
}

void ReviewDialog::makeFooter() {
    m_cancel = makeButton({}, ButtonKind::Plain, {}, Qt::Key_Escape, m_footer);
    m_save = makeButton({}, ButtonKind::Primary, {}, kSubmitKey, m_footer);
    m_save->setObjectName(QStringLiteral("save"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(24, 13, 24, 12);
    row->addStretch();
    for (QPushButton* button : {m_cancel, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_cancel, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReviewDialog::submit);
}

void ReviewDialog::submit() {
    if (m_isAuthor || !m_save->isEnabled()) return;
    const QString note = m_note->toPlainText().trimmed();
    m_failure = note.size() > kNoteLength
                    ? Text(ZTEXT("At most %1 characters fit here"), {QString::number(kNoteLength)})
                    : Text{};
    m_save->setEnabled(!m_failure.isEmpty());
    say();
    if (m_failure.isEmpty()) Q_EMIT submitted(m_outcome->value(), note);
}

void ReviewDialog::showError(const Error& error) {
    m_failure = error.message;
    m_save->setEnabled(true);
    say();
}

void ReviewDialog::say() {
    setWindowTitle(translated(ZTEXT("Review")));
    m_name->setText(joinedByDot(m_input.customer.name, m_input.customer.no));
    const QStringList lacking = missing(m_input);
    m_missing->setText(lacking.isEmpty() ? translated(ZTEXT("The record holds everything that a review asks for."))
                                         : Text(ZTEXT("The record lacks: %1"), {listed(lacking)}).translated());
    m_outcome->setOptions(
        {{kVerified, translated(ZTEXT("Verified"))}, {kToVerify, translated(ZTEXT("To be verified"))}});
    m_noteLabel->setText(fieldLabel(QStringLiteral("review_note")).translated());
    m_note->setAccessibleName(m_noteLabel->text());
    m_strip->setText(m_failure.translated());
    m_cancel->setText(m_isAuthor ? translated(ZTEXT("Close")) : translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Record the review")));
}

void ReviewDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) say();
}

void ReviewDialog::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, m_footer->y(), width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
