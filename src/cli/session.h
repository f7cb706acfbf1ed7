#pragma once

#include "app/datafile.h"
#include "app/lookup.h"
#include "app/readablecopy.h"
#include "app/writer.h"
#include "cli/arguments.h"
#include "cli/interrupt.h"
#include "cli/output.h"

namespace zhike {

// One run of the command line: where the data are, what time it is, who acts. Opens what a command needs, when it
// needs it: reading takes no lock, writing does.
class Session {
public:
    [[nodiscard]] static Result<std::unique_ptr<Session>> start(const Arguments& arguments, const Output& output);

    const Arguments& arguments;
    const Output& output;
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    [[nodiscard]] const Location& location() const { return m_location; }
    [[nodiscard]] bool isChinese() const { return m_chinese; }

    // Repositories to read from, after what time has changed was brought up to date where that is possible.
    [[nodiscard]] Result<Repositories*> reading();
    [[nodiscard]] Result<Writer*> writing();
    // The same with no second connection to the data: for filling a new file.
    [[nodiscard]] Result<Writer*> writingAlone();
    [[nodiscard]] const Lookup& lookup() const { return m_lookup; }
    // What went wrong while rows were read, which a command took for their end.
    [[nodiscard]] std::optional<Error> failure();
    // Reads again what a write has changed of what is kept here: lists, people, the company's time.
    [[nodiscard]] Done refresh(const Receipt& receipt);
    // The person of `--as` or of `name`; the first administrator when none is named.
    [[nodiscard]] Result<User> actor(const QString& name = {}) const;
    // The clock of the session, or one that stands at `now` when that is given.
    [[nodiscard]] Result<std::shared_ptr<Clock>> clockAt(const QString& now) const;

private:
    Session(const Arguments& arguments, const Output& output, Location location, bool chinese)
        : arguments(arguments), output(output), m_location(std::move(location)), m_chinese(chinese) {}
    [[nodiscard]] Done takeCompanyTime();
    [[nodiscard]] Done readLookup();

    Location m_location;
    bool m_chinese;
    std::shared_ptr<Clock> m_clock;
    std::unique_ptr<ReadableCopy> m_copy;
    std::unique_ptr<DataLock> m_lock;
    std::unique_ptr<Writer> m_writer;
    std::optional<InterruptReach> m_writerReach;
    std::unique_ptr<Connection> m_reader;
    std::optional<InterruptReach> m_readerReach;
    std::unique_ptr<Repositories> m_data;
    Lookup m_lookup;
};

}  // namespace zhike
