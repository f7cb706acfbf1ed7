// What a person can do on the customers page: its actions and what they run.
#include "app/orders.h"
#include "ui/customers/batchactions.h"
#include "ui/customers/customereditor.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/inplaceeditor.h"
#include "ui/customers/ordercomposer.h"
#include "ui/customers/ordersview.h"
#include "ui/customers/recordpane.h"
#include "ui/customers/selectionpane.h"
#include "ui/import/customerimporter.h"
#include "ui/shell/listactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/tablecolumns.h"
#include "ui/widgets/viewlist.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QStackedWidget>

namespace zhike {

void CustomersPage::registerListActions() {
    ActionRegistry& actions = m_window.actions();
    ListActions list(actions, *m_table, ZTEXT("List"));
    list.addMoves(
        QStringLiteral("list"), [this](int steps) { m_table->moveBy(steps); }, [this] { m_table->toggleCurrent(); });
    list.add("list.copy", ZTEXT("Copy the rows as a table"), "copy", QKeySequence::Copy, [this] { copySelected(); });
    actions.add({.id = QStringLiteral("list.clearFilters"),
                 .title = ZTEXT("Clear the filters"),
                 .section = ZTEXT("List"),
                 .icon = QStringLiteral("x"),
                 .scope = Scope::Page,
                 .run = [this] { m_filter->clear(); },
                 .enabled = [this] { return !m_filter->isEmpty(); }},
                this);
}

// Through the records from wherever the focus is on this page (ux.md §8).
void CustomersPage::registerRecordActions() {
    ActionRegistry& actions = m_window.actions();
    const auto add = [&](const char* id, Text title, QKeySequence key, int step) {
        actions.add({.id = QString::fromLatin1(id),
                     .title = std::move(title),
                     .section = ZTEXT("Customer"),
                     .keys = {std::move(key)},
                     .scope = Scope::Page,
                     .run = [this, step] { m_table->moveBy(step); },
                     .enabled = [this] { return m_model->rowCount() > 0; },
                     .repeats = true},
                    this);
    };
    add("record.previous", ZTEXT("Previous record"), QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    add("record.next", ZTEXT("Next record"), QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    actions.add({.id = QStringLiteral("record.edit"),
                 .title = ZTEXT("Edit customer"),
                 .section = ZTEXT("Customer"),
                 .icon = QStringLiteral("pencil-line"),
                 .keys = {QKeySequence(Qt::Key_E)},
                 .scope = Scope::Record,
                 .run = [this] { m_editor->edit(current()); },
                 .enabled = [this] { return current().isSet(); }},
                m_record);
}

// Back and forth through the records that were looked at (ux.md §3).
void CustomersPage::registerVisitActions() {
    const auto add = [&](const char* id, Text title, const char* icon, QKeySequence key, int step) {
        m_window.actions().add({.id = QString::fromLatin1(id),
                                .title = std::move(title),
                                .section = ZTEXT("Customer"),
                                .icon = QString::fromLatin1(icon),
                                .keys = {std::move(key)},
                                .scope = Scope::Page,
                                .run = [this, step] { showCustomer({m_visited.go(step)}); },
                                .enabled = [this, step] { return m_visited.canGo(step); }},
                               this);
    };
    add("record.back", ZTEXT("Back to the record before"), "arrow-left", Qt::ALT | Qt::Key_Left, -1);
    add("record.forward", ZTEXT("Forward to the record after"), "arrow-right", Qt::ALT | Qt::Key_Right, 1);
}

void CustomersPage::registerOrderActions() {
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = QStringLiteral("order.new"),
                 .title = ZTEXT("New order"),
                 .section = ZTEXT("Order"),
                 .icon = QStringLiteral("receipt"),
                 .keys = {QKeySequence(Qt::Key_N)},
                 .scope = Scope::Record,
                 .run = [this] { m_record->startOrder(); },
                 .enabled = [this] { return m_record->hasCustomer(); }},
                m_record);
    actions.add({.id = QStringLiteral("order.refund"),
                 .title = ZTEXT("Refund the order"),
                 .section = ZTEXT("Order"),
                 .icon = QStringLiteral("undo-2"),
                 .keys = {QKeySequence(Qt::Key_R)},
                 .scope = Scope::Record,
                 .run = [this] { m_record->openOrders()->startRefund(); },
                 .enabled = [this] { return m_record->openOrders() && m_record->openOrders()->canRefund(); }},
                m_record);
}

// L works in the list and in the record.
void CustomersPage::registerLogActions() {
    const auto add = [this](const char* id, Scope scope, QWidget* place) {
        m_window.actions().add({.id = QString::fromLatin1(id),
                                .title = ZTEXT("Log a contact"),
                                .section = ZTEXT("Customer"),
                                .icon = QStringLiteral("phone"),
                                .keys = {QKeySequence(Qt::Key_L)},
                                .scope = scope,
                                .run = [this] { Q_EMIT logWanted(current()); },
                                .enabled = [this] { return current().isSet(); }},
                               place);
    };
    add("followup.log", Scope::List, m_table);
    add("record.log", Scope::Record, m_record);
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
    const auto addForRow = [&](const char* id, Text title, const char* icon, QList<QKeySequence> keys,
                               std::function<void()> run) {
        actions.add({.id = QString::fromLatin1(id),
                     .title = std::move(title),
                     .section = ZTEXT("Customer"),
                     .icon = QString::fromLatin1(icon),
                     .keys = std::move(keys),
                     .scope = Scope::List,
                     .run = std::move(run),
                     .enabled = [this] { return current().isSet(); }},
                    m_table);
    };
    addForRow("customer.editCell", ZTEXT("Edit in the list"), "pencil-line", {Qt::Key_E, Qt::Key_F2},
              [this] { m_cells->start(); });
    addForRow("customer.edit", ZTEXT("Edit customer"), "square-pen",
              {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { m_editor->edit(current()); });
    addForRow("customer.review", ZTEXT("Review"), "shield-check", {Qt::SHIFT | Qt::Key_V},
              [this] { m_editor->review(current()); });
    connect(m_table, &ListTable::opened, this, &CustomersPage::enterDetail);
    connect(m_editor, &CustomerEditor::saved, this, [this](Id<Customer> customer) { m_wanted = customer; });
}

void CustomersPage::offerImport() {
    m_importer = new CustomerImporter(m_workspace, m_window, this);
    connect(m_importer, &CustomerImporter::showRequested, this, &CustomersPage::showNewest);
}

std::optional<UnfinishedWork> CustomersPage::unfinished() const {
    return m_importer->unfinished();
}

// Everybody, the last updated first.
void CustomersPage::showNewest() {
    m_sort = QStringLiteral("updated_ms");
    m_descending = true;
    showSort();
    m_filter->clear();
    showView(QStringLiteral("all"));
    if (m_model->rowCount() > 0) m_table->showRow(0);
    activated();
}

// What was typed before the program ended is offered again, never silently dropped.
void CustomersPage::offerDraft() {
    m_editor->offerDrafts(m_window.banners());
}

QStringList CustomersPage::actionsOnFound() const {
    return {QStringLiteral("customer.edit"), QStringLiteral("order.new"), QStringLiteral("customer.tag"),
            QStringLiteral("customer.assign")};
}

void CustomersPage::showCustomer(Id<Customer> customer, const QString& action) {
    m_window.showPage(this);
    activated();
    m_wanted = customer;
    m_wantedAction = action;
    if (m_model->rowOf(customer.value) >= 0) return showWanted();
    m_filter->clear();
    m_views->setCurrentView(QStringLiteral("all"));
    reload();
}

void CustomersPage::showWanted() {
    const int row = m_model->rowOf(m_wanted.value);
    if (row < 0) return;
    m_wanted = {};
    m_table->showRow(row);
    if (!m_wantedAction.isEmpty()) readRecord();  // also of one who was selected already
}

void CustomersPage::forgetWanted() {
    m_wanted = {};
    m_wantedAction.clear();
}

QString CustomersPage::selectionName() const {
    const int selected = m_table->selectedCount();
    if (selected > 1) return Text{ZTEXT("%n customer(s)"), {}, selected}.translated();
    const CustomerRow* row = selected == 1 ? m_model->row(current().value) : nullptr;
    return row != nullptr ? row->customer.name : QString();
}

Id<Customer> CustomersPage::current() const {
    return {m_model->keyAt(m_table->currentIndex().row())};
}

void CustomersPage::connectRecord() {
    connect(m_record, &RecordPane::editRequested, m_editor, &CustomerEditor::edit);
    connect(m_record, &RecordPane::archiveRequested, this, [this](Id<Customer> id) { m_batches->archive({id}, true); });
    connect(m_record, &RecordPane::restoreRequested, this,
            [this](Id<Customer> id) { m_batches->archive({id}, false); });
    connect(m_record, &RecordPane::takeBackRequested, &m_workspace, &Workspace::takeBack);
    connect(m_record, &RecordPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_selection, &SelectionPane::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_record, &RecordPane::copied, this, [this](const QString& what) {
        m_window.toasts().show({Text{ZTEXT("Copied: %1"), {what}}.translated()});
    });
    OrderComposer& composer = m_record->orders()->composer();
    connect(&composer, &OrderComposer::orderEntered, this, [this](const Order& order) {
        saveOrder(ZTEXT("New order"), {ZTEXT("Order “%1”"), {order.no}},
                  [order](Work& work) { return createOrder(work, order); });
    });
    connect(&composer, &OrderComposer::refundEntered, this, [this](const Order& order, QDate on, Money amount) {
        saveOrder(ZTEXT("New refund"), {ZTEXT("Refund of “%1”"), {order.no}},
                  [=](Work& work) { return refundOrder(work, order, on, amount); });
    });
    connect(&m_workspace, &Workspace::lookupChanged, m_record, [this] { m_record->setLookup(m_workspace.lookup()); });
}

void CustomersPage::selectionChanged() {
    showDetail();
    readRecord();
    Q_EMIT statusChanged();
}

// The record of the one, or what can be done to the several.
void CustomersPage::showDetail() {
    const int count = m_table->selectedCount();
    const bool hadFocus = m_detail->isAncestorOf(m_window.focusWidget());
    m_detail->setCurrentWidget(count > 1 ? m_selection : static_cast<QWidget*>(m_record));
    if (count > 1) readSelectionSum();
    if (hadFocus && !m_detail->currentWidget()->isAncestorOf(m_window.focusWidget())) enterDetail();
}

// Rows that were never in sight are read for it, a window at a time.
void CustomersPage::readSelectionSum() {
    const int count = m_table->selectedCount();
    const int generation = ++m_selectionGeneration;
    m_selectionSum.reset();
    if (count == m_model->rowCount() && count == m_sums.customers) m_selectionSum = m_sums.net;
    m_selection->setSelection(count, m_selectionSum);
    if (m_selectionSum || count > BatchActions::kMost) return;
    QList<qint64> keys;
    for (const int row : m_table->selectedRowNumbers(count)) keys << m_model->keyAt(row);
    const auto sum = [keys](Repositories& data) -> Result<Money> {
        Money net;
        for (qsizetype at = 0; at < keys.size(); at += WindowedModel::kWindow) {
            const auto rows = data.customerList.rows(keys.mid(at, WindowedModel::kWindow));
            if (!rows) return rows.error();
            for (const CustomerRow& row : *rows) net = net + row.facts.net;
        }
        return net;
    };
    whenDone(m_workspace.store().readSlowly(sum), this, [this, generation, count](const Result<Money>& net) {
        if (generation != m_selectionGeneration || !net) return;
        m_selectionSum = *net;
        m_selection->setSelection(count, m_selectionSum);
        Q_EMIT statusChanged();
    });
}

void CustomersPage::enterDetail() {
    if (m_detail->currentWidget() == m_selection)
        m_selection->enter();
    else
        m_record->enter();
}

// A cell that is a plain fact opens in place, any other leads into the record.
void CustomersPage::openCell(const QModelIndex& index) {
    if (!m_cells->startAt(index)) enterDetail();
}

// The lines stay as they were typed until the order is really saved.
void CustomersPage::saveOrder(const Text& label, const Text& named, const std::function<Result<Order>(Work&)>& enter) {
    OrderComposer* composer = &m_record->orders()->composer();
    composer->setBusy(true);
    const auto change = [enter, named](Work& work) {
        const auto saved = enter(work);
        if (saved) work.changes().setLabel(named);
        return saved;
    };
    const int entry = composer->entry();
    m_workspace.save(label, Text{ZTEXT("Saved")}, change, composer, [composer, entry](const Result<Order>& saved) {
        if (composer->entry() != entry) return;  // the status bar has told what became of it
        if (saved)
            composer->finish();
        else
            composer->showError(saved.error());
    });
}

// The record beside the list is that of the current row; the newest question wins.
void CustomersPage::readRecord() {
    const int generation = ++m_recordGeneration;
    if (!current().isSet()) return m_model->rowCount() == 0 ? m_record->showBlank() : m_record->showNothing();
    const auto read = [id = current()](Repositories& data) { return customerSheetOf(data, id); };
    whenDone(m_workspace.store().read(read), this, [this, generation](Result<CustomerSheet> sheet) {
        if (generation != m_recordGeneration) return;
        if (sheet) {
            m_record->show(*sheet);
            m_visited.visit(sheet->row.customer.id.value);
            if (!m_wanted.isSet() && !m_wantedAction.isEmpty())
                m_window.actions().run(std::exchange(m_wantedAction, {}));
            return;
        }
        m_wantedAction.clear();
        m_record->showNothing();
        if (sheet.error().code != ErrorCode::NotFound) whenFailed(sheet.error());
    });
}

void CustomersPage::copySelected() const {
    const QStringList lines = m_model->asTable(m_table->selectedRowNumbers(BatchActions::kMost));
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void CustomersPage::chooseColumns(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < customerColumns().size(); ++i) {
        QAction* action = menu->addAction(translated(customerColumns()[i].title));
        action->setCheckable(true);
        action->setChecked(m_columns->isShown(i));
        action->setEnabled(customerColumns()[i].column != CustomerColumn::Name);
        connect(action, &QAction::toggled, this, [this, i](bool shown) { m_columns->setShown(i, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(translated(ZTEXT("As at first"))), &QAction::triggered, m_columns, &TableColumns::reset);
    menu->popup(place);
}

}  // namespace zhike
