#pragma once

#include "app/customersheet.h"
#include "app/lookup.h"

namespace zhike::test {

inline Id<User> liJing() {
    return {7};
}
inline Id<User> zhouMin() {
    return {8};
}

// Two people and the lists that the sample needs.
inline Lookup sampleLookup() {
    Lookup lookup;
    for (const auto& [id, name] : {std::pair(liJing(), "李静"), std::pair(zhouMin(), "周敏")}) {
        User user;
        user.id = id;
        user.name = QString::fromUtf8(name);
        lookup.add(user);
    }
    const auto add = [&](const char* list, const char* code, const char* zh, const char* en) {
        Choice choice;
        choice.list = QString::fromLatin1(list);
        choice.code = QString::fromLatin1(code);
        choice.zh = QString::fromUtf8(zh);
        choice.en = QString::fromUtf8(en);
        lookup.add(choice);
    };
    add("kind", "company", "公司", "Company");
    add("grade", "B", "B类", "Tier B");
    add("grade", "C", "C类", "Tier C");
    add("stage", "prospect", "潜在", "Prospect");
    add("industry", "it", "信息技术", "IT");
    add("size", "200_500", "200–500 人", "200–500 staff");
    add("source", "trade_fair", "行业展会", "Trade fair");
    add("intent", "medium", "中", "Medium");
    add("verification", "verified", "已核实", "Verified");
    add("method", "phone", "电话", "Phone");
    add("method", "email", "邮件", "E-mail");
    add("signal", "positive", "积极", "Positive");
    add("tag", "server_purchase", "服务器采购", "Server purchase");
    add("tag", "urgent", "急购", "Urgent");
    add("tag", "long_term", "长期合作", "Long-term");
    return lookup;
}

inline Order sampleOrder(qint64 id, const char* no, QDate on, qint64 fen, const char* product) {
    Order order;
    order.id = {id};
    order.no = QString::fromLatin1(no);
    order.orderedOn = on;
    order.amount = {fen};
    order.kind = fen < 0 ? QStringLiteral("refund") : QStringLiteral("sale");
    order.product = QString::fromUtf8(product);
    return order;
}

inline CustomerRow sampleRow(const QString& name) {
    CustomerRow row;
    Customer& customer = row.customer;
    customer.id = {1001};
    customer.no = QStringLiteral("2026001");
    customer.name = name;
    customer.owner = liJing();
    customer.industry = QStringLiteral("it");
    customer.size = QStringLiteral("200_500");
    customer.grade = QStringLiteral("B");
    customer.intent = QStringLiteral("medium");
    customer.tags = QStringLiteral("long_term;server_purchase;urgent");
    customer.budget = Money{50000000};
    customer.source = QStringLiteral("trade_fair");
    customer.sourceDetail = QStringLiteral("2026 云计算技术展");
    customer.verification = QStringLiteral("verified");
    customer.creditCode = QStringLiteral("91310115MA1K35XX8N");
    customer.province = QStringLiteral("上海");
    customer.district = QStringLiteral("浦东新区");
    customer.address = QStringLiteral("张江路 88 号");
    customer.invoiceTitle = QStringLiteral("云启科技有限公司");
    customer.decider = QStringLiteral("陈立");
    customer.note = QStringLiteral("9 月底确定供应商，正在比较 3 家。\n关注性价比。");
    customer.createdOn = QDate(2026, 8, 15);
    customer.createdBy = liJing();
    customer.created = {1786775520000};  // 2026-08-15 14:32 in Shanghai
    customer.updated = {1788916800000};  // 2026-09-09 09:20
    row.contact.id = {2001};
    row.contact.name = row.facts.contactName = QStringLiteral("王磊");
    row.contact.position = QStringLiteral("采购总监");
    row.contact.phone = QStringLiteral("13800135678");
    row.contact.email = QStringLiteral("wanglei@yunqi.example");
    row.facts.stage = QStringLiteral("prospect");
    row.facts.completeness = 85;
    row.ownerName = QStringLiteral("李静");
    return row;
}

inline JournalEntry sampleChange(qint64 id, ChangeSetId changeSet, const char* entity, qint64 entityId, Moment at) {
    JournalEntry entry;
    entry.id = id;
    entry.changeSet = changeSet;
    entry.entity = QString::fromLatin1(entity);
    entry.entityId = entityId;
    entry.customer = {1001};
    entry.at = at;
    entry.userName = QStringLiteral("李静");
    return entry;
}

// A customer with orders and some history; the change sets, newest first, are 503, 502 and 501.
inline CustomerSheet sampleSheet(const QString& name = QStringLiteral("云启科技有限公司")) {
    CustomerSheet sheet;
    sheet.row = sampleRow(name);
    Contact further;
    further.id = {2002};
    further.primary = false;
    further.name = QStringLiteral("赵敏");
    further.phone = QStringLiteral("13912344321");
    sheet.contacts = {sheet.row.contact, further};
    sheet.orders = {sampleOrder(3003, "SO-2026-017-R1", {2026, 9, 2}, -80000, "备份设备"),
                    sampleOrder(3002, "SO-2026-017", {2026, 8, 28}, 48280000, "备份设备与三年上门服务"),
                    sampleOrder(3001, "SO-2025-140", {2025, 11, 5}, 120050, "试用授权")};
    JournalEntry phone = sampleChange(905, {503}, Contact::kTable, 2001, {1788916800000});
    phone.before = {{QStringLiteral("phone"), QStringLiteral("13800130000")}};
    phone.after = {{QStringLiteral("phone"), QStringLiteral("13800135678")}};
    JournalEntry owner = sampleChange(904, {502}, Customer::kTable, 1001, {1787907600000});  // 2026-08-28 17:00
    owner.before = {{QStringLiteral("owner_id"), zhouMin().value}, {QStringLiteral("grade"), QStringLiteral("C")}};
    owner.after = {{QStringLiteral("owner_id"), liJing().value}, {QStringLiteral("grade"), QStringLiteral("B")}};
    JournalEntry budget = sampleChange(903, {502}, Customer::kTable, 1001, {1787907600000});
    budget.before = {{QStringLiteral("budget_fen"), QJsonValue::Null}};
    budget.after = {{QStringLiteral("budget_fen"), 50000000}};
    JournalEntry contact = sampleChange(902, {501}, Contact::kTable, 2001, {1786775520000});
    JournalEntry made = sampleChange(901, {501}, Customer::kTable, 1001, {1786775520000});
    contact.created = made.created = true;
    sheet.history = {phone, owner, budget, contact, made};
    return sheet;
}

}  // namespace zhike::test
