#include "ui/followups/contactlogger.h"

#include "app/customersheet.h"
#include "app/followups.h"
#include "app/rulebook.h"
#include "ui/followups/logdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/format.h"

#include <QPointer>

namespace zhike {

ContactLogger::ContactLogger(Workspace& workspace, MainWindow& window)
    : QObject(&window), m_workspace(workspace), m_window(window) {}

void ContactLogger::log(Id<Customer> customer) {
    using Found = std::pair<CustomerRow, WorkCalendar>;
    const auto read = [customer](Repositories& data) -> Result<Found> {
        const auto sheet = customerSheetOf(data, customer);
        if (!sheet) return sheet.error();
        const auto calendar = workCalendar(data);
        if (!calendar) return calendar.error();
        return Found{sheet->row, *calendar};
    };
    whenDone(m_workspace.store().read(read), this, [this](const Result<Found>& found) {
        if (found) open(found->first, found->second);
    });
}

void ContactLogger::open(const CustomerRow& row, const WorkCalendar& calendar) {
    QPointer<LogDialog> dialog = new LogDialog(row, m_workspace.lookup(), calendar, m_workspace.clock(), &m_window);
    connect(dialog, &LogDialog::submitted, this, [this, dialog, name = row.customer.name](const Interaction& entry) {
        const QString day = dayText(entry.nextDue, m_workspace.clock().today());
        const Text toast =
            entry.next.isEmpty() ? Text{ZTEXT("Recorded")} : Text{ZTEXT("Recorded; next step %1"), {day}};
        m_workspace.save(
            Text{ZTEXT("Follow-up of “%1”"), {name}}, toast, [entry](Work& work) { return logFollowUp(work, entry); },
            this,
            [dialog](const Result<Interaction>& saved) {
                if (dialog == nullptr) return;
                if (saved)
                    dialog->accept();
                else
                    dialog->showError(saved.error());
            });
    });
    dialog->open();
}

}  // namespace zhike
