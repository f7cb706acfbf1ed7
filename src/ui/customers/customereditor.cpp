#include "ui/customers/customereditor.h"

#include "app/customers.h"
#include "ui/customers/customerform.h"

#include <QTimer>

namespace zhike {

namespace {

constexpr int kDraftMs = 5'000;
const QString kNewCustomer = QStringLiteral("customer.new");

QString databaseName(const Location& location) {
    return location.file.isEmpty() ? location.host + u'/' + location.database : location.file;
}

QString draftName(const std::optional<CustomerInput>& existing) {
    return existing ? QStringLiteral("customer.") + QString::number(existing->customer.id.value) : kNewCustomer;
}

}  // namespace

CustomerEditor::CustomerEditor(Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window), m_drafts(databaseName(workspace.store().location())) {}

bool CustomerEditor::hasDraft() const {
    return !m_drafts.read(kNewCustomer).isEmpty();
}

void CustomerEditor::create() {
    open(std::nullopt);
}

void CustomerEditor::edit(Id<Customer> customer) {
    const auto read = [customer](Repositories& data) { return customerToEdit(data, customer); };
    whenDone(m_workspace.store().read(read), this, [this](Result<CustomerInput> input) {
        if (input) open(*input);
    });
}

void CustomerEditor::open(const std::optional<CustomerInput>& existing) {
    if (m_form != nullptr) {
        m_form->raise();
        return;
    }
    m_form = new CustomerForm(m_workspace.lookup(), m_workspace.clock(), m_window);
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    m_form->setActingUser(m_workspace.user().id);
    if (existing) m_form->edit(*existing);
    const QString name = draftName(existing);
    m_kept = m_drafts.read(name);
    if (!m_kept.isEmpty()) m_form->restoreDraft(m_kept);
    auto* timer = new QTimer(m_form);
    connect(timer, &QTimer::timeout, this, [this, name] { keepDraft(name, m_form->draft()); });
    timer->start(kDraftMs);
    connect(m_form, &CustomerForm::submitted, this, [this, isNew = !existing] { submit(isNew); });
    // Cancelled with something typed: the draft stays and is offered again. Saved: it is gone.
    connect(m_form, &QDialog::rejected, this, [this, name] { keepDraft(name, m_form->draft()); });
    connect(m_form, &QDialog::accepted, this, [this, name] { keepDraft(name, {}); });
    m_form->open();
}

void CustomerEditor::keepDraft(const QString& name, const QJsonObject& draft) {
    if (draft == m_kept) return;
    if (m_drafts.write(name, draft)) m_kept = draft;
}

void CustomerEditor::submit(bool isNew) {
    m_form->setBusy(true);
    const auto change = [input = m_form->input(), tags = m_form->newTags(), isNew](Work& work) {
        const auto saved = isNew ? createCustomer(work, input, tags) : updateCustomer(work, input, tags);
        if (saved)
            work.changes().setLabel(isNew ? Text{ZTEXT("New customer “%1”"), {saved->name}}
                                          : Text{ZTEXT("Edit “%1”"), {saved->name}});
        return saved;
    };
    m_workspace.save(isNew ? Text{ZTEXT("New customer")} : Text{ZTEXT("Edit customer")}, Text{ZTEXT("Saved")}, change,
                     m_form, [this](const Result<Customer>& saved) {
                         m_form->setBusy(false);
                         if (!saved) {
                             m_form->showError(saved.error());
                             return;
                         }
                         m_form->accept();
                         Q_EMIT this->saved(saved->id);
                     });
}

}  // namespace zhike
