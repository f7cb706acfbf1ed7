#include "storage/pagesums.h"

#include <QFile>
#include <QSet>
#include <QVarLengthArray>
#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>

namespace zhike {

namespace {

constexpr int kRoomAt = 20;  // where a file's header says how many bytes its pages leave free

using Sum = std::array<uchar, kPageSumBytes>;

Sum sumOf(const uchar* page, int size) {
    quint32 a = 0;
    quint32 b = 0;
    for (int i = 0; i < size - kPageSumBytes; i += 8) {
        a += qFromLittleEndian<quint32>(page + i) + b;
        b += qFromLittleEndian<quint32>(page + i + 4) + a;
    }
    Sum sum;
    qToLittleEndian(a, sum.data());
    qToLittleEndian(b, sum.data() + 4);
    return sum;
}

bool isAsWritten(const uchar* page, int size) {
    return std::memcmp(sumOf(page, size).data(), page + size - kPageSumBytes, kPageSumBytes) == 0;
}

// A file as SQLite holds it: the real one behind it, and whether sums are written to it and verified.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    bool summed;
    bool verified;
};

File& file(sqlite3_file* f) {
    return *reinterpret_cast<File*>(f);
}

// SQLite reads and writes whole pages, except for a few bytes of the header.
bool isPage(int count, sqlite3_int64 at) {
    return count >= 512 && (count & (count - 1)) == 0 && at % count == 0;
}

template <auto Member, class... Args>
int passOn(sqlite3_file* f, Args... args) {
    return (file(f).real->pMethods->*Member)(file(f).real, args...);
}

int closeFile(sqlite3_file* f) {
    sqlite3_file* real = file(f).real;
    const int closed = real->pMethods->xClose(real);
    sqlite3_free(real);
    return closed;
}

int readFile(sqlite3_file* f, void* bytes, int count, sqlite3_int64 at) {
    const int read = file(f).real->pMethods->xRead(file(f).real, bytes, count, at);
    if (read != SQLITE_OK || !file(f).verified || !isPage(count, at)) return read;
    return isAsWritten(static_cast<const uchar*>(bytes), count) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int writeFile(sqlite3_file* f, const void* bytes, int count, sqlite3_int64 at) {
    sqlite3_file* real = file(f).real;
    if (!file(f).summed || !isPage(count, at)) return real->pMethods->xWrite(real, bytes, count, at);
    const auto* page = static_cast<const uchar*>(bytes);
    if (at == 0 && page[kRoomAt] != kPageSumBytes) return SQLITE_IOERR_WRITE;  // a sum would lie on what was saved
    QVarLengthArray<uchar, 4096> whole(count);
    std::memcpy(whole.data(), page, size_t(count - kPageSumBytes));
    const Sum sum = sumOf(page, count);
    std::memcpy(whole.data() + count - kPageSumBytes, sum.data(), sum.size());
    return real->pMethods->xWrite(real, whole.constData(), count, at);
}

void barrier(sqlite3_file* f) {
    file(f).real->pMethods->xShmBarrier(file(f).real);
}

int characteristics(sqlite3_file* f) {
    const int known = file(f).real->pMethods->xDeviceCharacteristics(file(f).real);
#ifdef SQLITE_IOCAP_SUBPAGE_READ
    return known & ~SQLITE_IOCAP_SUBPAGE_READ;  // what is read in parts cannot be verified
#else
    return known;
#endif
}

sqlite3_io_methods summedMethods() {
    using M = sqlite3_io_methods;
    M m{};
    m.iVersion = 2;  // without memory mapping, which our files do not use
    m.xClose = closeFile;
    m.xRead = readFile;
    m.xWrite = writeFile;
    m.xTruncate = passOn<&M::xTruncate, sqlite3_int64>;
    m.xSync = passOn<&M::xSync, int>;
    m.xFileSize = passOn<&M::xFileSize, sqlite3_int64*>;
    m.xLock = passOn<&M::xLock, int>;
    m.xUnlock = passOn<&M::xUnlock, int>;
    m.xCheckReservedLock = passOn<&M::xCheckReservedLock, int*>;
    m.xFileControl = passOn<&M::xFileControl, int, void*>;
    m.xSectorSize = passOn<&M::xSectorSize>;
    m.xDeviceCharacteristics = characteristics;
    m.xShmMap = passOn<&M::xShmMap, int, int, int, void volatile**>;
    m.xShmLock = passOn<&M::xShmLock, int, int, int>;
    m.xShmBarrier = barrier;
    m.xShmUnmap = passOn<&M::xShmUnmap, int>;
    return m;
}

// A file that is made now leaves room for sums (Connection asks for it); one that exists says whether it does.
bool hasRoom(sqlite3_file* real) {
    std::array<uchar, kRoomAt + 1> header{};
    return real->pMethods->xRead(real, header.data(), int(header.size()), 0) != SQLITE_OK ||
           header[kRoomAt] == kPageSumBytes;
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* f, int flags, int* outFlags) {
    static const sqlite3_io_methods methods = summedMethods();
    sqlite3_vfs* disk = sqlite3_vfs_find(nullptr);
    f->pMethods = nullptr;
    auto* real = static_cast<sqlite3_file*>(sqlite3_malloc(disk->szOsFile));
    if (real == nullptr) return SQLITE_NOMEM;
    std::memset(real, 0, size_t(disk->szOsFile));
    const int opened = disk->xOpen(disk, name, real, flags, outFlags);
    if (opened != SQLITE_OK) {
        sqlite3_free(real);
        return opened;
    }
    const bool summed = (flags & SQLITE_OPEN_MAIN_DB) != 0 && hasRoom(real);
    file(f) = {{&methods}, real, summed, summed && sqlite3_uri_boolean(name, "verify", 1) != 0};
    return SQLITE_OK;
}

sqlite3_vfs registered() {
    sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
    vfs.zName = "zhike";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File));
    vfs.xOpen = openFile;
    return vfs;
}

constexpr int kLooks = 3;  // a page that is being written meanwhile is whole the next time

bool isDamaged(QFile& data, qint64 at, int size) {
    for (int look = 0; look < kLooks; ++look) {
        const QByteArray page = data.seek(at) ? data.read(size) : QByteArray();
        if (page.size() == size && isAsWritten(reinterpret_cast<const uchar*>(page.constData()), size)) return false;
    }
    return true;
}

// Pages with a newer version in the -wal, which is the one that is read: a power cut may have torn what was being
// written over the older one.
QSet<qint64> pagesInWal(const QString& path, int size) {
    QSet<qint64> pages;
    QFile wal(path + QStringLiteral("-wal"));
    if (!wal.open(QIODevice::ReadOnly)) return pages;
    const QByteArray salt = wal.read(32).mid(16, 8);  // repeated in each of its frames
    for (QByteArray frame = wal.read(24); frame.size() == 24 && frame.mid(8, 8) == salt; frame = wal.read(24)) {
        pages.insert(qFromBigEndian<quint32>(frame.constData()));
        if (!wal.seek(wal.pos() + size)) break;
    }
    return pages;
}

}  // namespace

const char* summedDisk() {
    static sqlite3_vfs vfs = registered();
    static const int known = sqlite3_vfs_register(&vfs, 0);
    Q_UNUSED(known)
    return vfs.zName;
}

Result<QList<qint64>> damagedPages(const QString& path, const std::function<bool()>& goOn) {
    QFile data(path);
    if (!data.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unavailable("db", Text{ZTEXT("“%1” cannot be read"), {path}});
    const QByteArray header = data.read(kRoomAt + 1);
    QList<qint64> damaged;
    if (header.size() <= kRoomAt || header[kRoomAt] != kPageSumBytes) return damaged;
    const int stored = qFromBigEndian<quint16>(header.constData() + 16);
    const int size = stored == 1 ? 65536 : stored;
    if (!isPage(size, 0)) return QList<qint64>{1};
    for (qint64 at = 0; at + size <= data.size(); at += size) {
        if (!goOn()) return cancelled();
        if (isDamaged(data, at, size)) damaged << at / size + 1;
    }
    if (!damaged.isEmpty()) {
        const QSet<qint64> newer = pagesInWal(path, size);
        damaged.removeIf([&](qint64 page) { return newer.contains(page); });
    }
    return damaged;
}

}  // namespace zhike
