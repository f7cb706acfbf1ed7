#include "app/seed.h"

#include "storage/repositories.h"

#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

namespace zhike {

namespace {

QList<Choice> shippedChoices() {
    QFile file(QStringLiteral(":/lists/choices.csv"));
    QList<Choice> all;
    if (!file.open(QIODevice::ReadOnly)) return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u',');
        Choice choice;
        choice.list = cells.value(0);
        choice.code = cells.value(1);
        choice.zh = cells.value(2);
        choice.en = cells.value(3);
        choice.position = int(i);
        all << choice;
    }
    return all;
}

Done seedPeople(Repositories& data, User& administrator, bool chinese) {
    administrator.name = chinese ? QStringLiteral("管理员") : QStringLiteral("Administrator");
    administrator.login = QStringLiteral("admin");
    administrator.role = QStringLiteral("admin");
    User nobody;
    nobody.name = chinese ? QStringLiteral("未分配") : QStringLiteral("Unassigned");
    nobody.login = QString::fromLatin1(User::kUnassignedLogin);
    if (const Done saved = data.users.insertNew(administrator); !saved) return saved;
    return data.users.save(nobody);
}

}  // namespace

Done seed(Connection& connection, const Clock& clock, bool chinese) {
    const int node = int(QRandomGenerator::system()->bounded(1 << IdGenerator::kNodeBits));
    IdGenerator ids(node);
    User administrator;
    administrator.id = {ids.next(systemMs())};
    ChangeSet changes(connection, ids,
                      {administrator.id, QStringLiteral("admin"), Text{ZTEXT("New data file")}, ChangeKind::Setup, {}},
                      clock.now());
    Repositories data(connection, &changes);
    return connection.transaction([&]() -> Done {
        if (const Done ok = data.structure.setMeta(QStringLiteral("node"), QString::number(node)); !ok) return ok;
        const QString identity = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const Done ok = data.structure.setMeta(QStringLiteral("identity"), identity); !ok) return ok;
        if (const Done ok = seedPeople(data, administrator, chinese); !ok) return ok;
        for (Choice& choice : shippedChoices())
            if (const Done ok = data.choices.save(choice); !ok) return ok;
        if (const Done ok = data.settings.set(QStringLiteral("time_zone"), QString::fromLatin1(clock.zone().id())); !ok)
            return ok;
        return changes.finish();
    });
}

}  // namespace zhike
