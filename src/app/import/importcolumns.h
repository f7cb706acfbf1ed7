#pragma once

#include "app/import/importpreview.h"

namespace zhike {

struct HeaderMeanings;

// How columns of one kind of record are called in files: the manual's headers, the names of fields, and what other
// programs and offices write (resources/lists/headers.csv). Case, width, blanks and remarks in brackets do not matter.
class ColumnNames {
public:
    // customers plans followups tasks rules
    [[nodiscard]] static const ColumnNames& of(const QString& kind);

    // What a column can go to.
    [[nodiscard]] const QStringList& fields() const;
    [[nodiscard]] bool recognises(const QString& header) const;
    // Gives each column the field its header names; each field goes to one column.
    void guess(QList<ImportColumn>& columns) const;
    // Whether the columns say which record a row is about.
    [[nodiscard]] bool nameRecords(const QList<ImportColumn>& columns) const;

private:
    explicit ColumnNames(const HeaderMeanings& meanings) : m_meanings(meanings) {}

    const HeaderMeanings& m_meanings;
};

}  // namespace zhike
