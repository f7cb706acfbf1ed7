#include "support/faultydisk.h"

#include <atomic>

namespace zhike {

namespace {

struct State {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
    sqlite3_io_methods methods{};
    std::atomic<int> good = -1;  // writes left before it fails; -1: healthy
    std::atomic<int> code = SQLITE_OK;
    std::atomic<bool> failed = false;
    QList<DiskOperation>* record = nullptr;
};

State state;

struct File {
    sqlite3_file base;
    const char* name;
    // The real file stands behind this one, in the room SQLite was asked for.
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

int verdict() {
    if (state.good < 0) return SQLITE_OK;
    if (state.good > 0) {
        --state.good;
        return SQLITE_OK;
    }
    state.failed = true;
    return state.code;
}

void note(sqlite3_file* file, DiskOperation::Kind kind, qint64 at = 0, const QByteArray& bytes = {}) {
    const char* name = reinterpret_cast<File*>(file)->name;
    if (state.record != nullptr && name != nullptr) *state.record << DiskOperation{kind, name, at, bytes};
}

template <auto Member, class... Args>
int passOn(sqlite3_file* file, Args... args) {
    return (real(file)->pMethods->*Member)(real(file), args...);
}

int closeFile(sqlite3_file* file) {
    file->pMethods = nullptr;
    return real(file)->pMethods->xClose(real(file));
}
int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (const int code = verdict(); code != SQLITE_OK) return code;
    note(file, DiskOperation::Kind::Write, at, QByteArray(static_cast<const char*>(bytes), count));
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = verdict(); code != SQLITE_OK) return code;
    note(file, DiskOperation::Kind::Truncate, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}
int sync(sqlite3_file* file, int flags) {
    if (verdict() != SQLITE_OK) return SQLITE_IOERR_FSYNC;
    note(file, DiskOperation::Kind::Sync);
    return real(file)->pMethods->xSync(real(file), flags);
}
void barrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    reinterpret_cast<File*>(file)->name = name;
    const int opened = state.real->xOpen(state.real, name, real(file), flags, outFlags);
    if (opened == SQLITE_OK) file->pMethods = &state.methods;
    return opened;
}

}  // namespace

FaultyDisk::FaultyDisk() {
    using M = sqlite3_io_methods;
    state.real = sqlite3_vfs_find(nullptr);
    state.methods = {};
    M& m = state.methods;
    m.iVersion = 2;  // without memory mapping, which our files do not use
    m.xClose = closeFile;
    m.xRead = passOn<&M::xRead, void*, int, sqlite3_int64>;
    m.xWrite = write;
    m.xTruncate = truncate;
    m.xSync = sync;
    m.xFileSize = passOn<&M::xFileSize, sqlite3_int64*>;
    m.xLock = passOn<&M::xLock, int>;
    m.xUnlock = passOn<&M::xUnlock, int>;
    m.xCheckReservedLock = passOn<&M::xCheckReservedLock, int*>;
    m.xFileControl = passOn<&M::xFileControl, int, void*>;
    m.xSectorSize = passOn<&M::xSectorSize>;
    m.xDeviceCharacteristics = passOn<&M::xDeviceCharacteristics>;
    m.xShmMap = passOn<&M::xShmMap, int, int, int, void volatile**>;
    m.xShmLock = passOn<&M::xShmLock, int, int, int>;
    m.xShmBarrier = barrier;
    m.xShmUnmap = passOn<&M::xShmUnmap, int>;
    state.vfs = *state.real;
    state.vfs.zName = "zhike-faulty";
    state.vfs.pNext = nullptr;
    state.vfs.szOsFile = int(sizeof(File)) + state.real->szOsFile;
    state.vfs.xOpen = openFile;
    heal();
    sqlite3_vfs_register(&state.vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&state.vfs);
    sqlite3_vfs_register(state.real, 1);
}

void FaultyDisk::failAfter(int good, int code) {
    state.failed = false;
    state.code = code;
    state.good = good;
}

void FaultyDisk::heal() {
    state.good = -1;
}

void FaultyDisk::record(QList<DiskOperation>* into) {
    state.record = into;
}

bool FaultyDisk::hasFailed() const {
    return state.failed;
}

}  // namespace zhike
