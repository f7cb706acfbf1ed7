#include "app/import/newvalues.h"

#include "app/choices.h"
#include "app/people.h"

namespace zhike {

Result<QVariant> NewValues::stored(FieldType type, const QVariant& value) {
    const QString text = value.toString();
    if (type == FieldType::Reference) {
        const qint64 id = text.toLongLong();
        return id < 0 ? made(size_t(-id - 1)) : Result<QVariant>(value);
    }
    if (!text.contains(kPendingMark)) return value;
    QStringList codes = text.split(u';');
    for (QString& code : codes) {
        if (!code.startsWith(kPendingMark)) continue;
        const auto real = made(code.mid(1).toULongLong());
        if (!real) return real.error();
        code = real->toString();
    }
    codes.sort();
    return QVariant(codes.join(u';'));
}

Result<Id<User>> NewValues::person(Id<User> user) {
    const auto id = stored(FieldType::Reference, qlonglong(user.value));
    if (!id) return id.error();
    return Id<User>{id->toLongLong()};
}

Result<QVariant> NewValues::made(size_t index) {
    QVariant& known = m_made[index];
    if (!known.isNull()) return known;
    const PendingValue& pending = m_pending[qsizetype(index)];
    if (pending.list.isEmpty()) {
        User user;
        user.name = pending.label;
        const auto saved = saveUser(m_work, user);
        if (!saved) return saved.error();
        known = qlonglong(saved->id.value);
    } else {
        const auto saved = addChoice(m_work, pending.list, pending.label);
        if (!saved) return saved.error();
        known = saved->code;
    }
    return known;
}

}  // namespace zhike
