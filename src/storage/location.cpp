#include "storage/location.h"

#include <QUrl>
#include <QUrlQuery>

namespace zhike {

Result<Location> Location::fromText(const QString& text) {
    Location where;
    if (!text.startsWith(u"postgresql://") && !text.startsWith(u"postgres://")) {
        where.file = text;
        return where;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2)
        return invalid("db", Text{ZTEXT("“%1” is not the address of a database"), {text}});
    where.engine = Engine::Postgres;
    where.host = url.host();
    where.port = url.port(5432);
    where.database = url.path().mid(1);
    where.user = url.userName();
    where.password = url.password(QUrl::FullyDecoded);
    QStringList options;
    for (const auto& [name, value] : QUrlQuery(url).queryItems()) options << name + u'=' + value;
    where.options = options.join(u';');
    return where;
}

}  // namespace zhike
