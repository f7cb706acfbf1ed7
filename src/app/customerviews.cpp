#include "app/customerviews.h"

namespace zhike {

QStringList customerViewNames() {
    return {QStringLiteral("all"),           QStringLiteral("mine"),    QStringLiteral("tier_a"),
            QStringLiteral("first_contact"), QStringLiteral("dormant"), QStringLiteral("to_verify"),
            QStringLiteral("new"),           QStringLiteral("pool"),    QStringLiteral("archive")};
}

CustomerQuery customerViewQuery(const QString& view, Id<User> user, Id<User> unassigned, QDate today) {
    CustomerQuery query;
    const auto only = [&](const char* field, const QVariant& value) {
        query.filters << CustomerFilter{QString::fromLatin1(field), {value}};
    };
    if (view == u"mine") only("owner_id", qlonglong(user.value));
    if (view == u"tier_a") only("grade", QStringLiteral("A"));
    if (view == u"first_contact") only("next_kind", QStringLiteral("first_contact"));
    if (view == u"dormant") only("stage", QStringLiteral("dormant"));
    if (view == u"to_verify")
        query.filters << CustomerFilter{QStringLiteral("verification"),
                                        {QStringLiteral("awaiting_review"), QStringLiteral("to_verify")}};
    if (view == u"new") only("created_from", QDate(today.year(), today.month(), 1).toString(Qt::ISODate));
    if (view == u"pool") only("owner_id", qlonglong(unassigned.value));
    if (view == u"archive") query.shelf = Shelf::Archived;
    return query;
}

}  // namespace zhike
