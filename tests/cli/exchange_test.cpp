#include "support/commandline.h"
#include "support/printers.h"

#include <QFile>

namespace zhike {
namespace {

using namespace Qt::StringLiterals;

// Plans, follow-ups, tasks and rules as files that go out and come back, as a script does it.
class ExchangeCommand : public testing::TestWithParam<Engine> {
protected:
    ExchangeCommand() : zhike(GetParam()) {
        EXPECT_EQ(run("--json init").status, 0);
        EXPECT_EQ(run("do user.create name=王五 role=sales").status, 0);
    }

    [[nodiscard]] QString path(const char* name) const {
        return zhike.place().folder() + u'/' + QString::fromUtf8(name);
    }
    QString file(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray content(const char* name) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    Answer at(const char* now, const QStringList& arguments) const {
        return zhike.run(QStringList{u"--now"_qs, QString::fromLatin1(now), u"--lang"_qs, u"zh"_qs, u"--json"_qs} +
                         arguments);
    }
    [[nodiscard]] Answer run(const char* arguments) const {
        return at("2023-08-15T10:00", QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] Answer run(const char* now, const char* arguments) const {
        return at(now, QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
    }
    Answer import(const char* kind, const QString& file, const QStringList& options = {}) const {
        return at("2023-08-30T09:00", QStringList{u"import"_qs, QString::fromLatin1(kind), file} + options);
    }
    QJsonArray list(const char* kind) const {
        return at("2023-08-30T09:00", {u"list"_qs, QString::fromLatin1(kind)}).json()[u"rows"_qs].toArray();
    }
    Answer exported(const char* kind, const char* name, const QStringList& options = {}) const {
        return at("2023-08-30T09:00",
                  QStringList{u"export"_qs, QString::fromLatin1(kind), u"--out"_qs, path(name)} + options);
    }
    // A prospect of medium intent, spoken to on 2023-08-25.
    void makeProspect() const {
        ASSERT_EQ(run("do customer.create name=科技有限公司 no=2023001 grade=B owner=王五").status, 0);
        ASSERT_EQ(run("2023-08-25T11:00", "do followup.log customer=2023001 method=phone summary=聊了方案").status, 0);
    }

    CommandLine zhike;
};

const QByteArray kPlanHeader =
    "客户编号,客户名称,跟进阶段(潜在/合作/沉睡),客户等级,跟进频率,下次跟进日期,跟进方式,跟进重点,负责人\n";
const QByteArray kLogHeader =
    "跟进日期,客户编号,客户名称,跟进方式,跟进人,沟通内容摘要,客户反馈/需求,下一步行动,完成时限\n";

// domain.md §14, golden case 3: the row "B, weekly, next 2023-09-02".
TEST_P(ExchangeCommand, golden3_frequencyThatContradictsItsRuleIsFlaggedWithBothValues) {
    makeProspect();
    const Answer done =
        import("plans",
               file("plan.csv", kPlanHeader + "2023001,科技,潜在,B,每周1次,2023-09-02,电话+邮件,确认方案反馈,王五\n"));
    EXPECT_EQ(done.status, 0) << done.err.constData();
    const QJsonArray warnings = done.json()[u"warnings"_qs].toArray();
    ASSERT_EQ(warnings.size(), 1) << done.out.constData();
    EXPECT_EQ(warnings[0][u"row"_qs], 2);
    EXPECT_EQ(warnings[0][u"field"_qs], u"frequency"_qs);
    const QString message = warnings[0][u"message"_qs].toString();
    for (const QString& part : {u"每周1次"_qs, u"每两周1次"_qs, u"2023-09-08"_qs})
        EXPECT_TRUE(message.contains(part)) << qUtf8Printable(message);
    const QJsonObject plan = list("plans")[0].toObject();
    EXPECT_EQ(plan[u"frequency"_qs], u"biweekly"_qs);
    EXPECT_EQ(plan[u"next_due"_qs], u"2023-09-08"_qs);
    EXPECT_EQ(plan[u"methods"_qs], u"phone;email"_qs);
    EXPECT_EQ(plan[u"focus"_qs], u"确认方案反馈"_qs);
}

// A positive signal makes 15 days of a month (T12), a rhythm that no value of the list names. The form is Chinese in
// any language and is understood in any.
TEST_P(ExchangeCommand, aRhythmThatNoListNamesComesBackInEveryLanguage) {
    ASSERT_EQ(run("do customer.create name=云启科技有限公司 no=2023002 grade=C owner=王五").status, 0);
    ASSERT_EQ(
        run("2023-08-25T11:00", "do followup.log customer=2023002 method=phone summary=要报价 signal=positive").status,
        0);
    for (const char* language : {"en", "zh"}) {
        const QStringList manual{u"--layout"_qs, u"manual"_qs, u"--lang"_qs, QString::fromLatin1(language)};
        ASSERT_EQ(exported("plans", "p.csv", manual).status, 0);
        EXPECT_TRUE(content("p.csv").contains("每15天1次")) << content("p.csv").constData();
        EXPECT_EQ(import("plans", path("p.csv")).json()[u"unchanged"_qs], 1);
    }
    const Answer other = import("plans", file("o.csv", "客户编号,跟进频率\n2023002,每10天1次\n2023002,常常\n"));
    EXPECT_EQ(other.json()[u"warnings"_qs][0][u"field"_qs], u"frequency"_qs);
    EXPECT_EQ(other.json()[u"rejects"_qs][0][u"field"_qs], u"frequency"_qs);
}

TEST_P(ExchangeCommand, aFrequencyWithAReasonBecomesAnOverride) {
    makeProspect();
    const Answer done = import("plans", file("plan.csv", "customer,frequency,frequency_reason\n2023001,weekly,招标\n"));
    EXPECT_EQ(done.status, 0) << done.err.constData();
    EXPECT_TRUE(done.json()[u"warnings"_qs].toArray().isEmpty());
    const QJsonObject plan = list("plans")[0].toObject();
    EXPECT_EQ(plan[u"frequency"_qs], u"weekly"_qs);
    EXPECT_EQ(plan[u"frequency_reason"_qs], u"招标"_qs);
    EXPECT_EQ(plan[u"next_due"_qs], u"2023-09-01"_qs);
}

TEST_P(ExchangeCommand, anotherDayPutsTheContactOffOrBecomesAnOwnStep) {
    makeProspect();
    const QByteArray header = "客户编号,下次跟进日期,跟进重点\n";
    EXPECT_EQ(import("plans", file("later.csv", header + "2023001,2023-09-12,确认方案反馈\n")).status, 0);
    EXPECT_EQ(list("plans")[0][u"next_due"_qs], u"2023-09-12"_qs);
    EXPECT_EQ(import("plans", file("earlier.csv", header + "2023001,2023-09-01,确认方案反馈\n")).status, 0);
    EXPECT_EQ(list("plans")[0][u"next_due"_qs], u"2023-09-01"_qs);
    EXPECT_EQ(list("plans")[0][u"step"_qs], u"确认方案反馈"_qs);
    const Answer over = import("plans", file("over.csv", header + "2023001,2023-08-01,确认方案反馈\n"));
    EXPECT_EQ(over.json()[u"unchanged"_qs], 1);
    EXPECT_EQ(over.json()[u"warnings"_qs][0][u"field"_qs], u"next_due"_qs);
}

TEST_P(ExchangeCommand, aLogKeepsAuthorAndDateAndPlansOnlyWhatIsToCome) {
    makeProspect();
    const Answer done = import(
        "followups",
        file("log.csv", kLogHeader + "2023-08-16,2023001,科技,电话,王五,采购时间,月底定,发送服务器方案,2023-08-20\n"
                                     "2023-08-28 14:30,,科技有限公司,邮件,王五,补充方案,在意性价比,"
                                     "9月5日前王五电话确认方案反馈,2023-09-05\n"));
    EXPECT_EQ(done.status, 0) << done.err.constData();
    EXPECT_EQ(done.json()[u"created"_qs], 2);
    const QJsonArray log = list("followups");
    ASSERT_EQ(log.size(), 3);
    QStringList lines;
    for (const QJsonValue& one : log)
        lines << one[u"at"_qs].toString().left(16) + u' ' + one[u"user"_qs].toString() + u' ' +
                     one[u"method"_qs].toString();
    lines.sort();
    EXPECT_EQ(lines[0], u"2023-08-16T00:00 王五 phone"_qs);
    EXPECT_EQ(lines[2], u"2023-08-28T14:30 王五 email"_qs);
    const QJsonObject plan = list("plans")[0].toObject();  // 08-20 is over and plans nothing, 09-05 does
    EXPECT_EQ(plan[u"step"_qs], u"9月5日前王五电话确认方案反馈"_qs);
    EXPECT_EQ(plan[u"next_due"_qs], u"2023-09-05"_qs);
    EXPECT_EQ(run("2023-08-30T09:00", "undo").status, 0);
    EXPECT_EQ(list("followups").size(), 1);
}

TEST_P(ExchangeCommand, aVagueStepOfAnOldBookStaysAndIsPointedOut) {
    makeProspect();
    const Answer done =
        import("followups", file("log.csv", kLogHeader + "2023-08-28,2023001,,电话,王五,问候,,再说,\n"));
    EXPECT_EQ(done.status, 0) << done.err.constData();
    const QJsonArray warnings = done.json()[u"warnings"_qs].toArray();
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_EQ(warnings[0][u"field"_qs], u"next"_qs);
    EXPECT_EQ(done.json()[u"created"_qs], 1);
    EXPECT_TRUE(list("plans")[0][u"step"_qs].isNull());
}

TEST_P(ExchangeCommand, refusesWhatItDoesNotUnderstandRowByRow) {
    makeProspect();
    const Answer done = import(
        "followups", file("log.csv", kLogHeader + "2023-08-28,2023999,,电话,王五,问候,,,\n"          // nobody
                                                  "2023-13-28,2023001,,电话,王五,问候,,,\n"          // no day
                                                  "2023-08-31,2023001,,电话,王五,问候,,,\n"          // to come
                                                  "2023-08-28,2023001,,飞鸽,王五,问候,,,\n"          // no method
                                                  "2023-08-28,2023001,,电话,王五,,,,\n"              // no summary
                                                  "2023-08-28,2023001,,电话,王五,<b>%1</b>,,,\n"));  // plain text
    EXPECT_EQ(done.status, 3) << done.err.constData();
    QStringList fields;
    for (const QJsonValue& reject : done.json()[u"rejects"_qs].toArray())
        fields << QString::number(reject[u"row"_qs].toInt()) + reject[u"field"_qs].toString();
    EXPECT_EQ(fields.join(u' '), u"2customer 3at 4at 5method 6summary"_qs);
    EXPECT_EQ(done.json()[u"created"_qs], 1);
    bool found = false;
    for (const QJsonValue& one : list("followups")) found = found || one[u"summary"_qs] == u"<b>%1</b>"_qs;
    EXPECT_TRUE(found);
}

TEST_P(ExchangeCommand, anUnknownAuthorIsMadeOnRequest) {
    makeProspect();
    const QString log = file("log.csv", kLogHeader + "2023-08-28,2023001,,电话,赵六,问候,,,\n");
    const Answer without = import("followups", log, {u"--dry-run"_qs});
    EXPECT_EQ(without.json()[u"warnings"_qs][0][u"field"_qs], u"user"_qs);
    EXPECT_EQ(import("followups", log, {u"--create-users"_qs}).status, 0);
    bool found = false;
    for (const QJsonValue& one : list("followups")) found = found || one[u"user"_qs] == u"赵六"_qs;
    EXPECT_TRUE(found);
}

TEST_P(ExchangeCommand, importingTwiceChangesNothing) {
    makeProspect();
    const QString log = file("log.csv", kLogHeader + "2023-08-28,2023001,,电话,王五,问候,,,\n");
    EXPECT_EQ(import("followups", log).json()[u"created"_qs], 1);
    const QJsonObject again = import("followups", log).json();
    EXPECT_EQ(again[u"unchanged"_qs], 1);
    EXPECT_TRUE(again[u"change_set"_qs].isNull());
    const QString other = file("other.csv", kLogHeader + "2023-08-28,2023001,,电话,王五,问候,要报价,,\n");
    EXPECT_EQ(import("followups", other).json()[u"rejects"_qs][0][u"code"_qs], u"conflict"_qs);
    EXPECT_EQ(import("followups", other, {u"--mode"_qs, u"upsert"_qs}).json()[u"updated"_qs], 1);
}

TEST_P(ExchangeCommand, tasksComeBackAndNewOnesAreMade) {
    ASSERT_EQ(run("do task.create what=准备样品 owner=王五 due=2023-09-01").status, 0);
    ASSERT_EQ(exported("tasks", "tasks.csv").status, 0);
    EXPECT_EQ(import("tasks", path("tasks.csv")).json()[u"unchanged"_qs], 1);
    const Answer done =
        import("tasks", file("new.csv", "任务,负责人,期限\n寄合同,王五,2023-09-04 15:00\n,王五,2023-09-04\n"));
    EXPECT_EQ(done.status, 3);
    EXPECT_EQ(done.json()[u"created"_qs], 1);
    EXPECT_EQ(done.json()[u"rejects"_qs][0][u"field"_qs], u"what"_qs);
    QStringList dues;
    for (const QJsonValue& task : list("tasks")) dues << task[u"due"_qs].toString().left(16);
    EXPECT_TRUE(dues.contains(u"2023-09-04T15:00"_qs)) << qUtf8Printable(dues.join(u' '));
}

TEST_P(ExchangeCommand, aTaskKeepsWhatTheRowDoesNotSay) {
    makeProspect();
    const QByteArray header = "任务,负责人,期限,客户编号,完成时间\n";
    ASSERT_EQ(import("tasks", file("a.csv", header + "寄合同,王五,2023-08-20,2023001,2023-08-19 11:00\n")).status, 0);
    const QString id = list("tasks")[0][u"task"_qs].toString();
    const QByteArray due = "task,due\n" + id.toLatin1() + ",2023-08-21\n";
    EXPECT_EQ(import("tasks", file("b.csv", due)).json()[u"rejects"_qs][0][u"code"_qs], u"conflict"_qs);
    EXPECT_EQ(import("tasks", file("b.csv", due), {u"--mode"_qs, u"upsert"_qs}).json()[u"updated"_qs], 1);
    const QJsonObject task = list("tasks")[0].toObject();
    EXPECT_EQ(task[u"due"_qs], u"2023-08-21"_qs);
    EXPECT_EQ(task[u"what"_qs], u"寄合同"_qs);
    EXPECT_EQ(task[u"customer"_qs], u"2023001"_qs);
    EXPECT_EQ(task[u"done"_qs].toString().left(16), u"2023-08-19T11:00"_qs);
    EXPECT_EQ(task[u"done_by"_qs], u"王五"_qs);
}

// A list that comes from other data has other numbers.
TEST_P(ExchangeCommand, tasksOfOtherDataAreNotMadeTwice) {
    const QString tasks = file("t.csv", "task,what,owner,due\n77,寄合同,王五,2023-09-04\n78,寄合同,王五,2023-09-04\n");
    const QJsonObject first = import("tasks", tasks).json();
    EXPECT_EQ(first[u"created"_qs], 1);
    EXPECT_EQ(first[u"warnings"_qs].toArray().size(), 1);  // the second row says the same
    EXPECT_EQ(import("tasks", tasks).json()[u"unchanged"_qs], 2);
}

TEST_P(ExchangeCommand, rulesComeBackAndFiguresChangeInOneGo) {
    ASSERT_EQ(exported("rules", "rules.xlsx").status, 0);
    EXPECT_EQ(import("rules", path("rules.xlsx")).json()[u"updated"_qs], 0);
    const Answer done =
        import("rules", file("rules.csv", "rule,parameter,value\nT02b,days,10\nT02a,days,0\nT99,days,3\n"));
    EXPECT_EQ(done.status, 3);
    EXPECT_EQ(done.json()[u"updated"_qs], 1);
    EXPECT_EQ(done.json()[u"rejected"_qs], 2);
    ASSERT_EQ(exported("rules", "after.csv").status, 0);
    EXPECT_TRUE(content("after.csv").contains("T02b,days,10"));
    bool found = false;
    for (const QJsonValue& one : list("rules"))
        found =
            found || (one[u"rule"_qs] == u"T02b"_qs && one[u"parameter"_qs] == u"days"_qs && one[u"value"_qs] == 10);
    EXPECT_TRUE(found);
}

TEST_P(ExchangeCommand, theFormsGoOutAndInWithoutADifference) {
    makeProspect();
    ASSERT_EQ(import("followups", file("log.csv", kLogHeader + "2023-08-28 14:30,2023001,,邮件,王五,=1+1,\"a,b\",,\n"))
                  .status,
              0);
    for (const char* kind : {"customers", "plans", "followups"})
        for (const char* ending : {".csv", ".xlsx"}) {
            const QByteArray name = QByteArray(kind) + ending;
            ASSERT_EQ(exported(kind, name.constData(), {u"--layout"_qs, u"manual"_qs}).status, 0) << name.constData();
            const Answer back = import(kind, path(name.constData()), {u"--mode"_qs, u"upsert"_qs});
            EXPECT_EQ(back.status, 0) << back.err.constData();
            EXPECT_EQ(back.json()[u"read"_qs], back.json()[u"unchanged"_qs]) << name.constData();
            EXPECT_TRUE(back.json()[u"warnings"_qs].toArray().isEmpty()) << back.out.constData();
        }
    EXPECT_TRUE(content("plans.csv").contains(kPlanHeader.trimmed()));
    EXPECT_TRUE(content("followups.csv").contains(kLogHeader.trimmed()));
    EXPECT_TRUE(content("customers.csv")
                    .contains("客户编号,客户名称(个人/公司),联系人,职位,联系电话,邮箱,所属行业,客户等级,需求标签,"
                              "来源渠道,建档日期,负责人,最后更新日期"));
}

TEST_P(ExchangeCommand, aFileThatCannotBeWrittenOrALayoutThatIsNotThereIsRefused) {
    EXPECT_EQ(exported("tasks", "t.csv", {u"--layout"_qs, u"manual"_qs}).status, 1);
    EXPECT_EQ(exported("plans", "p.pdf").status, 1);
    EXPECT_EQ(exported("plans", "nowhere/p.xlsx").status, 1);
    EXPECT_EQ(exported("plans", "nowhere/p.csv").status, 1);
    EXPECT_EQ(exported("plans", "p.csv", {u"--view"_qs, u"nothing"_qs}).status, 1);
    EXPECT_EQ(exported("followups", "f.csv", {u"--where"_qs, u"customer=2023001"_qs}).status, 1);
    EXPECT_EQ(exported("sandwiches", "p.csv").status, 2);
}

ON_BOTH_DATABASES(ExchangeCommand);

}  // namespace
}  // namespace zhike
