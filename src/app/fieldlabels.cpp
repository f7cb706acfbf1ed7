#include "app/fieldlabels.h"

namespace zhike {

namespace {

struct FieldLabel {
    const char* field;
    const char* label;
};

constexpr FieldLabel kLabels[] = {
    {"no", ZTEXT("No.")},
    {"name", ZTEXT("Customer name")},
    {"short_name", ZTEXT("Short name")},
    {"kind", ZTEXT("Kind")},
    {"credit_code", ZTEXT("Credit code")},
    {"industry", ZTEXT("Industry")},
    {"size", ZTEXT("Size")},
    {"founded_on", ZTEXT("Founded on")},
    {"grade", ZTEXT("Tier")},
    {"intent", ZTEXT("Intent")},
    {"tags", ZTEXT("Tags")},
    {"preference", ZTEXT("Preference")},
    {"budget_fen", ZTEXT("Budget")},
    {"budget", ZTEXT("Budget")},
    {"purchaser", ZTEXT("Purchasing lead")},
    {"decider", ZTEXT("Decision maker")},
    {"source", ZTEXT("Source")},
    {"source_detail", ZTEXT("Specific source")},
    {"referrer_id", ZTEXT("Referred by")},
    {"referrer", ZTEXT("Referred by")},
    {"verification", ZTEXT("Verification")},
    {"reviewer_id", ZTEXT("Reviewer")},
    {"reviewed_on", ZTEXT("Reviewed on")},
    {"review_note", ZTEXT("Review note")},
    {"province", ZTEXT("Province")},
    {"city", ZTEXT("City")},
    {"district", ZTEXT("District")},
    {"address", ZTEXT("Street address")},
    {"invoice_title", ZTEXT("Invoice title")},
    {"invoice_tax_no", ZTEXT("Tax no.")},
    {"invoice_bank", ZTEXT("Bank and account")},
    {"invoice_address", ZTEXT("Invoice address")},
    {"sex", ZTEXT("Sex")},
    {"occupation", ZTEXT("Occupation")},
    {"birthday", ZTEXT("Birthday")},
    {"birthday_calendar", ZTEXT("Calendar of the birthday")},
    {"greeting", ZTEXT("Greeting preference")},
    {"note", ZTEXT("Note")},
    {"external_id", ZTEXT("External id")},
    {"former_no", ZTEXT("Former no.")},
    {"created_on", ZTEXT("Created on")},
    {"owner_id", ZTEXT("Owner")},
    {"owner", ZTEXT("Owner")},
    {"archived_ms", ZTEXT("Archived")},
    {"removed_ms", ZTEXT("Removed")},
    {"updated_ms", ZTEXT("Last updated")},
    {"updated", ZTEXT("Last updated")},
    {"contact", ZTEXT("Contact")},
    {"first_name", ZTEXT("First name")},
    {"last_name", ZTEXT("Last name")},
    {"position", ZTEXT("Position")},
    {"phone", ZTEXT("Phone")},
    {"other_phones", ZTEXT("Other phones")},
    {"email", ZTEXT("E-mail")},
    {"wechat", ZTEXT("WeChat")},
    {"contact_note", ZTEXT("Note on the contact")},
    {"is_primary", ZTEXT("Primary contact")},
    {"stage", ZTEXT("Stage")},
    {"net", ZTEXT("Revenue")},
    {"net_fen", ZTEXT("Revenue")},
    {"order_count", ZTEXT("Orders")},
    {"last_order_on", ZTEXT("Last order")},
    {"completeness", ZTEXT("Completeness")},
    {"ordered_on", ZTEXT("Ordered on")},
    {"amount", ZTEXT("Amount")},
    {"amount_fen", ZTEXT("Amount")},
    {"product", ZTEXT("Product")},
    {"status", ZTEXT("Status")},
    {"role", ZTEXT("Role")},
    {"team", ZTEXT("Team")},
    {"value", ZTEXT("Value")},
    {"customer", ZTEXT("Customer")},
    {"customer_name", ZTEXT("Customer name")},
    {"updated_on", ZTEXT("Last updated")},
    {"active", ZTEXT("Active")},
    {"list", ZTEXT("List")},
    {"code", ZTEXT("Code")},
    {"zh", ZTEXT("Chinese")},
    {"en", ZTEXT("English")},
    {"id", ZTEXT("Id")},
    {"when", ZTEXT("When")},
    {"who", ZTEXT("Who")},
    {"what", ZTEXT("What")},
    {"records", ZTEXT("Records")},
    {"row", ZTEXT("Row")},
    {"field", ZTEXT("Field")},
    {"message", ZTEXT("Reason")},
    {"key", ZTEXT("Key")},
    {"stored", ZTEXT("Stored")},
    {"expected", ZTEXT("Expected")},
};

}  // namespace

Text fieldLabel(const QString& field) {
    for (const FieldLabel& entry : kLabels)
        if (field == QLatin1String(entry.field)) return Text(entry.label);
    Text unknown;
    unknown.source = field;
    return unknown;
}

}  // namespace zhike
