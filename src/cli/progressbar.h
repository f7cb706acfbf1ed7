#pragma once

#include "cli/output.h"

namespace zhike {

// The progress of a long command as a bar on standard error, when that is a terminal; cleared when it ends.
class ProgressBar {
public:
    ProgressBar(const Output& output, Text what);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    void show(qint64 done, qint64 total);

private:
    FILE* m_stream;  // nullptr: nobody looks
    QString m_what;
    int m_percent = -1;
};

}  // namespace zhike
