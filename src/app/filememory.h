#pragma once

#include "storage/changeset.h"

#include <QFile>

namespace zhike {

// What this computer remembers of a data file, kept outside it: which file it was, which -wal lay beside it, which
// saves were confirmed. So a -wal that got lost or belongs to another file is noticed (reliability.md §4). Written
// with one small append after each commit; what cannot be written or read is simply not remembered.
class FileMemory {
public:
    explicit FileMemory(const QString& path);

    // The identity (table meta) of the file that was last saved to at this path; empty when none is remembered.
    [[nodiscard]] QString identity() const { return m_identity; }
    // fileIdentity() of its -wal.
    [[nodiscard]] QByteArray wal() const { return m_wal; }
    // How many confirmed saves are newer than the newest entry of the journal.
    [[nodiscard]] int savesAfter(qint64 newestEntry) const;

    // A save of the file `identity` was confirmed.
    void remember(ChangeSetId saved, const QString& identity);

private:
    [[nodiscard]] static QString folder();
    static void forgetTemporaryFiles();
    [[nodiscard]] bool begin(const QString& identity);

    QString m_path;
    QString m_identity;
    QByteArray m_wal;
    QList<qint64> m_saves;
    QFile m_file;
};

}  // namespace zhike
