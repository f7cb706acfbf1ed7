#pragma once

#include "base/result.h"
#include "domain/cleantext.h"
#include "domain/field.h"

namespace zhike {

// Cleans every text of an entity (reliability.md §1.5). Invalid with the column when one is longer than it may be.
template <class E>
[[nodiscard]] Done tidyTexts(E& entity) {
    constexpr int kLongLine = 500;  // what may be longer is written in several lines
    for (const Field<E>& field : E::fields()) {
        if (field.type != FieldType::Text) continue;
        const QString typed = field.get(entity).toString();
        const QString clean = cleanText(typed, -1, field.maxLength > kLongLine ? Lines::Many : Lines::Single);
        if (clean.size() > field.maxLength)
            return invalid(field.name,
                           Text{ZTEXT("At most %1 characters fit here"), {QString::number(field.maxLength)}});
        if (clean != typed) field.set(entity, clean);
    }
    return done();
}

}  // namespace zhike
