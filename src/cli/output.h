#pragma once

#include "base/result.h"
#include "cli/run.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zhike {

// Where a command's answer goes: one JSON document with --json, else tables and sentences for people.
class Output {
public:
    Output(Streams streams, bool json, bool quiet) : m_streams(streams), m_json(json), m_quiet(quiet) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    [[nodiscard]] FILE* in() const { return m_streams.in; }
    [[nodiscard]] FILE* err() const { return m_streams.err; }
    // The one document of a command.
    void document(const QJsonObject& document) const;
    // That a command succeeded: {"ok":true,…} with --json, else the message.
    void confirm(QJsonObject document, const Text& message) const;
    // One line of a stream of documents (batch); written at once.
    void line(const QJsonObject& document) const;
    // Rows as aligned columns under translated headers; only without --json.
    void table(const QStringList& columns, const QJsonArray& rows) const;
    void print(const QString& text) const;
    // A message on standard error, unless --quiet.
    void message(const Text& text) const;
    // The sentence on standard error, and the error document with --json.
    void error(const Error& error) const;

private:
    Streams m_streams;
    bool m_json;
    bool m_quiet;
};

[[nodiscard]] QJsonObject errorObject(const Error& error);

}  // namespace zhike
