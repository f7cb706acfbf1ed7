#pragma once

#include "ui/customers/customermodel.h"
#include "ui/shell/page.h"

class QSplitter;
class QPushButton;
class QStackedWidget;

namespace zhike {

class CustomerEditor;
class FilterBar;
class Label;
class ListTable;
class RecordPane;
class MainWindow;
class ViewList;

// The Customers tab: views, filter line, the list of a million rows. Reads ids first (two hundred at once, the rest
// behind them), rows on demand; the newest question wins.
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
    [[nodiscard]] QList<QWidget*> panes() override;
    void activated() override;
    void refresh() override;
    [[nodiscard]] bool hasFilter() const override { return true; }
    void focusFilter() override;
    [[nodiscard]] bool hasSidebar() const override { return true; }
    void toggleSidebar() override;

    // Chooses a view by its id and shows it.
    void showView(const QString& id);
    // Brings him to the front: in the list as it stands if it holds him, otherwise among all customers.
    void showCustomer(Id<Customer> customer);
    // What stands in place of list and record while there are no customers at all. Takes it.
    void setStart(QWidget* start);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildSidebar();
    void foldSidebar(bool folded);
    void buildTable();
    void registerListActions();
    void registerRecordActions();
    void registerHistoryActions();
    void registerEditActions();
    void offerDraft();
    void connectRecord();
    void readRecord();
    [[nodiscard]] CustomerQuery query() const;
    void reload();
    void showWanted();
    void showKeys(const QList<qint64>& keys, bool complete);
    void readSums(int generation);
    void readCounts();
    void sortBy(int column);
    void selectionChanged();
    void whenChanged(const Receipt& receipt);
    void showEmptyState();
    [[nodiscard]] bool isFirstUse() const;
    void chooseColumns();
    void retranslate();
    [[nodiscard]] Id<Customer> current() const;
    [[nodiscard]] QList<Id<Customer>> selected() const;
    void archiveSelected(bool archive);
    void archive(const QList<Id<Customer>>& ids, bool archive);
    void assignSelected(const User& owner, const Text& label, const Text& doneText);
    void copySelected() const;

    Workspace& m_workspace;
    MainWindow& m_window;
    QWidget* m_sidebar;
    Label* m_viewsTitle;
    ViewList* m_views;
    FilterBar* m_filter;
    Label* m_heading;
    Label* m_count;
    CustomerModel* m_model;
    ListTable* m_table;
    QStackedWidget* m_content;  // list and record, or the start
    QStackedWidget* m_body;
    Label* m_emptyTitle;
    Label* m_emptyText;
    QPushButton* m_clear = nullptr;
    RecordPane* m_record;
    CustomerEditor* m_editor;

    int m_generation = 0;
    int m_recordGeneration = 0;
    QString m_sort = QStringLiteral("updated_ms");
    bool m_descending = true;
    CustomerSums m_sums;
    Id<Customer> m_wanted;         // to be selected as soon as the list holds him
    bool m_focusList = false;      // it takes the focus when it has rows
    bool m_sidebarChosen = false;  // a person decided, the width of the window no longer does
};

}  // namespace zhike
