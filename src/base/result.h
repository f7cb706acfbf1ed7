#pragma once

#include "base/text.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace zhike {

// Why something was refused; the codes are the promise of the command line.
enum class ErrorCode { Invalid, NotFound, Conflict, NotPermitted, Unavailable, Cancelled, Internal };

// The code as `{"error":{"code":…}}` names it.
[[nodiscard]] constexpr const char* codeName(ErrorCode code) {
    switch (code) {
        case ErrorCode::Invalid: return "invalid";
        case ErrorCode::NotFound: return "not_found";
        case ErrorCode::Conflict: return "conflict";
        case ErrorCode::NotPermitted: return "not_permitted";
        case ErrorCode::Unavailable: return "unavailable";
        case ErrorCode::Cancelled: return "cancelled";
        case ErrorCode::Internal: break;
    }
    return "internal";
}

// What went wrong: a code for programs, the field it is about (empty when it is about none), one sentence for people.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString field;
    Text message;
    QString detail;  // technical, in English, for the log and the unfolded details; never holds user data
};

// The refusals by their code; `field` as the command line names it, "" when it is about none.
[[nodiscard]] inline Error invalid(const char* field, Text message) {
    return {ErrorCode::Invalid, QString::fromLatin1(field), std::move(message), {}};
}
[[nodiscard]] inline Error notFound(const char* field, Text message) {
    return {ErrorCode::NotFound, QString::fromLatin1(field), std::move(message), {}};
}
[[nodiscard]] inline Error conflict(const char* field, Text message) {
    return {ErrorCode::Conflict, QString::fromLatin1(field), std::move(message), {}};
}
[[nodiscard]] inline Error notPermitted(const char* field, Text message) {
    return {ErrorCode::NotPermitted, QString::fromLatin1(field), std::move(message), {}};
}
[[nodiscard]] inline Error unavailable(const char* field, Text message) {
    return {ErrorCode::Unavailable, QString::fromLatin1(field), std::move(message), {}};
}
[[nodiscard]] inline Error cancelled() {
    return {ErrorCode::Cancelled, {}, Text{ZTEXT("Cancelled")}, {}};
}

struct Nothing {
    friend bool operator==(Nothing, Nothing) = default;
};

// A value or an Error. `if (!r) return r.error();` passes an error on.
template <class T = Nothing>
class [[nodiscard]] Result {
public:
    using Value = T;
    // Whatever converts to T makes a success, so that a Result<std::optional<X>> takes an X or std::nullopt.
    template <class U = T>
    requires(std::is_convertible_v<U&&, T> && !std::is_same_v<std::remove_cvref_t<U>, Error> &&
             !std::is_same_v<std::remove_cvref_t<U>, Result>) Result(U&& value)  // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<0>, std::forward<U>(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}  // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Done = Result<Nothing>;
[[nodiscard]] inline Done done() {
    return Nothing{};
}

}  // namespace zhike
