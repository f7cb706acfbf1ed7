#pragma once

#include "storage/location.h"

#include <QStringList>
#include <QVariantList>

class QSqlError;

namespace zhike {

// One word of a search as the index holds it; `prefix`: the indexed word only begins with it.
struct SearchTerm {
    QString word;
    bool prefix = false;
};

// All that differs between the two databases: type tokens, session set-up, driver errors, search.
class Dialect {
public:
    explicit Dialect(Engine engine) : m_engine(engine) {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    // The text with {int} {bytes} {strict} replaced by what this engine calls them. Empty for a statement that begins
    // with the name of the other one: {sqlite} or {postgres}.
    [[nodiscard]] QString sql(QString text) const;
    // Statements that make the search index, after the migrations' tables.
    [[nodiscard]] QStringList searchSchema() const;
    // SELECT of the keys that a match expression, its one bind, finds.
    [[nodiscard]] QString foundBy() const;
    // A condition on `customer_id` with one bind, the match expression. Only the `most` newest meet it; < 0: all.
    [[nodiscard]] QString searchCondition(int most = -1) const;
    // The bind for searchCondition(): all terms must be found.
    [[nodiscard]] QString matchExpression(const QList<SearchTerm>& terms) const;
    // The bind for searchCondition(): one of those tokens must be indexed. They are ours, nobody typed them.
    [[nodiscard]] QString matchAny(const QStringList& tokens) const;
    // The tokens of a customer in the index, as they are and as they are to be; empty: not in it.
    struct IndexChange {
        qint64 customer;
        QString before;
        QString after;
    };
    // A statement and what it is run with, time after time.
    struct IndexStatement {
        QString sql;
        QList<QVariantList> binds;
    };
    // Statements that bring the index from one to the other, in this order.
    [[nodiscard]] QList<IndexStatement> indexStatements(const QList<IndexChange>& changes) const;
    // What the driver says in the terms of the program.
    [[nodiscard]] Error errorOf(const QSqlError& error) const;
    // Whether the same transaction, run again, may well succeed: two of them were in each other's way on a server.
    [[nodiscard]] bool mayRunAgain(const QSqlError& error) const;

private:
    Engine m_engine;
};

}  // namespace zhike
