#pragma once

#include "domain/field.h"

#include <array>

namespace zhike {

// A day that is not what its weekday says: a holiday, or a weekend day that is worked instead (调休).
struct CalendarDay {
    static constexpr const char* kTable = "calendar_day";

    Id<CalendarDay> id;
    qint64 version = 0;
    QDate day;
    bool worked = false;
    QString zh;  // what the holiday is called
    QString en;
    Moment removed;

    static constexpr auto fields() {
        using C = CalendarDay;
        return std::array{
            keyField<&C::id>("calendar_day_id"),
            field<&C::version>("version").as(FieldRole::System),
            field<&C::day>("day"),
            field<&C::worked>("worked"),
            field<&C::zh>("zh").upTo(60),
            field<&C::en>("en").upTo(60),
            field<&C::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
