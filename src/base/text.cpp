#include "base/text.h"

#include <QCoreApplication>

namespace zhike {

QString filled(const QString& pattern, const QStringList& args) {
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] == u'%' && place >= 1 && place <= args.size()) {
            out += args[place - 1];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

QString Text::translated() const {
    if (source.isEmpty()) return {};
    return filled(QCoreApplication::translate("zhike", source.toUtf8().constData(), nullptr, count), args);
}

QString translated(const char* source) {
    return QCoreApplication::translate("zhike", source);
}

}  // namespace zhike
