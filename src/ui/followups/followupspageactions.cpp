// What a person can do on the follow-ups page: its actions and what they run.
#include "app/customers.h"
#include "app/followups.h"
#include "ui/customers/customeroptions.h"
#include "ui/followups/followupspage.h"
#include "ui/followups/loadstrip.h"
#include "ui/shell/listactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/format.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/optionpicker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace zhike {

namespace {

constexpr int kMost = 10'000;  // plans of one change set

}  // namespace

void FollowUpsPage::registerActions() {
    ListActions list(m_window.actions(), *m_table, ZTEXT("Follow-ups"));
    list.addMoves(
        QStringLiteral("plan"), [this](int steps) { m_table->moveBy(steps); }, [this] { m_table->toggleCurrent(); });
    const auto add = [&](const char* id, Text title, const char* icon, const QKeySequence& key,
                         std::function<void()> run) {
        list.add(id, std::move(title), icon, key, std::move(run), [this] { return current().isSet(); });
    };
    add("plan.log", ZTEXT("Log a contact"), "phone", Qt::Key_L, [this] { Q_EMIT logWanted(current()); });
    add("plan.edit", ZTEXT("Change the plan"), "calendar-plus", Qt::Key_F, [this] { Q_EMIT planWanted(current()); });
    add("plan.postpone", ZTEXT("Put off a day"), "clock-arrow-down", Qt::Key_P, [this] { postponeBy(1); });
    add("plan.postponeWeek", ZTEXT("Put off a week"), "clock-arrow-down", Qt::SHIFT | Qt::Key_P,
        [this] { postponeBy(5); });
    add("plan.assign", ZTEXT("Give to somebody"), "user", Qt::Key_O, [this] { chooseOwner(); });
    add("plan.copy", ZTEXT("Copy the plans as a table"), "copy", QKeySequence::Copy, [this] { copyRows(); });
    add("plan.open", ZTEXT("Open the customer"), "user", Qt::CTRL | Qt::Key_Return,
        [this] { Q_EMIT customerChosen(current()); });
}

Id<Customer> FollowUpsPage::current() const {
    return {m_model->keyAt(m_table->currentIndex().row())};
}

QList<Id<Customer>> FollowUpsPage::selected() const {
    QList<Id<Customer>> ids;
    for (const int row : m_table->selectedRowNumbers(kMost)) ids << Id<Customer>{m_model->keyAt(row)};
    return ids;
}

void FollowUpsPage::sortBy(int column) {
    const QString field = QString::fromLatin1(planColumns()[column].sortBy);
    if (CustomerList::knowsSort(field)) {
        m_descending = field == m_sort && !m_descending;
        m_sort = field;
        reload();
    }
    for (int i = 0; i < planColumns().size(); ++i)
        if (m_sort == QLatin1String(planColumns()[i].sortBy))
            m_table->horizontalHeader()->setSortIndicator(i, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void FollowUpsPage::forSelected(const Text& label, const Text& doneText,
                                const std::function<Result<FollowPlan>(Work&, Id<Customer>)>& change) {
    const QList<Id<Customer>> ids = selected();
    if (ids.isEmpty()) return;
    m_workspace.save(
        label, doneText,
        [ids, change](Work& work) -> Done {
            for (const Id<Customer> id : ids)
                if (const auto changed = change(work, id); !changed) return changed.error();
            return done();
        },
        this, [](const Done&) {});
}

void FollowUpsPage::postponeBy(int workdays) {
    forSelected(ZTEXT("Put plans off"), ZTEXT("Put off"),
                [workdays](Work& work, Id<Customer> id) { return postponePlanBy(work, id, workdays); });
}

void FollowUpsPage::postponeTo(QDate day) {
    forSelected(ZTEXT("Put plans off"), Text{ZTEXT("Put off to %1"), {dayText(day, m_workspace.clock().today())}},
                [day](Work& work, Id<Customer> id) { return postponePlan(work, id, day); });
}

void FollowUpsPage::chooseOwner() {
    const QList<Id<Customer>> ids = selected();
    auto* picker = new OptionPicker(OptionPicker::Mode::One, translated(ZTEXT("Owner")), &m_window);
    picker->setOptions(optionsOf(QStringLiteral("owner"), m_workspace.lookup(), Optional::No));
    const QRect row = m_table->visualRect(m_table->currentIndex());
    picker->openAt({m_table->viewport()->mapToGlobal(row.topLeft()), row.size()});
    connect(picker, &OptionPicker::accepted, this, [this, picker, ids] {
        const auto owner = m_workspace.lookup().user(picker->chosen().value(0));
        if (!owner) return;
        m_workspace.save(
            ZTEXT("Give plans to somebody"), Text{ZTEXT("Now %1 looks after them"), {owner->name}},
            [ids, owner = *owner](Work& work) { return assignCustomers(work, ids, owner); }, this, [](const Done&) {});
    });
}

// 表3 as text, a row for each plan: for a chat or a spreadsheet.
void FollowUpsPage::copyRows() const {
    const QStringList lines = m_model->asTable(m_table->selectedRowNumbers(kMost));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_window.toasts().show({Text{ZTEXT("%n row(s) copied"), {}, int(lines.size())}.translated()});
}

}  // namespace zhike
