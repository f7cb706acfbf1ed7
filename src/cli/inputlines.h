#pragma once

#include <QByteArray>

#include <optional>

namespace zhike {

// The lines of an open file, each as soon as it is there, be it typed, piped or stored. An interrupt ends
// the waiting for one.
class InputLines {
public:
    explicit InputLines(int descriptor) : m_descriptor(descriptor) {}
    // The next line without its end; nothing after the last and when there was an interrupt.
    [[nodiscard]] std::optional<QByteArray> next();

private:
    int m_descriptor;
    QByteArray m_read;
    bool m_ended = false;
};

}  // namespace zhike
