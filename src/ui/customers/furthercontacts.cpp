#include "ui/customers/furthercontacts.h"

#include "app/fieldlabels.h"
#include "ui/customers/contactcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formbinder.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace zhike {
namespace {

constexpr int kSpacing = 8;
const QString kPlaces = QStringLiteral("contacts");
const QString kRemoved = QStringLiteral("contacts_removed");
const QString kNew = QStringLiteral("0");

Typing typingOf(QLatin1String column) {
    if (column == u"phone") return Typing::Phone;
    return column == u"name" || column == u"position" || column == u"note" ? Typing::Words : Typing::Latin;
}

// The highest number of a contact that a draft says something about.
int contactsIn(const QJsonObject& draft) {
    int most = 1;
    for (const QString& field : draft.keys()) {
        const qsizetype dot = field.indexOf(u'.');
        if (dot > 0 && field.startsWith(u"contact")) most = qMax(most, QStringView(field).mid(7, dot - 7).toInt());
    }
    constexpr int kMost = 20;  // a damaged draft must not fill the window
    return qMin(most, kMost);
}

}  // namespace

FurtherContacts::FurtherContacts(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(makeButton({}, ButtonKind::Flat, "plus", {}, this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpacing);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(QStringLiteral("addContact"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &FurtherContacts::add);
}

void FurtherContacts::attach(FormBinder& form, CustomerInput& input, const QString& behind) {
    m_form = &form;
    m_input = &input;
    m_behind = behind;
    connect(m_form, &FormBinder::changed, this, [this](const QString& field) {
        if (field.contains(u'.')) follow();
    });
}

void FurtherContacts::show() {
    showAgain();
    m_firstPlaces = places();
}

void FurtherContacts::showAgain() {
    m_form->unbind(this);
    for (const Card& card : std::as_const(m_cards)) delete card.card;
    m_cards.clear();
    for (int number = 2; number < m_input->others.size() + 2; ++number) addCard(number);
    follow();
}

ContactCard* FurtherContacts::addCard(int number) {
    auto* card = new ContactCard(this);
    m_column->insertWidget(m_column->count() - 1, card);
    card->show();  // at once, so that it can take the focus
    const QString last = QString::fromLatin1(ContactCard::kColumns.back());
    m_form->bindBehind(m_cards.isEmpty() ? m_behind : contactFieldName(m_cards.last().number, last));
    for (size_t i = 0; i < ContactCard::kColumns.size(); ++i) {
        const QLatin1String column(ContactCard::kColumns.at(i));
        const QString field = contactFieldName(number, column);
        card->editor(i)->setObjectName(field);
        m_form->bind(field, card->editor(i), typingOf(column));
        m_form->setLabel(field, fieldLabel(column == u"name" ? QStringLiteral("contact") : QString(column)));
    }
    m_form->bindBehind({});
    m_cards << Card{card, number};
    connect(card, &ContactCard::primaryRequested, this, [this, number] { makePrimary(number); });
    connect(card, &ContactCard::removeRequested, this, [this, number] { setRemoved(number, true); });
    connect(card, &ContactCard::keepRequested, this, [this, number] { setRemoved(number, false); });
    return card;
}

void FurtherContacts::add() {
    m_input->others << Contact{};
    ContactCard* card = addCard(int(m_input->others.size()) + 1);
    card->setOpen(true);
    follow();
    card->editor(0)->setFocus();
    Q_EMIT added();
}

// The two change places; what was typed goes with them.
void FurtherContacts::makePrimary(int number) {
    for (const char* column : ContactCard::kColumns)
        m_form->exchange(contactFieldName(1, QLatin1String(column)), contactFieldName(number, QLatin1String(column)));
    std::swap(m_input->contact, contact(number));
    if (!contact(number).id.isSet() && !hasContent(contact(number))) discard(number);
    follow();
    Q_EMIT m_form->changed(QStringLiteral("contact"));
}

void FurtherContacts::setRemoved(int number, bool removed) {
    contact(number).removed = removed ? Moment{1} : Moment{};
    if (removed && !contact(number).id.isSet()) discard(number);
    follow();
}

// One that was never saved leaves nothing behind but its number.
void FurtherContacts::discard(int number) {
    ContactCard* card = cardOf(number);
    contact(number) = Contact{};
    contact(number).removed = Moment{1};
    m_form->unbind(card);
    m_add->setFocus();
    card->hide();
    card->deleteLater();  // its button may just have been clicked
    m_cards.removeIf([number](const Card& gone) { return gone.number == number; });
}

void FurtherContacts::follow() {
    for (const Card& card : std::as_const(m_cards)) card.card->setContact(contact(card.number));
    retranslate();
}

void FurtherContacts::retranslate() {
    m_add->setText(translated(ZTEXT("Add contact")));
    for (const Card& card : std::as_const(m_cards)) card.card->retranslate();
}

void FurtherContacts::open(const QWidget* editor) {
    for (const Card& card : std::as_const(m_cards))
        if (card.card->isAncestorOf(editor)) card.card->setOpen(true);
}

ContactCard* FurtherContacts::cardOf(int number) const {
    for (const Card& card : m_cards)
        if (card.number == number) return card.card;
    return nullptr;
}

// Which contact stands where: keys in order, new ones as 0; those at the end that hold nothing do not count.
QStringList FurtherContacts::places() const {
    QStringList keys{QString::number(m_input->contact.id.value)};
    for (const Contact& contact : m_input->others) keys << QString::number(contact.id.value);
    while (!keys.isEmpty() && keys.last() == kNew) keys.removeLast();
    return keys;
}

QJsonObject FurtherContacts::changes() const {
    QJsonObject all;
    if (const QStringList now = places(); now != m_firstPlaces) all.insert(kPlaces, QJsonArray::fromStringList(now));
    QJsonArray removed;
    for (const Contact& contact : m_input->others)
        if (contact.removed.isSet() && contact.id.isSet()) removed << QString::number(contact.id.value);
    if (!removed.isEmpty()) all.insert(kRemoved, removed);
    return all;
}

void FurtherContacts::restore(const QJsonObject& draft) {
    QList<Contact> given = m_input->others;
    given.prepend(m_input->contact);
    QList<Contact> placed;
    for (const QJsonValue& key : draft.value(kPlaces).toArray()) {
        const auto at = std::find_if(given.begin(), given.end(), [&](const Contact& contact) {
            return contact.id.isSet() && QString::number(contact.id.value) == key.toString();
        });
        placed << (at == given.end() ? Contact{} : *at);
        if (at != given.end()) given.erase(at);
    }
    for (const Contact& contact : given)
        if (placed.isEmpty() || contact.id.isSet()) placed << contact;
    while (placed.size() < contactsIn(draft)) placed << Contact{};
    for (Contact& contact : placed)
        if (draft.value(kRemoved).toArray().contains(QString::number(contact.id.value))) contact.removed = Moment{1};
    m_input->contact = placed.takeFirst();
    m_input->others = placed;
    showAgain();
}

}  // namespace zhike
