#pragma once

#include "app/import/plancontents.h"
#include "storage/customersets.h"

namespace zhike {

// What a row is matched and compared by.
struct RowKeys {
    QString no;
    QString externalId;
    QString name;
    QString matched;  // the value of the field that was named to match by
};

// Who in the database carries the keys of a file, read in few statements.
class ImportMatch {
public:
    // `field`: no external_id name phone email, or empty: by no, then by external_id.
    [[nodiscard]] static Result<ImportMatch> read(Repositories& data, const QString& field,
                                                  const std::vector<RowKeys>& rows);

    // The key it is matched by, and the field that holds it.
    [[nodiscard]] QString keyText(const RowKeys& row) const;
    [[nodiscard]] QString keyField(const RowKeys& row) const;
    [[nodiscard]] QList<Id<Customer>> matches(const RowKeys& row) const;
    [[nodiscard]] Id<Customer> withNo(const QString& no) const { return m_byNo.value(no).value(0); }
    [[nodiscard]] Id<Customer> withExternalId(const QString& id) const { return m_byExternalId.value(id).value(0); }
    [[nodiscard]] bool isNameKnown(const QString& name) const { return m_byName.contains(name); }

private:
    using Ids = QHash<QString, QList<Id<Customer>>>;
    QString m_field;
    Ids m_byNo;
    Ids m_byExternalId;
    Ids m_byName;
    Ids m_byField;
};

// Decides row by row, in the order of the file, what becomes of it: new, about a customer, or refused.
class ImportDecisions {
public:
    ImportDecisions(const ImportMatch& match, ImportMode mode) : m_match(match), m_mode(mode) {}
    // Sets outcome (Changed for a match, compared later), customer, problems and warnings.
    void decide(PlannedRow& row, const RowKeys& keys);

private:
    [[nodiscard]] std::optional<Error> settle(PlannedRow& row, const RowKeys& keys) const;
    [[nodiscard]] std::optional<Error> taken(const PlannedRow& row, const RowKeys& keys) const;
    [[nodiscard]] std::optional<int> claimedBy(const PlannedRow& row, const RowKeys& keys) const;
    void warnOfTwin(PlannedRow& row, const RowKeys& keys) const;
    void claim(const PlannedRow& row, const RowKeys& keys);

    const ImportMatch& m_match;
    const ImportMode m_mode;
    QHash<Id<Customer>, int> m_customers;  // by which row of the file
    QHash<QString, int> m_nos;
    QHash<QString, int> m_externalIds;
    QHash<QString, int> m_matched;
    QHash<QString, int> m_names;
};

}  // namespace zhike
