#include "app/import/importvalues.h"

#include "domain/cleantext.h"

#include <QRegularExpression>

namespace zhike {

namespace {

constexpr int kLongestLabel = 60;

QString keyOf(const QString& field, const QString& text) {
    return field + u'\x1f' + foldedValue(text);
}

Error unknownValue(const QString& field, const FieldKind& kind, const QString& text) {
    const bool person = kind.type == FieldType::Reference;
    return {ErrorCode::Invalid,
            field,
            person ? Text{ZTEXT("Nobody is called “%1”"), {text}} : Text{ZTEXT("“%1” is not in the list"), {text}},
            {}};
}

// A comma parts tags only where nothing else does, so that a tag which holds one can be written as "A, B;".
QStringList tagsIn(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[;；、\\n]"));
    static const QRegularExpression commas(QStringLiteral("[,，]"));
    return text.split(text.contains(separators) ? separators : commas, Qt::SkipEmptyParts);
}

}  // namespace

ImportValues::ImportValues(const Lookup& lookup, const ImportRequest& request)
    : m_lookup(lookup), m_addValues(request.addValues), m_createUsers(request.createUsers) {
    for (const User& user : lookup.users())
        for (const QString& name : {user.name, user.login})
            if (!name.isEmpty() && !m_people.contains(foldedValue(name)))
                m_people.insert(foldedValue(name), user.id.value);
    for (const ValueChoice& choice : request.values) m_choices.insert(keyOf(choice.field, choice.text), choice);
}

ImportValues::Reading ImportValues::read(const QString& field, const FieldKind& kind, const QString& text) {
    if (kind.type == FieldType::Tags) return readTags(text);
    const QVariant value = known(kind, text);
    if (!value.isNull()) return {value};
    const QString key = keyOf(field, text);
    countUnknown(field, key, text);
    const auto found = m_readings.constFind(key);
    return found != m_readings.constEnd() ? *found : *m_readings.insert(key, settled(field, kind, text));
}

QVariant ImportValues::known(const FieldKind& kind, const QString& text) const {
    if (kind.type == FieldType::Reference) {
        const qint64 id = m_people.value(foldedValue(text));
        return id == 0 ? QVariant() : QVariant(qlonglong(id));
    }
    const QString code = m_lookup.code(kind.list, text);
    return code.isEmpty() ? QVariant() : QVariant(code);
}

// What was chosen for the value, else what the request says of all. Refuse is what remains.
ValueChoice ImportValues::choiceFor(const QString& field, const FieldKind& kind, const QString& key) const {
    if (const auto chosen = m_choices.constFind(key); chosen != m_choices.constEnd()) return *chosen;
    const bool add = kind.type == FieldType::Reference ? m_createUsers : m_addValues || kind.type == FieldType::Tags;
    return {field, {}, add ? ValueChoice::Kind::New : ValueChoice::Kind::Refuse};
}

ImportValues::Reading ImportValues::settled(const QString& field, const FieldKind& kind, const QString& text) {
    const QString key = keyOf(field, text);
    const ValueChoice choice = choiceFor(field, kind, key);
    const bool chosen = m_choices.contains(key);
    switch (choice.kind) {
        case ValueChoice::Kind::Existing:
            if (kind.type == FieldType::Reference) return {QVariant(choice.code.toLongLong())};
            return {QVariant(choice.code)};
        case ValueChoice::Kind::New: return {made(kind, text)};
        case ValueChoice::Kind::Empty: return {};
        case ValueChoice::Kind::Refuse: break;
    }
    Error error = unknownValue(field, kind, text);
    const bool isPerson = kind.type == FieldType::Reference && field != u"reviewer";  // 未分配 stands in
    if (isPerson && !chosen) return {QVariant(), {}, error};
    return {QVariant(), error, {}};
}

QVariant ImportValues::made(const FieldKind& kind, const QString& text) {
    const QString key = keyOf(kind.list, text);
    auto found = m_pendingByKey.constFind(key);
    if (found == m_pendingByKey.constEnd()) {
        found = m_pendingByKey.insert(key, m_pending.size());
        m_pending << PendingValue{kind.list, cleanText(text, kLongestLabel)};
    }
    if (kind.type == FieldType::Reference) return QVariant(qlonglong(-*found - 1));
    return pendingCode(*found);
}

ImportValues::Reading ImportValues::readTags(const QString& text) {
    static const QString field = QStringLiteral("tags");
    const FieldKind kind{FieldType::Choice, QStringLiteral("tag")};
    if (const QVariant whole = known(kind, text); !whole.isNull()) return {whole};
    QStringList codes;
    for (const QString& part : tagsIn(text)) {
        const QString tag = cleanText(part, kLongestLabel);
        if (tag.isEmpty()) continue;
        QVariant code = known(kind, tag);
        if (code.isNull()) {
            const Reading reading = settled(field, {FieldType::Tags, kind.list}, tag);
            if (reading.problem) return reading;
            code = reading.value;
        }
        if (!code.isNull()) codes << code.toString();
    }
    codes.removeDuplicates();
    codes.sort();
    return {codes.isEmpty() ? QVariant() : QVariant(codes.join(u';'))};
}

void ImportValues::countUnknown(const QString& field, const QString& key, const QString& text) {
    UnknownValue& value = m_unknown[key];
    if (value.rows++ > 0) return;
    value.field = field;
    value.text = text;
}

QList<UnknownValue> ImportValues::unknown() const {
    QList<UnknownValue> all = m_unknown.values();
    std::sort(all.begin(), all.end(), [](const UnknownValue& a, const UnknownValue& b) {
        return std::tuple(-a.rows, a.field, a.text) < std::tuple(-b.rows, b.field, b.text);
    });
    return all;
}

}  // namespace zhike
