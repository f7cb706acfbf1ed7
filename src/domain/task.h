#pragma once

#include "domain/customer.h"

namespace zhike {

// Something one person is to do by a moment, made by people; what rules ask for stands in `due`.
struct Task {
    static constexpr const char* kTable = "task";

    Id<Task> id;
    qint64 version = 0;
    Id<Customer> customer;  // not set: about nobody
    Id<User> owner;         // of the customer
    QString what;
    Id<User> user;  // who does it
    Moment due;
    bool timed = false;  // at that minute, not only by the end of the day
    Moment done;
    Id<User> doneBy;
    Moment removed;
    Id<User> createdBy;
    Moment created;

    static constexpr auto fields() {
        using T = Task;
        return std::array{
            keyField<&T::id>("task_id"),
            field<&T::version>("version").as(FieldRole::System),
            field<&T::customer>("customer_id"),
            field<&T::owner>("owner_id").as(FieldRole::Parent),
            field<&T::what>("what").upTo(500).aPerson(),
            field<&T::user>("user_id"),
            field<&T::due>("due_ms"),
            field<&T::timed>("timed"),
            field<&T::done>("done_ms"),
            field<&T::doneBy>("done_by"),
            field<&T::removed>("removed_ms"),
            field<&T::createdBy>("created_by").as(FieldRole::System),
            field<&T::created>("created_ms").as(FieldRole::System),
        };
    }
};

}  // namespace zhike
