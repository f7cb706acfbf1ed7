#pragma once

#include "app/customersheet.h"
#include "app/lookup.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace zhike {

class EmptyPage;
class EntryList;
class OrdersView;
class ProfileView;
class RecordFacts;
class RecordHeader;

// The record of one customer beside the list (ux.md §5.1). Knows no database: the page reads the sheet and hands it
// over, and does what the pane asks for. Which tab is open stays from one customer to the next. On the GUI thread.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    // px at 100 % text; the least width is enough for the largest text.
    static constexpr int kMinimumWidth = 400;
    static constexpr int kMaximumWidth = 480;

    // The clock must outlive the pane.
    RecordPane(const Clock& clock, QWidget* parent = nullptr);

    // Lists and people changed; what is shown is written anew.
    void setLookup(const Lookup& lookup);
    void show(const CustomerSheet& sheet);
    void showNothing();  // says that nobody is selected
    void showBlank();    // says nothing, beside a list that says why it is empty
    // Puts the focus on what is open.
    void enter();
    [[nodiscard]] bool hasCustomer() const { return m_sheet.has_value(); }
    // Opens the tab of the orders with the lines for a new one.
    void startOrder();
    // The orders when their tab is open, else null.
    [[nodiscard]] OrdersView* openOrders() const;
    [[nodiscard]] OrdersView* orders() const { return m_orders; }
    using QWidget::show;

Q_SIGNALS:
    void editRequested(Id<Customer> customer);
    void archiveRequested(Id<Customer> customer);
    void restoreRequested(Id<Customer> customer);
    void takeBackRequested(ChangeSetId changeSet);
    void copied(QString what);  // is on the clipboard now
    void left();                // Esc: back to the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { kTimeline, kProfile, kOrders, kHistory, kTabCount };

    void makeRecord();
    void makeTabs();
    void layOut();
    void connectParts();
    void makeRoom();
    void refresh();
    void setTabWords(int index, const QString& words, qsizetype count);
    void copy(const QString& text);
    [[nodiscard]] Id<Customer> customer() const;

    const Clock& m_clock;
    Lookup m_lookup;
    std::optional<CustomerSheet> m_sheet;
    bool m_composing = false;  // an order is being written in sight
    QStackedWidget* m_stack;
    EmptyPage* m_nothing;
    QWidget* m_blank;
    QWidget* m_record;
    RecordHeader* m_header = nullptr;
    RecordFacts* m_facts = nullptr;
    QScrollArea* m_factsPlace = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    EntryList* m_timeline = nullptr;
    ProfileView* m_profile = nullptr;
    OrdersView* m_orders = nullptr;
    EntryList* m_history = nullptr;
};

}  // namespace zhike
