#pragma once

#include "app/lookup.h"
#include "ui/widgets/fieldoption.h"

namespace zhike {

enum class Optional { No, Yes };  // whether "none" is offered as well

// Whether the field is chosen from a list rather than typed: list fields, tags, owner (app/customerinput.h).
[[nodiscard]] bool isOptionField(const QString& field);

// What can be chosen for it now, in the language of the window; people by their login.
[[nodiscard]] QList<FieldOption> optionsOf(const QString& field, const Lookup& lookup, Optional optional);

// What can be chosen from a list now, in the language of the window.
[[nodiscard]] QList<FieldOption> choicesOf(const char* list, const Lookup& lookup);

// What the customer has of these options.
[[nodiscard]] QStringList chosenOf(const QString& field, const Customer& customer, const Lookup& lookup);

}  // namespace zhike
