#pragma once

#include "ui/followups/followpane.h"

namespace zhike {

class BriefBox;
class PhoneField;

// The customer of a thing to be done today (ux.md §7): why, whom to call, what to know before the call, the contacts
// so far. GUI thread.
class BriefPane : public FollowPane {
    Q_OBJECT

public:
    // Both must outlive the pane.
    BriefPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent);

    // The row that is current in the list; says why.
    void setRow(const DueRow& row);

Q_SIGNALS:
    void copyRequested(QString phone);

protected:
    void say(const PlanSheet& sheet, const ValueReader& reader) override;

private:
    DueRow m_row;
    Label* m_why;
    Label* m_contact;
    PhoneField* m_phone;
    BriefBox* m_box;
};

}  // namespace zhike
