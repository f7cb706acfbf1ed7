#include "app/import/importcolumns.h"

#include "app/customerimport.h"
#include "app/fieldlabels.h"
#include "app/files/samplefiles.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

// "header>field" of each column that goes somewhere.
QStringList guessed(const QByteArray& headers) {
    const SampleFiles files;
    const auto shape = importShape(files.write("a.csv", headers + '\n' + QByteArray(headers).replace("\"", "")), {});
    QStringList all;
    for (const ImportColumn& column : shape->columns)
        if (!column.field.isEmpty()) all << column.header + u'>' + column.field;
    return all;
}

TEST(ImportColumns, knowTheHeadersOfTheManual) {
    EXPECT_EQ(
        guessed("客户编号,客户名称(个人/"
                "公司),联系人,职位,联系电话,邮箱,所属行业,客户等级,需求标签,来源渠道,建档日期,负责人"),
        (QStringList{
            QStringLiteral("客户编号>no"), QStringLiteral("客户名称(个人/公司)>name"), QStringLiteral("联系人>contact"),
            QStringLiteral("职位>position"), QStringLiteral("联系电话>phone"), QStringLiteral("邮箱>email"),
            QStringLiteral("所属行业>industry"), QStringLiteral("客户等级>grade"), QStringLiteral("需求标签>tags"),
            QStringLiteral("来源渠道>source"), QStringLiteral("建档日期>created_on"), QStringLiteral("负责人>owner")}));
}

TEST(ImportColumns, knowEveryFieldByItsNameAndItsLabel) {
    for (const QString& field : importFieldNames()) {
        for (const QString& header : {field, fieldLabel(field).source}) {
            QList<ImportColumn> columns{{0, header}};
            ColumnNames::of(QStringLiteral("customers")).guess(columns);
            EXPECT_EQ(columns[0].field, field) << qUtf8Printable(header);
        }
    }
}

TEST(ImportColumns, overlookCaseWidthBlanksAndRemarks) {
    for (const char* header : {" Customer　Name ", "customer_name", "CUSTOMERNAME", "ｃｕｓｔｏｍｅｒ－ｎａｍｅ",
                               "客户 名称", "客户名称（必填）", "*客户名称", "客户名称："}) {
        QList<ImportColumn> columns{{0, QString::fromUtf8(header)}};
        ColumnNames::of(QStringLiteral("customers")).guess(columns);
        EXPECT_EQ(columns[0].field, QStringLiteral("name")) << header;
    }
}

TEST(ImportColumns, readTheHeadersOfOtherPrograms) {
    EXPECT_EQ(
        guessed("customerID,companyName,contactName,contactTitle,address,city,region,postalCode,country,phone,fax"),
        (QStringList{QStringLiteral("customerID>external_id"), QStringLiteral("companyName>name"),
                     QStringLiteral("contactName>contact"), QStringLiteral("contactTitle>position"),
                     QStringLiteral("address>address"), QStringLiteral("city>city"), QStringLiteral("region>province"),
                     QStringLiteral("phone>phone")}));
    EXPECT_EQ(guessed("CustomerId,FirstName,LastName,Company,Email,SupportRepId"),
              (QStringList{QStringLiteral("CustomerId>external_id"), QStringLiteral("FirstName>first_name"),
                           QStringLiteral("LastName>last_name"), QStringLiteral("Company>name"),
                           QStringLiteral("Email>email")}));
}

TEST(ImportColumns, theFirstOfTwoForOneFieldWins) {
    EXPECT_EQ(guessed("公司名称,手机,电话"),
              (QStringList{QStringLiteral("公司名称>name"), QStringLiteral("手机>phone")}));
}

TEST(ImportColumns, whatHasTwoMeaningsIsSettledLast) {
    EXPECT_EQ(guessed("姓名,公司"), (QStringList{QStringLiteral("姓名>contact"), QStringLiteral("公司>name")}));
    EXPECT_EQ(guessed("姓名,座机,手机"), (QStringList{QStringLiteral("姓名>name"), QStringLiteral("座机>other_phones"),
                                                      QStringLiteral("手机>phone")}));
}

}  // namespace
}  // namespace zhike
