#pragma once

#include "cli/run.h"
#include "support/databases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace zhike {

// What a run of the command line answered.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString code() const { return json()[QStringLiteral("error")][QStringLiteral("code")].toString(); }
    [[nodiscard]] QString field() const { return json()[QStringLiteral("error")][QStringLiteral("field")].toString(); }
};

// Runs commands in this process against one place, as a script would.
class CommandLine {
public:
    explicit CommandLine(Engine engine) : m_place(engine) {}

    [[nodiscard]] const TestPlace& place() const { return m_place; }

    Answer run(const QStringList& arguments, const QByteArray& input = {}) const {
        FILE* in = std::tmpfile();
        FILE* out = std::tmpfile();
        FILE* err = std::tmpfile();
        std::fwrite(input.constData(), 1, size_t(input.size()), in);
        std::rewind(in);
        Answer answer;
        answer.status = runCommandLine(QStringList{QStringLiteral("--db"), m_place.text()} + arguments, {in, out, err});
        answer.out = content(out);
        answer.err = content(err);
        std::fclose(in);
        return answer;
    }
    // Words separated by blanks; `~` stands for a blank inside a word.
    Answer operator()(const char* words) const {
        QStringList arguments = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        for (QString& argument : arguments) argument.replace(u'~', u' ');
        return run(arguments);
    }

private:
    static QByteArray content(FILE* file) {
        std::fflush(file);
        std::rewind(file);
        QByteArray bytes;
        char chunk[4096];
        for (size_t n = 0; (n = std::fread(chunk, 1, sizeof chunk, file)) > 0;) bytes.append(chunk, qsizetype(n));
        std::fclose(file);
        return bytes;
    }

    TestPlace m_place;
};

}  // namespace zhike
