#pragma once

#include "ui/shell/actions.h"

namespace zhike {

// Registers the actions of one list; their keys work while it has the focus.
class ListActions {
public:
    // Both must outlive it.
    ListActions(ActionRegistry& actions, QWidget& list, Text section)
        : m_actions(actions), m_list(list), m_section(std::move(section)) {}

    void add(const char* id, Text title, const char* icon, const QKeySequence& key, std::function<void()> run,
             std::function<bool()> enabled = {});
    // The keys every list has: J and K move by so many rows, X takes the row in or out of the selection. Their ids
    // begin with the prefix.
    void addMoves(const QString& prefix, const std::function<void(int)>& moveBy, std::function<void()> toggle);

private:
    ActionRegistry& m_actions;
    QWidget& m_list;
    Text m_section;
};

}  // namespace zhike
