#include "app/icalendar.h"

#include "app/dayitems.h"
#include "app/dueitems.h"

#include <QSaveFile>

namespace zhike {

namespace {

constexpr int kLineOctets = 73;  // 75 with the blank of the fold, RFC 5545 §3.1
constexpr int kMost = 2'000;

// §3.3.11
QString escaped(const QString& text) {
    QString safe = text;
    safe.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"));
    safe.remove(u'\r');
    return safe.replace(u'\n', QStringLiteral("\\n"));
}

// Long lines go on in the next one after a blank; no letter is cut in two.
QByteArray folded(const QString& line) {
    QByteArray all;
    int octets = 0;
    for (const uint letter : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t*>(&letter), 1).toUtf8();
        if (octets + bytes.size() > kLineOctets) {
            all += "\r\n ";
            octets = 0;
        }
        all += bytes;
        octets += int(bytes.size());
    }
    return all + "\r\n";
}

QString stamp(Moment moment) {
    return QDateTime::fromMSecsSinceEpoch(moment.ms, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

void addEvent(QByteArray& file, const DueRow& row, const Clock& clock) {
    const Moment start = row.task.id.isSet() ? row.item.due : row.item.slot;
    const Moment end{start.ms + qint64(minutesOf(row.item.kind)) * 60'000};
    const QString what = row.step.isEmpty() ? reasonOf(row).translated() : row.step;
    const QString who = row.customerName.isEmpty() ? kindName(row.item.kind).translated() : row.customerName;
    const QString uid = QStringLiteral("%1-%2-%3@zhike")
                            .arg(row.item.customer.value)
                            .arg(row.task.id.isSet() ? QString::number(row.task.id.value) : row.item.kind)
                            .arg(row.task.id.isSet() ? QString() : row.item.rule);
    for (const QString& line :
         {QStringLiteral("BEGIN:VEVENT"), QStringLiteral("UID:") + uid, QStringLiteral("DTSTAMP:") + stamp(clock.now()),
          QStringLiteral("DTSTART:") + stamp(start), QStringLiteral("DTEND:") + stamp(end),
          QStringLiteral("SUMMARY:") + escaped(Text{ZTEXT("%1: %2"), {who, what}}.translated()),
          QStringLiteral("END:VEVENT")})
        file += folded(line);
}

}  // namespace

QByteArray calendarOf(const QList<DueRow>& rows, const Clock& clock) {
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zhike//Zhike//EN\r\n";
    for (const DueRow& row : rows) addEvent(file, row, clock);
    return file + "END:VCALENDAR\r\n";
}

Done writePlan(Repositories& data, Id<User> user, int days, const QString& path, const Clock& clock) {
    DueQuery query;
    query.assignees = {user};
    query.before = clock.startOf(clock.today().addDays(days));
    const auto rows = data.dueList.rows(query, kMost);
    if (!rows) return rows.error();
    QSaveFile file(path);
    const QByteArray content = calendarOf(*rows, clock);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return unavailable("", Text{ZTEXT("“%1” cannot be written: %2"), {path, file.errorString()}});
    return done();
}

}  // namespace zhike
