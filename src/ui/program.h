#pragma once

#include "app/datasource.h"
#include "ui/desk.h"
#include "ui/shell/doorbell.h"

#include <vector>

namespace zhike {

// The running program: one window over one data source at a time. Another source is opened beside it and takes its
// place when it is ready, in a new window; when it cannot be opened, all stays as it is. GUI thread.
class Program : public QObject {
    Q_OBJECT

public:
    // All must outlive the program.
    Program(Preferences& preferences, Language& language, std::shared_ptr<Clock> clock);
    ~Program() override;

    // The first time a window is shown at once, and its data as soon as they are there. Asks before work is lost that
    // still goes on in the window.
    void open(const DataSource& source);
    // The file that was open last, otherwise the person's own, which is made when there is none.
    void openOwn();
    // The same, and the demonstration data that were open until then are thrown away.
    void leaveDemo();

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] const DataSource& source() const { return m_source; }
    // Blocks until nothing is being opened. For the picture tour and tests, never for the window.
    void waitUntilOpen();

Q_SIGNALS:
    void opened();    // the data are there, or the reason why not
    void handedOn();  // another program has the data and was brought to the front; this one shows nothing

private:
    // Nothing: another window of this person has the data and was brought to the front.
    using Answer = Result<std::optional<OpenedData>>;

    void begin(const DataSource& source, bool clearsDemo);
    void take(const DataSource& source, Answer answer);
    void show(const DataSource& source, OpenedData data);
    void refuse(const DataSource& source, const Error& error);
    void retire(std::unique_ptr<Desk> desk);
    [[nodiscard]] DataSource ownSource() const;
    [[nodiscard]] std::unique_ptr<Desk> makeDesk();
    void greet(bool isNew);
    void showFindings();
    void registerDataActions(ActionRegistry& actions);
    void choose(DataSource::Kind kind);
    void rememberWindow();

    Preferences& m_preferences;
    Language& m_language;
    std::shared_ptr<Clock> m_clock;
    Lane<Nothing> m_aside;  // where files are opened, so that the window never waits
    Doorbell m_doorbell;
    DataSource m_source;
    std::unique_ptr<Desk> m_desk;
    std::vector<std::unique_ptr<Desk>> m_retired;  // out of sight, their data not yet at rest
    bool m_opening = false;
    bool m_clearsDemo = false;
    bool m_saidKeptAside = false;
};

}  // namespace zhike
