#pragma once

#include "ui/followups/followupdialog.h"

namespace zhike {

// What was talked about with a customer and what comes next (表4). Tab goes from the text to the attitude, the next
// step and its day; Alt and a figure choose the method.
class LogDialog : public FollowUpDialog {
    Q_OBJECT

public:
    LogDialog(Subject subject, QWidget* parent);

Q_SIGNALS:
    void submitted(const zhike::Interaction& entry);

protected:
    [[nodiscard]] QString text(const QString& field) const override;
    [[nodiscard]] Done set(const QString& field, const QString& text) override;
    [[nodiscard]] QList<Error> faults() const override;
    void submit() override { Q_EMIT submitted(m_entry); }
    void say() override;

private:
    void bindFields();
    void addMethodKeys();
    void sayWhatFollows();

    Interaction m_entry;
};

}  // namespace zhike
