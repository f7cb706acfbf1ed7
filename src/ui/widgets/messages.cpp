#include "ui/widgets/messages.h"

#include "base/text.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zhike {
namespace {

constexpr int kBodyWidth = 380;

// The icon of a message; the words beside it say the same.
class MessageMark : public QWidget {
public:
    MessageMark(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {
        const int side = Theme::instance().px(36);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        paint::panel(painter, rect(), theme.background(m_kind), {}, 8);
        paintIcon(painter, rect(), kindIcon(m_kind), theme.text(m_kind), theme.px(20));
    }

private:
    Kind m_kind;
};

struct Shell {
    QDialog* dialog;
    QHBoxLayout* buttons;
};

Shell makeDialog(QWidget* parent, const Message& message) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(message.title);
    auto* words = new QVBoxLayout;
    auto* title = new Label(message.title, FontRole::Heading, Token::Text, dialog);
    auto* body = new Label(message.body, FontRole::Body, Token::T2, dialog);
    for (Label* label : {title, body}) {
        label->setWordWrap(true);
        label->setFixedWidth(Theme::instance().px(kBodyWidth));
        words->addWidget(label);
    }
    body->setVisible(!message.body.isEmpty());
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(new MessageMark(message.kind, dialog), 0, Qt::AlignTop);
    top->addLayout(words);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(24, 24, 24, 20);
    all->setSpacing(20);
    all->addLayout(top);
    all->addLayout(buttons);
    return {dialog, buttons};
}

void present(QDialog* dialog) {
    dialog->open();
    QAccessibleEvent alert(dialog, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace

QDialog* showMessage(QWidget* parent, const Message& message) {
    const Shell shell = makeDialog(parent, message);
    QPushButton* close = makeButton(translated(ZTEXT("Close")), ButtonKind::Primary, shell.dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, shell.dialog, &QDialog::accept);
    shell.buttons->addWidget(close);
    present(shell.dialog);
    return shell.dialog;
}

QDialog* askBefore(QWidget* parent, const Message& question, const QString& verb, std::function<void()> onAgreed,
                   const QString& no) {
    const Shell shell = makeDialog(parent, question);
    QPushButton* cancel = makeButton(no.isEmpty() ? translated(ZTEXT("Cancel")) : no, ButtonKind::Plain, {},
                                     Qt::Key_Escape, shell.dialog);
    QPushButton* agree = makeButton(verb, ButtonKind::Primary, shell.dialog);
    cancel->setDefault(true);
    agree->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, shell.dialog, &QDialog::reject);
    QObject::connect(agree, &QPushButton::clicked, shell.dialog, &QDialog::accept);
    QObject::connect(shell.dialog, &QDialog::accepted, shell.dialog, std::move(onAgreed));
    shell.buttons->addWidget(cancel);
    shell.buttons->addWidget(agree);
    present(shell.dialog);
    cancel->setFocus();
    return shell.dialog;
}

}  // namespace zhike
