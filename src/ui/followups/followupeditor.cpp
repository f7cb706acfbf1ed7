#include "ui/followups/followupeditor.h"

#include "app/rulebook.h"
#include "ui/followups/logdialog.h"
#include "ui/followups/plandialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/format.h"

#include <QPointer>

namespace zhike {

FollowUpEditor::FollowUpEditor(Workspace& workspace, MainWindow& window)
    : QObject(&window), m_workspace(workspace), m_window(window) {}

template <class Dialog, class Connect>
void FollowUpEditor::open(Id<Customer> customer, Connect connectTo) {
    using Found = std::pair<QList<CustomerRow>, WorkCalendar>;
    const auto read = [customer](Repositories& data) -> Result<Found> {
        const auto rows = data.customerList.rows({customer.value});
        if (!rows) return rows.error();
        const auto calendar = workCalendar(data);
        if (!calendar) return calendar.error();
        return Found{*rows, *calendar};
    };
    whenDone(m_workspace.store().read(read), this, [this, connectTo](const Result<Found>& found) {
        if (!found || found->first.isEmpty()) return;
        const CustomerRow& row = found->first.first();
        auto* dialog = new Dialog({row, m_workspace.lookup(), found->second, m_workspace.clock()}, &m_window);
        connectTo(dialog, row.customer.name);
        dialog->open();
    });
}

template <class F>
void FollowUpEditor::save(FollowUpDialog* dialog, Text label, const Text& doneText, F fn) {
    m_workspace.save(std::move(label), doneText, std::move(fn), this,
                     [dialog = QPointer<FollowUpDialog>(dialog)](const auto& saved) {
                         if (dialog == nullptr) return;
                         if (saved)
                             dialog->accept();
                         else
                             dialog->showError(saved.error());
                     });
}

void FollowUpEditor::log(Id<Customer> customer) {
    open<LogDialog>(customer, [this](LogDialog* dialog, const QString& name) {
        connect(dialog, &LogDialog::submitted, this, [this, dialog, name](const Interaction& entry) {
            const QString day = dayText(entry.nextDue, m_workspace.clock().today());
            save(dialog, Text{ZTEXT("Follow-up of “%1”"), {name}},
                 entry.next.isEmpty() ? Text{ZTEXT("Recorded")} : Text{ZTEXT("Recorded; next step %1"), {day}},
                 [entry](Work& work) { return logFollowUp(work, entry); });
        });
    });
}

void FollowUpEditor::changePlan(Id<Customer> customer) {
    open<PlanDialog>(customer, [this, customer](PlanDialog* dialog, const QString& name) {
        connect(dialog, &PlanDialog::submitted, this, [this, dialog, customer, name](const PlanEdit& edit) {
            save(dialog, Text{ZTEXT("Plan of “%1”"), {name}}, ZTEXT("Plan changed"),
                 [customer, edit](Work& work) { return zhike::changePlan(work, customer, edit); });
        });
    });
}

}  // namespace zhike
