#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/plainsqlite.h"

namespace zhike::bench {

namespace {

constexpr int kRounds = 3;
constexpr int kFirstScreen = 200;

struct Sorting {
    const char* column;
    double limit;
    const char* plain;  // the same order in SQL
};

// By index: no name grade stage created_on updated net; the others are "any other".
const Sorting kSortings[] = {
    {"no", 300, "ORDER BY no DESC"},
    {"name", 300, "ORDER BY name DESC"},
    {"grade", 300, "ORDER BY grade DESC"},
    {"created_on", 300, "ORDER BY created_on DESC"},
    {"updated_ms", 300, "ORDER BY updated_ms DESC"},
    {"stage", 300, nullptr},
    {"net_fen", 300, nullptr},
    {"contact", 1500, nullptr},
    {"owner", 1500, nullptr},
    {"industry", 1500, "ORDER BY industry DESC"},
    {"source", 1500, "ORDER BY source DESC"},
    {"city", 1500, "ORDER BY city DESC"},
};

double firstScreen(CustomerList& list, const CustomerQuery& query) {
    return medianOfRuns(kRounds, [&] {
        const auto ids = list.ids(query, kFirstScreen);
        if (!ids || !list.rows(*ids)) fail(QStringLiteral("list failed"));
    });
}

double plainFirstScreen(PlainSqlite& plain, const QString& rest) {
    return medianOfRuns(kRounds, [&] {
        plain.rows(
            QStringLiteral("SELECT * FROM customer WHERE removed_ms IS NULL AND archived_ms IS NULL %1 LIMIT 200")
                .arg(rest));
    });
}

void benchSorting(Figures& figures, CustomerList& list, PlainSqlite& plain) {
    for (const Sorting& sorting : kSortings) {
        double slowest = 0;
        double every = 0;
        for (const bool descending : {true, false}) {
            CustomerQuery query;
            query.sortBy = QString::fromLatin1(sorting.column);
            query.descending = descending;
            slowest = std::max(slowest, firstScreen(list, query));
            every = std::max(every, millisecondsOf([&] { (void)list.ids(query); }));
        }
        const double floor = sorting.plain == nullptr ? 0 : plainFirstScreen(plain, QLatin1String(sorting.plain));
        const QString name = QString::fromLatin1(sorting.column);
        figures.add(
            {QStringLiteral("first screen sorted by ") + name, slowest, QStringLiteral("ms"), sorting.limit, floor});
        figures.add({QStringLiteral("every row sorted by ") + name, every, QStringLiteral("ms"), 3000, 0});
    }
}

struct Filtering {
    const char* field;
    const char* value;
    const char* plain;
};

const Filtering kFilterings[] = {
    {"grade", "A", "AND grade = 'A'"},
    {"stage", "established", nullptr},
    {"stage", "lost", nullptr},
    {"industry", "finance", "AND industry = 'finance'"},
    {"source", "referral", "AND source = 'referral'"},
    {"intent", "low", "AND intent = 'low'"},
    {"verification", "to_verify", "AND verification = 'to_verify'"},
    {"tags", "long_term", "AND tags LIKE '%long_term%'"},
    {"tags", "nobody_has_it", "AND tags LIKE '%nobody_has_it%'"},
    {"industry", "nobody_has_it", "AND industry = 'nobody_has_it'"},
    {"stage", "nobody_has_it", nullptr},
    {"created_from", "2026-11-01", "AND created_on >= '2026-11-01'"},
};

void benchFiltering(Figures& figures, CustomerList& list, PlainSqlite& plain) {
    for (const Filtering& filtering : kFilterings) {
        CustomerQuery query;
        query.filters << CustomerFilter{QString::fromLatin1(filtering.field), {QString::fromLatin1(filtering.value)}};
        const double floor =
            filtering.plain == nullptr
                ? 0
                : plainFirstScreen(plain, QLatin1String(filtering.plain) + QLatin1String(" ORDER BY updated_ms DESC"));
        figures.add({QStringLiteral("first screen filtered by %1=%2")
                         .arg(QLatin1String(filtering.field), QLatin1String(filtering.value)),
                     firstScreen(list, query), QStringLiteral("ms"), 200, floor});
    }
}

}  // namespace

void benchLists(Figures& figures) {
    const Location location = millionFile();
    const auto connection = reader(location);
    CustomerList list(*connection);
    PlainSqlite plain(location.file);
    benchSorting(figures, list, plain);
    benchFiltering(figures, list, plain);
    const double sums = medianOfRuns(kRounds, [&] { (void)list.sums({}); });
    figures.add(
        {QStringLiteral("sums under a list of all"), sums, QStringLiteral("ms"), 3000, medianOfRuns(kRounds, [&] {
             plain.rows(QStringLiteral("SELECT count(*), sum(net_fen) FROM customer_facts"));
         })});
    const double count = medianOfRuns(kRounds, [&] { (void)list.count({}); });
    figures.add({QStringLiteral("count of a view of all"), count, QStringLiteral("ms"), 1000,
                 medianOfRuns(kRounds, [&] { plain.rows(QStringLiteral("SELECT count(*) FROM customer_facts")); })});
}

}  // namespace zhike::bench
