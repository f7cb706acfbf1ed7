#pragma once

#include "report/report.h"

#include <QDate>
#include <QDateTime>

namespace zhike {

// What a person could have typed to break a page, a workbook or a sentence.
inline QString hostileText() {
    return QStringLiteral("<b>\"A\" & 'B'</b> %1 =1+1 ]]>");
}

// A week of follow-ups: every kind of block, and a table of `rows` rows.
inline Report sampleReport(int rows = 3) {
    Report report;
    report.title = QStringLiteral("跟进执行报告");
    report.period = QStringLiteral("2026-09-07 至 2026-09-13");
    report.author = QStringLiteral("王芳");
    report.made = QStringLiteral("2026-09-14 09:05");
    report.language = QStringLiteral("zh-CN");
    report.blocks << ReportHeading{QStringLiteral("客户跟进")} << ReportParagraph{hostileText()};
    report.blocks << ReportFigures{{
        {QStringLiteral("应跟进"), 1234, ValueKind::Number, 0, QStringLiteral("次"), QStringLiteral("期内到期的跟进")},
        {QStringLiteral("按时率"), 0.873, ValueKind::Percent, 1, {}, QStringLiteral("按时完成 ÷ 应跟进")},
        {QStringLiteral("平均间隔"), QVariant(), ValueKind::Number, 1, QStringLiteral("天"), {}},
    }};
    report.blocks << ReportChart{QStringLiteral("各人完成情况"),
                                 {QStringLiteral("王芳"), QStringLiteral("李强")},
                                 {{QStringLiteral("按时"), {12, 7}}, {QStringLiteral("逾期"), {3, 0.5}}},
                                 ValueKind::Number,
                                 0};
    ReportTable table{QStringLiteral("逾期明细"),
                      {{QStringLiteral("客户")},
                       {QStringLiteral("应跟进日"), ValueKind::Date},
                       {QStringLiteral("金额"), ValueKind::Number, 2},
                       {QStringLiteral("赢率"), ValueKind::Percent, 1}},
                      {},
                      {QStringLiteral("合计"), QVariant(), 1234.5 * rows}};
    for (int i = 1; i <= rows; ++i)
        table.rows << QVariantList{QStringLiteral("客户%1号").arg(i), QDate(2026, 9, 10), 1234.5, 0.25};
    report.blocks << table;
    return report;
}

// A report of one table with one column of texts.
inline Report textTable(const QString& title, const QStringList& texts) {
    ReportTable table{title, {{QStringLiteral("Text")}}, {}, {}};
    for (const QString& text : texts) table.rows << QVariantList{text};
    Report report;
    report.title = QStringLiteral("Texts");
    report.blocks << table;
    return report;
}

}  // namespace zhike
