#pragma once

#include "storage/repositories.h"

namespace zhike {

// A derived value that is not what its facts say, or a part of the file that is not whole.
struct Difference {
    QString what;  // "stage", "journal", "integrity", …
    QString key;   // number of the customer, id of the row
    QString stored;
    QString expected;
};

// Structure, references and the journal chain; `deep` recomputes every derived value and compares.
[[nodiscard]] Result<QList<Difference>> checkData(Repositories& data, const Clock& clock, bool deep);

}  // namespace zhike
