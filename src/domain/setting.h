#pragma once

#include "domain/field.h"

#include <array>

namespace zhike {

// A value that holds for the whole firm and lives in its database, such as `time_zone` or `company`.
struct Setting {
    static constexpr const char* kTable = "setting";

    Id<Setting> id;
    qint64 version = 0;
    QString name;
    QString value;
    Moment removed;

    static constexpr auto fields() {
        return std::array{
            keyField<&Setting::id>("setting_id"),   field<&Setting::version>("version").as(FieldRole::System),
            field<&Setting::name>("name").upTo(60), field<&Setting::value>("value").upTo(4000),
            field<&Setting::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
