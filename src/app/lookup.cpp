#include "app/lookup.h"

namespace zhike {

QString foldedValue(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).simplified().remove(u' ').toCaseFolded();
}

namespace {

QString key(const QString& list, const QString& text) {
    return list + u'\x1f' + foldedValue(text);
}

}  // namespace

Result<Lookup> Lookup::read(Repositories& data) {
    Lookup lookup;
    auto users = data.users.all();
    if (!users) return users.error();
    lookup.m_users = *users;
    auto choices = data.choices.all();
    if (!choices) return choices.error();
    for (const Choice& choice : *choices) lookup.add(choice);
    return lookup;
}

void Lookup::add(const Choice& choice) {
    m_lists[choice.list] << choice;
    for (const QString& text : {choice.code, choice.zh, choice.en})
        if (!m_codes.contains(key(choice.list, text))) m_codes.insert(key(choice.list, text), choice.code);
}

QString Lookup::code(const QString& list, const QString& text) const {
    return m_codes.value(key(list, text));
}

QString Lookup::label(const QString& list, const QString& code, bool chinese) const {
    for (const Choice& choice : m_lists.value(list))
        if (choice.code == code) return choice.label(chinese);
    return code;
}

QList<Choice> Lookup::choices(const QString& list) const {
    return m_lists.value(list);
}

std::optional<User> Lookup::user(const QString& nameOrLogin) const {
    for (const User& user : m_users)
        if (user.name == nameOrLogin || user.login == nameOrLogin) return user;
    return std::nullopt;
}

std::optional<User> Lookup::user(Id<User> id) const {
    for (const User& user : m_users)
        if (user.id == id) return user;
    return std::nullopt;
}

User Lookup::unassigned() const {
    return user(QString::fromLatin1(User::kUnassignedLogin)).value_or(User{});
}

User Lookup::administrator() const {
    for (const User& user : m_users)
        if (user.active && user.role == u"admin") return user;
    return m_users.value(0);
}

}  // namespace zhike
