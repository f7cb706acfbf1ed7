#include "app/demo.h"

#include "app/customers.h"
#include "app/orders.h"
#include "app/people.h"

#include <QFile>
#include <QRandomGenerator>

namespace zhike {

namespace {

struct Word {
    QString text;
    QString code;
};

// The words of resources/demo/words.csv by kind, in one language.
QMultiHash<QString, Word> demoWords(bool chinese) {
    QMultiHash<QString, Word> words;
    QFile file(QStringLiteral(":/demo/words.csv"));
    if (!file.open(QIODevice::ReadOnly)) return words;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    std::reverse(lines.begin(), lines.end());  // a multi-hash answers the newest first
    for (const QString& line : lines) {
        const QStringList cells = line.split(u',');
        words.insert(cells.value(0), {cells.value(chinese ? 1 : 2), cells.value(3)});
    }
    return words;
}

class DemoMaker {
public:
    DemoMaker(Work& work, const DemoOptions& options)
        : m_work(work), m_options(options), m_random(options.seed), m_words(demoWords(options.chinese)) {}

    Done make() {
        if (const Done people = makePeople(); !people) return people;
        for (int i = 0; i < m_options.customers; ++i)
            if (const Done made = makeCustomer(i); !made) return made;
        return done();
    }

private:
    Done makePeople() {
        for (const Word& word : m_words.values(QStringLiteral("user"))) {
            User user;
            user.name = word.text;
            user.role = word.code;
            const auto saved = saveUser(m_work, user);
            if (!saved) return saved.error();
            m_people << *saved;
        }
        return done();
    }

    Done makeCustomer(int index) {
        CustomerInput input = describe(index);
        const bool verified = m_random.bounded(4) != 0;
        if (verified) {
            input.customer.verification = QStringLiteral("verified");
            input.customer.reviewer = m_people[2].id;
            input.customer.reviewedOn = input.customer.createdOn.addDays(1);
        }
        const auto customer = createCustomer(m_work, input);
        if (!customer) return customer.error();
        return verified ? makeOrders(*customer) : done();
    }

    CustomerInput describe(int index) {
        const QList<Word> companies = m_words.values(QStringLiteral("company"));
        const QList<Word> places = m_words.values(QStringLiteral("place"));
        const Word& company = companies[index % companies.size()];
        const qsizetype round = index / companies.size();
        CustomerInput input;
        Customer& c = input.customer;
        c.name = company.text;
        if (round > 0) {
            const QString place = places[(index + round) % places.size()].text;
            c.name = filled(m_words.value(QStringLiteral("branch")).text, {c.name, place});
            if (round > places.size()) c.name += u' ' + QString::number(round);
        }
        c.industry = company.code;
        c.grade = QStringLiteral("ABBC").at(m_random.bounded(4));
        c.size = pick({"1_20", "20_50", "50_200", "200_500"});
        c.source = pick({"trade_fair", "referral", "online_ad", "cold_visit", "search_engine"});
        c.tags = pick({"urgent", "long_term", "price_sensitive", "server_purchase", "long_term;server_purchase"});
        c.city = places[m_random.bounded(int(places.size()))].text;
        c.owner = m_people[m_random.bounded(2)].id;
        c.createdOn = m_work.clock.today().addDays(-m_random.bounded(700));
        if (index % 9 == 4) c.createdOn = m_work.clock.today().addDays(-m_random.bounded(10));
        input.contact.name = anyOf(QStringLiteral("person"));
        input.contact.position = anyOf(QStringLiteral("position"));
        input.contact.phone = QStringLiteral("13%1").arg(m_random.bounded(100'000'000, 999'999'999));
        input.contact.email = QStringLiteral("c%1@demo.example").arg(index + 1);
        return input;
    }

    Done makeOrders(const Customer& customer) {
        const int orders = m_random.bounded(6);
        QDate day = customer.createdOn.addDays(7 + m_random.bounded(60));
        for (int i = 0; i < orders && day <= m_work.clock.today(); ++i) {
            Order order;
            order.customer = customer.id;
            order.no = QStringLiteral("D%1-%2").arg(customer.no).arg(i + 1);
            order.orderedOn = day;
            order.amount = {qint64(m_random.bounded(20, 6000)) * 10'000};
            order.product = anyOf(QStringLiteral("product"));
            const auto saved = createOrder(m_work, order);
            if (!saved) return saved.error();
            if (m_random.bounded(12) == 0 && day.addDays(5) <= m_work.clock.today()) {
                const auto refund = refundOrder(m_work, *saved, day.addDays(5), {order.amount.fen / 4});
                if (!refund) return refund.error();
            }
            day = day.addDays(20 + m_random.bounded(120));
        }
        return done();
    }

    QString pick(const QList<const char*>& codes) {
        return QString::fromLatin1(codes[m_random.bounded(int(codes.size()))]);
    }
    QString anyOf(const QString& kind) {
        const QList<Word> words = m_words.values(kind);
        return words[m_random.bounded(int(words.size()))].text;
    }

    Work& m_work;
    DemoOptions m_options;
    QRandomGenerator m_random;
    QMultiHash<QString, Word> m_words;
    QList<User> m_people;
};

}  // namespace

Done fillWithDemo(Writer& writer, const Clock& clock, const DemoOptions& options) {
    Repositories data(writer.connection(), nullptr);
    const auto lookup = Lookup::read(data);
    if (!lookup) return lookup.error();
    const auto fill = [&](Work& work) { return DemoMaker(work, options).make(); };
    return writer.write(lookup->administrator(), clock, Text{ZTEXT("Demonstration data")}, fill, ChangeKind::Setup);
}

}  // namespace zhike
