#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace zhike {

// A command line taken apart: global options, the command, its own options and words.
struct Arguments {
    QString db;
    QString as;
    QString now;
    QString lang;
    bool json = false;
    bool quiet = false;
    QString command;
    QStringList words;                     // what is no option, in order
    QMultiHash<QString, QString> options;  // "limit" -> "20"; flags have an empty value

    [[nodiscard]] bool has(const char* option) const { return options.contains(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option, const QString& otherwise = {}) const {
        return options.value(QString::fromLatin1(option), otherwise);
    }
};

// Fails with what is wrong about the usage: unknown command or option, a missing value.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList& arguments);

// A whole number from `least` to `most` given with an option; `otherwise` when it is not given.
[[nodiscard]] Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise, int least = 0,
                                       int most = std::numeric_limits<int>::max());

// Words separated by blanks, as the tables of the commands write them.
[[nodiscard]] QStringList wordsOf(const char* text);

// The commands with their options, as `help` prints them.
[[nodiscard]] QString usage();

}  // namespace zhike
