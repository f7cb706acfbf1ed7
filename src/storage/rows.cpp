#include "storage/connection.h"

#include <QSqlError>
#include <QSqlQuery>

namespace zhike {

bool Rows::next() {
    if (m_query->next()) return true;
    if (const QSqlError problem = m_query->lastError(); problem.isValid())
        m_connection->m_failure = m_connection->failed(problem, m_query->lastQuery());
    return false;
}
qint64 Rows::number(int column) const {
    return m_query->value(column).toLongLong();
}
QString Rows::text(int column) const {
    return m_query->value(column).toString();
}
bool Rows::isNull(int column) const {
    return m_query->isNull(column);
}
void Rows::finish() {
    m_query->finish();
}
int Rows::changed() const {
    return m_query->numRowsAffected();
}

QVariant Rows::value(int column) const {
    if (m_query->isNull(column)) return {};
    const QVariant v = m_query->value(column);
    if (v.typeId() == QMetaType::QString) return v;
    return v.toLongLong();
}

}  // namespace zhike
