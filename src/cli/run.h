#pragma once

#include <QStringList>

#include <cstdio>

namespace zhike {

struct Streams {
    FILE* in;
    FILE* out;
    FILE* err;
};

// Exit status of the command line (a promise to other programs).
enum ExitCode { kExitDone = 0, kExitRefused = 1, kExitUsage = 2, kExitPartly = 3 };

// Carries out one command; arguments without the program's name.
[[nodiscard]] int runCommandLine(const QStringList& arguments, Streams streams);

}  // namespace zhike
