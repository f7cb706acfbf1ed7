#include "app/files/zippackage.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kMostDepth = 64;
constexpr int kMostAttributes = 256;
constexpr qint64 kChunk = 64 << 10;
constexpr qint64 kReportEvery = 256 << 10;
// What one token (a text, a tag) may take: the longest cell written as &#xFFFF; and what the readers buffer ahead.
constexpr qint64 kTokenBytes = (64 << 10) * 8 + (32 << 10);
// What one tag may take. QXmlStreamReader compares every pair of attributes: half a megabyte of them holds it 5 s.
constexpr qint64 kTagBytes = 64 << 10;

// Sizes of the fixed parts of the records (APPNOTE 4.3).
constexpr int kEndRecord = 22;
constexpr int kEntryRecord = 46;
constexpr int kLocalRecord = 30;
constexpr int kLongestComment = 0xffff;
constexpr quint32 kIsInZip64 = 0xffffffff;
constexpr int kStored = 0;
constexpr int kDeflated = 8;

quint16 u16(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}
quint32 u32(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}
// Nonsense beyond 2^62 becomes a place no file has.
qint64 u64(const QByteArray& bytes, qsizetype at) {
    return qint64(std::min<quint64>(qFromLittleEndian<quint64>(bytes.constData() + at), quint64{1} << 62));
}

// The 64-bit values of an extra field 0x0001, in their order, for the fields that say they are there (APPNOTE 4.5.3).
void readZip64(const QByteArray& extra, std::initializer_list<qint64*> fields) {
    for (qsizetype at = 0; at + 4 <= extra.size(); at += 4 + u16(extra, at + 2)) {
        if (u16(extra, at) != 1) continue;
        const qsizetype end = std::min<qsizetype>(extra.size(), at + 4 + u16(extra, at + 2));
        qsizetype value = at + 4;
        for (qint64* field : fields) {
            if (*field != kIsInZip64 || value + 8 > end) continue;
            *field = u64(extra, value);
            value += 8;
        }
        return;
    }
}

}  // namespace

ZipPackage::ZipPackage(const QString& path, const ReadOptions& options)
    : m_file(path), m_fileName(QFileInfo(path).fileName()), m_options(options) {}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString& path, const ReadOptions& options) {
    std::unique_ptr<ZipPackage> package(new ZipPackage(path, options));
    const qint64 directory = package->m_file.open(QIODevice::ReadOnly) ? package->findDirectory() : -1;
    if (directory < 0) return std::unique_ptr<ZipPackage>();
    if (auto error = package->list(directory)) return std::move(*error);
    if (package->m_parts.isEmpty()) package.reset();
    return package;
}

qint64 ZipPackage::findDirectory() {
    const qint64 from = std::max<qint64>(0, m_file.size() - kEndRecord - kLongestComment);
    if (!m_file.seek(from)) return -1;
    const QByteArray tail = m_file.read(kEndRecord + kLongestComment);
    qsizetype at = tail.lastIndexOf("PK\x05\x06");
    while (at >= 0 && at + kEndRecord + (at + kEndRecord <= tail.size() ? u16(tail, at + 20) : 0) > tail.size()) {
        at = at == 0 ? -1 : tail.lastIndexOf("PK\x05\x06", at - 1);
    }
    if (at < 0) return -1;
    if (const quint32 directory = u32(tail, at + 16); directory != kIsInZip64) return directory;
    constexpr int kLocator = 20;  // of the ZIP64 end record, right before the end record
    if (at < kLocator || tail.mid(at - kLocator, 4) != "PK\x06\x07") return -1;
    if (!m_file.seek(u64(tail, at - kLocator + 8))) return -1;
    const QByteArray end = m_file.read(56);
    return end.size() == 56 && end.startsWith("PK\x06\x06") ? u64(end, 48) : -1;
}

std::optional<Error> ZipPackage::list(qint64 directory) {
    if (!m_file.seek(directory)) return std::nullopt;
    for (int parts = 1;; ++parts) {
        const QByteArray record = m_file.read(kEntryRecord);
        if (record.size() < kEntryRecord || !record.startsWith("PK\x01\x02")) return std::nullopt;
        if (parts > m_options.limits.parts) {
            return fileError({ZTEXT("“%1” holds more than %2 parts. A workbook has far fewer; it is not read."),
                              {m_fileName, QString::number(m_options.limits.parts)}});
        }
        const QByteArray name = m_file.read(u16(record, 28));
        const QByteArray extra = m_file.read(u16(record, 30));
        m_file.skip(u16(record, 32));
        Entry entry{u32(record, 42), u32(record, 20), u32(record, 24),
                    u32(record, 16), u16(record, 10), (u16(record, 8) & 1) != 0};
        readZip64(extra, {&entry.declared, &entry.packed, &entry.header});
        if (auto error = add(QString::fromUtf8(name), entry)) return error;
    }
}

std::optional<Error> ZipPackage::add(QString name, const Entry& entry) {
    name = name.toLower().replace(u'\\', u'/');
    if (name.split(u'/').contains(QStringLiteral(".."))) {
        return fileError({ZTEXT("“%1” holds a part whose name leads out of the file. It is not read."), {m_fileName}});
    }
    if (m_parts.contains(name)) {
        return fileError({ZTEXT("“%1” holds two parts of the same name. It is not read."), {m_fileName}});
    }
    m_parts.insert(name, entry);
    return std::nullopt;
}

ZipPart::ZipPart(ZipPackage& package, const QString& name) : m_package(package) {
    start(name);
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart() {
    if (m_stream.state) inflateEnd(&m_stream);
}

void ZipPart::start(const QString& name) {
    const auto found = m_package.m_parts.constFind(name.toLower());
    if (found == m_package.m_parts.constEnd()) {
        fail(fileError({ZTEXT("“%1” is damaged: a part of the workbook is missing."), {m_package.fileName()}}));
        return;
    }
    m_entry = *found;
    if (m_entry.isLocked) {
        fail(fileError({ZTEXT("“%1” is locked with a password. Open it, remove the password and save it again."),
                        {m_package.fileName()}}));
        return;
    }
    QFile& file = m_package.m_file;
    const QByteArray local = file.seek(m_entry.header) ? file.read(kLocalRecord) : QByteArray();
    const bool isKnown = m_entry.method == kStored || m_entry.method == kDeflated;
    if (local.size() < kLocalRecord || !local.startsWith("PK\x03\x04") || !isKnown ||
        inflateInit2(&m_stream, -MAX_WBITS) != Z_OK) {
        fail(damaged());
        return;
    }
    m_next = m_entry.header + kLocalRecord + u16(local, 26) + u16(local, 28);
}

Error ZipPart::damaged() const {
    return fileError({ZTEXT("“%1” is damaged: a part of it cannot be unpacked."), {m_package.fileName()}});
}

qint64 ZipPart::fail(Error error) {
    if (!m_failure) m_failure = std::move(error);
    return -1;
}

qint64 ZipPart::readData(char* data, qint64 most) {
    if (m_failure) return -1;
    if (m_package.m_options.isCancelled()) return fail(cancelledError());
    if (m_atEnd || most == 0) return 0;  // QIODevice asks for nothing at times
    const qint64 got = m_entry.method == kStored ? copyInto(data, most) : inflateInto(data, most);
    if (got < 0) return fail(damaged());
    m_crc = quint32(crc32(m_crc, reinterpret_cast<const Bytef*>(data), uInt(got)));
    m_unpacked += got;
    m_package.m_unpacked += got;
    watchTag({data, got});
    checkLimits();
    return m_failure ? -1 : got;
}

// Parts can be read in turns, so each finds its own place in the file.
bool ZipPart::refill() {
    QFile& file = m_package.m_file;
    m_packed = file.seek(m_next) ? file.read(kChunk) : QByteArray();
    m_next += m_packed.size();
    return !m_packed.isEmpty();
}

qint64 ZipPart::inflateInto(char* data, qint64 most) {
    m_stream.next_out = reinterpret_cast<Bytef*>(data);
    const auto room = uInt(std::min<qint64>(most, kChunk));
    m_stream.avail_out = room;
    while (m_stream.avail_out == room && !m_atEnd) {
        if (m_stream.avail_in == 0) {
            if (!refill()) return -1;
            m_stream.next_in = reinterpret_cast<Bytef*>(m_packed.data());
            m_stream.avail_in = uInt(m_packed.size());
        }
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END) return -1;
        m_atEnd = state == Z_STREAM_END;
    }
    m_taken = qint64(m_stream.total_in);
    return room - m_stream.avail_out;
}

qint64 ZipPart::copyInto(char* data, qint64 most) {
    QFile& file = m_package.m_file;
    const qint64 got = file.seek(m_next) ? file.read(data, std::min(most, m_entry.packed - m_taken)) : -1;
    if (got < 0) return -1;
    m_next += got;
    m_taken += got;
    m_atEnd = got == 0;
    return got;
}

void ZipPart::watchTag(QByteArrayView bytes) {
    const qsizetype opened = bytes.lastIndexOf('<');
    const qsizetype closed = bytes.lastIndexOf('>');
    if (opened > closed)
        m_inTag = bytes.size() - opened;
    else if (closed >= 0)
        m_inTag = -1;
    else if (m_inTag >= 0)
        m_inTag += bytes.size();
    if (m_inTag > kTagBytes) fail(malformed(m_package.fileName()));
}

void ZipPart::checkLimits() {
    const ReadOptions& options = m_package.m_options;
    const bool swells = m_unpacked > ReadLimits::kRatioFloor && m_unpacked / options.limits.ratio > m_taken;
    if (swells || m_package.m_unpacked > options.limits.unpackedBytes) {
        fail(fileError(
            {ZTEXT("“%1” unpacks to far more than a workbook does (more than %2, or %3 times its size). It is "
                   "not read."),
             {m_package.fileName(), megabytes(options.limits.unpackedBytes), QString::number(options.limits.ratio)}}));
    } else if (m_unpacked - m_mark > kTokenBytes) {
        fail(fileError({ZTEXT("“%1” has a field longer than %2 characters. It is not read."),
                        {m_package.fileName(), QString::number(options.limits.fieldCharacters)}}));
    } else if (options.progress && m_unpacked - m_reported >= kReportEvery) {
        m_reported = m_unpacked;
        options.progress(m_unpacked, std::max(m_entry.declared, m_unpacked));
    }
}

Done ZipPart::finish() {
    while (read(kChunk).size() > 0) mark();
    if (m_failure) return *m_failure;
    if (!m_atEnd || m_crc != m_entry.crc) return damaged();
    return done();
}

Error malformed(const QString& fileName) {
    return fileError({ZTEXT("“%1” is damaged: a part of the workbook is not well-formed."), {fileName}});
}

XmlPart::XmlPart(ZipPackage& package, const QString& name) : m_part(package, name), m_fileName(package.fileName()) {
    m_failure = m_part.failure();
    m_xml.setDevice(&m_part);
    m_xml.setNamespaceProcessing(false);
}

void XmlPart::fail(Error error) {
    if (!m_failure) m_failure = std::move(error);
}

bool XmlPart::next() {
    if (m_failure || m_xml.atEnd()) return false;
    m_part.mark();
    m_xml.readNext();
    if (m_leaving) --m_depth;
    m_leaving = m_xml.isEndElement();
    if (m_xml.isStartElement()) ++m_depth;
    return guard();
}

bool XmlPart::guard() {
    if (m_part.failure()) {
        fail(*m_part.failure());
    } else if (m_xml.hasError()) {
        fail(malformed(m_fileName));
    } else if (m_xml.isDTD()) {
        fail(fileError(
            {ZTEXT("“%1” holds a document type definition, which no workbook needs. It is not read."), {m_fileName}}));
    } else if (m_depth > kMostDepth) {
        fail(fileError({ZTEXT("“%1” nests its content deeper than any workbook. It is not read."), {m_fileName}}));
    } else if (m_xml.isStartElement()) {
        m_attributes = m_xml.attributes();
        if (m_attributes.size() > kMostAttributes) fail(malformed(m_fileName));
    }
    return !m_failure && !m_xml.atEnd();
}

Done XmlPart::end() {
    while (next()) {
    }
    if (m_failure) return *m_failure;
    return m_part.finish();
}

QStringView XmlPart::attribute(QStringView name) const {
    for (const QXmlStreamAttribute& attribute : m_attributes) {
        if (attribute.name() == name) return attribute.value();
    }
    return {};
}

}  // namespace zhike
