#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace zhike {

// One value that a field can take: what is stored and what people read.
struct FieldOption {
    QString value;
    QString label;
    QString icon = {};  // name of one, where it is shown with it
};

// The options of a field, with labels in the language of the window; asked again when that changes.
using FieldOptions = std::function<QList<FieldOption>()>;

}  // namespace zhike
