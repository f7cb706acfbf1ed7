#pragma once

#include <QScreen>
#include <QWidget>

namespace zhike {

// How large a window may be with the frame that window managers draw around it, so that all of it is on its screen.
[[nodiscard]] inline QSize screenRoom(const QWidget& window) {
    constexpr int kFrame = 40;
    return window.screen()->availableSize() - QSize(kFrame, kFrame);
}

}  // namespace zhike
