#pragma once

#include "app/files/tablereader.h"

#include <memory>

namespace zhike {

enum class ImportMode { Create, Update, Upsert };

// A column of the file as the mapping shows it.
struct ImportColumn {
    int index = 0;             // of the cell in a SourceRow
    QString header = {};       // as it stands in the file
    QStringList samples = {};  // the first filled values, at most three
    QString field = {};        // what it goes to, a field of its kind (ColumnNames); empty: left out
};

// What a file turned out to be.
struct ImportShape {
    TableForm form;
    int headerRow = 0;  // the line or sheet row a person sees
    QList<ImportColumn> columns;
    bool recognised = false;  // a column that is needed (the name, or a key to match by) was found
};

// Opens the file, finds its header and guesses where each column goes. `headerRow`: the row a person says it is, 0:
// found by itself. `kind`: what its rows are. Runs on any thread, touches no database.
[[nodiscard]] Result<ImportShape> importShape(const QString& path, const ReadOptions& read, int headerRow = 0,
                                              const QString& kind = QStringLiteral("customers"));

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
    bool chinese = false;  // the language of list values in sentences
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
    QString name;                // of the customer, or what the record is called
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

// An import that was read, checked and matched and can be carried out: the dry run. Immutable, safe to hand between
// threads.
class ImportPreview {
public:
    ImportPreview() = default;
    virtual ~ImportPreview() = default;
    ImportPreview(const ImportPreview&) = delete;
    ImportPreview& operator=(const ImportPreview&) = delete;

    [[nodiscard]] virtual const ImportShape& shape() const = 0;
    [[nodiscard]] virtual const ImportCounts& counts() const = 0;
    [[nodiscard]] virtual int size() const = 0;
    // Made on demand; `chinese`: the language of list values in its changes.
    [[nodiscard]] virtual ImportRow row(int index, bool chinese = true) const = 0;
    // Saves the refused rows as a CSV: header, cells as in the file, and a last column with row and reason. The file
    // can be corrected and imported.
    [[nodiscard]] Done writeRejects(const QString& path) const;

protected:
    // The cells of a refused row, as in the file.
    [[nodiscard]] virtual QStringList cellsOf(int index) const = 0;
};

struct ImportProgress {
    const std::atomic_bool* cancelled = nullptr;
    std::function<void(qint64 done, qint64 total)> progress = {};  // rows, on the writing thread
};

}  // namespace zhike
