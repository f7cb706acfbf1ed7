#include "ui/customers/valuereader.h"

#include "domain/phone.h"
#include "ui/style/theme.h"
#include "ui/widgets/format.h"

namespace zhike {
namespace {

QString maskedPhones(const QString& phones) {
    QStringList masked;
    for (const QString& phone : phones.split(u';', Qt::SkipEmptyParts)) masked << maskedPhone(phone);
    return listed(masked);
}

}  // namespace

ValueReader::ValueReader(const Lookup& lookup, const Clock& clock)
    : m_lookup(lookup), m_clock(clock), m_chinese(Theme::instance().isChinese()) {}

QString ValueReader::day(QDate date) const {
    return date.isValid() ? dayText(date, m_clock.today()) : QString();
}

QString ValueReader::moment(Moment moment) const {
    if (!moment.isSet()) return {};
    const QDateTime local = m_clock.local(moment);
    return day(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
}

QString ValueReader::choice(const char* list, const QString& code) const {
    return spaced(m_lookup.label(QString::fromLatin1(list), code, m_chinese));
}

QStringList ValueReader::choices(const char* list, const QString& codes) const {
    QStringList labels = codes.split(u';', Qt::SkipEmptyParts);
    for (QString& label : labels) label = choice(list, label);
    return labels;
}

QString ValueReader::user(Id<User> id) const {
    const auto user = m_lookup.user(id);
    return user ? user->name : QString();
}

QString ValueReader::journaled(const QString& entity, const QString& column, const QJsonValue& value) const {
    if (value.isNull() || value.isUndefined()) return {};
    const QVariant stored = value.isString() ? QVariant(value.toString()) : QVariant(qlonglong(value.toInteger()));
    if (entity == QLatin1String(Contact::kTable)) return journaledIn<Contact>(column, stored);
    if (entity == QLatin1String(Order::kTable)) return journaledIn<Order>(column, stored);
    if (entity == QLatin1String(Interaction::kTable)) return journaledIn<Interaction>(column, stored);
    if (entity == QLatin1String(FollowPlan::kTable)) return journaledIn<FollowPlan>(column, stored);
    if (entity == QLatin1String(Task::kTable)) return journaledIn<Task>(column, stored);
    return journaledIn<Customer>(column, stored);
}

template <class E>
QString ValueReader::journaledIn(const QString& column, const QVariant& stored) const {
    const Field<E>* f = findField<E>(column);
    return f == nullptr ? stored.toString() : value({f->name, f->type, f->list}, stored);
}

QString ValueReader::value(const Column& column, const QVariant& stored) const {
    if (stored.isNull()) return {};
    switch (column.type) {
        case FieldType::Choice: return choice(column.list, stored.toString());
        case FieldType::Tags: return listed(choices(column.list, stored.toString()));
        case FieldType::Money: return moneyWithUnit({stored.toLongLong()});
        case FieldType::Date: return day(QDate::fromString(stored.toString(), Qt::ISODate));
        case FieldType::Moment: return moment({stored.toLongLong()});
        case FieldType::Flag: return translated(stored.toLongLong() != 0 ? ZTEXT("Yes") : ZTEXT("No"));
        case FieldType::Reference: return reference(column, stored.toLongLong());
        case FieldType::Text:
            if (QLatin1String(column.name) == u"phone" || QLatin1String(column.name) == u"other_phones")
                return maskedPhones(stored.toString());
            return stored.toString();
        case FieldType::Key:
        case FieldType::Integer: break;
    }
    return stored.toString();
}

QString ValueReader::reference(const Column& column, qint64 key) const {
    // The sheet of one customer knows no other by name.
    const QLatin1String name(column.name);
    if (name == u"refund_of") return translated(ZTEXT("another order"));
    if (name == u"referrer_id" || name == u"merged_into") return translated(ZTEXT("another customer"));
    if (name == u"contact_id") return translated(ZTEXT("another contact"));
    return user({key});
}

}  // namespace zhike
