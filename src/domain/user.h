#pragma once

#include "domain/field.h"

#include <array>

namespace zhike {

// A person who works with the program (domain.md §1). `unassigned` 未分配 is a user too: its customers are the 公海.
struct User {
    static constexpr const char* kTable = "app_user";
    static constexpr const char* kUnassignedLogin = "unassigned";

    Id<User> id;
    qint64 version = 0;
    QString name;
    QString login;
    QString role = QStringLiteral("sales");  // list "role"
    QString team;
    bool active = true;
    Moment removed;

    [[nodiscard]] bool isUnassigned() const { return login == QLatin1String(kUnassignedLogin); }

    static constexpr auto fields() {
        return std::array{
            keyField<&User::id>("user_id"),
            field<&User::version>("version").as(FieldRole::System),
            field<&User::name>("name").upTo(60).aPerson(),
            field<&User::login>("login").upTo(60),
            field<&User::role>("role").oneOf("role"),
            field<&User::team>("team").upTo(60),
            field<&User::active>("active"),
            field<&User::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
