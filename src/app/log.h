#pragma once

#include "base/log.h"

namespace zhike {

// The file that programLog is written to while this lives: three files of 1 MB, the oldest is dropped. What else Qt
// has to say goes where it went before. Made once, by main(); a path that cannot be written makes no log and no fuss.
class LogFile {
public:
    explicit LogFile(const QString& path);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    // Where a program keeps its log unless told otherwise: `zhike/log/PROGRAM.log` beside its data.
    [[nodiscard]] static QString pathFor(const QString& program);

private:
    QtMessageHandler m_before = nullptr;
};

}  // namespace zhike
