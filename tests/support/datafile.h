#pragma once

#include "app/check.h"
#include "app/customers.h"
#include "app/datafile.h"
#include "app/writer.h"
#include "support/databases.h"

#include <QFile>

namespace zhike {

// A new data file or database with its administrator, and what the tests of faults do to it.
class DataFile {
public:
    explicit DataFile(Engine engine = Engine::Sqlite) : m_place(engine) {
        EXPECT_TRUE(createDatabase(location(), clock, true));
    }

    [[nodiscard]] const Location& location() const { return m_place.location(); }
    [[nodiscard]] QString path(const char* suffix = "") const { return location().file + QLatin1String(suffix); }
    [[nodiscard]] QString folder() const { return m_place.folder(); }

    [[nodiscard]] std::unique_ptr<Writer> writer() const {
        auto opened = Writer::open(location());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().detail.toStdString());
        return std::move(*opened);
    }
    [[nodiscard]] Result<Customer> save(Writer& writer, const QString& name) const {
        Repositories data(writer.connection(), nullptr);
        const auto lookup = Lookup::read(data);
        if (!lookup) return lookup.error();
        CustomerInput input;
        input.customer.name = name;
        return writer.write(lookup->administrator(), clock, Text{"New"},
                            [&](Work& work) { return createCustomer(work, input); });
    }
    // Counted on a connection of its own.
    [[nodiscard]] qint64 customers() const {
        const auto reader = Connection::open(location(), Connection::Use::Read);
        EXPECT_TRUE(reader);
        return *Repositories(**reader, nullptr).customers.count();
    }
    [[nodiscard]] qsizetype differences() const {
        const auto reader = Connection::open(location(), Connection::Use::Read);
        Repositories data(**reader, nullptr);
        const auto found = checkData(data, clock, true);
        EXPECT_TRUE(found);
        return found ? found->size() : -1;
    }

    static QByteArray content(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void put(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    FixedClock clock{Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai")};

private:
    TestPlace m_place;
};

}  // namespace zhike
