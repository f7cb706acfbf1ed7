#pragma once

#include "app/lookup.h"
#include "rules/workcalendar.h"
#include "ui/widgets/dialog.h"

class QPushButton;

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;

// What was talked about with a customer and what comes next (表4). Tab goes from the text to the attitude, the next
// step and its day. Saves nothing; whoever opened it does and then accepts it or shows why not.
class LogDialog : public Dialog {
    Q_OBJECT

public:
    // The clock must outlive the dialog.
    LogDialog(const CustomerRow& row, const Lookup& lookup, const WorkCalendar& calendar, const Clock& clock,
              QWidget* parent);
    ~LogDialog() override;

    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const zhike::Interaction& entry);

protected:
    void say() override;

private:
    void bindFields();
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> faults() const;
    void sayWhatFollows();
    void submit();

    CustomerRow m_row;
    Lookup m_lookup;
    WorkCalendar m_calendar;
    const Clock& m_clock;
    Interaction m_entry;
    FormBinder* m_form = nullptr;
    Label* m_name;
    Label* m_guide;
    ErrorLine* m_failure;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

}  // namespace zhike
