#pragma once

#include "domain/contact.h"

namespace zhike {

// 表4 客户跟进记录表: one contact with a customer, or the attempt at one.
struct Interaction {
    static constexpr const char* kTable = "interaction";

    Id<Interaction> id;
    qint64 version = 0;
    Id<Customer> customer;
    Id<User> owner;
    Id<Contact> contact;
    QString method;  // list "method"
    Moment at;
    Id<User> user;                              // 跟进人
    QString direction = QStringLiteral("out");  // out | in: who began
    bool answered = true;                       // whether somebody was reached
    QString summary;                            // 沟通内容摘要
    QString feedback;                           // 客户反馈/需求
    QString doubts;                             // 疑问点
    QString signal;                             // list "signal"; empty: none was noticed
    QString closes;                             // kind of the item that it did (kindCode), besides the contact itself
    QDate closesOn;                             // of a greeting: the day it was for
    QString change;                             // what was learnt and is not in the record yet (T07)
    bool changeOpen = false;
    QString next;   // 下一步行动
    QDate nextDue;  // 完成时限
    Id<User> nextUser;
    Moment removed;
    Moment created;

    [[nodiscard]] bool isIncoming() const { return direction == u"in"; }
    // Whether people spoke to each other: a mail that came in is none yet.
    [[nodiscard]] bool isContact() const { return answered && !(isIncoming() && method == u"email"); }

    static constexpr auto fields() {
        using I = Interaction;
        return std::array{
            keyField<&I::id>("interaction_id"),
            field<&I::version>("version").as(FieldRole::System),
            field<&I::customer>("customer_id"),
            field<&I::owner>("owner_id").as(FieldRole::Parent),
            field<&I::contact>("contact_id"),
            field<&I::method>("method").oneOf("method"),
            field<&I::at>("at_ms"),
            field<&I::user>("user_id"),
            field<&I::direction>("direction").oneOf("direction"),
            field<&I::answered>("answered"),
            field<&I::summary>("summary").upTo(4000).aPerson(),
            field<&I::feedback>("feedback").upTo(4000).aPerson(),
            field<&I::doubts>("doubts").upTo(2000).aPerson(),
            field<&I::signal>("signal").oneOf("signal"),
            field<&I::closes>("closes").upTo(40),
            field<&I::closesOn>("closes_on"),
            field<&I::change>("change").upTo(1000).aPerson(),
            field<&I::changeOpen>("change_open"),
            field<&I::next>("next").upTo(500).aPerson(),
            field<&I::nextDue>("next_due"),
            field<&I::nextUser>("next_user_id"),
            field<&I::removed>("removed_ms"),
            field<&I::created>("created_ms").as(FieldRole::System),
        };
    }
};

}  // namespace zhike
