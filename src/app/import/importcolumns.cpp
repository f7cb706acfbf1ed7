#include "app/import/importcolumns.h"

#include "app/customerexport.h"
#include "app/customerimport.h"
#include "app/fieldlabels.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <map>

namespace zhike {

namespace {

const QString kCustomers = QStringLiteral("customers");

struct Meaning {
    QString field;
    QString otherwise;  // taken when another column has the field already
};

QString folded(const QString& header) {
    static const QRegularExpression ignored(QStringLiteral("[\\s_.*:\\-]+"));
    return header.normalized(QString::NormalizationForm_KC).toCaseFolded().remove(ignored);
}

}  // namespace

struct HeaderMeanings {
    QHash<QString, Meaning> meanings;  // by folded header
    QStringList fields;
    QStringList keys;  // one of these is needed

    void add(const QString& header, const Meaning& meaning) {
        if (const QString key = folded(header); !meanings.contains(key)) meanings.insert(key, meaning);
    }
};

namespace {

using AllHeaders = std::map<QString, HeaderMeanings>;

void addFields(AllHeaders& all) {
    static const QStringList customerKeys{QStringLiteral("name"), QStringLiteral("no"), QStringLiteral("external_id"),
                                          QStringLiteral("first_name"), QStringLiteral("last_name")};
    static const QStringList otherKeys{QStringLiteral("customer"), QStringLiteral("customer_name"),
                                       QStringLiteral("task"), QStringLiteral("what"), QStringLiteral("rule")};
    for (auto& [kind, headers] : all) {
        const bool isCustomers = kind == kCustomers;
        headers.keys = isCustomers ? customerKeys : otherKeys;
        if (isCustomers) headers.fields = importFieldNames();
        for (const QString& field : headers.fields) {
            headers.add(field, {field, {}});
            if (isCustomers) headers.add(fieldLabel(field).source, {field, {}});
        }
    }
}

AllHeaders readHeaders() {
    AllHeaders all;
    QFile file(QStringLiteral(":/lists/headers.csv"));
    if (!file.open(QIODevice::ReadOnly)) return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        HeaderMeanings& headers = all[line.section(u',', 0, 0)];
        const Meaning meaning{line.section(u',', 1, 1), line.section(u',', 2, 2)};
        if (!headers.fields.contains(meaning.field)) headers.fields << meaning.field;
        for (const QString& header : line.section(u',', 3).split(u'|')) headers.add(header, meaning);
    }
    addFields(all);
    return all;
}

// "电话(必填)" means 电话, unless the whole has a meaning of its own.
std::optional<Meaning> meaningOf(const HeaderMeanings& headers, const QString& header) {
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)$"));
    QString key = folded(header);
    auto found = headers.meanings.constFind(key);
    if (found == headers.meanings.constEnd()) found = headers.meanings.constFind(key.remove(remark));
    return found == headers.meanings.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace

QStringList importFieldNames() {
    QStringList names = exportFieldNames();
    return names << QStringLiteral("first_name") << QStringLiteral("last_name");
}

const ColumnNames& ColumnNames::of(const QString& kind) {
    static AllHeaders headers = readHeaders();
    static const std::map<QString, ColumnNames> all = [] {
        std::map<QString, ColumnNames> made;
        for (const auto& [name, meanings] : headers) made.emplace(name, ColumnNames(meanings));
        return made;
    }();
    return all.at(kind);
}

const QStringList& ColumnNames::fields() const {
    return m_meanings.fields;
}

bool ColumnNames::recognises(const QString& header) const {
    return meaningOf(m_meanings, header).has_value();
}

void ColumnNames::guess(QList<ImportColumn>& columns) const {
    QSet<QString> taken;
    const auto give = [&](ImportColumn& column, const QString& field) {
        if (field.isEmpty() || taken.contains(field)) return false;
        column.field = field;
        taken.insert(field);
        return true;
    };
    for (ImportColumn& column : columns) {
        const auto meaning = meaningOf(m_meanings, column.header);
        if (meaning && meaning->otherwise.isEmpty()) give(column, meaning->field);
    }
    for (ImportColumn& column : columns) {
        const auto meaning = meaningOf(m_meanings, column.header);
        if (!meaning || meaning->otherwise.isEmpty()) continue;
        if (!give(column, meaning->field)) give(column, meaning->otherwise);
    }
}

bool ColumnNames::nameRecords(const QList<ImportColumn>& columns) const {
    return std::any_of(columns.begin(), columns.end(),
                       [&](const ImportColumn& column) { return m_meanings.keys.contains(column.field); });
}

}  // namespace zhike
