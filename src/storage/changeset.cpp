#include "storage/changeset.h"

#include "storage/rowgroups.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace zhike {

namespace {

constexpr qsizetype kWaitAtMost = 512;

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString jsonText(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString argsText(const Text& label) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(label.args)).toJson(QJsonDocument::Compact));
}

QString newSalt() {
    quint64 words[2];
    QRandomGenerator::system()->fillRange(words);
    return hex(QByteArray(reinterpret_cast<const char*>(words), sizeof words));
}

QVariant orNull(qint64 key) {
    return key != 0 ? QVariant(qlonglong(key)) : QVariant();
}

}  // namespace

const char* kindCode(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::Undo: return "undo";
        case ChangeKind::Redo: return "redo";
        case ChangeKind::Setup: return "setup";
        case ChangeKind::Note: return "note";
        case ChangeKind::Do: break;
    }
    return "do";
}

ChangeKind kindOf(QStringView code) {
    for (const ChangeKind kind : {ChangeKind::Undo, ChangeKind::Redo, ChangeKind::Setup, ChangeKind::Note})
        if (code == QLatin1String(kindCode(kind))) return kind;
    return ChangeKind::Do;
}

QString journalDigest(const QString& salt, const QString& before, const QString& after) {
    return hex(sha256((salt + before + u'\n' + after).toUtf8()));
}

QByteArray journalHash(const QByteArray& previous, const QStringList& row) {
    return sha256(previous + row.join(u'\x1f').toUtf8());
}

ChangeSet::ChangeSet(Connection& connection, IdGenerator& ids, Authorship author, Moment at)
    : m_connection(connection), m_ids(ids), m_author(std::move(author)), m_at(at) {}

Done ChangeSet::begin() {
    m_id = {newKey()};
    const Result<Rows> stored = m_connection.run(
        QStringLiteral("INSERT INTO batch (batch_id, at_ms, user_id, kind, target_id, label, label_args, records) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, 0)"),
        {qlonglong(m_id.value), qlonglong(m_at.ms), qlonglong(m_author.user.value),
         QString::fromLatin1(kindCode(m_author.kind)), orNull(m_author.target.value), m_author.label.source,
         argsText(m_author.label)});
    if (!stored) return stored.error();
    if (!m_connection.isSqlite()) return done();
    const Result<QString> head =
        m_connection.text(QStringLiteral("SELECT hash FROM journal ORDER BY journal_id DESC LIMIT 1"));
    if (!head) return head.error();
    m_head = QByteArray::fromHex(head->toLatin1());
    return done();
}

void ChangeSet::touch(Id<Customer> customer) {
    if (!customer.isSet() || m_touchedSet.contains(customer)) return;
    m_touchedSet.insert(customer);
    m_touched << customer;
}

Done ChangeSet::recordCreate(const char* entity, qint64 key, Id<Customer> customer) {
    return record(entity, key, customer, "create", {}, {});
}

Done ChangeSet::recordUpdate(const char* entity, qint64 key, Id<Customer> customer, const QJsonObject& before,
                             const QJsonObject& after) {
    return record(entity, key, customer, "update", jsonText(before), jsonText(after));
}

Done ChangeSet::record(const char* entity, qint64 key, Id<Customer> customer, const char* op, const QString& before,
                       const QString& after) {
    if (isEmpty())
        if (const Done begun = begin(); !begun) return begun;
    Entry entry{newKey(), QString::fromLatin1(entity), key, customer, QString::fromLatin1(op), before, after, {}, {}};
    if (!before.isEmpty()) {
        entry.salt = newSalt();
        entry.digest = journalDigest(entry.salt, before, after);
    }
    m_waiting << entry;
    ++m_records;
    m_entities.insert(entry.entity);
    touch(customer);
    return m_waiting.size() < kWaitAtMost ? done() : flush();
}

Done ChangeSet::flush() {
    QList<QVariantList> rows;
    QList<QVariantList> values;
    for (const Entry& entry : std::as_const(m_waiting)) {
        const QVariant customer = orNull(entry.customer.value);
        rows << QVariantList{qlonglong(entry.id),
                             qlonglong(m_at.ms),
                             qlonglong(m_author.user.value),
                             m_author.login,
                             entry.entity,
                             qlonglong(entry.key),
                             customer,
                             customer,
                             entry.op,
                             entry.digest.isEmpty() ? QVariant() : QVariant(entry.digest),
                             chain(entry),
                             qlonglong(m_id.value)};
        if (!entry.digest.isEmpty()) values << QVariantList{qlonglong(entry.id), entry.salt, entry.before, entry.after};
    }
    m_waiting.clear();
    const Done stored = insertRows(
        m_connection,
        QStringLiteral("INSERT INTO journal (journal_id, at_ms, user_id, login, entity, entity_id, customer_id, "
                       "owner_id, op, digest, hash, batch_id) VALUES"),
        QStringLiteral("(?, ?, ?, ?, ?, ?, ?, (SELECT owner_id FROM customer WHERE customer_id = ?), ?, ?, ?, ?)"),
        rows);
    if (!stored) return stored;
    return insertRows(m_connection,
                      QStringLiteral("INSERT INTO journal_value (journal_id, salt, before, after) VALUES"),
                      QStringLiteral("(?, ?, ?, ?)"), values);
}

QVariant ChangeSet::chain(const Entry& entry) {
    if (!m_connection.isSqlite()) return {};
    m_head = journalHash(
        m_head, {QString::number(entry.id), QString::number(m_at.ms), QString::number(m_author.user.value),
                 m_author.login, entry.entity, QString::number(entry.key), QString::number(entry.customer.value),
                 entry.op, entry.digest, QString::number(m_id.value)});
    return hex(m_head);
}

Done ChangeSet::finish() {
    if (isEmpty()) return done();
    if (const Done flushed = flush(); !flushed) return flushed;
    const Result<Rows> stored = m_connection.run(
        QStringLiteral("UPDATE batch SET records = ?, label = ?, label_args = ? WHERE batch_id = ?"),
        {qlonglong(m_records), m_author.label.source, argsText(m_author.label), qlonglong(m_id.value)});
    return stored ? done() : Done(stored.error());
}

}  // namespace zhike
