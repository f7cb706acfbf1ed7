#pragma once

#include "app/lookup.h"

#include <QJsonValue>

namespace zhike {

// Turns codes, keys and times into words. Reads lookup and clock, which must outlive it.
class ValueReader {
public:
    ValueReader(const Lookup& lookup, const Clock& clock);

    // "09-10" within the year, else "2025-09-10"; empty when there is none.
    [[nodiscard]] QString day(QDate date) const;
    // The day with the time: "09-10 14:35".
    [[nodiscard]] QString moment(Moment moment) const;
    [[nodiscard]] QString choice(const char* list, const QString& code) const;
    // The labels of codes separated by ';'.
    [[nodiscard]] QStringList choices(const char* list, const QString& codes) const;
    [[nodiscard]] QString user(Id<User> id) const;
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    // A field of an entity; empty when it holds nothing. Phone numbers are masked.
    template <class E>
    [[nodiscard]] QString field(const E& entity, const char* name) const {
        const Field<E>* f = findField<E>(QString::fromLatin1(name));
        return f == nullptr ? QString() : value({f->name, f->type, f->list}, f->get(entity));
    }
    // A value of the journal: `entity` is a table name, `column` one of its columns.
    [[nodiscard]] QString journaled(const QString& entity, const QString& column, const QJsonValue& value) const;

private:
    struct Column {
        const char* name;
        FieldType type;
        const char* list;
    };
    template <class E>
    [[nodiscard]] QString journaledIn(const QString& column, const QVariant& stored) const;
    [[nodiscard]] QString value(const Column& column, const QVariant& stored) const;
    [[nodiscard]] QString reference(const Column& column, qint64 key) const;

    const Lookup& m_lookup;
    const Clock& m_clock;
    bool m_chinese;
};

}  // namespace zhike
