#include "app/people.h"

#include "app/customers.h"
#include "app/derive.h"
#include "domain/cleantext.h"

namespace zhike {

namespace {

struct KnownSetting {
    const char* name;
    int least;  // range of a number; least > most: not a number
    int most;
};

constexpr KnownSetting kSettings[] = {
    {"company", 1, 0}, {"time_zone", 1, 0}, {"lost_after_months", 1, 120}, {"pool_after_days", 0, 3650}};

const KnownSetting* knownSetting(const QString& name) {
    for (const KnownSetting& setting : kSettings)
        if (name == QLatin1String(setting.name)) return &setting;
    return nullptr;
}

Done fits(const KnownSetting& setting, const QString& value) {
    if (qstrcmp(setting.name, "time_zone") == 0 && !QTimeZone::isTimeZoneIdAvailable(value.toLatin1()))
        return invalid("value", Text{ZTEXT("“%1” is not a time zone such as Asia/Shanghai"), {value}});
    if (setting.least > setting.most) return done();
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (isNumber && number >= setting.least && number <= setting.most) return done();
    return invalid("value", Text{ZTEXT("“%1” is not a number from %2 to %3"),
                                 {value, QString::number(setting.least), QString::number(setting.most)}});
}

}  // namespace

Result<User> saveUser(Work& work, User user) {
    user.name = cleanText(user.name, 60);
    if (user.name.isEmpty()) return invalid("name", Text{ZTEXT("The name is missing")});
    if (user.login.isEmpty()) user.login = user.name;
    const auto all = work.data.users.all();
    if (!all) return all.error();
    bool administratorRemains = user.active && user.role == u"admin";
    for (const User& other : *all) {
        if (other.id == user.id) {
            if (other.isUnassigned() && (!user.active || user.login != other.login))
                return notPermitted("name",
                                    Text{ZTEXT("“%1” stands for customers without an owner and stays"), {other.name}});
            continue;
        }
        if (other.name == user.name)
            return conflict("name", Text{ZTEXT("Somebody is called “%1” already"), {user.name}});
        administratorRemains = administratorRemains || (other.active && other.role == u"admin");
    }
    if (!administratorRemains) return notPermitted("role", Text{ZTEXT("One active administrator must remain")});
    if (const Done saved = work.data.users.save(user); !saved) return saved.error();
    return user;
}

Result<User> retirePerson(Work& work, Id<User> person, Id<User> heir) {
    auto leaving = work.data.users.find(person);
    if (!leaving) return leaving.error();
    if (!*leaving) return notFound("user", Text{ZTEXT("The record no longer exists")});
    if (heir.isSet()) {
        const auto inherits = work.data.users.find(heir);
        if (!inherits) return inherits.error();
        if (!*inherits || !(*inherits)->active || heir == person)
            return invalid("owner", Text{ZTEXT("Customers can only go to somebody who works here")});
        CustomerQuery theirs;
        theirs.shelf = Shelf::All;
        theirs.filters << CustomerFilter{QStringLiteral("owner_id"), {qlonglong(person.value)}};
        const auto keys = work.data.customerList.ids(theirs);
        if (!keys) return keys.error();
        QList<Id<Customer>> customers;
        for (const qint64 key : *keys) customers << Id<Customer>{key};
        if (const Done assigned = assignCustomers(work, customers, **inherits); !assigned) return assigned.error();
    }
    (*leaving)->active = false;
    return saveUser(work, **leaving);
}

Result<Setting> setSetting(Work& work, const QString& name, const QString& value) {
    const KnownSetting* known = knownSetting(name);
    if (known == nullptr) return notFound("name", Text{ZTEXT("There is no setting “%1”"), {name}});
    if (const Done ok = fits(*known, value); !ok) return ok.error();
    if (const Done saved = work.data.settings.set(name, value); !saved) return saved.error();
    work.decidesFacts = work.decidesFacts || decidesFacts(name);
    Setting setting;
    setting.name = name;
    setting.value = value;
    return setting;
}

}  // namespace zhike
