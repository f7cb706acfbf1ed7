#pragma once

#include <QTranslator>

namespace zhike {

// Loads the program's own texts in Chinese or English (plural forms) from the resources.
// False when they are missing, which is a mistake of the build.
[[nodiscard]] bool loadTexts(QTranslator& translator, bool chinese);

// Whether the system's own language is Chinese.
[[nodiscard]] bool systemIsChinese();

}  // namespace zhike
