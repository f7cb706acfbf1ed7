#include "app/customerimport.h"
#include "app/datafile.h"
#include "app/demowords.h"
#include "app/lookup.h"
#include "app/undo.h"
#include "app/writer.h"
#include "benchmarks/benchmarks.h"
#include "benchmarks/millionfile.h"
#include "benchmarks/plainsqlite.h"

#include <QFile>

#include <xlsxwriter.h>

namespace zhike::bench {

namespace {

constexpr int kRows = 100'000;

const QStringList kHeaders = QStringLiteral(
                                 "客户名称 客户简称 行业 客户等级 客户来源 省份 城市 区县 详细地址 联系人 职位 电话 "
                                 "邮箱 微信 预算 规模 标签 偏好 备注 建档日期")
                                 .split(u' ');

QStringList cellsOf(const DemoWords& words, int row) {
    const DemoWord company = words.company(row);
    const QString number = QString::number(row);
    return {company.text,
            company.text.mid(2, 2),
            QStringLiteral("制造"),
            QStringLiteral("A"),
            QStringLiteral("展会"),
            QStringLiteral("浙江省"),
            company.text.left(2),
            QStringLiteral("西湖区"),
            QStringLiteral("文三路%1号").arg(number),
            words.person(quint32(row) * 2'654'435'761U >> 1, true),
            QStringLiteral("采购经理"),
            QStringLiteral("138%1").arg(row, 8, 10, QChar(u'0')),
            QStringLiteral("c%1@demo.example").arg(number),
            QStringLiteral("wx%1").arg(number),
            number,
            QStringLiteral("50-200人"),
            QStringLiteral("急购"),
            QStringLiteral("邮件联系"),
            QStringLiteral("第%1行").arg(number),
            QStringLiteral("2023年8月15日")};
}

QString makeCsv() {
    const QString path = benchFolder() + QStringLiteral("/customers.csv");
    if (QFile::exists(path)) return path;
    const DemoWords words(true);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) fail(QStringLiteral("cannot write ") + path);
    file.write((kHeaders.join(u',') + u'\n').toUtf8());
    for (int row = 0; row < kRows; ++row) file.write((cellsOf(words, row).join(u',') + u'\n').toUtf8());
    return path;
}

QString makeXlsx() {
    const QString path = benchFolder() + QStringLiteral("/customers.xlsx");
    if (QFile::exists(path)) return path;
    const DemoWords words(true);
    const QByteArray name = path.toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = 1;
    lxw_workbook* book = workbook_new_opt(name.constData(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    for (int row = 0; row <= kRows; ++row) {
        const QStringList cells = row == 0 ? kHeaders : cellsOf(words, row - 1);
        for (int column = 0; column < cells.size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), cells[column].toUtf8().constData(),
                                   nullptr);
    }
    if (workbook_close(book) != LXW_NO_ERROR) fail(QStringLiteral("cannot write ") + path);
    return path;
}

// The rows of the CSV as they are, by one prepared statement in one transaction: table of 20 columns, one index.
double plainImportSeconds() {
    const QString path = benchFolder() + QStringLiteral("/plain.db");
    QFile::remove(path);
    const DemoWords words(true);
    QList<QList<QByteArray>> rows;
    for (int row = 0; row < kRows; ++row) {
        QList<QByteArray> cells;
        for (const QString& cell : cellsOf(words, row)) cells << cell.toUtf8();
        rows << cells;
    }
    double seconds = 0;
    {
        PlainSqlite plain(path);
        plain.run(
            "PRAGMA journal_mode=WAL; CREATE TABLE c (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t);"
            "CREATE INDEX c_a ON c (a)");
        sqlite3_stmt* insert = plain.prepare("INSERT INTO c VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        seconds =
            millisecondsOf([&] {
                plain.run("BEGIN");
                for (const QList<QByteArray>& cells : rows) {
                    for (int i = 0; i < cells.size(); ++i)
                        sqlite3_bind_text(insert, i + 1, cells[i].constData(), int(cells[i].size()), SQLITE_STATIC);
                    plain.step(insert);
                }
                plain.run("COMMIT");
            }) /
            1000;
    }
    QFile::remove(path);
    return seconds;
}

struct Seconds {
    double all = 0;
    double transaction = 0;
    double undo = 0;
};

Seconds import(const QString& path) {
    Location location;
    location.file = benchFolder() + QStringLiteral("/import.zhk");
    for (const char* end : {"", "-wal", "-shm"}) QFile::remove(location.file + QLatin1String(end));
    const SystemClock clock;
    if (!createDatabase(location, clock, true)) fail(QStringLiteral("cannot make ") + location.file);
    auto writer = Writer::open(location);
    Repositories data((*writer)->connection(), nullptr);
    const User actor = Lookup::read(data)->administrator();
    ImportRequest request;
    request.path = path;
    request.addValues = true;
    Seconds seconds;
    seconds.all = millisecondsOf([&] {
        const auto plan = planImport(data, clock, request);
        if (!plan) fail(QStringLiteral("import: ") + plan.error().message.source);
        seconds.transaction = millisecondsOf([&] {
            const auto counts = (*writer)->write(actor, clock, Text{"Import"},
                                                 [&](Work& work) { return carryOutImport(work, **plan); });
            if (!counts) fail(QStringLiteral("import: ") + counts.error().message.source);
            if (counts->created != kRows) fail(QStringLiteral("only %1 rows were imported").arg(counts->created));
        });
    });
    const ChangeSetId imported = (*writer)->receipt().changeSet;
    seconds.undo = millisecondsOf([&] {
        const auto undone = (*writer)->write(actor, clock, {}, [&](Work& work) { return takeBack(work, imported); });
        if (!undone) fail(QStringLiteral("undo: ") + undone.error().message.source);
    });
    writer->reset();
    QFile::remove(location.file);
    return seconds;
}

}  // namespace

void benchImport(Figures& figures) {
    const double floor = plainImportSeconds();
    const Seconds csv = import(makeCsv());
    figures.add({QStringLiteral("import 100,000 × 20 from CSV"), csv.all / 1000, QStringLiteral("s"), 30, floor});
    figures.add({QStringLiteral("  its transaction"), csv.transaction / 1000, QStringLiteral("s"), 15, floor});
    figures.add({QStringLiteral("undo of that import"), csv.undo / 1000, QStringLiteral("s"), 30, floor});
    const Seconds xlsx = import(makeXlsx());
    figures.add({QStringLiteral("import 100,000 × 20 from XLSX"), xlsx.all / 1000, QStringLiteral("s"), 40, floor});
}

}  // namespace zhike::bench
