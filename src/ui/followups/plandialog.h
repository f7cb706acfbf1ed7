#pragma once

#include "app/followups.h"
#include "ui/followups/followupdialog.h"

namespace zhike {

// What a person decides about the plan of one customer (表3): the next day, frequency, methods, focus, a pause; a
// reason where that is against the rule.
class PlanDialog : public FollowUpDialog {
    Q_OBJECT

public:
    PlanDialog(Subject subject, QWidget* parent);

Q_SIGNALS:
    void submitted(const zhike::PlanEdit& edit);

protected:
    [[nodiscard]] QString text(const QString& field) const override;
    [[nodiscard]] Done set(const QString& field, const QString& text) override;
    [[nodiscard]] QList<Error> faults() const override;
    void submit() override;
    [[nodiscard]] QString fieldOf(const Error& error) const override;
    void say() override;

private:
    void bindFields();
    [[nodiscard]] Done setMethods(const QString& text);
    [[nodiscard]] QDate dueDay() const;
    void follow();

    PlanEdit m_edit;
};

}  // namespace zhike
