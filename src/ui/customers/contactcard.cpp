#include "ui/customers/contactcard.h"

#include "base/text.h"
#include "domain/phone.h"
#include "ui/customers/valuereader.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace zhike {
namespace {

constexpr qreal kRadius = 6;
constexpr int kSideMargin = 12;
constexpr int kColumnSpacing = 20;
constexpr int kRowSpacing = 10;

QString titleOf(const Contact& contact) {
    const QString who = joinedByDot(contact.name, contact.position);
    const QString title = joinedByDot(who, joinedByDot(groupedPhone(contact.phone), contact.email));
    return title.isEmpty() ? translated(ZTEXT("New contact")) : title;
}

}  // namespace

ContactCard::ContactCard(QWidget* parent)
    : QWidget(parent),
      m_fold(new IconButton("chevron-right", {}, {}, this)),
      m_title(new Label({}, FontRole::Body, Token::Text, this)),
      m_primary(new IconButton("star", {}, {}, this)),
      m_remove(new IconButton("trash-2", {}, {}, this)),
      m_keep(new IconButton("undo-2", {}, {}, this)),
      m_fields(new QWidget(this)) {
    m_title->setElided(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_fold);
    top->addWidget(m_title, 1);
    for (QWidget* button : {m_primary, m_remove, m_keep}) top->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(m_fields);
    makeFields();
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_primary, &QToolButton::clicked, this, &ContactCard::primaryRequested);
    connect(m_remove, &QToolButton::clicked, this, &ContactCard::removeRequested);
    connect(m_keep, &QToolButton::clicked, this, &ContactCard::keepRequested);
    follow();
}

void ContactCard::makeFields() {
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(kSideMargin, 0, kSideMargin, kSideMargin);
    grid->setHorizontalSpacing(kColumnSpacing);
    grid->setVerticalSpacing(kRowSpacing);
    constexpr int kInARow = 2;
    for (size_t i = 0; i < kColumns.size(); ++i) {
        m_editors[i] = new QLineEdit(m_fields);
        const bool last = i + 1 == kColumns.size();
        grid->addWidget(m_editors[i], int(i) / kInARow, int(i) % kInARow, 1, last ? kInARow : 1);
    }
}

void ContactCard::setContact(const Contact& contact) {
    m_contact = contact;
    follow();
}

void ContactCard::setOpen(bool open) {
    m_open = open;
    follow();
}

void ContactCard::retranslate() {
    follow();
}

void ContactCard::follow() {
    const bool goes = m_contact.removed.isSet();
    const bool open = m_open && !goes;
    const QString title = titleOf(m_contact);
    const QString& name = m_contact.name.isEmpty() ? title : m_contact.name;
    m_title->setText(goes ? Text(ZTEXT("%1 – is removed when you save"), {title}).translated() : title);
    m_title->setToken(goes ? Token::T3 : Token::Text);
    m_fold->setIconName(open ? "chevron-down" : "chevron-right");
    m_fold->setName(Text(open ? ZTEXT("Fold %1") : ZTEXT("Edit %1"), {name}).translated());
    m_primary->setName(Text(ZTEXT("Make %1 the primary contact"), {name}).translated());
    m_remove->setName(Text(ZTEXT("Remove %1"), {name}).translated());
    m_keep->setName(Text(ZTEXT("Keep %1"), {name}).translated());
    m_fold->setEnabled(!goes);
    m_primary->setVisible(!goes);
    m_remove->setVisible(!goes);
    m_keep->setVisible(goes);
    m_fields->setVisible(open);
}

void ContactCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::panel(painter, rect(), {}, Theme::instance().color(Token::Line), kRadius);
}

}  // namespace zhike
