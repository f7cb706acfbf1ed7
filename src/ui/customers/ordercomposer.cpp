#include "ui/customers/ordercomposer.h"

#include "domain/cleantext.h"
#include "domain/datetext.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace zhike {

namespace {

constexpr int kPadding = 12;
constexpr int kRadius = 8;
constexpr int kMostProduct = 200;
constexpr int kMostNo = 60;

const QKeySequence kSubmitKey(Qt::CTRL | Qt::Key_Return);

}  // namespace

OrderComposer::OrderComposer(const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_form(new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& typed) { return set(field, typed); },
                             .faults = [this] { return faults(); }},
                            this)),
      m_title(new Label({}, FontRole::Emphasis, Token::Text, this)),
      m_no(new QLineEdit(this)),
      m_day(new QLineEdit(this)),
      m_amount(new QLineEdit(this)),
      m_product(new QLineEdit(this)),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, this)),
      m_cancel(makeButton({}, ButtonKind::Plain, {}, Qt::Key_Escape, this)),
      m_save(makeButton({}, ButtonKind::Primary, {}, kSubmitKey, this)) {
    build();
    connect(m_cancel, &QPushButton::clicked, this, &OrderComposer::finish);
    connect(m_save, &QPushButton::clicked, this, &OrderComposer::submit);
    hide();
}

// Editors that lose the focus as they go would still be read.
OrderComposer::~OrderComposer() {
    delete m_form;
}

void OrderComposer::build() {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_no, 0, 0);
    grid->addWidget(m_day, 0, 1);
    grid->addWidget(m_amount, 1, 0);
    grid->addWidget(m_product, 1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addWidget(m_failure);
    column->addLayout(buttons);
    m_form->bind("no", m_no, Typing::Latin);
    m_form->bind("ordered_on", m_day, Typing::Latin);
    m_form->bind("amount", m_amount, Typing::Latin);
    m_form->bind("product", m_product);
    m_form->setLabel("no", ZTEXT("Order no."));
    m_form->setRequired("no", true);
    m_form->setRequired("ordered_on", true);
    m_form->setRequired("amount", true);
}

void OrderComposer::startOrder(Id<Customer> customer) {
    m_refunded = {};
    m_order = {};
    m_order.customer = customer;
    m_order.orderedOn = m_clock.today();
    start(m_no);
}

void OrderComposer::startRefund(const Order& order, Money rest) {
    m_refunded = order;
    m_rest = rest;
    m_order = {};
    m_order.customer = order.customer;
    m_order.orderedOn = m_clock.today();
    start(m_amount);
}

void OrderComposer::start(QLineEdit* first) {
    ++m_entry;
    setBusy(false);
    m_hasAmount = false;
    m_failure->setText({});
    m_form->show();
    for (const char* field : {"no", "product"}) m_form->setApplies(field, !isRefund());
    say();
    show();
    first->setFocus(Qt::ShortcutFocusReason);
}

QString OrderComposer::text(const QString& field) const {
    if (field == u"no") return m_order.no;
    if (field == u"ordered_on") return m_order.orderedOn.toString(Qt::ISODate);
    if (field == u"amount") return m_hasAmount ? moneyText(m_order.amount) : QString();
    return m_order.product;
}

Done OrderComposer::set(const QString& field, const QString& typed) {
    if (field == u"no") m_order.no = cleanText(typed, kMostNo);
    if (field == u"product") m_order.product = cleanText(typed, kMostProduct);
    if (field == u"ordered_on") {
        const Result<QDate> day = dateFromText(typed, {.today = m_clock.today()});
        if (!day) return day.error();
        m_order.orderedOn = *day;
    }
    if (field == u"amount") {
        const auto amount = Money::fromText(typed);
        m_hasAmount = amount.has_value();
        m_order.amount = amount.value_or(Money{});
        if (!amount && !typed.trimmed().isEmpty())
            return invalid("amount", Text{ZTEXT("“%1” is not an amount of money"), {typed}});
    }
    return done();
}

QList<Error> OrderComposer::faults() const {
    QList<Error> found;
    if (m_order.no.isEmpty() && !isRefund()) found << invalid("no", ZTEXT("The order number is missing"));
    if (!m_order.orderedOn.isValid()) found << invalid("ordered_on", ZTEXT("The date of the order is missing"));
    if (!m_hasAmount)
        found << invalid("amount", ZTEXT("The amount is missing"));
    else if (isRefund() && m_order.amount.fen <= 0)
        found << invalid("amount", ZTEXT("The amount of a refund is more than zero"));
    else if (isRefund() && m_order.amount > m_rest)
        found << invalid("amount", Text{ZTEXT("At most %1 can still be refunded"), {moneyWithUnit(m_rest)}});
    else if (m_order.amount.fen < 0)
        found << invalid("amount", ZTEXT("An order is not negative; enter a refund of the order instead"));
    return found;
}

void OrderComposer::submit() {
    if (m_busy) return;
    m_failure->setText({});
    if (!m_form->check()) return;
    if (isRefund())
        Q_EMIT refundEntered(m_refunded, m_order.orderedOn, m_order.amount);
    else
        Q_EMIT orderEntered(m_order);
}

void OrderComposer::setBusy(bool busy) {
    m_busy = busy;
    for (QWidget* part : QList<QWidget*>{m_no, m_day, m_amount, m_product, m_save}) part->setEnabled(!busy);
}

void OrderComposer::showError(const Error& error) {
    setBusy(false);
    if (!m_form->showError(error)) m_failure->setText(error.message.translated());
    if (!isAncestorOf(QApplication::focusWidget())) m_amount->setFocus();
}

void OrderComposer::finish() {
    ++m_entry;
    m_order = {};
    setBusy(false);
    hide();
    Q_EMIT finished();
}

void OrderComposer::say() {
    m_title->setText(isRefund()
                         ? Text{ZTEXT("Refund of %1, at most %2"), {m_refunded.no, moneyWithUnit(m_rest)}}.translated()
                         : translated(ZTEXT("New order")));
    setAccessibleName(m_title->text());
    m_cancel->setText(translated(ZTEXT("Cancel")));
    m_save->setText(translated(ZTEXT("Save")));
}

void OrderComposer::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT appeared(true);
}

void OrderComposer::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    Q_EMIT appeared(false);
}

void OrderComposer::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_form->retranslate();
    say();
}

void OrderComposer::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        submit();
    else if (enter)
        focusNextChild();
    else
        QWidget::keyPressEvent(event);
}

void OrderComposer::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    paint::panel(painter, rect(), theme.color(Token::Raised), theme.color(Token::Line2), kRadius);
}

}  // namespace zhike
