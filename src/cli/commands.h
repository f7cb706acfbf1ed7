#pragma once

#include "cli/session.h"

namespace zhike {

// The commands; each answers on the session's output and returns the exit status.
[[nodiscard]] Result<int> initCommand(Session& session);
[[nodiscard]] Result<int> importCommand(Session& session);
[[nodiscard]] Result<int> exportCommand(Session& session);
[[nodiscard]] Result<int> listCommand(Session& session);
[[nodiscard]] Result<int> showCommand(Session& session);
[[nodiscard]] Result<int> dueCommand(Session& session);
[[nodiscard]] Result<int> rulesCommand(Session& session);
[[nodiscard]] Result<int> reportCommand(Session& session);
[[nodiscard]] Result<int> historyCommand(Session& session);
[[nodiscard]] Result<int> undoCommand(Session& session);
[[nodiscard]] Result<int> redoCommand(Session& session);
[[nodiscard]] Result<int> doCommand(Session& session);
[[nodiscard]] Result<int> batchCommand(Session& session);
[[nodiscard]] Result<int> checkCommand(Session& session);
[[nodiscard]] Result<int> migrateCommand(Session& session);
[[nodiscard]] Result<int> versionCommand(Session& session);

// An error in the use of the command line rather than in the data: exit status 2.
[[nodiscard]] Error usageError(Text message);
[[nodiscard]] bool isUsageError(const Error& error);

}  // namespace zhike
