#pragma once

#include "storage/location.h"

#include <QObject>

class QLocalServer;

namespace zhike {

// How a second start on a file that a window already has open brings that window to the front (reliability.md §3).
// The window listens at a place named by the file; whoever rings says nothing else. Same person, same machine only.
class Doorbell : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Rings at the window that has this file open; false when none answers. Waits a moment, on any thread.
    [[nodiscard]] static bool ring(const Location& location);
    // Listens for this file from now on, and for no other. Deaf for a server, which many may use.
    void listenFor(const Location& location);

Q_SIGNALS:
    void rung();

private:
    QLocalServer* m_server = nullptr;
};

}  // namespace zhike
