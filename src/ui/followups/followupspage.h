#pragma once

#include "app/followupviews.h"
#include "rules/workcalendar.h"
#include "ui/customers/customermodel.h"
#include "ui/followups/planpane.h"
#include "ui/shell/page.h"

class QSplitter;

namespace zhike {

class CustomerFeed;
class EmptyList;
class FailureStrip;
class Label;
class ListTable;
class LoadStrip;
class MainWindow;
class TableColumns;
class Sidebar;
class ViewList;

// The Follow-ups tab (表3): views, the load of the next two weeks, the list of plans with the most urgent first, and
// beside it the plan of the current customer. Keys first, rows on demand, as the list of customers.
class FollowUpsPage : public Page {
    Q_OBJECT

public:
    FollowUpsPage(Workspace& workspace, MainWindow& window);

    [[nodiscard]] Text title() const override { return ZTEXT("Follow-ups"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("calendar-check"); }
    [[nodiscard]] TabCount count() const override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QString selectionName() const override;
    [[nodiscard]] Id<Customer> currentCustomer() const override;
    [[nodiscard]] QList<QWidget*> panes() override;
    void activated() override;
    void refresh() override;
    [[nodiscard]] bool hasSidebar() const override { return true; }
    void toggleSidebar() override;

    void showView(const QString& id);

Q_SIGNALS:
    void customerChosen(Id<Customer> customer);  // his record is wanted
    void logWanted(Id<Customer> customer);
    void planWanted(Id<Customer> customer);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void buildTable();
    void connectParts();
    void registerActions();
    void readCalendar();
    void retranslate();
    [[nodiscard]] CustomerQuery query() const;
    [[nodiscard]] QHash<QString, CustomerQuery> counted() const;
    void reload();
    void showTitle();
    void showKeys(const QList<qint64>& keys);
    void showCounts(const QHash<QString, qint64>& counts);
    void showDays();
    void showEmptyState();
    void whenChanged(const Receipt& receipt);
    void readPlan();
    void sortBy(int column);
    void postponeBy(int workdays);
    void postponeTo(QDate day);
    void chooseOwner();
    void copyRows() const;
    // Runs a use case for every selected plan in one change set: postpone(Work&, Id<Customer>) -> Result<FollowPlan>.
    void forSelected(const Text& label, const Text& doneText,
                     const std::function<Result<FollowPlan>(Work&, Id<Customer>)>& change);
    [[nodiscard]] QList<Id<Customer>> selected() const;
    [[nodiscard]] Id<Customer> current() const;

    Workspace& m_workspace;
    MainWindow& m_window;
    CustomerFeed* m_feed;
    WorkCalendar m_calendar;
    Sidebar* m_sidebar;
    ViewList* m_views;
    Label* m_title;
    Label* m_count;
    LoadStrip* m_load;
    FailureStrip* m_failure;
    CustomerModel* m_model;
    ListTable* m_table;
    TableColumns* m_columns = nullptr;
    EmptyList* m_empty;
    QSplitter* m_split = nullptr;
    PlanPane* m_plan;
    QHash<QString, qint64> m_counts;
    qint64 m_listed = -1;  // how many plans the list holds; -1: not known yet
    QString m_sort = QStringLiteral("next_due_ms");
    bool m_descending = false;
    int m_planGeneration = 0;
    bool m_personKnown = false;
};

}  // namespace zhike
