#pragma once

#include <QJsonObject>
#include <QStringList>

namespace zhike {

struct Location;

// The name under which drafts of those data are kept.
[[nodiscard]] QString draftsOf(const Location& location);

// What was typed into a form and is not saved yet, kept in small files so that it survives a crash
// (reliability.md §4). One file per form and database; written whole or not at all.
class Drafts {
public:
    // `database` says whose drafts: those of one never appear in another.
    explicit Drafts(const QString& database);

    // Empty when there is none or the file is damaged.
    [[nodiscard]] QJsonObject read(const QString& form) const;
    // The forms that have a draft of this database.
    [[nodiscard]] QStringList forms() const;
    // An empty draft removes the file. False when it could not be written.
    bool write(const QString& form, const QJsonObject& draft) const;

private:
    [[nodiscard]] QString path(const QString& form) const;

    QString m_prefix;
};

}  // namespace zhike
