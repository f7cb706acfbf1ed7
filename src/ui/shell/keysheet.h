#pragma once

#include "ui/shell/overlay.h"

namespace zhike {

class ActionRegistry;

// What the keyboard can do where the focus is, in groups, read from the registry.
class KeySheet : public Overlay {
    Q_OBJECT

public:
    KeySheet(QWidget* window, const ActionRegistry& actions);

    // The ids it shows, in order.
    [[nodiscard]] QStringList shownActions() const { return m_shown; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSheet(const ActionRegistry& actions, const QWidget* focus);

    QStringList m_shown;
};

}  // namespace zhike
