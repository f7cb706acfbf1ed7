#pragma once

#include <span>

namespace zhike {

class CustomerForm;
class MainWindow;

// One picture of the tour: what is done before it is taken.
struct TourStep {
    const char* name;
    void (*prepare)(MainWindow& window);
    int goOn = 0;                                // how often the dialog is then told to go on
    bool empty = false;                          // over new data without customers
    void (*then)(CustomerForm& form) = nullptr;  // in the form that prepare has opened
    const char* page = "customers";              // where it begins
    bool asRep = false;                          // acts as a rep of the demonstration
};

// In the order of the pictures. A new page, dialog or state adds one.
[[nodiscard]] std::span<const TourStep> tourSteps();

}  // namespace zhike
