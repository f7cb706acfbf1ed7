#include "i18n/i18n.h"

#include <QLocale>

namespace zhike {

// By name, not by locale: QTranslator would go through the system's other languages when one is missing.
bool loadTexts(QTranslator& translator, bool chinese) {
    return translator.load(chinese ? QStringLiteral("zhike_zh_CN") : QStringLiteral("zhike_en"),
                           QStringLiteral(":/i18n"));
}

bool systemIsChinese() {
    return QLocale::system().language() == QLocale::Chinese;
}

}  // namespace zhike
