#pragma once

#include "app/files/limits.h"
#include "base/result.h"

#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QXmlStreamReader>

#include <zlib.h>

#include <memory>
#include <optional>

namespace zhike {

// A ZIP file nobody vouches for (format: PKWARE APPNOTE 6.3). Parts are unpacked in memory only, when asked for by
// name, and counted while they are: what its directory declares is never believed.
// On zlib alone, for reasons told in docs/adr/0002-xlsx-without-a-zip-library.md.
class ZipPackage {
public:
    // Null when the file has no readable directory. Fails when it breaks a limit or names parts in a way none should.
    static Result<std::unique_ptr<ZipPackage>> open(const QString& path, const ReadOptions& options);

    // Names as in Open Packaging: case does not matter, no leading slash.
    [[nodiscard]] bool has(const QString& name) const { return m_parts.contains(name.toLower()); }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }

private:
    friend class ZipPart;
    struct Entry {
        qint64 header = -1;   // where its local header begins
        qint64 packed = 0;    // as declared; needed for parts that are not compressed
        qint64 declared = 0;  // unpacked, for progress only
        quint32 crc = 0;
        int method = 0;
        bool isLocked = false;
    };

    ZipPackage(const QString& path, const ReadOptions& options);
    // Where the directory begins, -1 when there is none.
    qint64 findDirectory();
    std::optional<Error> list(qint64 directory);
    std::optional<Error> add(QString name, const Entry& entry);

    QFile m_file;
    QString m_fileName;
    const ReadOptions m_options;
    QHash<QString, Entry> m_parts;  // by lower-case name
    qint64 m_unpacked = 0;          // over all parts so far
};

// One part while it is unpacked: a sequential device that stops at the limits.
class ZipPart final : public QIODevice {
public:
    ZipPart(ZipPackage& package, const QString& name);
    ~ZipPart() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    // Why reading stopped; damage to the last bytes shows in finish() only.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    // Reads what is left and checks the sum of the part.
    [[nodiscard]] Done finish();
    // A token begins: from here on only so many bytes may come before the next.
    void mark() { m_mark = m_unpacked; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    void start(const QString& name);
    bool refill();
    qint64 inflateInto(char* data, qint64 most);
    qint64 copyInto(char* data, qint64 most);
    qint64 fail(Error error);
    void checkLimits();
    void watchTag(QByteArrayView bytes);
    [[nodiscard]] Error damaged() const;

    ZipPackage& m_package;
    ZipPackage::Entry m_entry;
    z_stream m_stream = {};
    QByteArray m_packed;  // read from the file, not yet unpacked from
    qint64 m_next = 0;    // where in the file reading goes on
    qint64 m_taken = 0;   // packed bytes used up
    quint32 m_crc = 0;
    bool m_atEnd = false;
    qint64 m_unpacked = 0;
    qint64 m_mark = 0;
    qint64 m_inTag = -1;  // bytes since the last "<", -1 behind a ">"
    qint64 m_reported = 0;
    std::optional<Error> m_failure;
};

// "a part of the workbook is not well-formed"
[[nodiscard]] Error malformed(const QString& fileName);

// One XML part, token by token, under the guards a hostile file calls for: no DTD, bounded depth, attributes and
// size of one token. No namespace is asked for: names are local ones.
class XmlPart {
public:
    XmlPart(ZipPackage& package, const QString& name);

    // Moves to the next token; false at the end of the document or of what may be read (see end()).
    bool next();
    // Whether the whole part was read and is sound.
    [[nodiscard]] Done end();
    // Stops the reading with this error.
    void fail(Error error);
    [[nodiscard]] bool failed() const { return m_failure.has_value(); }

    // How many elements are open, the current one included: 1 at the root.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] bool isEnd() const { return m_xml.isEndElement(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    // The attribute of the current start element by its local name, empty when absent.
    [[nodiscard]] QStringView attribute(QStringView name) const;

private:
    bool guard();

    ZipPart m_part;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    QString m_fileName;
    std::optional<Error> m_failure;
    int m_depth = 0;
    bool m_leaving = false;  // the current token is an end element: its depth goes with the next token
};

}  // namespace zhike
