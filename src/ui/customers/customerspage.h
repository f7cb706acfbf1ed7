#pragma once

#include "ui/customers/customermodel.h"
#include "ui/customers/visitedrecords.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedWidget;

namespace zhike {

class BatchActions;
class CustomerEditor;
class CustomerFeed;
class CustomerImporter;
class EmptyList;
class FailureStrip;
class FilterBar;
class InPlaceEditor;
class Label;
class ListHead;
class ListTable;
class MainWindow;
class RecordPane;
class SelectionPane;
class TableColumns;
class Sidebar;
class ViewList;

// The Customers tab: views, filter line, the list of a million rows, and beside it the record of the current customer,
// or what can be done to several. What is listed comes from the feed, keys first, rows on demand.
class CustomersPage : public Page {
    Q_OBJECT

public:
    CustomersPage(Workspace& workspace, MainWindow& window);

    [[nodiscard]] Text title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users-round"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString newAction() const override { return QStringLiteral("customer.new"); }
    [[nodiscard]] QString selectionName() const override;
    [[nodiscard]] Id<Customer> currentCustomer() const override;
    [[nodiscard]] QStringList actionsOnFound() const override;
    [[nodiscard]] std::optional<UnfinishedWork> unfinished() const override;
    [[nodiscard]] QList<QWidget*> panes() override;
    void activated() override;
    void refresh() override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void focusFilter() override;
    [[nodiscard]] bool hasSidebar() const override { return true; }
    void toggleSidebar() override;

    // Chooses a view by its id and shows it.
    void showView(const QString& id);
    // Brings him to the front: in the list as it stands if it holds him, otherwise among all customers. When his record
    // is there the action runs; none if empty.
    void showCustomer(Id<Customer> customer, const QString& action = {});
    // Asks what a second person says about the record (V07).
    void review(Id<Customer> customer);
    // What stands in place of list and record while there are no customers at all. Takes it.
    void setStart(QWidget* start);

Q_SIGNALS:
    void logWanted(Id<Customer> customer);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void arrangePanes();
    void buildTable();
    void makeRoomForNumbers();
    void connectList();
    void registerListActions();
    void registerRecordActions();
    void registerVisitActions();
    void registerOrderActions();
    void registerLogActions();
    void registerHistoryActions();
    void registerEditActions();
    void offerImport();
    void showNewest();
    void offerDraft();
    void connectRecord();
    void readRecord();
    void showDetail();
    void readSelectionSum();
    void enterDetail();
    void saveOrder(const Text& label, const Text& named, const std::function<Result<Order>(Work&)>& enter);
    void openCell(const QModelIndex& index);
    [[nodiscard]] CustomerQuery query() const;
    [[nodiscard]] QHash<QString, CustomerQuery> viewQueries() const;
    [[nodiscard]] QString viewTitle() const;
    void reload();
    void showWanted();
    void forgetWanted();
    void showKeys(const QList<qint64>& keys, bool complete);
    void showAllKeys(const QList<qint64>& keys);
    void replaceKeys(const QList<qint64>& keys, qint64 wanted);
    void sortBy(int column);
    void showSort();
    void restoreSort();
    void selectionChanged();
    void whenChanged(const Receipt& receipt);
    void whenFailed(const Error& error);
    void showEmptyState();
    void showWhyEmpty();
    void countElsewhere();
    void showElsewhere();
    [[nodiscard]] bool isFirstUse() const;
    void chooseColumns(const QPoint& place);
    void retranslate();
    [[nodiscard]] Id<Customer> current() const;
    void copySelected() const;

    Workspace& m_workspace;
    MainWindow& m_window;
    CustomerFeed* m_feed;
    Sidebar* m_sidebar;
    ViewList* m_views;
    FilterBar* m_filter;
    FailureStrip* m_failure;
    ListHead* m_head;
    CustomerModel* m_model;
    ListTable* m_table;
    TableColumns* m_columns = nullptr;
    InPlaceEditor* m_cells = nullptr;
    BatchActions* m_batches = nullptr;
    CustomerImporter* m_importer = nullptr;
    QStackedWidget* m_content;  // list and record, or the start
    EmptyList* m_empty;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_detail = nullptr;
    RecordPane* m_record;
    SelectionPane* m_selection;
    CustomerEditor* m_editor;

    int m_recordGeneration = 0;
    int m_selectionGeneration = 0;
    QString m_sort = QStringLiteral("next_due_ms");  // who waits longest comes first
    bool m_descending = false;
    std::optional<CustomerQuery> m_listed;  // what the rows are an answer to
    CustomerSums m_sums;
    std::optional<Money> m_selectionSum;
    Id<Customer> m_wanted;  // to be selected as soon as the list holds him
    VisitedRecords m_visited;
    QString m_wantedAction;  // to be run as soon as his record is shown
    bool m_detailChosen = false;
};

}  // namespace zhike
