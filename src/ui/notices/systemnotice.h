#pragma once

#include <QString>

namespace zhike {

// Tells something outside the window, where the desktop has a place for it; elsewhere nothing happens. Never waits.
void showSystemNotice(const QString& title, const QString& text);

}  // namespace zhike
