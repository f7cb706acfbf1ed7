#include "app/files/cellformat.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace zhike {

namespace {

constexpr int kLastSerial = 2958465;  // 9999-12-31
constexpr int kDigits = 15;
constexpr double kExact = 1e15;
constexpr int kSecondsOfDay = 86400;

QString timeText(int second) {
    const QTime time = QTime(0, 0).addSecs(second);
    return time.toString(second % 60 == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString dayText(int day, bool from1904) {
    if (from1904) return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 60) return QStringLiteral("1900-02-29");
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

CellFormat builtInFormat(int id) {
    return {(id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47 && id != 46) ||
                (id >= 50 && id <= 58),
            0};
}

CellFormat formatOfCode(QStringView code) {
    CellFormat format;
    bool onlyZeros = true;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        onlyZeros = onlyZeros && c == u'0';
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0) break;
            const QStringView inside = code.mid(i + 1, end - i - 1);
            if (c == u'[' && !inside.isEmpty() && QStringView(u"hHmMsS").contains(inside.front())) {
                const auto same = [&](QChar other) { return other.toLower() == inside.front().toLower(); };
                if (std::all_of(inside.begin(), inside.end(), same)) return {};
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            format.isDate = format.isDate || QStringView(u"ymdhs").contains(c);
        }
    }
    if (onlyZeros && code.size() > 1 && code.size() <= kDigits && !code.contains(u';')) format.zeros = int(code.size());
    return format;
}

std::optional<QString> dateOfSerial(double serial, bool from1904) {
    if (!(serial >= 0) || serial >= kLastSerial + 1) return std::nullopt;
    int day = int(serial);
    int second = int(std::lround((serial - day) * kSecondsOfDay));
    if (second == kSecondsOfDay) {
        ++day;
        second = 0;
    }
    if (day > kLastSerial - (from1904 ? 1462 : 0)) return std::nullopt;
    if (day == 0 && !from1904) return timeText(second);
    const QString date = dayText(day, from1904);
    return second == 0 ? date : date + u' ' + timeText(second);
}

QString plainNumber(QStringView stored, int zeros) {
    if (isDigits(stored) && stored.size() <= kDigits) return stored.toString().rightJustified(zeros, u'0');
    bool ok = false;
    const double number = stored.toDouble(&ok);
    if (!ok || !std::isfinite(number)) return stored.toString();
    if (number == 0) return QStringLiteral("0").rightJustified(zeros, u'0');
    const int whole = int(std::floor(std::log10(std::fabs(number)))) + 1;  // digits before the point
    QString text = QString::number(number, 'f', std::clamp(kDigits - whole, 0, 2 * kDigits));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) text.chop(1);
        if (text.endsWith(u'.')) text.chop(1);
    }
    return isDigits(text) ? text.rightJustified(zeros, u'0') : text;
}

bool hasLostDigits(QStringView stored) {
    bool ok = false;
    const double number = stored.toDouble(&ok);
    return ok && std::fabs(number) >= kExact && std::fabs(number) < 1e30;
}

}  // namespace zhike
