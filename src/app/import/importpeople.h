#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace zhike {

// What cells say of one person, by field: contact position phone other_phones email wechat.
using Person = QHash<QString, QString>;

// The fields of a person in their order.
[[nodiscard]] const QStringList& personFields();

struct People {
    QList<Person> all;     // the first is the primary contact; at least one, who may be empty
    QStringList together;  // fields with several values that could not be told apart by person
};

// Who the cells of a row name. Several people stand in one cell parted by a line break, / 、 ； or ，; their positions,
// phones and addresses go with them when there are as many. Several phones of one person are his phone and his other
// phones; several addresses make further contacts, because nobody has room for two. A cell with line breaks is parted
// at those alone and keeps its empty lines: so a spreadsheet of ours says exactly who has what.
[[nodiscard]] People peopleIn(const Person& cells);

}  // namespace zhike
