#pragma once

#include "app/customerimport.h"
#include "app/customers.h"
#include "app/datafile.h"
#include "app/files/samplefiles.h"
#include "app/undo.h"
#include "app/writer.h"
#include "support/databases.h"
#include "support/printers.h"

namespace zhike {

// A new data file into which the administrator imports files on 2026-09-10.
class ImportFixture : public testing::TestWithParam<Engine> {
protected:
    ImportFixture() : place(GetParam()) {
        const QDateTime now(QDate(2026, 9, 10), QTime(10, 0), clock.zone());
        clock.set({now.toMSecsSinceEpoch()});
        const Done made = createDatabase(place.location(), clock, true);
        EXPECT_TRUE(made) << (made ? "" : made.error().detail.toStdString());
        writer = std::move(*Writer::open(place.location()));
        data = std::make_unique<Repositories>(writer->connection(), nullptr);
        admin = lookup().administrator();
    }

    [[nodiscard]] Lookup lookup() const { return *Lookup::read(*data); }
    [[nodiscard]] ImportRequest request(const QByteArray& csv) const {
        ImportRequest request;
        request.path = files.write("客户.csv", csv);
        return request;
    }
    [[nodiscard]] ImportRequest upsert(const QByteArray& csv, const char* match = "") const {
        ImportRequest wanted = request(csv);
        wanted.mode = ImportMode::Upsert;
        wanted.match = QString::fromLatin1(match);
        return wanted;
    }
    [[nodiscard]] ImportRequest update(const QByteArray& csv, const char* match = "") const {
        ImportRequest wanted = upsert(csv, match);
        wanted.mode = ImportMode::Update;
        return wanted;
    }

    std::shared_ptr<const ImportPlan> plan(const ImportRequest& wanted) {
        const auto planned = planImport(*data, clock, wanted);
        EXPECT_TRUE(planned) << (planned ? "" : planned.error().message.source.toStdString());
        return planned ? *planned : nullptr;
    }
    // The sentence with which a file is refused as a whole, "" when it is not.
    std::string refusal(const ImportRequest& wanted) {
        const auto planned = planImport(*data, clock, wanted);
        return planned ? std::string() : planned.error().message.source.toStdString();
    }
    Result<ImportCounts> carryOut(const ImportPlan& planned, const ImportProgress& progress = {}) {
        return writer->write(admin, clock, Text{"Import"},
                             [&](Work& work) { return carryOutImport(work, planned, progress); });
    }
    ImportCounts import(const ImportRequest& wanted) {
        const auto planned = plan(wanted);
        if (!planned) return {};
        const auto counts = carryOut(*planned);
        EXPECT_TRUE(counts) << (counts ? "" : counts.error().message.source.toStdString());
        return counts ? *counts : ImportCounts{};
    }
    Result<ChangeSetRow> undo() {
        const ChangeSetId target = writer->receipt().changeSet;
        return writer->write(admin, clock, {}, [&](Work& w) { return takeBack(w, target); });
    }

    // "field=value …" of the customer with that number or name, as people read it; "" when there is none.
    QString stored(const char* key, const char* field) {
        const auto customer = findCustomer(*data, QString::fromUtf8(key));
        if (!customer) return QStringLiteral("(nobody)");
        const auto input = customerToEdit(*data, customer->id);
        return fieldText(*input, QString::fromLatin1(field), lookup());
    }
    QList<Contact> contacts(const char* key) {
        return *data->contacts.of(findCustomer(*data, QString::fromUtf8(key))->id);
    }
    // "row outcome: first problem or warning" of each row.
    static QStringList lines(const ImportPlan& planned) {
        static const QStringList names{QStringLiteral("new"), QStringLiteral("changed"), QStringLiteral("unchanged"),
                                       QStringLiteral("refused")};
        QStringList all;
        for (int i = 0; i < planned.size(); ++i) {
            const ImportRow row = planned.row(i);
            QString line = QString::number(row.number) + u' ' + names[int(row.outcome)];
            for (const Error& error : row.problems + row.warnings)
                line += QStringLiteral(" %1:%2").arg(QLatin1String(codeName(error.code)), error.field);
            all << line;
        }
        return all;
    }
    // Everything people see of the data, as text: what an undo must restore.
    QString everything() {
        QString all;
        const auto customers = data->customers.where(QStringLiteral("removed_ms IS NULL ORDER BY no"));
        for (const Customer& c : *customers) {
            for (const Field<Customer>& f : Customer::fields())
                if (f.role == FieldRole::Fact) all += f.get(c).toString() + u'|';
            const auto people = data->contacts.of(c.id);
            for (const Contact& k : *people)
                all += k.name + k.position + k.phone + k.otherPhones + k.email + k.wechat + u'|';
            const auto facts = data->derived.facts(c.id);
            all += (*facts)->stage + QString::number((*facts)->completeness) + *data->derived.tokens(c.id) + u'\n';
        }
        const auto choices = data->choices.all();
        for (const Choice& choice : *choices) all += choice.list + choice.code + choice.zh + u'\n';
        const auto users = data->users.all();
        for (const User& user : *users) all += user.name + u'\n';
        return all;
    }

    TestPlace place;
    SampleFiles files;
    FixedClock clock{{1}, QTimeZone("Asia/Shanghai")};
    std::unique_ptr<Writer> writer;
    std::unique_ptr<Repositories> data;
    User admin;
};

}  // namespace zhike
