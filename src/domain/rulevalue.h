#pragma once

#include "domain/field.h"

#include <array>

namespace zhike {

// One figure of a time rule as the firm has it: "T02a", "days", 7. The rules and their figures are rules/rulebook.h.
struct RuleValue {
    static constexpr const char* kTable = "rule";

    Id<RuleValue> id;
    qint64 version = 0;
    QString rule;
    QString name;
    qint64 value = 0;
    Moment removed;

    static constexpr auto fields() {
        using R = RuleValue;
        return std::array{
            keyField<&R::id>("rule_id"),      field<&R::version>("version").as(FieldRole::System),
            field<&R::rule>("rule").upTo(20), field<&R::name>("name").upTo(40),
            field<&R::value>("value"),        field<&R::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
