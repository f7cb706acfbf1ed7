#pragma once

#include "app/customerinput.h"
#include "app/files/tablereader.h"
#include "app/work.h"

#include <memory>

namespace zhike {

enum class ImportMode { Create, Update, Upsert };

// A column of the file as the mapping shows it.
struct ImportColumn {
    int index = 0;             // of the cell in a SourceRow
    QString header = {};       // as it stands in the file
    QStringList samples = {};  // the first filled values, at most three
    QString field = {};        // what it goes to, one of importFieldNames(); empty: left out
};

// The fields a column can go to: those of a customer, and `first_name` and `last_name`, which join into the contact.
[[nodiscard]] QStringList importFieldNames();

// What a file turned out to be.
struct ImportShape {
    TableForm form;
    int headerRow = 0;  // the line or sheet row a person sees
    QList<ImportColumn> columns;
    bool recognised = false;  // a column that is needed (the name, or a key to match by) was found
};

// Opens the file, finds its header and guesses where each column goes. `headerRow`: the row a person says it is, 0:
// found by itself. Runs on any thread, touches no database.
[[nodiscard]] Result<ImportShape> importShape(const QString& path, const ReadOptions& read, int headerRow = 0);

// What becomes of a value that no list knows, or of an owner nobody is called: decided once per value.
struct ValueChoice {
    enum class Kind { Refuse, New, Existing, Empty };
    QString field;
    QString text;
    Kind kind = Kind::Refuse;
    QString code = {};  // Existing: code of the list's value, or the person's id as text
};

struct ImportRequest {
    QString path;
    ReadOptions read = {};  // encoding, delimiter, sheet, progress, cancel
    int headerRow = 0;      // 0: found by itself
    ImportMode mode = ImportMode::Create;
    QString match = {};                               // no external_id name phone email; empty: no, then external_id
    std::optional<QList<ImportColumn>> columns = {};  // the mapping; nothing: guessed
    bool addValues = false;                           // unknown list values without a choice become new ones
    bool createUsers = false;                         // unknown owners without a choice become users
    QList<ValueChoice> values = {};
};

struct FieldChange {
    QString field;
    QString before;  // as people read them
    QString after;
};

enum class ImportOutcome { New, Changed, Unchanged, Refused };

// One row of the file as the preview lists it.
struct ImportRow {
    int number = 0;  // the line or sheet row a person sees
    ImportOutcome outcome = ImportOutcome::Refused;
    QString name;                // of the customer
    QString no;                  // of the customer that is changed; of a new one when the file says it
    QList<FieldChange> changes;  // Changed only
    QList<Error> problems;       // Refused: why, with field
    QList<Error> warnings;       // accepted, but (possible duplicate, owner unknown …)
};

struct UnknownValue {
    QString field;
    QString text;
    int rows = 0;
};

struct ImportCounts {
    int read = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int rejected = 0;
};

struct PlanContents;

// An import that was read, checked and matched and can be carried out: the dry run. Immutable, safe to hand between
// threads.
class ImportPlan {
public:
    explicit ImportPlan(std::unique_ptr<const PlanContents> contents);
    ~ImportPlan();
    ImportPlan(const ImportPlan&) = delete;
    ImportPlan& operator=(const ImportPlan&) = delete;

    [[nodiscard]] const ImportShape& shape() const;
    [[nodiscard]] const ImportCounts& counts() const;
    [[nodiscard]] int size() const;
    // Made on demand; `chinese`: the language of list values in its changes.
    [[nodiscard]] ImportRow row(int index, bool chinese = true) const;
    // Values no list knows and owners nobody is called, by how often; also those that are settled by now.
    [[nodiscard]] const QList<UnknownValue>& unknownValues() const;
    // Indices of the rows with that outcome, in the order of the file.
    [[nodiscard]] const QList<int>& rowsOf(ImportOutcome outcome) const;
    // Saves the refused rows as a CSV: header, cells as in the file, and last columns with row and reason. The file can
    // be corrected and imported.
    [[nodiscard]] Done writeRejects(const QString& path) const;

    [[nodiscard]] const PlanContents& contents() const { return *m_contents; }

private:
    std::unique_ptr<const PlanContents> m_contents;
};

// Reads, checks and matches everything; writes nothing. Progress (bytes) and cancel through request.read.
[[nodiscard]] Result<std::shared_ptr<const ImportPlan>> planImport(Repositories& data, const Clock& clock,
                                                                   const ImportRequest& request);

struct ImportProgress {
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64 done, qint64 total)> progress = {};  // rows, on the writing thread
};

// Carries a plan out in one change set: all accepted rows, or none when it fails or is cancelled. Conflict when a
// customer was changed, or a key taken, since the plan was made.
[[nodiscard]] Result<ImportCounts> carryOutImport(Work& work, const ImportPlan& plan,
                                                  const ImportProgress& progress = {});

}  // namespace zhike
