#include "ui/widgets/formfield.h"

#include "base/text.h"
#include "ui/style/style.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <memory>

namespace zhike {

FormField::FormField(QWidget* editor)
    : QWidget(editor->parentWidget()),
      m_editor(editor),
      m_label(new Label({}, FontRole::SmallLabel, Token::T2, this)),
      m_mark(new Label(QStringLiteral("*"), FontRole::SmallLabel, Token::Danger, this)),
      m_error(new ErrorLine(ErrorLine::Look::Plain, this)) {
    std::unique_ptr<QLayoutItem>(parentWidget()->layout()->replaceWidget(editor, this));
    m_label->setBuddy(editor);
    m_mark->hide();
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_label);
    top->addWidget(m_mark);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(editor);
    column->addWidget(m_error);
    column->addStretch();
}

void FormField::setLabel(const QString& label) {
    m_label->setText(label);
    describe();
}

void FormField::setRequired(bool required) {
    m_required = required;
    m_mark->setVisible(required);
    describe();
}

void FormField::setLabelShown(bool shown) {
    m_label->setVisible(shown);
}

void FormField::setError(const QString& sentence) {
    m_error->setText(sentence);
    setInvalid(m_editor, !sentence.isEmpty());
    describe();
}

QString FormField::label() const {
    return m_label->text();
}

QString FormField::error() const {
    return m_error->text();
}

void FormField::describe() {
    QWidget* spoken = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    spoken->setAccessibleName(label());
    spoken->setAccessibleDescription(!error().isEmpty() ? error()
                                     : m_required       ? translated(ZTEXT("Required"))
                                                        : QString());
}

}  // namespace zhike
