#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/plainsqlite.h"
#include "domain/searchtokens.h"

namespace zhike::bench {

namespace {

constexpr int kShown = 50;
constexpr int kRounds = 3;

// As people begin to type: places stand in every twentieth name, trades too, the initials of either in as many.
const QStringList kChinese =
    QStringLiteral(
        "杭 州 科 王 杭州 科技 恒远 王伟 州恒 杭州恒 恒远科 远科技 王小明 杭州恒远 恒远科技 有限公司 文化传媒")
        .split(u' ');
const QStringList kInitials = QStringLiteral("h hz hzh hzhy hykj ww yqkj zgq wangwei hangz").split(u' ');
const QStringList kDigits = QStringLiteral("1380 0013 5678 1399 2026 9999 0420 8888").split(u' ');

CustomerQuery queryOf(const QString& text) {
    CustomerQuery query;
    query.newestOnly = true;  // as the page asks
    for (const QueryToken& token : queryTokens(text)) query.terms << SearchTerm{token.token, token.prefix};
    return query;
}

double p95(CustomerList& list, const QStringList& texts) {
    QList<double> times;
    for (int round = 0; round < kRounds; ++round)
        for (const QString& text : texts)
            times << millisecondsOf([&] {
                const auto ids = list.ids(queryOf(text), kShown);
                if (!ids || !list.rows(*ids)) fail(QStringLiteral("search failed"));
            });
    return p95Of(times);
}

double plainP95(const Location& location, const QStringList& texts) {
    PlainSqlite plain(location.file);
    const Dialect dialect(Engine::Sqlite);
    QList<double> times;
    for (int round = 0; round < kRounds; ++round)
        for (const QString& text : texts) {
            const QString match = dialect.matchExpression(queryOf(text).terms).replace(u'\'', QLatin1String("''"));
            times << millisecondsOf([&] {
                plain.rows(QStringLiteral("SELECT c.*, k.*, f.* FROM customer c JOIN customer_facts f USING "
                                          "(customer_id) LEFT JOIN contact k ON k.customer_id = c.customer_id WHERE "
                                          "c.customer_id IN (SELECT rowid FROM customer_fts WHERE customer_fts MATCH "
                                          "'%1' ORDER BY rowid DESC LIMIT 50)")
                               .arg(match));
            });
        }
    return p95Of(times);
}

}  // namespace

void benchSearch(Figures& figures) {
    const Location location = millionFile();
    const auto connection = reader(location);
    CustomerList list(*connection);
    const std::pair<const char*, QStringList> kinds[] = {{"first 50 found by 1-4 Chinese characters, p95", kChinese},
                                                         {"first 50 found by initials, p95", kInitials},
                                                         {"first 50 found by 4 digits, p95", kDigits}};
    for (const auto& [name, texts] : kinds)
        figures.add({QString::fromLatin1(name), p95(list, texts), QStringLiteral("ms"), 50, plainP95(location, texts)});
}

}  // namespace zhike::bench
