#include "ui/followups/followupeditor.h"

#include "app/choices.h"
#include "app/followups.h"
#include "app/rulebook.h"
#include "ui/followups/plandialog.h"
#include "ui/followups/quicklog.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/format.h"

namespace zhike {

namespace {

const QString kLog = QStringLiteral("log.");

QString draftName(Id<Customer> customer) {
    return kLog + QString::number(customer.value);
}

// What is read of the database for a form.
struct Found {
    CustomerRow row;
    WorkCalendar calendar;
    QString previous;
};

Result<Found> find(Repositories& data, Id<Customer> customer) {
    const auto rows = data.customerList.rows({customer.value});
    if (!rows) return rows.error();
    if (rows->isEmpty()) return notFound("customer", Text{ZTEXT("This customer is not there any more")});
    const auto calendar = workCalendar(data);
    if (!calendar) return calendar.error();
    const auto newest = data.interactions.of(customer, 1);
    if (!newest) return newest.error();
    return Found{rows->first(), *calendar, newest->isEmpty() ? QString() : newest->first().summary};
}

}  // namespace

FollowUpEditor::FollowUpEditor(Workspace& workspace, MainWindow& window)
    : QObject(&window), m_workspace(workspace), m_window(window), m_drafts(draftsOf(workspace.store().location())) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDraftMs);
    connect(&m_soon, &QTimer::timeout, this, &FollowUpEditor::keepDraft);
    registerActions();
}

// The log would die with the window, after its draft was asked for.
FollowUpEditor::~FollowUpEditor() {
    if (m_soon.isActive()) keepDraft();
}

void FollowUpEditor::registerActions() {
    m_window.actions().add({.id = QStringLiteral("followup.quick"),
                            .title = ZTEXT("Log a contact"),
                            .section = ZTEXT("Follow-ups"),
                            .icon = QStringLiteral("phone"),
                            .keys = {Qt::CTRL | Qt::Key_L},
                            .run = [this] {
                                if (m_log != nullptr) return m_log->enter();
                                const Page* page = m_window.currentPage();
                                const Id<Customer> customer =
                                    page != nullptr ? page->currentCustomer() : Id<Customer>{};
                                if (customer.isSet()) return log(customer);
                                m_window.actions().run(QStringLiteral("palette.open"));  // who was it?
                            }});
}

template <class Open>
void FollowUpEditor::read(Id<Customer> customer, Open open) {
    const auto ask = [customer](Repositories& data) { return find(data, customer); };
    whenDone(m_workspace.store().read(ask), this, [this, open](const Result<Found>& found) {
        if (!found) return;
        open(FollowUpSubject{found->row, m_workspace.lookup(), found->calendar, found->previous, m_workspace.clock()});
    });
}

void FollowUpEditor::log(Id<Customer> customer) {
    if (m_log != nullptr && m_log->customer() == customer) return m_log->enter();
    read(customer, [this](const FollowUpSubject& subject) { openLog(subject); });
}

void FollowUpEditor::openLog(const FollowUpSubject& subject) {
    if (m_log != nullptr) {  // of somebody else: it stays a draft
        keepDraft();
        m_log->leave();
    }
    m_log = new QuickLog(subject, m_workspace.user().id, m_window);
    const QJsonObject kept = m_drafts.read(draftName(subject.row.customer.id));
    if (!kept.isEmpty()) m_log->restore(kept);
    connect(m_log, &QuickLog::edited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_log, &QuickLog::closed, this, &FollowUpEditor::keepDraft);
    connect(m_log, &QuickLog::submitted, this, &FollowUpEditor::saveLog);
    connect(m_log, &QuickLog::phraseAdded, this, &FollowUpEditor::addPhrase);
    m_window.banners().remove(QStringLiteral("draft.") + draftName(subject.row.customer.id));
    m_log->enter();
}

void FollowUpEditor::keepDraft() {
    m_soon.stop();
    if (m_log == nullptr) return;
    const QJsonObject draft = m_log->draft();
    m_drafts.keep(draftName(m_log->customer()), draft);
    if (!draft.isEmpty()) m_log->showKept();
}

void FollowUpEditor::saveLog(const Interaction& entry, bool pauses) {
    const QString day = dayText(entry.nextDue, m_workspace.clock().today());
    const auto then = [this, log = m_log, customer = entry.customer, pauses](const Result<Interaction>& saved) {
        if (!saved) {
            if (log != nullptr) log->showError(saved.error());
            return;
        }
        if (log != nullptr) log->leave();
        if (log == m_log) {
            m_soon.stop();
            m_log = nullptr;
        }
        m_drafts.keep(draftName(customer), {});  // also when the panel was closed meanwhile
        if (pauses) read(customer, [this](const FollowUpSubject& subject) { openPlan(subject, Then::Pause); });
    };
    m_workspace.save(
        Text{ZTEXT("Follow-up of “%1”"), {m_log->customerName()}},
        entry.next.isEmpty() ? Text{ZTEXT("Recorded")} : Text{ZTEXT("Recorded; next step %1"), {day}},
        [entry](Work& work) { return logFollowUp(work, entry); }, this, then);
}

void FollowUpEditor::changePlan(Id<Customer> customer) {
    read(customer, [this](const FollowUpSubject& subject) { openPlan(subject, Then::Nothing); });
}

void FollowUpEditor::openPlan(const FollowUpSubject& subject, Then then) {
    auto* dialog = new PlanDialog(subject, &m_window);
    savePlan(dialog, subject.row.customer.name, subject.row.customer.id);
    dialog->open();
    if (then == Then::Pause) dialog->pause();
}

void FollowUpEditor::savePlan(PlanDialog* dialog, const QString& name, Id<Customer> customer) {
    connect(dialog, &PlanDialog::submitted, this, [this, dialog, name, customer](const PlanEdit& edit) {
        m_workspace.save(
            Text{ZTEXT("Plan of “%1”"), {name}}, ZTEXT("Plan changed"),
            [customer, edit](Work& work) { return zhike::changePlan(work, customer, edit); }, this,
            [dialog = QPointer<PlanDialog>(dialog)](const Result<FollowPlan>& saved) {
                if (dialog == nullptr) return;
                if (saved)
                    dialog->accept();
                else
                    dialog->showError(saved.error());
            });
    });
}

void FollowUpEditor::addPhrase(const QString& phrase) {
    m_workspace.save(
        Text{ZTEXT("Phrase “%1”"), {phrase}}, {},
        [phrase](Work& work) { return addChoice(work, QStringLiteral("phrase"), phrase); }, this,
        [](const Result<Choice>&) {});
}

void FollowUpEditor::offerDrafts() {
    for (const QString& form : m_drafts.forms()) {
        if (!form.startsWith(kLog)) continue;
        const Id<Customer> customer{form.mid(kLog.size()).toLongLong()};
        const auto ask = [customer](Repositories& data) { return data.customers.find(customer); };
        whenDone(m_workspace.store().read(ask), this, [this, form, customer](const auto& found) {
            if (!found || !*found || (*found)->removed.isSet()) return;
            offerDraft(m_window.banners(), m_drafts, form,
                       Text{ZTEXT("A contact with “%1” was typed and not saved"), {(*found)->name}},
                       [this, customer] { log(customer); });
        });
    }
}

}  // namespace zhike
