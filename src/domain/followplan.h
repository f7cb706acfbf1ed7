#pragma once

#include "domain/customer.h"

namespace zhike {

// 表3 客户跟进计划表, as far as people decide it: at most one for each customer. What the rules decide – stage, dates,
// frequency – is derived and stands in `due`.
struct FollowPlan {
    static constexpr const char* kTable = "follow_plan";

    Id<FollowPlan> id;
    qint64 version = 0;
    Id<Customer> customer;
    Id<User> owner;
    QString frequency;        // list "frequency", set by hand; empty: the rule decides
    QString frequencyReason;  // of whom set it
    Id<User> frequencyBy;
    Moment frequencyAt;
    QString methods;      // some of list "method", separated by ';'
    QString focus;        // 跟进重点
    bool paused = false;  // the customer is left in peace
    QDate pausedUntil;    // not set while paused: until somebody ends it
    QString pauseReason;
    Id<User> pausedBy;
    Moment pausedAt;
    QDate notBefore;  // soft items were put off to this day
    QString step;     // the rep's own next step
    QDate stepDue;    // not set: there is none
    Id<User> stepUser;
    Moment removed;

    static constexpr auto fields() {
        using P = FollowPlan;
        return std::array{
            keyField<&P::id>("follow_plan_id"),
            field<&P::version>("version").as(FieldRole::System),
            field<&P::customer>("customer_id"),
            field<&P::owner>("owner_id").as(FieldRole::Parent),
            field<&P::frequency>("frequency").oneOf("frequency"),
            field<&P::frequencyReason>("frequency_reason").upTo(500),
            field<&P::frequencyBy>("frequency_by"),
            field<&P::frequencyAt>("frequency_ms"),
            field<&P::methods>("methods").someOf("method"),
            field<&P::focus>("focus").upTo(500).aPerson(),
            field<&P::paused>("paused"),
            field<&P::pausedUntil>("paused_until"),
            field<&P::pauseReason>("pause_reason").upTo(500),
            field<&P::pausedBy>("paused_by"),
            field<&P::pausedAt>("paused_ms"),
            field<&P::notBefore>("not_before"),
            field<&P::step>("step").upTo(500).aPerson(),
            field<&P::stepDue>("step_due"),
            field<&P::stepUser>("step_user_id"),
            field<&P::removed>("removed_ms"),
        };
    }
};

}  // namespace zhike
