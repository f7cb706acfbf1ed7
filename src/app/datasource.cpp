#include "app/datasource.h"

#include "app/demo.h"

#include <QFile>
#include <QFileInfo>

namespace zhike {

namespace {

void removeFile(const QString& path) {
    for (const char* part : {"-wal", "-shm", "-journal", ""}) QFile::remove(path + QLatin1String(part));
}

Done fillDemo(const Location& location, const Clock& clock, bool chinese) {
    if (const Done made = createDatabase(location, clock, chinese); !made) return made;
    const auto writer = Writer::open(location);
    if (!writer) return writer.error();
    return fillWithDemo(**writer, clock, {.chinese = chinese});
}

// Filled beside its place, so that a start that was interrupted leaves no half-filled file behind.
Done makeDemo(const Location& location, const Clock& clock, bool chinese) {
    Location beside = location;
    beside.file += QStringLiteral(".new");
    removeFile(beside.file);
    if (const Done filled = fillDemo(beside, clock, chinese); !filled) return filled;
    removeFile(location.file);  // a -wal may be left of an earlier one
    if (QFile::rename(beside.file, location.file)) return done();
    return unavailable("db", Text{ZTEXT("“%1” cannot be written"), {location.file}});
}

}  // namespace

DataSource DataSource::own() {
    DataSource source;
    source.location.file = defaultDataFile();
    return source;
}

DataSource DataSource::demo() {
    DataSource source;
    source.kind = Kind::Demo;
    source.location.file = QFileInfo(defaultDataFile()).path() + QStringLiteral("/demo.zhk");
    return source;
}

Result<OpenedData> openSource(const DataSource& source, const Clock& clock, bool chinese) {
    using Kind = DataSource::Kind;
    const bool isThere = source.location.file.isEmpty() || QFileInfo::exists(source.location.file);
    if (source.kind == Kind::Copy) return openCopy(source.location);
    const bool isMade = source.kind == Kind::New || (source.kind != Kind::Existing && !isThere);
    if (isMade) {
        const auto make = source.isDemo() ? makeDemo : createDatabase;
        if (const Done made = make(source.location, clock, chinese); !made) return made.error();
    }
    auto opened = openData(source.location);
    if (opened) opened->isNew = isMade;
    return opened;
}

void removeDemoData() {
    removeFile(DataSource::demo().location.file);
}

}  // namespace zhike
