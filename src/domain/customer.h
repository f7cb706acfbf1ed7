#pragma once

#include "base/result.h"
#include "domain/field.h"

#include <array>

namespace zhike {

struct User;

// 表1 客户信息总表 with what chapter 1 demands besides and the fields of domain.md §15: a company or an individual.
// Contact, position, phone and mail live on its contacts (domain/contact.h).
struct Customer {
    static constexpr const char* kTable = "customer";

    Id<Customer> id;
    qint64 version = 0;
    Id<User> owner;
    QString no;  // year of `createdOn` + running number, never reused
    QString name;
    QString shortName;
    QString kind = QStringLiteral("company");  // company | individual
    QString creditCode;
    QString industry;
    QString size;
    QDate foundedOn;
    QString grade;   // value of the customer: A B C
    QString intent;  // high medium low (I01)
    QString tags;    // codes of list "tag", separated and sorted by ';'
    QString preference;
    std::optional<Money> budget;
    QString purchaser;  // 采购负责人
    QString decider;    // 最终决策者
    QString source;
    QString sourceDetail;
    Id<Customer> referrer;
    QString verification = QStringLiteral("awaiting_review");  // awaiting_review | verified | to_verify
    Id<User> reviewer;
    QDate reviewedOn;
    QString reviewNote;
    QString province;
    QString city;
    QString district;
    QString address;
    QString invoiceTitle;
    QString invoiceTaxNo;
    QString invoiceBank;
    QString invoiceAddress;
    QString sex;
    QString occupation;
    QString birthday;          // solar yyyy-MM-dd or MM-dd; lunar the same in lunar months
    QString birthdayCalendar;  // solar | lunar
    QString greeting;          // greeting preference (I17), never a religion
    QString note;
    QString externalId;
    QString formerNo;
    Id<Customer> mergedInto;
    QDate createdOn;
    int entryShare =
        0;  // of those who came in one import with him, the share before him in 1/1000, 1 to 1000; 0: alone
    Moment archived;
    Moment removed;
    Id<User> createdBy;
    Moment created;
    Moment updated;

    [[nodiscard]] bool isIndividual() const { return kind == u"individual"; }
    [[nodiscard]] bool isVerified() const { return verification == u"verified"; }

    static constexpr auto fields() {
        using C = Customer;
        return std::array{
            keyField<&C::id>("customer_id"),
            field<&C::version>("version").as(FieldRole::System),
            field<&C::owner>("owner_id"),
            field<&C::no>("no").upTo(40),
            field<&C::name>("name").aPerson(),
            field<&C::shortName>("short_name").upTo(100).aPerson(),
            field<&C::kind>("kind").oneOf("kind"),
            field<&C::creditCode>("credit_code").upTo(18),
            field<&C::industry>("industry").oneOf("industry"),
            field<&C::size>("size").oneOf("size"),
            field<&C::foundedOn>("founded_on"),
            field<&C::grade>("grade").oneOf("grade"),
            field<&C::intent>("intent").oneOf("intent"),
            field<&C::tags>("tags").someOf("tag").upTo(1000),
            field<&C::preference>("preference").upTo(500),
            field<&C::budget>("budget_fen"),
            field<&C::purchaser>("purchaser").upTo(100).aPerson(),
            field<&C::decider>("decider").upTo(100).aPerson(),
            field<&C::source>("source").oneOf("source"),
            field<&C::sourceDetail>("source_detail"),
            field<&C::referrer>("referrer_id"),
            field<&C::verification>("verification").oneOf("verification"),
            field<&C::reviewer>("reviewer_id"),
            field<&C::reviewedOn>("reviewed_on"),
            field<&C::reviewNote>("review_note").upTo(500),
            field<&C::province>("province").upTo(60),
            field<&C::city>("city").upTo(60),
            field<&C::district>("district").upTo(60),
            field<&C::address>("address").upTo(300).aPerson(),
            field<&C::invoiceTitle>("invoice_title"),
            field<&C::invoiceTaxNo>("invoice_tax_no").upTo(30),
            field<&C::invoiceBank>("invoice_bank"),
            field<&C::invoiceAddress>("invoice_address").upTo(300),
            field<&C::sex>("sex").oneOf("sex"),
            field<&C::occupation>("occupation").upTo(100),
            field<&C::birthday>("birthday").upTo(10).aPerson(),
            field<&C::birthdayCalendar>("birthday_calendar").oneOf("calendar"),
            field<&C::greeting>("greeting").upTo(200),
            field<&C::note>("note").upTo(4000).aPerson(),
            field<&C::externalId>("external_id").upTo(100),
            field<&C::formerNo>("former_no").upTo(40),
            field<&C::mergedInto>("merged_into"),
            field<&C::createdOn>("created_on"),
            field<&C::entryShare>("entry_share"),
            field<&C::archived>("archived_ms"),
            field<&C::removed>("removed_ms"),
            field<&C::createdBy>("created_by").as(FieldRole::System),
            field<&C::created>("created_ms").as(FieldRole::System),
            field<&C::updated>("updated_ms").as(FieldRole::System),
        };
    }
};

}  // namespace zhike
