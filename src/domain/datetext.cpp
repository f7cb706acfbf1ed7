#include "domain/datetext.h"

#include <QRegularExpression>
#include <QRegularExpressionMatch>

#include <optional>
#include <utility>

namespace zhike {

namespace {

constexpr int kLastSerial = 2958465;  // 9999-12-31

// A time, a zone and a day of the week behind the date.
#define ZHIKE_DATE_TAIL                                                                    \
    "(?:[T ,]*(?:星期|周)[一二三四五六日天])?"                                  \
    "(?:[T ]+(?:(?:上午|下午|AM|PM) ?)?(?:[01]?\\d|2[0-4])[:时点](?:[0-5]?\\d分?)?" \
    "(?::[0-5]?\\d(?:[.,]\\d+)?|[0-5]?\\d秒)?(?: ?(?:AM|PM))?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?)?$"

QRegularExpression pattern(const char* date) {
    return QRegularExpression(u'^' + QString::fromUtf8(date) + QStringLiteral(ZHIKE_DATE_TAIL),
                              QRegularExpression::CaseInsensitiveOption);
}
#undef ZHIKE_DATE_TAIL

QString folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

Error impossible(const QString& text) {
    return invalid("date", {ZTEXT("There is no day “%1” in the calendar."), {text}});
}

Error unreadable(const QString& text) {
    return invalid("date", {ZTEXT("“%1” is not a date such as 2023-08-15."), {text}});
}

Result<QDate> dayOf(int year, int month, int day, const QString& text) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1000) return impossible(text);
    return date;
}

// The three groups of a match as numbers.
int part(const QRegularExpressionMatch& match, int group) {
    return match.captured(group).toInt();
}

// 2023-8-15 in all its dresses, and 20230815.
std::optional<Result<QDate>> yearFirst(const QString& text) {
    static const QRegularExpression separated =
        pattern("(\\d{4}) ?([-/.年]) ?(\\d{1,2}) ?(?:\\2|月) ?(\\d{1,2})(?: ?日)?");
    static const QRegularExpression compact = pattern("(\\d{4})(\\d{2})(\\d{2})");
    if (const auto match = separated.match(text); match.hasMatch()) {
        return dayOf(part(match, 1), part(match, 3), part(match, 4), text);
    }
    if (const auto match = compact.match(text); match.hasMatch()) {
        return dayOf(part(match, 1), part(match, 2), part(match, 3), text);
    }
    return std::nullopt;
}

const QRegularExpression& yearLastPattern() {
    static const QRegularExpression yearLast = pattern("(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    return yearLast;
}

std::optional<Result<QDate>> yearLast(const QString& text, DayMonthOrder order) {
    const auto match = yearLastPattern().match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int first = part(match, 1);
    const int second = part(match, 3);
    if (order == DayMonthOrder::Unknown && first != second && first <= 12 && second <= 12) {
        return invalid("date", {ZTEXT("“%1” can be two days. Say whether the month or the day comes first."), {text}});
    }
    const bool monthFirst = order == DayMonthOrder::MonthFirst || (order == DayMonthOrder::Unknown && second > 12);
    return dayOf(part(match, 4), monthFirst ? first : second, monthFirst ? second : first, text);
}

// 1 … 12 for "Aug", "august", "Sept"; 0 for none.
int monthNamed(const QString& name) {
    static const QStringList months = {
        QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
        QStringLiteral("april"),   QStringLiteral("may"),      QStringLiteral("june"),
        QStringLiteral("july"),    QStringLiteral("august"),   QStringLiteral("september"),
        QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")};
    for (int i = 0; i < months.size(); ++i) {
        if (name.size() >= 3 && months[i].startsWith(name, Qt::CaseInsensitive)) return i + 1;
    }
    return 0;
}

std::optional<Result<QDate>> monthByName(const QString& text) {
    static const QRegularExpression dayFirst = pattern("(\\d{1,2})(?:st|nd|rd|th)?[- /.]+([a-z]{3,9})[- /.,]+(\\d{4})");
    static const QRegularExpression nameFirst = pattern("([a-z]{3,9})[- .]+(\\d{1,2})(?:st|nd|rd|th)?[- ,]+(\\d{4})");
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        return dayOf(part(match, 3), monthNamed(match.captured(2)), part(match, 1), text);
    }
    if (const auto match = nameFirst.match(text); match.hasMatch()) {
        return dayOf(part(match, 3), monthNamed(match.captured(1)), part(match, 2), text);
    }
    return std::nullopt;
}

// 8.15: the latest such day up to today. Two 29 February can be eight years apart (1896, 1904).
std::optional<Result<QDate>> withoutYear(const QString& text, QDate today) {
    static const QRegularExpression monthDay = pattern("(\\d{1,2}) ?(?:[-/.]|月) ?(\\d{1,2})(?: ?日)?");
    const auto match = monthDay.match(text);
    if (!match.hasMatch() || !today.isValid()) return std::nullopt;
    constexpr int kLongestLeapGap = 8;
    for (int back = 0; back <= kLongestLeapGap; ++back) {
        const QDate date(today.year() - back, part(match, 1), part(match, 2));
        if (date.isValid() && date <= today) return date;
    }
    return impossible(text);
}

// ECMA-376 part 1, 18.17.4.1: day 1 is 1900-01-01 and day 60 never was.
std::optional<Result<QDate>> serial(const QString& text) {
    static const QRegularExpression number(QStringLiteral("^(\\d{1,7})(?:\\.\\d+)?$"));
    const auto match = number.match(text);
    if (!match.hasMatch()) return std::nullopt;
    const int day = part(match, 1);
    if (day < 1 || day > kLastSerial || day == 60) return impossible(text);
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

}  // namespace

Result<QDate> dateFromText(const QString& text, const DateReading& reading) {
    const QString t = folded(text);
    if (auto date = yearFirst(t)) return *date;
    if (auto date = yearLast(t, reading.order)) return *date;
    if (auto date = monthByName(t)) return *date;
    // 8.15 in a column of dates is 15 August; 45153.5 has no such reading.
    if (auto date = withoutYear(t, reading.today); date && (*date || !reading.serials)) return *date;
    if (reading.serials) {
        if (auto date = serial(t)) return *date;
    }
    return unreadable(text);
}

DayMonthOrder guessOrder(const QStringList& samples) {
    bool monthFirst = false;
    bool dayFirst = false;
    for (const QString& sample : samples) {
        const auto match = yearLastPattern().match(folded(sample));
        if (!match.hasMatch()) continue;
        monthFirst = monthFirst || part(match, 3) > 12;
        dayFirst = dayFirst || part(match, 1) > 12;
    }
    if (monthFirst == dayFirst) return DayMonthOrder::Unknown;
    return monthFirst ? DayMonthOrder::MonthFirst : DayMonthOrder::DayFirst;
}

}  // namespace zhike
