#include "ui/customers/customereditor.h"

#include "app/customers.h"
#include "domain/searchtokens.h"
#include "ui/customers/customerform.h"
#include "ui/customers/reviewdialog.h"
#include "ui/customers/valuereader.h"
#include "ui/shell/banner.h"
#include "ui/shell/draftoffer.h"
#include "ui/widgets/format.h"

#include <QTimer>

namespace zhike {

namespace {

constexpr int kDraftMs = 5'000;
constexpr int kMostFound = 8;
const QString kNewCustomer = QStringLiteral("customer.new");
const QString kCustomer = QStringLiteral("customer.");

QString draftName(const std::optional<CustomerInput>& existing) {
    return existing ? kCustomer + QString::number(existing->customer.id.value) : kNewCustomer;
}

// Customers by the words of the search, archived ones too: a referrer may be one.
Result<QList<FieldOption>> customersLike(Repositories& data, const QString& typed) {
    CustomerQuery query;
    query.shelf = Shelf::All;
    for (const QueryToken& token : queryTokens(typed)) query.terms << SearchTerm{token.token, token.prefix};
    if (query.terms.isEmpty()) return QList<FieldOption>();
    const auto ids = data.customerList.ids(query, kMostFound);
    if (!ids) return ids.error();
    const auto rows = data.customerList.rows(*ids);
    if (!rows) return rows.error();
    QList<FieldOption> options;
    for (const CustomerRow& row : *rows)
        options << FieldOption{row.customer.no, joinedByDot(row.customer.name, row.customer.no)};
    return options;
}

Result<QList<Customer>> newestFrom(Repositories& data, const QString& source) {
    CustomerQuery query;
    query.filters << CustomerFilter{QStringLiteral("source"), {source}};
    query.sortBy = QStringLiteral("created_on");
    const auto ids = data.customerList.ids(query, TemplatePane::kMost);
    if (!ids) return ids.error();
    const auto rows = data.customerList.rows(*ids);
    if (!rows) return rows.error();
    QList<Customer> customers;
    for (const CustomerRow& row : *rows) customers << row.customer;
    return customers;
}

Error gone() {
    return notFound("", Text{ZTEXT("Not saved: this customer was removed in the meantime. What you typed is kept.")});
}

Error archivedSince() {
    return conflict("", Text{ZTEXT("Not saved: this customer was archived in the meantime. What you typed is kept and "
                                   "can be saved once he is back.")});
}

}  // namespace

CustomerEditor::CustomerEditor(Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window), m_drafts(draftsOf(workspace.store().location())) {}

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
    m_form->setFinders(referrers(), templates());
    if (existing) m_form->edit(*existing);
    const QString name = draftName(existing);
    if (const QJsonObject kept = m_drafts.read(name); !kept.isEmpty()) m_form->restoreDraft(kept);
    auto* timer = new QTimer(m_form);
    connect(timer, &QTimer::timeout, this, [this, name] { m_drafts.keep(name, m_form->draft()); });
    timer->start(kDraftMs);
    connect(m_form, &CustomerForm::submitted, this, [this, isNew = !existing] { submit(isNew); });
    // Cancelled with something typed: the draft stays and is offered again. Saved: it is gone.
    connect(m_form, &QDialog::rejected, this, [this, name] { m_drafts.keep(name, m_form->draft()); });
    connect(m_form, &QDialog::accepted, this, [this, name] { m_drafts.keep(name, {}); });
    m_form->open();
}

RecordFinder CustomerEditor::referrers() {
    return [this](const QString& typed, QObject* caller, std::function<void(const QList<FieldOption>&)> answer) {
        const auto read = [typed](Repositories& data) { return customersLike(data, typed); };
        whenDone(m_workspace.store().read(read), caller,
                 [answer = std::move(answer)](const Result<QList<FieldOption>>& found) {
                     if (found) answer(*found);
                 });
    };
}

TemplateFinder CustomerEditor::templates() {
    return [this](const QString& source, QObject* caller, std::function<void(const QList<Customer>&)> answer) {
        const auto read = [source](Repositories& data) { return newestFrom(data, source); };
        whenDone(m_workspace.store().read(read), caller,
                 [answer = std::move(answer)](const Result<QList<Customer>>& found) {
                     if (found) answer(*found);
                 });
    };
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
                     m_form, [this, isNew](const Result<Customer>& saved) {
                         if (!saved) return explain(saved.error(), isNew);
                         m_form->setBusy(false);
                         m_form->accept();
                         Q_EMIT this->saved(saved->id);
                     });
}

// A conflict about no field is one of the whole record: somebody else has saved it since.
void CustomerEditor::explain(const Error& error, bool isNew) {
    if (!isNew && error.code == ErrorCode::Conflict && error.field.isEmpty()) return showConflict();
    m_form->showError(!isNew && error.code == ErrorCode::NotFound && error.field != u"referrer" ? gone() : error);
}

void CustomerEditor::showConflict() {
    const auto read = [base = m_form->given(), mine = m_form->input()](Repositories& data) {
        return conflictOf(data, base, mine);
    };
    whenDone(m_workspace.store().read(read), m_form, [this](const Result<CustomerConflict>& found) {
        if (!found) return m_form->showError(found.error().code == ErrorCode::NotFound ? gone() : found.error());
        const bool archived = found->theirs.customer.archived.isSet() && !m_form->given().customer.archived.isSet();
        if (archived) return m_form->showError(archivedSince());
        m_form->showConflict(*found);
    });
}

void CustomerEditor::review(Id<Customer> customer) {
    const auto read = [customer](Repositories& data) { return customerToEdit(data, customer); };
    whenDone(m_workspace.store().read(read), this, [this](Result<CustomerInput> input) {
        if (input && m_review == nullptr) openReview(*input);
    });
}

void CustomerEditor::openReview(const CustomerInput& input) {
    m_review = new ReviewDialog(input, m_workspace.user().id, m_window);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &ReviewDialog::submitted, this,
            [this, id = input.customer.id](const QString& outcome, const QString& note) {
                const auto change = [id, outcome, note](Work& work) {
                    const auto reviewed = reviewCustomer(work, id, outcome, note);
                    if (reviewed) work.changes().setLabel(Text{ZTEXT("Review “%1”"), {reviewed->name}});
                    return reviewed;
                };
                m_workspace.save(Text{ZTEXT("Review")}, Text{ZTEXT("Reviewed")}, change, m_review,
                                 [this](const Result<Customer>& reviewed) {
                                     if (reviewed)
                                         m_review->accept();
                                     else
                                         m_review->showError(reviewed.error());
                                 });
            });
    m_review->open();
}

void CustomerEditor::offerDrafts(BannerStrip& banners) {
    for (const QString& form : m_drafts.forms()) {
        if (form == kNewCustomer) {
            offerDraft(banners, m_drafts, form, Text{ZTEXT("A new customer was typed and not saved")},
                       [this] { create(); });
            continue;
        }
        if (!form.startsWith(kCustomer)) continue;
        const Id<Customer> id{form.mid(kCustomer.size()).toLongLong()};
        const auto read = [id](Repositories& data) { return customerToEdit(data, id); };
        whenDone(m_workspace.store().read(read), &banners, [=, this, &banners](const Result<CustomerInput>& input) {
            if (input)
                offerDraft(banners, m_drafts, form,
                           Text{ZTEXT("Changes to “%1” were typed and not saved"), {input->customer.name}},
                           [this, id] { edit(id); });
        });
    }
}

}  // namespace zhike
