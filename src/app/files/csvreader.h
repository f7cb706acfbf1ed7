#pragma once

#include "app/files/encoding.h"
#include "app/files/tablereader.h"

#include <QFile>

namespace zhike {

// Delimited text (RFC 4180 and what people make of it): any line ends, mixed; line breaks within quotes; a quote in
// the middle of a plain field is a character; "sep=;" as first line sets the delimiter.
// A row with a broken quote, a NUL or characters its encoding does not have comes with a problem. A quote left open
// costs its own line only: reading goes on at the next line when what follows still looks like rows.
class CsvReader final : public TableReader {
public:
    static Result<std::unique_ptr<TableReader>> open(const QString& path, const ReadOptions& options);
    Result<bool> next(SourceRow& row) override;

private:
    enum class Fault { None, Stray, Open, TooLong };

    CsvReader(const QString& path, ReadOptions options);
    Done start();
    Result<Encoding> chosenEncoding();
    void takeSeparatorLine();

    // Whether there is a character at m_at, after reading on when needed.
    bool available() { return m_at < m_text.size() || fetch(); }
    bool fetch();
    void readRow(SourceRow& row);
    // One field, from m_at to the delimiter or line end behind it. Sets m_fault.
    QString readPlain();
    QString readQuoted();
    void readBehindQuote(QString& cell, qsizetype closing);
    void endRow();
    void noteBreak();
    void settleFault(SourceRow& row);
    void resumeAtNextLine(SourceRow& row);
    [[nodiscard]] bool nextLineLooksLikeARow() const;
    [[nodiscard]] std::optional<Text> characterProblem() const;
    [[nodiscard]] bool isFieldEnd(QChar c) const { return c == m_form.delimiter || c == u'\n' || c == u'\r'; }
    void fail(Text message);
    void failTooLong(int row);

    QFile m_file;
    QString m_name;
    const ReadOptions m_options;
    std::optional<TextDecoder> m_decoder;
    QString m_text;               // decoded, from the start of the current row at the latest
    qsizetype m_at = 0;           // next character in m_text
    qsizetype m_rowStart = 0;     // of the current row, in m_text
    qsizetype m_firstBreak = -1;  // first line break within the current row, in m_text
    bool m_fileDone = false;
    int m_line = 1;
    int m_columns = 0;  // of the first row
    int m_rows = 0;     // handed out
    qint64 m_reread = 0;
    Fault m_fault = Fault::None;
    bool m_brokeAtFieldStart = false;  // the quote that closed too early stood where a field begins
    std::optional<Error> m_failure;
};

}  // namespace zhike
