#pragma once

#include "app/customerimport.h"

#include <vector>

namespace zhike {

// A value of a list, or a person, that carrying the plan out makes when a row needs it. Until then rows hold a
// stand-in: pendingCode(n) in place of a code, -(n + 1) in place of a person's id.
struct PendingValue {
    QString list;  // empty: a person
    QString label;
};
constexpr QChar kPendingMark = QChar(0x02);  // no cleaned text holds it
[[nodiscard]] inline QString pendingCode(qsizetype index) {
    return kPendingMark + QString::number(index);
}

// One row of the file as the plan keeps it, in a few hundred bytes.
struct PlannedRow {
    int number = 0;
    ImportOutcome outcome = ImportOutcome::Refused;
    Id<Customer> customer = {};  // the one it changes
    qint64 version = 0;          // of that customer when the plan was made
    size_t contactsStamp = 0;    // of his contacts then
    QString name = {};           // for lists: of the customer as he is called now
    QString no = {};
    bool ownerless = false;   // names an owner nobody knows
    bool masked = false;      // holds masked numbers or addresses, which say nothing
    QByteArray values = {};   // what the row says of the customer (rowvalues.h)
    QByteArray further = {};  // further contacts it names
    QByteArray changes = {};  // Changed: packed field, before, after …
    QByteArray cells = {};    // Refused: packed, as in the file
    QList<Error> problems = {};
    QList<Error> warnings = {};
};

struct PlanContents {
    ImportShape shape;
    QString fileName;
    QString match;  // the field rows were matched by beside no and external_id; empty: none
    std::vector<PlannedRow> rows;
    std::array<QList<int>, 4> byOutcome;  // indices, by ImportOutcome
    ImportCounts counts;
    QList<UnknownValue> unknown;
    QList<PendingValue> pending;
    Lookup lookup;

    [[nodiscard]] const QList<int>& of(ImportOutcome outcome) const { return byOutcome[size_t(outcome)]; }
};

}  // namespace zhike
