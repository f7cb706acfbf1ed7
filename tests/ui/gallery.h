#pragma once

#include <memory>

class QWidget;

namespace zhike::test {

// Every control and painting primitive on one page, to look at and to measure.
[[nodiscard]] std::unique_ptr<QWidget> makeGallery();

}  // namespace zhike::test
