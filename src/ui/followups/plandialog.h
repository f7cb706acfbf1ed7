#pragma once

#include "app/followups.h"
#include "app/lookup.h"
#include "rules/workcalendar.h"
#include "ui/widgets/dialog.h"

class QLineEdit;
class QPushButton;

namespace zhike {

class FormBinder;
class Label;

// What a person decides about the plan of one customer (表3): the next day, frequency, methods, focus, a pause, each
// with its reason. Saves nothing; whoever opened it does and then accepts it or shows why not.
class PlanDialog : public Dialog {
    Q_OBJECT

public:
    // The clock must outlive the dialog.
    PlanDialog(const CustomerRow& row, const Lookup& lookup, const WorkCalendar& calendar, const Clock& clock,
               QWidget* parent);
    ~PlanDialog() override;

    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const zhike::PlanEdit& edit);

protected:
    void say() override;

private:
    void bindFields();
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> faults() const;
    [[nodiscard]] Done setDay(QDate& day, const QString& field, const QString& text) const;
    void follow();
    void submit();

    CustomerRow m_row;
    Lookup m_lookup;
    WorkCalendar m_calendar;
    const Clock& m_clock;
    PlanEdit m_edit;
    FormBinder* m_form = nullptr;
    Label* m_name;
    Label* m_why;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

}  // namespace zhike
