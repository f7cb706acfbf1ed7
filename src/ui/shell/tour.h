#pragma once

#include <QStringList>

#include <functional>
#include <memory>

namespace zhike {

class Language;
class MainWindow;

// Takes pictures of the program: each step in light and dark, Chinese and English, at the default size as
// NAME-light-zh.png and so on, and once at the least size as NAME-light-zh-small.png.
class Tour {
public:
    using MakeWindow = std::function<MainWindow&(bool empty)>;

    // makeWindow: a new window with its pages, on a clock that stands still, with data or new and empty; it is there
    // until the next one is asked for.
    // settle: waits for what the window reads in the background.
    Tour(
        MakeWindow makeWindow, Language& language, std::function<void()> settle = [] {})
        : m_makeWindow(std::move(makeWindow)), m_language(language), m_settle(std::move(settle)) {}

    // Writes the pictures to folder, which it makes; the paths written, in order, or nothing when one could not be.
    [[nodiscard]] QStringList writeTo(const QString& folder);

    // The names of the steps.
    [[nodiscard]] static QStringList names();

private:
    MakeWindow m_makeWindow;
    Language& m_language;
    std::function<void()> m_settle;  // waits for what the window reads in the background
};

}  // namespace zhike
