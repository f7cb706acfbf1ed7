// What the customers page lists: its query, the keys as they come, sums, sorting, and the four kinds of nothing.
#include "domain/searchtokens.h"
#include "ui/customers/batchactions.h"
#include "ui/customers/customerfeed.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customerviews.h"
#include "ui/customers/emptylist.h"
#include "ui/customers/filterbar.h"
#include "ui/customers/listhead.h"
#include "ui/customers/recordpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/failurestrip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keyselection.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/viewlist.h"

#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>

namespace zhike {

namespace {

const QString kSortKey = QStringLiteral("customers/sort");

// The head in its new order and the others behind it in their old one, until all of them were read again.
QList<qint64> withHead(const QList<qint64>& head, const QList<qint64>& before) {
    const QSet<qint64> first(head.begin(), head.end());
    QList<qint64> keys = head;
    keys.reserve(before.size() + head.size());
    std::copy_if(before.begin(), before.end(), std::back_inserter(keys),
                 [&](qint64 key) { return !first.contains(key); });
    return keys;
}

// Whether the one asks for the same customers as the other, in whatever order.
bool listsTheSame(const CustomerQuery& one, CustomerQuery other) {
    other.sortBy = one.sortBy;
    other.descending = one.descending;
    other.newestOnly = one.newestOnly;
    return one == other;
}

}  // namespace

CustomerQuery CustomersPage::query() const {
    const Lookup& lookup = m_workspace.lookup();
    CustomerQuery query = customerViewQuery(m_views->currentView(), m_workspace.user().id, lookup.unassigned().id,
                                            m_workspace.clock().today());
    query.filters += m_filter->filters();
    for (const QueryToken& token : queryTokens(m_filter->text())) query.terms << SearchTerm{token.token, token.prefix};
    query.newestOnly = m_descending ? m_sort == u"updated_ms" : m_sort == u"next_due_ms";
    query.sortBy = m_sort;
    query.descending = m_descending;
    return query;
}

QHash<QString, CustomerQuery> CustomersPage::viewQueries() const {
    QHash<QString, CustomerQuery> queries;
    for (const ViewList::View& view : customerViews())
        queries.insert(view.id, customerViewQuery(view.id, m_workspace.user().id, m_workspace.lookup().unassigned().id,
                                                  m_workspace.clock().today()));
    return queries;
}

void CustomersPage::refresh() {
    m_model->forgetRows();
    reload();
    m_feed->count(viewQueries());
}

// Not what the list of views says: that learns of another language only after the page.
QString CustomersPage::viewTitle() const {
    for (const ViewList::View& view : customerViews())
        if (view.id == m_views->currentView()) return view.title.translated();
    return {};
}

void CustomersPage::reload() {
    m_head->setTitle(viewTitle());
    m_batches->setView(m_views->currentView());
    m_feed->list(query());
}

// Several who are selected can stand anywhere, so a list in a new order is then shown as a whole.
void CustomersPage::showKeys(const QList<qint64>& head, bool complete) {
    m_failure->clear();
    const CustomerQuery asked = query();
    const bool again = asked == m_listed;
    if (!complete && !again && !m_wanted.isSet() && m_table->selectedCount() > 1) return;
    const QList<qint64>& before = m_model->keys();
    const QList<qint64> keys = !complete && again && before.size() > head.size() ? withHead(head, before) : head;
    const bool isThere = m_wanted.isSet() && head.contains(m_wanted.value);
    if (isThere || before != keys) replaceKeys(keys, isThere ? m_wanted.value : current().value);
    m_listed = asked;
    if (isThere)
        m_wanted = {};
    else if (complete)
        forgetWanted();
    showEmptyState();
}

// Who selected all meant also those that were still on their way.
void CustomersPage::showAllKeys(const QList<qint64>& keys) {
    const int selected = m_table->selectedCount();
    const bool all = selected > 1 && selected == m_model->rowCount();
    if (!m_model->completeKeys(keys))
        replaceKeys(keys, current().value);
    else if (all && selected < keys.size())
        m_table->selectAll();
    m_listed = query();
    showWanted();
    if (m_wanted.isSet()) forgetWanted();
}

// Selection is held by key: the same customers stay selected wherever they went; when the current one left the list,
// the one who took his place is.
void CustomersPage::replaceKeys(const QList<qint64>& keys, qint64 wanted) {
    const int several = m_table->selectedCount();
    const bool sameList = m_listed && listsTheSame(*m_listed, query());
    const auto kept = keySelection(*m_table, *m_model, BatchActions::kMost, sameList);
    const int place = m_table->currentIndex().row();
    m_model->setKeys(keys, true);
    if (keys.isEmpty()) return selectionChanged();
    const int found = m_model->rowOf(wanted);
    const int row = found >= 0 ? found : std::clamp(place, 0, int(keys.size()) - 1);
    const QItemSelection rows = several > 1 && kept ? rowsOf(*kept, *m_model) : QItemSelection();
    if (rows.isEmpty())
        m_table->showRow(row);
    else
        m_table->showRows(rows, row);
    if (!kept)
        m_window.toasts().show({Text{
            ZTEXT("%1 customers are no longer selected: the list is another one"),
            {countText(several)}}.translated()});
}

// A write that reached far makes the rows that are known doubtful as a whole.
void CustomersPage::whenChanged(const Receipt& receipt) {
    const bool far = receipt.customers.size() > WindowedModel::kWindow;
    if (far) {
        m_model->forgetRows();
    } else {
        QList<qint64> keys;
        for (const Id<Customer> customer : receipt.customers) keys << customer.value;
        m_model->outdateRows(keys);
    }
    m_feed->follow(receipt, query(), viewQueries());
    if (far || receipt.customers.contains(current())) readRecord();
    if (m_table->selectedCount() > 1) readSelectionSum();
}

void CustomersPage::whenFailed(const Error& error) {
    m_failure->setFailure(error);
    showEmptyState();
}

void CustomersPage::sortBy(int column) {
    const QString field = QString::fromLatin1(customerColumns()[column].sortBy);
    if (!CustomerList::knowsSort(field)) return showSort();
    m_descending = field == m_sort ? !m_descending : customerColumns()[column].right;
    m_sort = field;
    QSettings().setValue(kSortKey, QStringList{m_sort, m_descending ? QStringLiteral("down") : QStringLiteral("up")});
    showSort();
    reload();
}

void CustomersPage::restoreSort() {
    const QStringList sort = QSettings().value(kSortKey).toStringList();
    if (sort.size() == 2 && CustomerList::knowsSort(sort[0])) {
        m_sort = sort[0];
        m_descending = sort[1] == u"down";
    }
    showSort();
}

void CustomersPage::showSort() {
    const auto& columns = customerColumns();
    const auto sorted = std::find_if(columns.begin(), columns.end(), [this](const CustomerColumnShape& shape) {
        return m_sort == QLatin1String(shape.sortBy);
    });
    if (sorted == columns.end()) return;
    m_table->horizontalHeader()->setSortIndicator(int(sorted->column),
                                                  m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

// The list keeps the heads of its columns and the focus when it becomes empty; the start takes the place of both.
void CustomersPage::showEmptyState() {
    const bool empty = m_model->rowCount() == 0;
    const bool hadFocus = m_content->isAncestorOf(m_window.focusWidget());
    const int before = m_content->currentIndex();
    m_content->setCurrentIndex(isFirstUse() ? 1 : 0);
    Q_EMIT statusChanged();
    if (hadFocus && m_content->currentIndex() != before) activated();
    m_empty->setVisible(empty && (m_listed || m_failure->isFailed()));
    m_empty->setFoundElsewhere(0);
    if (!empty) return m_table->setAccessibleDescription({});
    m_record->showBlank();
    showWhyEmpty();
    countElsewhere();
}

// Four kinds of nothing are not the same (ux.md §9): here nothing of a view, no hits, and what could not be read.
void CustomersPage::showWhyEmpty() {
    QString title = translated(ZTEXT("Nothing found"));
    QString sentence = m_filter->text().isEmpty()
                           ? translated(ZTEXT("No customer fits these filters."))
                           : Text{ZTEXT("No customer fits “%1”."), {m_filter->text()}}.translated();
    if (m_failure->isFailed()) {
        title = translated(ZTEXT("The customers could not be read"));
        sentence = translated(ZTEXT("Nothing was changed or lost. The reason stands above."));
    } else if (m_filter->isEmpty()) {
        title = translated(ZTEXT("No customers here"));
        sentence = translated(ZTEXT("Customers of this view will appear here."));
    }
    m_empty->say(title, sentence, !m_filter->isEmpty() && !m_failure->isFailed());
    m_table->setAccessibleDescription(title + u' ' + sentence);
}

// Whom only the view or a filter hides is counted, so that no search ends in a wall.
void CustomersPage::countElsewhere() {
    const CustomerQuery asked = query();
    CustomerQuery everywhere;
    everywhere.terms = asked.terms;
    if (asked.terms.isEmpty() || m_failure->isFailed() || listsTheSame(asked, everywhere)) return;
    const auto count = [everywhere](Repositories& data) {
        return data.customerList.count(everywhere, CustomerList::kFoundAtMost);
    };
    whenDone(m_workspace.store().read(count), m_empty, [this, asked](const Result<qint64>& found) {
        if (found && query() == asked) m_empty->setFoundElsewhere(*found);
    });
}

void CustomersPage::showElsewhere() {
    m_filter->clearFilters();
    m_views->setCurrentView(QStringLiteral("all"));
    reload();
}

}  // namespace zhike
