#pragma once

#include "app/followups.h"
#include "ui/followups/followupsubject.h"
#include "ui/widgets/dialog.h"

#include <QVBoxLayout>

class QPushButton;

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;

// What a person decides about the plan of one customer (表3): the next day, frequency, methods, focus, a pause; a
// reason where that is against the rule. Ctrl+Enter saves. Saves nothing itself: whoever opened it does and then
// accepts it or shows why not.
class PlanDialog : public Dialog {
    Q_OBJECT

public:
    PlanDialog(FollowUpSubject subject, QWidget* parent);
    ~PlanDialog() override;

    // To rest from now on, for a reason that is still to be said.
    void pause();
    // Under the field it is about, else below the form.
    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const zhike::PlanEdit& edit);

protected:
    void say() override;

private:
    void bindFields();
    void addButtons();
    template <class Editor>
    Editor* add(const char* name);
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> faults() const;
    void trySubmit();
    [[nodiscard]] Done setMethods(const QString& text);
    [[nodiscard]] QDate dueDay() const;
    void follow();

    FollowUpSubject m_subject;
    PlanEdit m_edit;
    FormBinder* m_form;
    Label* m_name;
    Label* m_guide;
    ErrorLine* m_failure;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace zhike
