#pragma once

#include "app/customerinput.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zhike {

class ContactCard;
class FormBinder;

// The contacts of a customer besides the primary one: to add, change, remove and to put first. Works on the input of
// its form and binds the fields of its cards there. On the GUI thread.
class FurtherContacts : public QWidget {
    Q_OBJECT

public:
    explicit FurtherContacts(QWidget* parent = nullptr);

    // Both outlive it. `behind`: the field that stands before the first card.
    void attach(FormBinder& form, CustomerInput& input, const QString& behind);
    // Makes the cards for the contacts of the input; what changes() compares with.
    void show();
    // The same for another input, compared as before.
    void showAgain();

    // Which contacts were added, removed or put first, for a draft; what was typed into them the binder knows.
    [[nodiscard]] QJsonObject changes() const;
    // Gives the contacts of the input the places and cards they have in a draft.
    void restore(const QJsonObject& draft);

    // Opens the card of an editor that is about to get the focus.
    void open(const QWidget* editor);
    void retranslate();

Q_SIGNALS:
    void added();  // a card, which has the focus

private:
    struct Card {
        ContactCard* card;
        int number;  // of its contact: 2 is the first of the further ones
    };
    void add();
    ContactCard* addCard(int number);
    void makePrimary(int number);
    void setRemoved(int number, bool removed);
    void discard(int number);
    void follow();
    [[nodiscard]] Contact& contact(int number) { return m_input->others[number - 2]; }
    [[nodiscard]] ContactCard* cardOf(int number) const;
    [[nodiscard]] QStringList places() const;

    FormBinder* m_form = nullptr;
    CustomerInput* m_input = nullptr;
    QString m_behind;
    QList<Card> m_cards;
    QStringList m_firstPlaces;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

}  // namespace zhike
