#pragma once

#include "storage/repositories.h"

#include <QHash>

namespace zhike {

// A value of a list as it is compared: case, width and blanks do not matter.
[[nodiscard]] QString foldedValue(const QString& text);

// The lists and people of a database, read once: turns what people type into codes and codes into what people read.
class Lookup {
public:
    [[nodiscard]] static Result<Lookup> read(Repositories& data);

    // The code of a value given as code, Chinese or English label; case and width do not matter. Empty when unknown.
    [[nodiscard]] QString code(const QString& list, const QString& text) const;
    // The label of a code; the code itself when the list does not know it.
    [[nodiscard]] QString label(const QString& list, const QString& code, bool chinese) const;
    [[nodiscard]] QList<Choice> choices(const QString& list) const;
    // By name or login; nothing when nobody is called so.
    [[nodiscard]] std::optional<User> user(const QString& nameOrLogin) const;
    [[nodiscard]] std::optional<User> user(Id<User> id) const;
    [[nodiscard]] User unassigned() const;
    // The first active administrator: who acts when nobody is named.
    [[nodiscard]] User administrator() const;
    [[nodiscard]] const QList<User>& users() const { return m_users; }
    void add(const Choice& choice);
    void add(const User& user) { m_users << user; }

private:
    QList<User> m_users;
    QHash<QString, QList<Choice>> m_lists;
    QHash<QString, QString> m_codes;  // "list\x1ffolded text" -> code
};

}  // namespace zhike
