#pragma once

#include "app/day.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QStackedWidget;

namespace zhike {

class BriefPane;
class DayHead;
class DayListView;
class DayModel;
class EmptyList;
class FailureStrip;
class MainWindow;
class Sidebar;
class ViewList;

// The Today tab (ux.md §7): what is to be done now and why, and beside it who it is about. One key ticks off, another
// puts off; what is ticked stays struck through for a moment, so that the eye can follow.
class TodayPage : public Page {
    Q_OBJECT

public:
    static constexpr int kStruckMs = 2'000;

    TodayPage(Workspace& workspace, MainWindow& window);

    [[nodiscard]] Text title() const override { return ZTEXT("Today"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("sun"); }
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

    void showView(DayView view);
    // What is shown instead of a day while there are no customers; taken over.
    void setStart(QWidget* start);

Q_SIGNALS:
    void customerChosen(Id<Customer> customer);  // his record is wanted
    void logWanted(Id<Customer> customer);
    void planWanted(Id<Customer> customer);
    void reviewWanted(Id<Customer> customer);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void connectParts();
    void registerActions();
    void showViews();
    [[nodiscard]] DayView view() const;
    [[nodiscard]] DayQuery query() const;
    void read();
    void show(const DayList& day);
    [[nodiscard]] bool isFirstUse() const;
    void showHead();
    void countViews();
    void showBrief();
    void showEmptyState();
    void retranslate();
    void tick();
    void tickLines(const QList<int>& lines);
    void postponeBy(int workdays);
    // The report of the day, or of the week so far, as text on the clipboard.
    void copyReport(QDate from);
    void chooseCalendar();
    void saveCalendar(const QString& path);
    // Null when no row is current.
    [[nodiscard]] const DueRow* current() const;
    [[nodiscard]] QList<DueRow> rows(const QList<int>& lines) const;

    Workspace& m_workspace;
    MainWindow& m_window;
    Sidebar* m_sidebar;
    ViewList* m_views;
    QStackedWidget* m_content;  // the day, and the start while there are no customers
    DayHead* m_head;
    FailureStrip* m_failure;
    DayModel* m_model;
    DayListView* m_list;
    EmptyList* m_empty;
    BriefPane* m_brief;
    DayList m_day;
    QHash<DayView, qint64> m_counts;
    QDate m_date;            // the day that is shown
    QTimer* m_struck;        // runs while rows that were ticked off are still shown
    bool m_reading = false;  // and once more, when something changed meanwhile
    bool m_again = false;
    bool m_personKnown = false;
    bool m_ticking = false;  // the next change is our own tick
    int m_briefGeneration = 0;
};

}  // namespace zhike
