#include "app/notices.h"

namespace zhike {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kFirstContactAheadMs = 8 * kHourMs;
constexpr qint64 kAheadMs = 2 * kHourMs;
constexpr qint64 kLadderMs[] = {-kAheadMs, 0, 2 * kHourMs, 8 * kHourMs, kDayMs};
constexpr int kMost = 200;

}  // namespace

Moment raisedAt(const DueItem& item, Moment now) {
    if (!item.hard) return {};
    const qint64 since = now.ms - item.due.ms;
    if (since >= kDayMs) return {item.due.ms + since / kDayMs * kDayMs};
    Moment raised;
    if (item.kind == u"first_contact" && since >= -kFirstContactAheadMs) raised = {item.due.ms - kFirstContactAheadMs};
    for (const qint64 rung : kLadderMs)
        if (since >= rung) raised = {item.due.ms + rung};
    return raised;
}

Result<QList<Notice>> noticesOf(Repositories& data, Id<User> user, const Clock& clock) {
    const Moment now = clock.now();
    DueQuery query;
    query.assignees = {user};
    query.dueBefore = {now.ms + kFirstContactAheadMs + 1};
    query.hardOnly = true;
    const auto rows = data.dueList.rows(query, kMost);
    if (!rows) return rows.error();
    QList<Notice> notices;
    for (const DueRow& row : *rows)
        if (const Moment raised = raisedAt(row.item, now); raised.isSet())
            notices << Notice{row, raised, row.item.due <= now};
    std::stable_sort(notices.begin(), notices.end(),
                     [](const Notice& a, const Notice& b) { return a.raised > b.raised; });
    return notices;
}

}  // namespace zhike
