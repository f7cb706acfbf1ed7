#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/money.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace zhike {

// What a column holds. In the database: text for Text, Choice, Tags and Date (ISO), integers for the rest.
enum class FieldType { Key, Reference, Text, Choice, Tags, Integer, Flag, Money, Date, Moment };

// Who writes a column.
enum class FieldRole {
    Fact,    // people; journaled and restored by undo
    Key,     // made once when the row is inserted
    Parent,  // copied from the customer in the statement (owner_id of a child); never journaled
    System   // kept by the save itself (version, created, updated); never journaled
};

// How a member travels as a QVariant: a number, a text or null ("none") – the same in database, journal and files.
template <class T>
struct FieldCodec;

template <>
struct FieldCodec<QString> {
    static constexpr FieldType kType = FieldType::Text;
    static QVariant toVariant(const QString& v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static QString fromVariant(const QVariant& v) { return v.toString(); }
};
template <>
struct FieldCodec<QDate> {
    static constexpr FieldType kType = FieldType::Date;
    static QVariant toVariant(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static QDate fromVariant(const QVariant& v) { return QDate::fromString(v.toString(), Qt::ISODate); }
};
template <>
struct FieldCodec<Moment> {
    static constexpr FieldType kType = FieldType::Moment;
    static QVariant toVariant(Moment v) { return v.isSet() ? QVariant(qlonglong(v.ms)) : QVariant(); }
    static Moment fromVariant(const QVariant& v) { return {v.toLongLong()}; }
};
template <>
struct FieldCodec<std::optional<Money>> {
    static constexpr FieldType kType = FieldType::Money;
    static QVariant toVariant(std::optional<Money> v) { return v ? QVariant(qlonglong(v->fen)) : QVariant(); }
    static std::optional<Money> fromVariant(const QVariant& v) {
        return v.isNull() ? std::nullopt : std::optional(Money{v.toLongLong()});
    }
};
template <>
struct FieldCodec<Money> {
    static constexpr FieldType kType = FieldType::Money;
    static QVariant toVariant(Money v) { return qlonglong(v.fen); }
    static Money fromVariant(const QVariant& v) { return {v.toLongLong()}; }
};
template <>
struct FieldCodec<bool> {
    static constexpr FieldType kType = FieldType::Flag;
    static QVariant toVariant(bool v) { return qlonglong(v ? 1 : 0); }
    static bool fromVariant(const QVariant& v) { return v.toLongLong() != 0; }
};
template <>
struct FieldCodec<qint64> {
    static constexpr FieldType kType = FieldType::Integer;
    static QVariant toVariant(qint64 v) { return qlonglong(v); }
    static qint64 fromVariant(const QVariant& v) { return v.toLongLong(); }
};
template <>
struct FieldCodec<int> {
    static constexpr FieldType kType = FieldType::Integer;
    static QVariant toVariant(int v) { return qlonglong(v); }
    static int fromVariant(const QVariant& v) { return v.toInt(); }
};
template <class E>
struct FieldCodec<Id<E>> {
    static constexpr FieldType kType = FieldType::Reference;
    static QVariant toVariant(Id<E> v) { return v.isSet() ? QVariant(qlonglong(v.value)) : QVariant(); }
    static Id<E> fromVariant(const QVariant& v) { return {v.toLongLong()}; }
};

template <class>
struct MemberPointer;
template <class E, class T>
struct MemberPointer<T E::*> {
    using Entity = E;
    using Value = T;
};

// The one place where a column is named: SELECT, INSERT, UPDATE, journal, file headers, command line keys and the
// round-trip test are derived from the list of Fields an entity answers to `fields()`.
template <class E>
struct Field {
    const char* name;
    FieldType type;
    FieldRole role = FieldRole::Fact;
    int maxLength = 200;         // characters, for text
    const char* list = nullptr;  // name of the choice list of a Choice or Tags field
    bool personal = false;       // says something about a person: masked, erased, kept out of logs
    QVariant (*get)(const E&) = nullptr;
    void (*set)(E&, const QVariant&) = nullptr;

    [[nodiscard]] constexpr Field as(FieldRole r) const { return with(&Field::role, r); }
    [[nodiscard]] constexpr Field upTo(int characters) const { return with(&Field::maxLength, characters); }
    [[nodiscard]] constexpr Field aPerson() const { return with(&Field::personal, true); }
    [[nodiscard]] constexpr Field oneOf(const char* listName) const {
        return with(&Field::list, listName).with(&Field::type, FieldType::Choice);
    }
    [[nodiscard]] constexpr Field someOf(const char* listName) const {
        return with(&Field::list, listName).with(&Field::type, FieldType::Tags);
    }

private:
    template <class T>
    [[nodiscard]] constexpr Field with(T Field::*member, T value) const {
        Field copy = *this;
        copy.*member = value;
        return copy;
    }
};

// field<&Customer::name>("name")
template <auto Member>
constexpr auto field(const char* name) {
    using E = typename MemberPointer<decltype(Member)>::Entity;
    using Codec = FieldCodec<typename MemberPointer<decltype(Member)>::Value>;
    Field<E> f{name, Codec::kType};
    f.get = [](const E& e) { return Codec::toVariant(e.*Member); };
    f.set = [](E& e, const QVariant& v) { e.*Member = Codec::fromVariant(v); };
    return f;
}

template <auto Member>
constexpr auto keyField(const char* name) {
    auto f = field<Member>(name).as(FieldRole::Key);
    f.type = FieldType::Key;
    return f;
}

// The field of that name, or nullptr.
template <class E>
const Field<E>* findField(QStringView name) {
    static constexpr auto kFields = E::fields();
    for (const Field<E>& f : kFields)
        if (name == QLatin1String(f.name)) return &f;
    return nullptr;
}

}  // namespace zhike
