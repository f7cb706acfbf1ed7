// What a person can do on the customers page: its actions and what they run.
#include "app/customers.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/recordpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/viewlist.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

namespace zhike {

namespace {

constexpr int kMostAtOnce = 10'000;  // records of one batch

}  // namespace

void CustomersPage::registerListActions() {
    ActionRegistry& actions = m_window.actions();
    const auto add = [&](const char* id, Text title, QList<QKeySequence> keys, std::function<void()> run,
                         bool repeats) {
        actions.add({.id = QString::fromLatin1(id),
                     .title = std::move(title),
                     .section = ZTEXT("List"),
                     .keys = std::move(keys),
                     .scope = Scope::List,
                     .run = std::move(run),
                     .repeats = repeats},
                    m_table);
    };
    add(
        "list.down", ZTEXT("Next row"), {Qt::Key_J}, [this] { m_table->moveBy(1); }, true);
    add(
        "list.up", ZTEXT("Previous row"), {Qt::Key_K}, [this] { m_table->moveBy(-1); }, true);
    add(
        "list.toggle", ZTEXT("Select or deselect the row"), {Qt::Key_X}, [this] { m_table->toggleCurrent(); }, false);
    add(
        "list.copy", ZTEXT("Copy the rows as a table"), {QKeySequence::Copy}, [this] { copySelected(); }, false);
    actions.add({.id = QStringLiteral("list.clearFilters"),
                 .title = ZTEXT("Clear the filters"),
                 .section = ZTEXT("List"),
                 .icon = QStringLiteral("x"),
                 .scope = Scope::Page,
                 .run = [this] { m_filter->clear(); },
                 .enabled = [this] { return !m_filter->isEmpty(); }},
                this);
}

void CustomersPage::registerRecordActions() {
    ActionRegistry& actions = m_window.actions();
    const auto add = [&](const char* id, Text title, const char* icon, QList<QKeySequence> keys,
                         std::function<void()> run, std::function<bool()> enabled) {
        actions.add({.id = QString::fromLatin1(id),
                     .title = std::move(title),
                     .section = ZTEXT("Customer"),
                     .icon = QString::fromLatin1(icon),
                     .keys = std::move(keys),
                     .scope = Scope::List,
                     .run = std::move(run),
                     .enabled = std::move(enabled)},
                    m_table);
    };
    const auto inView = [this](const char* view) { return m_views->currentView() == QLatin1String(view); };
    const auto any = [this] { return m_table->selectedCount() > 0; };
    add(
        "customer.archive", ZTEXT("Archive"), "archive", {QKeySequence(Qt::Key_Delete)},
        [this] { archiveSelected(true); }, [=] { return any() && !inView("archive"); });
    add(
        "customer.restore", ZTEXT("Bring back from the archive"), "archive-restore", {},
        [this] { archiveSelected(false); }, [=] { return any() && inView("archive"); });
    add(
        "customer.claim", ZTEXT("Claim as my customer"), "hand", {QKeySequence(Qt::Key_O)},
        [this] { assignSelected(m_workspace.user(), ZTEXT("Claim customers"), ZTEXT("Claimed")); },
        [=] { return any() && inView("pool"); });
    add(
        "customer.release", ZTEXT("Release into the unassigned pool"), "log-out", {},
        [this] { assignSelected(m_workspace.lookup().unassigned(), ZTEXT("Release customers"), ZTEXT("Released")); },
        [=] { return any() && !inView("pool") && !inView("archive"); });
}

void CustomersPage::registerHistoryActions() {
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = QStringLiteral("edit.undo"),
                 .title = ZTEXT("Undo"),
                 .section = ZTEXT("General"),
                 .icon = QStringLiteral("undo-2"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                 .run = [this] { m_workspace.undo(); }});
    actions.add({.id = QStringLiteral("edit.redo"),
                 .title = ZTEXT("Redo"),
                 .section = ZTEXT("General"),
                 .icon = QStringLiteral("redo-2"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                 .run = [this] { m_workspace.redo(); }});
}

void CustomersPage::registerEditActions() {
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = QStringLiteral("customer.new"),
                 .title = ZTEXT("New customer"),
                 .section = ZTEXT("Customer"),
                 .icon = QStringLiteral("user-plus"),
                 .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                 .scope = Scope::Page,
                 .run = [this] { m_editor->create(); }},
                this);
    actions.add({.id = QStringLiteral("customer.edit"),
                 .title = ZTEXT("Edit customer"),
                 .section = ZTEXT("Customer"),
                 .icon = QStringLiteral("pencil-line"),
                 .keys = {QKeySequence(Qt::Key_E), QKeySequence(Qt::Key_F2)},
                 .scope = Scope::List,
                 .run = [this] { m_editor->edit(current()); },
                 .enabled = [this] { return current().isSet(); }},
                m_table);
    actions.add({.id = QStringLiteral("customer.review"),
                 .title = ZTEXT("Review"),
                 .section = ZTEXT("Customer"),
                 .icon = QStringLiteral("shield-check"),
                 .keys = {QKeySequence(Qt::SHIFT | Qt::Key_V)},
                 .scope = Scope::List,
                 .run = [this] { m_editor->review(current()); },
                 .enabled = [this] { return current().isSet(); }},
                m_table);
    connect(m_table, &ListTable::opened, this, [this] { m_window.actions().run(QStringLiteral("customer.edit")); });
    connect(m_editor, &CustomerEditor::saved, this, [this](Id<Customer> customer) { m_wanted = customer; });
}

// What was typed before the program ended is offered again, never silently dropped.
void CustomersPage::offerDraft() {
    m_editor->offerDrafts(m_window.banners());
}

Id<Customer> CustomersPage::current() const {
    return {m_model->keyAt(m_table->currentIndex().row())};
}

QList<Id<Customer>> CustomersPage::selected() const {
    QList<Id<Customer>> ids;
    for (const int row : m_table->selectedRowNumbers(kMostAtOnce)) ids << Id<Customer>{m_model->keyAt(row)};
    return ids;
}

void CustomersPage::archiveSelected(bool archive) {
    this->archive(selected(), archive);
}

void CustomersPage::archive(const QList<Id<Customer>>& ids, bool archive) {
    const auto change = [ids, archive](Work& work) -> Done {
        for (const Id<Customer> id : ids) {
            const auto changed = archive ? archiveCustomer(work, id) : restoreCustomer(work, id);
            if (!changed) return changed.error();
        }
        return done();
    };
    const int count = int(ids.size());
    m_workspace.save(archive ? Text{ZTEXT("Archive customers")} : Text{ZTEXT("Bring customers back")},
                     archive ? Text{ZTEXT("%n customer(s) archived"), {}, count}
                             : Text{ZTEXT("%n customer(s) brought back"), {}, count},
                     change, this, [](const Done&) {});
}

void CustomersPage::connectRecord() {
    connect(m_record, &RecordPane::editRequested, m_editor, &CustomerEditor::edit);
    connect(m_record, &RecordPane::archiveRequested, this, [this](Id<Customer> id) { archive({id}, true); });
    connect(m_record, &RecordPane::restoreRequested, this, [this](Id<Customer> id) { archive({id}, false); });
    connect(m_record, &RecordPane::takeBackRequested, &m_workspace, &Workspace::takeBack);
    connect(m_record, &RecordPane::copied, this, [this](const QString& what) {
        m_window.toasts().show({Text{ZTEXT("Copied: %1"), {what}}.translated()});
    });
    connect(&m_workspace, &Workspace::lookupChanged, m_record, [this] { m_record->setLookup(m_workspace.lookup()); });
}

// The record beside the list is that of the current row; the newest question wins.
void CustomersPage::readRecord() {
    const int generation = ++m_recordGeneration;
    if (!current().isSet()) {
        m_record->showNothing();
        return;
    }
    const auto read = [id = current()](Repositories& data) { return customerSheetOf(data, id); };
    whenDone(m_workspace.store().read(read), this, [this, generation](Result<CustomerSheet> sheet) {
        if (generation != m_recordGeneration) return;
        if (sheet)
            m_record->show(*sheet);
        else
            m_record->showNothing();
    });
}

void CustomersPage::assignSelected(const User& owner, const Text& label, const Text& doneText) {
    const auto change = [ids = selected(), owner](Work& work) { return assignCustomers(work, ids, owner); };
    m_workspace.save(label, doneText, change, this, [](const Done&) {});
}

void CustomersPage::copySelected() const {
    QStringList lines;
    for (const int row : m_table->selectedRowNumbers(kMostAtOnce)) {
        const CustomerRow* customer = m_model->row(m_model->keyAt(row));
        if (customer == nullptr) continue;
        QStringList cells;
        for (const CustomerColumnShape& shape : customerColumns()) cells << m_model->text(*customer, shape.column);
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void CustomersPage::chooseColumns() {
    QMenu menu(this);
    QHeaderView* header = m_table->horizontalHeader();
    for (int i = 0; i < customerColumns().size(); ++i) {
        QAction* action = menu.addAction(translated(customerColumns()[i].title));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(customerColumns()[i].column != CustomerColumn::Name);
        connect(action, &QAction::toggled, this, [header, i](bool shown) { header->setSectionHidden(i, !shown); });
    }
    menu.exec(QCursor::pos());
}

}  // namespace zhike
