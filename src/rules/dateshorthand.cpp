#include "rules/dateshorthand.h"

#include "domain/datetext.h"
#include "rules/datewords.h"

#include <QList>
#include <QRegularExpression>
#include <QRegularExpressionMatch>

#include <algorithm>

namespace zhike {

namespace {

constexpr int kLongestLeapGap = 8;  // between two 29 February
constexpr int kMostWorkdays = 366;
constexpr int kMostDays = 3660;
constexpr int kMostWeeks = 520;
constexpr int kMostMonths = 120;

using Found = std::optional<QDate>;

Found nextMonthDay(int month, int day, QDate today) {
    for (int ahead = 0; ahead <= kLongestLeapGap; ++ahead) {
        const QDate date(today.year() + ahead, month, day);
        if (date.isValid() && date >= today) return date;
    }
    return std::nullopt;
}

Found dayOfMonth(int day, QDate month) {
    const QDate date(month.year(), month.month(), day);
    return date.isValid() ? Found(date) : std::nullopt;
}

Found nextDayOfMonth(int day, QDate today) {
    const QDate first(today.year(), today.month(), 1);
    for (int ahead = 0; ahead <= 2; ++ahead)  // two months without a 31st never follow each other
        if (const Found date = dayOfMonth(day, first.addMonths(ahead)); date && *date >= today) return date;
    return std::nullopt;
}

// What a date is read against.
struct Ground {
    QDate today;
    const WorkCalendar& calendar;
};

Found later(int span, int count, const Ground& ground) {
    if (count < 1) return std::nullopt;
    switch (span) {
        case 1: return count <= kMostDays ? Found(ground.today.addDays(count)) : std::nullopt;
        case 2: return count <= kMostWeeks ? Found(ground.today.addDays(7 * count)) : std::nullopt;
        case 3: return count <= kMostMonths ? Found(ground.today.addMonths(count)) : std::nullopt;
        case 4: return count <= kMostWorkdays ? Found(ground.calendar.plusWorkdays(ground.today, count)) : std::nullopt;
        default: return std::nullopt;
    }
}

// A day of the week: the coming one, or that of the week that is named.
Found weekday(int day, const QString& week, QDate today) {
    if (week.isEmpty()) {
        const int ahead = (day - today.dayOfWeek() + 7) % 7;
        return today.addDays(ahead == 0 ? 7 : ahead);
    }
    const int weeks = DateWords::builtIn().number("weekOf", week, -1);
    const QDate date = today.addDays(day - today.dayOfWeek() + 7 * weeks);
    return weeks >= 0 && date >= today ? Found(date) : std::nullopt;
}

// A way to write a day: what it looks like, and the day a match means.
using Reader = Found (*)(const QRegularExpressionMatch&, const Ground&);
struct Shape {
    QRegularExpression inside;  // a sentence
    QRegularExpression alone;
    Reader read;
    bool isShort = false;  // means a day only where it stands alone
};

QString word(const QRegularExpressionMatch& match, const char* group) {
    return match.captured(QString::fromLatin1(group));
}

int figure(const QRegularExpressionMatch& match, const char* group) {
    return DateWords::builtIn().valueOf(word(match, group));
}

Found namedDay(const QRegularExpressionMatch& match, const Ground& ground) {
    return ground.today.addDays(DateWords::builtIn().number("days", word(match, "day")));
}

Found hanWeekday(const QRegularExpressionMatch& match, const Ground& ground) {
    return weekday(DateWords::builtIn().number("hanDays", word(match, "day")), word(match, "week"), ground.today);
}

Found latinWeekday(const QRegularExpressionMatch& match, const Ground& ground) {
    return weekday(DateWords::builtIn().number("weekdays", word(match, "day")), word(match, "week"), ground.today);
}

// With a year the day itself, else the next such day.
Found monthAndDay(const QRegularExpressionMatch& match, const Ground& ground) {
    const QString name = word(match, "name");
    const int month = name.isEmpty() ? figure(match, "month") : DateWords::builtIn().number("months", name);
    const QString year = word(match, "year");
    if (year.isEmpty()) return nextMonthDay(month, figure(match, "day"), ground.today);
    const QDate date(year.toInt(), month, figure(match, "day"));
    return date.isValid() ? Found(date) : std::nullopt;
}

Found dayOfNamedMonth(const QRegularExpressionMatch& match, const Ground& ground) {
    const QDate first(ground.today.year(), ground.today.month(), 1);
    const int ahead = DateWords::builtIn().number("monthOf", word(match, "of"));
    const Found date = dayOfMonth(figure(match, "day"), first.addMonths(ahead));
    return date && *date >= ground.today ? date : std::nullopt;
}

Found dayAlone(const QRegularExpressionMatch& match, const Ground& ground) {
    return nextDayOfMonth(figure(match, "day"), ground.today);
}

Found spanLater(const QRegularExpressionMatch& match, const Ground& ground) {
    return later(DateWords::builtIn().number("spans", word(match, "span")), figure(match, "count"), ground);
}

Found keyed(const QRegularExpressionMatch& match, const Ground& ground) {
    const QString key = word(match, "key");
    const int span = key == u"+" ? 4 : key == u"w" ? 2 : 3;
    return later(span, word(match, "count").toInt(), ground);
}

#define ZHIKE_ORDINAL "(?:st|nd|rd|th)"
#define ZHIKE_YEAR_BEHIND "(?:,? (?<year>[12]\\d{3}))?(?!\\d)"

struct Line {
    const char* pattern;  // {name} stands for any word of that section, {figures} for a number
    Reader read;
    bool isShort = false;
};

// In the order in which they are tried where several begin at one place. Characters: 5e74 year, 6708 month, 65e5 and
// 53f7 day, 7b2c "number".
constexpr Line kLines[] = {
    {"(?<day>{days})", namedDay},
    {"(?<week>{weekOf})?(?<!{numerals})(?<!\\d){weeks}(?!{notDays})(?<day>{hanDays})", hanWeekday},
    {"(?:(?<week>{weekOf}) )?(?<day>{weekdays})", latinWeekday},
    {"(?:(?<!\\d)(?<year>[12]\\d{3})\\x{5e74} ?)?(?<month>{figures}) ?\\x{6708} ?(?<day>{figures})"
     "(?: ?[\\x{65e5}\\x{53f7}]|(?!\\d|%|{units}))",
     monthAndDay},
    {"(?<of>{monthOf})(?:\\x{7684})? ?(?<day>{figures}) ?[\\x{65e5}\\x{53f7}](?!{numbered})", dayOfNamedMonth},
    {"(?<!\\d)(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)", monthAndDay},
    {"(?<![\\d/.])(?<month>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/.]*\\d)", monthAndDay},
    {"(?<![\\d.])(?<day>\\d{1,2})" ZHIKE_ORDINAL "?(?: of |[- ])?(?<name>{months})\\.?" ZHIKE_YEAR_BEHIND, monthAndDay},
    {"(?<name>{months})\\.?[ -]?(?<day>\\d{1,2})" ZHIKE_ORDINAL "?(?![\\d%]|[.:]\\d)" ZHIKE_YEAR_BEHIND, monthAndDay},
    {"(?<count>{figures}) ?(?<span>{spans}) ?{behind}", spanLater},
    {"{before} (?<count>\\d{1,3}) (?<span>{spans})", spanLater},
    {"(?<![a-z\\x{7b2c}])(?<day>{figures}) ?[\\x{65e5}\\x{53f7}](?!{numbered})", dayAlone},
    {"(?<![a-z])(?:the|by|on|until|till|before|from) (?:the )?(?<day>\\d{1,2})" ZHIKE_ORDINAL
     "(?![a-z])(?= ?$| ?[^ a-z]| (?:at|for|to|with|and|by|in|or|about|re|if|from|until|so|before|please|pls|noon)\\b)",
     dayAlone},
    {"(?<month>\\d{1,2}) ?[-.] ?(?<day>\\d{1,2})", monthAndDay, true},
    {"(?<key>[+wm]) ?(?<count>\\d{1,4})", keyed, true},
    {"(?<day>\\d{1,2})" ZHIKE_ORDINAL "?", dayAlone, true},
    {"(?<month>\\d{1,2})(?<day>\\d{2})", monthAndDay, true},
};

QString expanded(const char* pattern) {
    static const QRegularExpression name(QStringLiteral("\\{([a-zA-Z]+)\\}"));
    const DateWords& words = DateWords::builtIn();
    QString text = QString::fromLatin1(pattern);
    for (auto match = name.match(text); match.hasMatch(); match = name.match(text)) {
        const QString section = match.captured(1);
        const QString any = section == u"figures" ? words.figures() : words.any(section.toLatin1().constData());
        text.replace(match.capturedStart(), match.capturedLength(), any);
    }
    return text;
}

const QList<Shape>& shapes() {
    static const QList<Shape> all = [] {
        QList<Shape> made;
        for (const Line& line : kLines) {
            const QString pattern = expanded(line.pattern);
            made << Shape{QRegularExpression(pattern), QRegularExpression(QRegularExpression::anchoredPattern(pattern)),
                          line.read, line.isShort};
        }
        return made;
    }();
    return all;
}

// Where a sentence seems to name a day; it is none when the day is not there: "9/31", "last Friday".
struct Mention {
    qsizetype start;
    qsizetype end;
    Found day;
};

QList<Mention> mentions(const QString& sentence, const Ground& ground) {
    QList<Mention> found;
    for (const Shape& shape : shapes()) {
        if (shape.isShort) continue;
        for (auto all = shape.inside.globalMatch(sentence); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            found << Mention{match.capturedStart(), match.capturedEnd(), shape.read(match, ground)};
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Mention& a, const Mention& b) { return a.start < b.start; });
    return found;
}

}  // namespace

std::optional<QDate> dateOf(QStringView text, QDate today, const WorkCalendar& calendar) {
    const QString folded = foldedDate(text);
    if (!today.isValid() || folded.isEmpty()) return std::nullopt;
    const Ground ground{today, calendar};
    for (const Shape& shape : shapes())
        if (const auto match = shape.alone.match(folded); match.hasMatch())
            if (const Found day = shape.read(match, ground)) return day;
    const Result<QDate> written = dateFromText(folded, {});
    return written ? Found(*written) : std::nullopt;
}

std::optional<QDate> dateIn(QStringView sentence, QDate today, const WorkCalendar& calendar) {
    if (!today.isValid()) return std::nullopt;
    qsizetype passed = 0;
    for (const Mention& mention : mentions(foldedDate(sentence), {today, calendar})) {
        if (mention.start < passed) continue;
        if (mention.day) return mention.day;
        passed = mention.end;
    }
    return std::nullopt;
}

}  // namespace zhike
