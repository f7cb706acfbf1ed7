#pragma once

#include <QString>
#include <QStringList>

// Marks an English source text for translation where a Text is made; lupdate collects it for context "zhike".
#define ZTEXT(source) QT_TRANSLATE_NOOP("zhike", source)

namespace zhike {

// A sentence for people before it is put into their language: an English source text with %1 … %9 and
// what goes into it. Layers below the window and the command line make Text, only those two show it.
struct Text {
    QString source;
    QStringList args = {};
    int count = -1;  // for plural forms, -1 when the sentence has none; stands for %n

    Text() = default;
    Text(const char* source, QStringList args = {}, int count = -1)  // NOLINT(google-explicit-constructor)
        : source(QString::fromUtf8(source)), args(std::move(args)), count(count) {}

    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    // The sentence in the language of the installed translator.
    [[nodiscard]] QString translated() const;
    friend bool operator==(const Text&, const Text&) = default;
};

// Replaces %1 … %9 by args in one pass, so that an argument that itself holds "%1" stays as it is.
[[nodiscard]] QString filled(const QString& pattern, const QStringList& args);

// The plain English or Chinese label of `source` in context "zhike".
[[nodiscard]] QString translated(const char* source);

}  // namespace zhike
