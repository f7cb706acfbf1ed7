#include "app/import/importpeople.h"

#include "domain/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhike {

namespace {

const QString kContact = QStringLiteral("contact");
const QString kPhone = QStringLiteral("phone");
const QString kOtherPhones = QStringLiteral("other_phones");
const QString kEmail = QStringLiteral("email");

QStringList trimmed(QStringList parts) {
    for (QString& part : parts) part = part.trimmed();
    return parts;
}

QStringList filled(QStringList parts) {
    parts = trimmed(std::move(parts));
    parts.removeAll(QString());
    return parts;
}

// Most cells hold no separator at all; looking is cheaper than splitting.
bool holdsAny(const QString& text, QStringView characters) {
    return std::any_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
}

const QRegularExpression& lineBreak() {
    static const QRegularExpression pattern(QStringLiteral("\\r\\n|\\n|\\r"));
    return pattern;
}

// The parts of a cell: its lines, empty ones too; without line breaks what stands between separators.
QStringList partsOf(const QString& cell, bool onlyLines) {
    static const QRegularExpression separators(QStringLiteral("[/、；;，]"));
    if (!holdsAny(cell, u"/\u3001\uFF1B;\uFF0C\r\n")) return {cell.trimmed()};
    if (cell.contains(lineBreak())) return trimmed(cell.split(lineBreak()));
    return onlyLines ? QStringList{cell} : filled(cell.split(separators));
}

bool isPhone(const QString& text) {
    const auto phone = normalizedPhone(text);
    return phone && !phone->isEmpty();
}

// A separator parts phones only when a phone stands on both of its sides: "0711/3234567" is one.
QStringList phonesIn(const QString& cell) {
    static const QRegularExpression separators(QStringLiteral("[/、；;，,]"));
    if (!holdsAny(cell, u"/\u3001\uFF1B;\uFF0C,\r\n")) return {cell.trimmed()};
    if (cell.contains(lineBreak())) return filled(cell.split(lineBreak()));
    const QStringList parts = filled(cell.split(separators));
    return std::all_of(parts.begin(), parts.end(), isPhone) ? parts : QStringList{cell.trimmed()};
}

QStringList addressesIn(const QString& cell) {
    static const QRegularExpression separators(QStringLiteral("[/、；;，,\\s]+"));
    return cell.count(u'@') > 1 ? filled(cell.split(separators)) : QStringList{cell.trimmed()};
}

// Gives each person his part of a cell; all to the first when there are not as many.
void share(People& people, const QString& field, const QString& cell, bool onlyLines) {
    const QStringList parts = partsOf(cell, onlyLines);
    const qsizetype count = people.all.size();
    if (count > 1 && parts.size() == count) {
        for (qsizetype i = 0; i < count; ++i) people.all[i].insert(field, parts[i]);
        return;
    }
    people.all[0].insert(field, cell.trimmed());
    if (count > 1 && !onlyLines && parts.size() > 1) people.together << field;
}

bool isEmpty(const Person& person) {
    return std::all_of(person.begin(), person.end(), [](const QString& text) { return text.isEmpty(); });
}

void takePhonesApart(Person& person) {
    const QStringList phones = phonesIn(person.value(kPhone));
    QStringList others = phones.mid(1);
    if (const QString more = person.value(kOtherPhones); !more.isEmpty()) others << more;
    person.insert(kPhone, phones.value(0));
    if (!others.isEmpty()) person.insert(kOtherPhones, others.join(u';'));
}

void takeAddressesApart(People& people) {
    const qsizetype count = people.all.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QStringList addresses = addressesIn(people.all[i].value(kEmail));
        people.all[i].insert(kEmail, addresses.value(0));
        for (const QString& address : addresses.mid(1))
            people.all << Person{{kContact, people.all[i].value(kContact)}, {kEmail, address}};
    }
}

}  // namespace

const QStringList& personFields() {
    static const QStringList fields{kContact, QStringLiteral("position"), kPhone, kOtherPhones,
                                    kEmail,   QStringLiteral("wechat")};
    return fields;
}

People peopleIn(const Person& cells) {
    const QStringList names = partsOf(cells.value(kContact), false);
    const bool onlyLines = names.size() > 1 && filled(names).size() < 2;
    People people;
    for (const QString& name : names) people.all << Person{{kContact, name}};
    if (people.all.isEmpty()) people.all << Person();
    for (const QString& field : personFields())
        if (field != kContact && cells.contains(field)) share(people, field, cells.value(field), onlyLines);
    while (people.all.size() > 1 && isEmpty(people.all.last())) people.all.removeLast();
    for (Person& person : people.all) takePhonesApart(person);
    takeAddressesApart(people);
    return people;
}

}  // namespace zhike
