#pragma once

#include "app/work.h"

#include <QMap>

#include <functional>

namespace zhike {

// What a change of a rule would do to what is to be done, before it is saved.
struct RuleSimulation {
    // In one week, to the work of one person. What moves counts in the week it moves to.
    struct Shift {
        QDate week;  // its Monday
        Id<User> user;
        int added = 0;
        int moved = 0;
        int removed = 0;
    };
    qint64 customers = 0;  // whose plan would change
    int added = 0;
    int moved = 0;
    int removed = 0;
    QList<Shift> shifts;  // by week and person
};

// Plans everybody anew with other figures of a rule ("days" 5) and compares; writes nothing. Invalid as setRule says
// it, Cancelled when the connection was interrupted. `progress`: so many of so many customers.
[[nodiscard]] Result<RuleSimulation> simulateRule(Repositories& data, const QString& rule,
                                                  const QMap<QString, QString>& figures, const Clock& clock,
                                                  const std::function<void(qint64, qint64)>& progress = {});

}  // namespace zhike
