#pragma once

#include "app/import/plancontents.h"

#include <QHash>

namespace zhike {

// Reads values of lists, tags and names of people, deciding once per value what becomes of one that nobody knows
// (ImportRequest::values, addValues, createUsers).
class ImportValues {
public:
    ImportValues(const Lookup& lookup, const ImportRequest& request);

    // What a text stands for: a code, codes of tags, a person's id, or a stand-in for what will be made.
    struct Reading {
        QVariant value = {};  // null: leave empty
        std::optional<Error> problem = {};
        std::optional<Error> warning = {};
    };
    [[nodiscard]] Reading read(const QString& field, const FieldKind& kind, const QString& text);

    // By how often, then by field and text.
    [[nodiscard]] QList<UnknownValue> unknown() const;
    [[nodiscard]] const QList<PendingValue>& pending() const { return m_pending; }

private:
    [[nodiscard]] QVariant known(const FieldKind& kind, const QString& text) const;
    [[nodiscard]] Reading settled(const QString& field, const FieldKind& kind, const QString& text);
    [[nodiscard]] QVariant made(const FieldKind& kind, const QString& text);
    [[nodiscard]] Reading readTags(const QString& text);
    [[nodiscard]] ValueChoice choiceFor(const QString& field, const FieldKind& kind, const QString& key) const;
    void countUnknown(const QString& field, const QString& key, const QString& text);

    const Lookup& m_lookup;
    const bool m_addValues;
    const bool m_createUsers;
    QHash<QString, qint64> m_people;  // folded name or login -> id
    QHash<QString, ValueChoice> m_choices;
    QHash<QString, Reading> m_readings;
    QHash<QString, UnknownValue> m_unknown;
    QHash<QString, qsizetype> m_pendingByKey;
    QList<PendingValue> m_pending;
};

}  // namespace zhike
