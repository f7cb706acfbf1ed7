#include "app/import/importcolumns.h"

#include "app/customerexport.h"
#include "app/fieldlabels.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace zhike {

namespace {

struct Meaning {
    QString field;
    QString otherwise;  // taken when another column has the field already
};

using Headers = QHash<QString, Meaning>;

QString folded(const QString& header) {
    static const QRegularExpression ignored(QStringLiteral("[\\s_.*:\\-]+"));
    return header.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(ignored);
}

void addHeader(Headers& headers, const QString& header, const Meaning& meaning) {
    if (const QString key = folded(header); !headers.contains(key)) headers.insert(key, meaning);
}

Headers readHeaders() {
    Headers headers;
    QFile file(QStringLiteral(":/lists/headers.csv"));
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const Meaning meaning{line.section(u',', 0, 0), line.section(u',', 1, 1)};
            for (const QString& header : line.section(u',', 2).split(u'|')) addHeader(headers, header, meaning);
        }
    }
    for (const QString& field : importFieldNames()) {
        addHeader(headers, field, {field, {}});
        addHeader(headers, fieldLabel(field).source, {field, {}});
    }
    return headers;
}

// "电话(必填)" means 电话, unless the whole has a meaning of its own.
std::optional<Meaning> meaningOf(const QString& header) {
    static const Headers headers = readHeaders();
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)$"));
    QString key = folded(header);
    auto found = headers.constFind(key);
    if (found == headers.constEnd()) found = headers.constFind(key.remove(remark));
    return found == headers.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace

QStringList importFieldNames() {
    QStringList names = exportFieldNames();
    return names << QStringLiteral("first_name") << QStringLiteral("last_name");
}

bool isCustomerHeader(const QString& header) {
    return meaningOf(header).has_value();
}

void guessFields(QList<ImportColumn>& columns) {
    QSet<QString> taken;
    const auto give = [&](ImportColumn& column, const QString& field) {
        if (field.isEmpty() || taken.contains(field)) return false;
        column.field = field;
        taken.insert(field);
        return true;
    };
    for (ImportColumn& column : columns) {
        const auto meaning = meaningOf(column.header);
        if (meaning && meaning->otherwise.isEmpty()) give(column, meaning->field);
    }
    for (ImportColumn& column : columns) {
        const auto meaning = meaningOf(column.header);
        if (!meaning || meaning->otherwise.isEmpty()) continue;
        if (!give(column, meaning->field)) give(column, meaning->otherwise);
    }
}

bool namesCustomers(const QList<ImportColumn>& columns) {
    static const QStringList enough{QStringLiteral("name"), QStringLiteral("no"), QStringLiteral("external_id"),
                                    QStringLiteral("first_name"), QStringLiteral("last_name")};
    return std::any_of(columns.begin(), columns.end(),
                       [](const ImportColumn& column) { return enough.contains(column.field); });
}

}  // namespace zhike
