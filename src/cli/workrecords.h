#pragma once

#include "app/lookup.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zhike {

// Contacts, plans, tasks and what is to be done as JSON objects with the promised keys. All that the rows refer to is
// read at once.
[[nodiscard]] Result<QJsonArray> followUpSheets(Repositories& data, const QList<Interaction>& entries,
                                                const Lookup& lookup, const Clock& clock);
[[nodiscard]] Result<QJsonArray> taskSheets(Repositories& data, const QList<Task>& tasks, const Lookup& lookup,
                                            const Clock& clock);
// The plans of those customers, whether people or rules alone decide them.
[[nodiscard]] Result<QJsonArray> planSheets(Repositories& data, const QList<qint64>& customers, const Lookup& lookup,
                                            const Clock& clock);
[[nodiscard]] QJsonObject dueObject(const DueRow& row, const Clock& clock);

}  // namespace zhike
