#pragma once

#include "domain/field.h"

#include <array>

namespace zhike {

// One value of a list that people may edit (domain.md §2): a stable ASCII code with a Chinese and an English label.
struct Choice {
    static constexpr const char* kTable = "choice";

    Id<Choice> id;
    qint64 version = 0;
    QString list;
    QString code;
    QString zh;
    QString en;
    int position = 0;
    bool active = true;
    Moment removed;

    [[nodiscard]] const QString& label(bool chinese) const { return chinese ? zh : en; }

    static constexpr auto fields() {
        return std::array{
            keyField<&Choice::id>("choice_id"),    field<&Choice::version>("version").as(FieldRole::System),
            field<&Choice::list>("list").upTo(40), field<&Choice::code>("code").upTo(40),
            field<&Choice::zh>("zh").upTo(60),     field<&Choice::en>("en").upTo(60),
            field<&Choice::position>("position"),  field<&Choice::active>("active"),
            field<&Choice::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
