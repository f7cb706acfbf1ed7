#pragma once

#include "ui/style/theme.h"

#include <QMetaType>

#include <optional>

class QTabBar;

namespace zhike {

// The number behind the label of a tab: a pill when it wants attention, plain figures otherwise.
struct TabCount {
    int count = 0;
    std::optional<Kind> pill;
};

// Puts the number on a tab and into its accessible name; zero takes both away.
void setTabCount(QTabBar* bar, int index, const TabCount& count);
[[nodiscard]] TabCount tabCount(const QTabBar* bar, int index);

}  // namespace zhike

Q_DECLARE_METATYPE(zhike::TabCount)
