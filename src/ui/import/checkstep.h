#pragma once

#include "app/customerimport.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace zhike {

class ImportRowModel;
class Label;
class ListTable;
class Lookup;
class OutcomeFilter;
class UnknownValues;

// The third step of an import: what would become of each row, and the values nobody knows yet. Shows a plan and asks
// for another when a value is settled.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    using Plan = std::shared_ptr<const ImportPlan>;

    explicit CheckStep(QWidget* parent);

    void showWaiting();  // the first plan is being made
    // None: it could not be made. `lookup`: the values that can be chosen.
    void showPlan(const Plan& plan, const Lookup& lookup);
    // Forgets what was settled for another file.
    void forget();
    [[nodiscard]] QList<ValueChoice> choices() const;
    void focusFirst();

Q_SIGNALS:
    void changed();  // choices()
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildList();
    void showRows();
    void showRemarks();
    void showWords();

    Plan m_plan;
    bool m_waiting = false;
    OutcomeFilter* m_filter;
    QPushButton* m_save;
    UnknownValues* m_unknown;
    ImportRowModel* m_model;
    QStackedWidget* m_body;
    ListTable* m_table;
    Label* m_nothing;
    Label* m_remarks;
};

}  // namespace zhike
