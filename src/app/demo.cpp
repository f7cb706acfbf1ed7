#include "app/demo.h"

#include "app/demolog.h"
#include "app/people.h"

#include <QRandomGenerator>

namespace zhike {

namespace {

constexpr qsizetype kStoredAtOnce = 2'000;
constexpr int kMadePeopleAbove = 60;  // small files have the people of the list only
constexpr int kDaysInUse = 150;       // since when the firm has worked with the program

// Makes the people and, without use cases, the customers and orders: a million of them must not take an hour. What it
// makes is what the use cases would accept; the tests hold it to that.
class DemoMaker {
public:
    DemoMaker(Work& work, const DemoOptions& options)
        : m_work(work),
          m_options(options),
          m_random(options.seed),
          m_words(options.chinese),
          m_log(work, m_words, options.seed) {}

    Done make() {
        if (const Done people = makePeople(); !people) return people;
        for (int i = 0; i < m_options.customers; ++i) {
            makeCustomer(i);
            if (m_customers.size() < kStoredAtOnce) continue;
            if (const Done stored = store(); !stored) return stored;
        }
        if (const Done stored = store(); !stored) return stored;
        return raiseNumbers();
    }

private:
    Done makePeople() {
        for (const DemoWord& word : m_words.of("user")) {
            User user;
            user.name = word.text;
            user.role = word.code;
            const auto saved = saveUser(m_work, user);
            if (!saved) return saved.error();
            m_people << *saved;
            if (saved->role == u"sales") m_log.addTasks(*saved);
        }
        return done();
    }

    void makeCustomer(int index) {
        Customer c = customer(index);
        const bool verified = m_random.bounded(4) != 0;
        if (verified) {
            c.verification = QStringLiteral("verified");
            c.reviewer = m_people[2].id;
            c.reviewedOn = std::min(std::max(c.createdOn.addDays(1), m_work.clock.today().addDays(-360 + index % 300)),
                                    m_work.clock.today());
        }
        m_customers << c;
        m_contacts << contact(c, index);
        const QDate lastOrderOn = verified ? makeOrders(c) : QDate();
        m_log.add(c, lastOrderOn);
    }

    Customer customer(int index) {
        Customer c;
        c.id = {m_work.changes().newKey()};
        const DemoWord company = m_words.company(index);
        c.name = company.text;
        c.industry = company.code;
        c.grade = QStringLiteral("ABBC").at(m_random.bounded(4));
        c.intent = c.grade == u"A"   ? QStringLiteral("high")  // I01
                   : c.grade == u"B" ? QStringLiteral("medium")
                                     : QStringLiteral("low");
        c.size = pick({"1_20", "20_50", "50_200", "200_500"});
        c.source = pick({"trade_fair", "referral", "online_ad", "cold_visit", "search_engine"});
        c.tags = pick({"urgent", "long_term", "price_sensitive", "server_purchase", "long_term;server_purchase"});
        c.city = company.place.isEmpty() ? anyOf("place") : company.place;
        c.owner = m_people[m_random.bounded(2)].id;
        c.createdOn = m_work.clock.today().addDays(-m_random.bounded(index % 9 == 4 ? 10 : 700));
        c.no = numberOf(c.createdOn.year());
        c.createdBy = m_work.actor.id;
        const qint64 now = m_work.clock.now().ms;
        const QDate entered = std::max(c.createdOn, m_work.clock.today().addDays(-kDaysInUse));
        c.created = {std::min(m_work.clock.startOf(entered).ms + 9 * 3'600'000, now)};
        c.updated = {c.created.ms + qint64(m_random.generateDouble() * double(now - c.created.ms))};
        return c;
    }

    Contact contact(const Customer& customer, int index) {
        Contact contact;
        contact.customer = customer.id;
        contact.name = m_words.person(m_random.generate() >> 1, m_options.customers > kMadePeopleAbove);
        contact.position = anyOf("position");
        contact.phone = QStringLiteral("13%1").arg(m_random.bounded(100'000'000, 999'999'999));
        contact.email = QStringLiteral("c%1@demo.example").arg(index + 1);
        return contact;
    }

    // The day of the last one.
    QDate makeOrders(const Customer& customer) {
        const int orders = m_random.bounded(6);
        QDate last;
        QDate day = customer.createdOn.addDays(7 + m_random.bounded(60));
        for (int i = 0; i < orders && day <= m_work.clock.today() && m_ordersMade != m_options.orders; ++i) {
            Order order;
            order.id = {m_work.changes().newKey()};
            order.customer = customer.id;
            order.no = QStringLiteral("D%1-%2").arg(customer.no).arg(i + 1);
            order.orderedOn = day;
            order.amount = {qint64(m_random.bounded(20, 6000)) * 10'000};
            order.product = anyOf("product");
            m_orders << order;
            ++m_ordersMade;
            if (m_random.bounded(12) == 0 && day.addDays(5) <= m_work.clock.today()) m_orders << refundOf(order);
            last = day;
            day = day.addDays(20 + m_random.bounded(120));
        }
        return last;
    }

    static Order refundOf(const Order& order) {
        Order refund = order;
        refund.id = {};
        refund.no = order.no + QStringLiteral("-R1");
        refund.kind = QStringLiteral("refund");
        refund.refundOf = order.id;
        refund.orderedOn = order.orderedOn.addDays(5);
        refund.amount = {-(order.amount.fen / 4)};
        return refund;
    }

    // 表1 no. 1, counted here and told to the database at the end.
    QString numberOf(int year) {
        return QString::number(year) + QStringLiteral("%1").arg(++m_numbers[year], 3, 10, QChar(u'0'));
    }

    Done raiseNumbers() {
        for (auto it = m_numbers.constBegin(); it != m_numbers.constEnd(); ++it)
            if (const Done raised =
                    m_work.data.numbers.raise(QStringLiteral("customer"), QString::number(it.key()), it.value());
                !raised)
                return raised;
        return done();
    }

    Done store() {
        if (const Done stored = m_work.data.customers.insertAll(m_customers); !stored) return stored;
        if (const Done stored = m_work.data.contacts.insertAll(m_contacts); !stored) return stored;
        if (const Done stored = m_work.data.orders.insertAll(m_orders); !stored) return stored;
        if (const Done stored = m_log.store(); !stored) return stored;
        m_customers.clear();
        m_contacts.clear();
        m_orders.clear();
        return done();
    }

    QString pick(std::initializer_list<const char*> codes) {
        return QString::fromLatin1(codes.begin()[m_random.bounded(int(codes.size()))]);
    }
    QString anyOf(const char* kind) {
        const QList<DemoWord>& words = m_words.of(kind);
        return words[m_random.bounded(int(words.size()))].text;
    }

    Work& m_work;
    DemoOptions m_options;
    QRandomGenerator m_random;
    DemoWords m_words;
    DemoLog m_log;
    QList<User> m_people;
    QMap<int, qint64> m_numbers;  // the last one of each year
    int m_ordersMade = 0;
    QList<Customer> m_customers;
    QList<Contact> m_contacts;
    QList<Order> m_orders;
};

}  // namespace

Done fillWithDemo(Writer& writer, const Clock& clock, const DemoOptions& options) {
    Repositories data(writer.connection(), nullptr);
    const auto lookup = Lookup::read(data);
    if (!lookup) return lookup.error();
    const auto there = data.customers.count();
    if (!there) return there.error();
    if (*there > 0) return conflict("db", Text{ZTEXT("There are customers already")});
    const auto fill = [&](Work& work) { return DemoMaker(work, options).make(); };
    return writer.write(lookup->administrator(), clock, Text{ZTEXT("Demonstration data")}, fill, ChangeKind::Setup);
}

}  // namespace zhike
