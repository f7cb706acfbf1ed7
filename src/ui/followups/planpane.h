#pragma once

#include "ui/followups/followpane.h"

namespace zhike {

class PropertyGrid;

// The plan of one customer beside the list of plans (ux.md §5.2): when and why the next contact is due, what people
// have decided about it, what was talked about. GUI thread.
class PlanPane : public FollowPane {
    Q_OBJECT

public:
    // Both must outlive the pane.
    PlanPane(const ActionRegistry& actions, const Clock& clock, QWidget* parent);

protected:
    void say(const PlanSheet& sheet, const ValueReader& reader) override;

private:
    [[nodiscard]] QString frequencyOf(const CustomerRow& row) const;

    Label* m_why;
    PropertyGrid* m_grid;
};

}  // namespace zhike
