#include "app/files/csvreader.h"

#include "app/files/delimiter.h"

#include <QFileInfo>

#include <algorithm>

namespace zhike {

namespace {

constexpr qint64 kChunk = 256 << 10;
constexpr qsizetype kSample = 64 << 10;
// Characters that may be read a second time behind quotes left open, so that no file costs quadratic time.
constexpr qint64 kMostReread = qint64{64} << 20;
constexpr QChar kEndOfFileMark = QChar(0x1a);  // of DOS; also what ICU puts for a byte it cannot decode

}  // namespace

CsvReader::CsvReader(const QString& path, ReadOptions options)
    : m_file(path), m_name(QFileInfo(path).fileName()), m_options(std::move(options)) {}

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString& path, const ReadOptions& options) {
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options));
    if (auto started = reader->start(); !started) return started.error();
    return std::unique_ptr<TableReader>(std::move(reader));
}

Done CsvReader::start() {
    if (!m_file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unavailable,
                     QStringLiteral("file"),
                     {ZTEXT("“%1” cannot be opened for reading."), {m_name}},
                     m_file.errorString()};
    }
    const auto encoding = chosenEncoding();
    if (!encoding) return encoding.error();
    const Bom bom = bomOf(m_file.peek(3));
    if (bom.bytes > 0 && bom.encoding == *encoding) m_file.skip(bom.bytes);
    m_decoder.emplace(*encoding);
    m_form.kind = FileKind::Csv;
    m_form.encoding = nameOf(*encoding);
    fetch();
    if (m_failure) return *m_failure;
    takeSeparatorLine();
    if (m_form.delimiter.isNull()) {
        m_form.delimiter =
            m_options.delimiter.isNull() ? guessDelimiter(QStringView(m_text).left(kSample)) : m_options.delimiter;
    }
    return done();
}

Result<Encoding> CsvReader::chosenEncoding() {
    if (m_options.encoding.isEmpty()) return guessEncoding(m_file);
    const auto named = encodingNamed(m_options.encoding);
    if (!named) {
        return invalid("encoding", {ZTEXT("“%1” is not a known encoding. Known are %2."),
                                    {m_options.encoding, QStringLiteral("UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5, "
                                                                        "windows-1252, ISO-8859-1")}});
    }
    return *named;
}

// Excel's own first line, "sep=;".
void CsvReader::takeSeparatorLine() {
    if (!m_text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || m_text.size() < 6) return;
    if (m_text.at(5) != u'\n' && m_text.at(5) != u'\r') return;
    m_form.delimiter = m_options.delimiter.isNull() ? m_text.at(4) : m_options.delimiter;
    m_at = 5;
    endRow();
}

bool CsvReader::fetch() {
    if (m_fileDone || m_failure) return false;
    if (m_options.isCancelled()) {
        m_failure = cancelledError();
        return false;
    }
    const qsizetype before = m_text.size();
    do {
        const QByteArray bytes = m_file.read(kChunk);
        m_fileDone = bytes.isEmpty();
        if (m_file.error() != QFileDevice::NoError) {
            fail({ZTEXT("Reading “%1” failed before its end."), {m_name}});
            return false;
        }
        m_text += m_fileDone ? m_decoder->finish() : m_decoder->decode(bytes);
        if (m_options.progress) m_options.progress(m_file.pos(), m_file.size());
    } while (m_text.size() == before && !m_fileDone);
    if (m_fileDone && m_text.endsWith(kEndOfFileMark)) m_text.chop(1);
    return m_at < m_text.size();
}

Result<bool> CsvReader::next(SourceRow& row) {
    while (!m_failure && available()) {
        if (m_at > kSample) {
            m_text.remove(0, m_at);
            m_at = 0;
        }
        readRow(row);
        if (m_failure) break;
        if (isBlank(row.cells) && !row.problem) continue;
        if (m_rows++ == 0) m_columns = int(row.cells.size());
        if (m_rows > m_options.limits.rows + 1) {
            fail({ZTEXT("“%1” has more than %2 rows. Split it into smaller files."),
                  {m_name, QString::number(m_options.limits.rows)}});
            break;
        }
        return true;
    }
    if (m_failure) return *m_failure;
    return false;
}

void CsvReader::readRow(SourceRow& row) {
    row.number = m_line;
    row.cells.clear();
    row.problem.reset();
    m_rowStart = m_at;
    m_firstBreak = -1;
    m_fault = Fault::None;
    for (bool more = true; more && !m_failure;) {
        const bool quoted = available() && m_text.at(m_at) == u'"';
        row.cells += quoted ? readQuoted() : readPlain();
        if (row.cells.size() > m_options.limits.columns) {
            fail({ZTEXT("“%1” has more than %2 columns in row %3. It is not read."),
                  {m_name, QString::number(m_options.limits.columns), QString::number(row.number)}});
        }
        more =
            m_fault != Fault::Open && m_fault != Fault::TooLong && available() && m_text.at(m_at) == m_form.delimiter;
        if (more) ++m_at;
    }
    if (m_fault != Fault::None && !m_failure) settleFault(row);
    if (m_failure) return;
    const auto characters = characterProblem();
    if (characters && !row.problem) row.problem = invalid("", *characters);
    if (m_firstBreak != m_at) endRow();
}

QString CsvReader::readPlain() {
    const qsizetype from = m_at;
    while (available() && !isFieldEnd(m_text.at(m_at))) {
        if (++m_at - from > m_options.limits.fieldCharacters) {
            failTooLong(m_line);
            break;
        }
    }
    return m_text.mid(from, m_at - from);
}

QString CsvReader::readQuoted() {
    QString cell;
    const qsizetype most = m_options.limits.fieldCharacters;
    for (;;) {
        const qsizetype from = ++m_at;
        while (available() && m_text.at(m_at) != u'"' && m_at - from <= most) {
            noteBreak();
            ++m_at;
        }
        cell += QStringView(m_text).mid(from, m_at - from);
        if (cell.size() > most)
            m_fault = Fault::TooLong;
        else if (!available())
            m_fault = Fault::Open;
        if (m_fault == Fault::TooLong || m_fault == Fault::Open) return cell;
        const qsizetype closing = m_at++;
        if (!available() || m_text.at(m_at) != u'"') {
            readBehindQuote(cell, closing);
            return cell;
        }
        cell += u'"';
    }
}

// Behind the closing quote only blanks may stand before the field ends.
void CsvReader::readBehindQuote(QString& cell, qsizetype closing) {
    while (available() && m_text.at(m_at) == u' ' && m_form.delimiter != u' ') ++m_at;
    if (!available() || isFieldEnd(m_text.at(m_at))) return;
    const QChar before = m_text.at(closing - 1);
    m_fault = Fault::Stray;
    m_brokeAtFieldStart = m_firstBreak >= 0 && isFieldEnd(before);
    cell += readPlain();
}

void CsvReader::noteBreak() {
    const QChar c = m_text.at(m_at);
    if (c != u'\n' && c != u'\r') return;
    if (m_firstBreak < 0) m_firstBreak = m_at;
    if (c == u'\n' && m_text.at(m_at - 1) == u'\r') return;  // the second half of CR LF
    ++m_line;
}

void CsvReader::endRow() {
    if (!available()) return;
    const QChar c = m_text.at(m_at++);
    if (c == u'\r' && available() && m_text.at(m_at) == u'\n') ++m_at;
    ++m_line;
}

// A broken quote: the row is refused. When it swallowed line breaks, was the quote left open? Then the text closed
// where another field begins, or never, and its second line is a row of its own.
void CsvReader::settleFault(SourceRow& row) {
    const bool swallowed = m_firstBreak >= 0;
    if (m_fault == Fault::TooLong && !(swallowed && nextLineLooksLikeARow())) return failTooLong(row.number);
    const bool leftOpen = m_fault != Fault::Stray || m_brokeAtFieldStart;
    row.problem = leftOpen ? invalid("", {ZTEXT("A quotation mark is opened in this row and not closed.")})
                           : invalid("", {ZTEXT("Text follows a closing quotation mark in this row.")});
    if (swallowed && leftOpen) resumeAtNextLine(row);
}

void CsvReader::resumeAtNextLine(SourceRow& row) {
    m_reread += m_at - m_firstBreak;
    if (m_reread > kMostReread) {
        return fail({ZTEXT("“%1” has too many quotation marks that are opened and not closed."), {m_name}});
    }
    row.cells = m_text.mid(m_rowStart, m_firstBreak - m_rowStart).remove(u'"').split(m_form.delimiter);
    m_at = m_firstBreak;
    m_line = row.number;
    endRow();
    m_firstBreak = m_at;  // tells readRow that the line end is taken
}

bool CsvReader::nextLineLooksLikeARow() const {
    QStringView rest = QStringView(m_text).mid(m_firstBreak);
    while (!rest.isEmpty() && (rest.front() == u'\n' || rest.front() == u'\r')) rest = rest.mid(1);
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    return m_columns > 1 && std::count(rest.begin(), end, m_form.delimiter) + 1 == m_columns;
}

std::optional<Text> CsvReader::characterProblem() const {
    bool surrogates = false;
    const QStringView row = QStringView(m_text).mid(m_rowStart, m_at - m_rowStart);
    for (const QChar c : row) {
        if (c.isNull()) return Text{ZTEXT("This row holds a NUL character.")};
        if (c == QChar::ReplacementCharacter || c == kEndOfFileMark) {
            return Text{ZTEXT("This row holds characters that cannot be read as %1."), {m_form.encoding}};
        }
        surrogates = surrogates || c.isSurrogate();
    }
    if (!surrogates || row.isValidUtf16()) return std::nullopt;
    return Text{ZTEXT("This row holds characters that cannot be read as %1."), {m_form.encoding}};
}

void CsvReader::fail(Text message) {
    if (!m_failure) m_failure = fileError(std::move(message));
}

void CsvReader::failTooLong(int row) {
    fail({ZTEXT("“%1” has a field longer than %2 characters in row %3. Is a quotation mark left open there?"),
          {m_name, QString::number(m_options.limits.fieldCharacters), QString::number(row)}});
}

}  // namespace zhike
