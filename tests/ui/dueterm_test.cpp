#include "ui/widgets/dueterm.h"

#include "ui/shell/language.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

struct TermCase {
    const char* due;
    bool hard;
    const char* says;
    Kind kind;
};

class DueTermTest : public testing::TestWithParam<TermCase> {};

// It is Thursday, 2026-09-10, 14:35.
TEST_P(DueTermTest, saysHowFarAwayItIs) {
    Language language;
    language.use(LanguageChoice::English);
    const QTimeZone zone("Asia/Shanghai");
    const auto moment = [&](const char* text) {
        QDateTime local = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
        local.setTimeZone(zone);
        return Moment{local.toMSecsSinceEpoch()};
    };
    const DueTerm term =
        dueTerm(moment(GetParam().due), GetParam().hard, FixedClock(moment("2026-09-10T14:35:00"), zone));
    EXPECT_EQ(term.text.translated(), QString::fromUtf8(GetParam().says));
    EXPECT_EQ(term.kind, GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(All, DueTermTest,
                         testing::Values(TermCase{"2026-09-08T00:00:00", false, "2 days late", Kind::Danger},
                                         TermCase{"2026-09-09T00:00:00", false, "1 day late", Kind::Danger},
                                         TermCase{"2026-09-10T00:00:00", false, "Today", Kind::Warn},
                                         TermCase{"2026-09-11T00:00:00", false, "Tomorrow", Kind::Neu},
                                         TermCase{"2026-09-14T00:00:00", false, "In 4 days", Kind::Neu},
                                         TermCase{"2026-09-08T10:00:00", true, "2 days late", Kind::Danger},
                                         TermCase{"2026-09-10T12:35:00", true, "2h 0m late", Kind::Danger},
                                         TermCase{"2026-09-10T14:34:00", true, "1m late", Kind::Danger},
                                         TermCase{"2026-09-10T15:13:00", true, "38m left", Kind::Warn},
                                         TermCase{"2026-09-11T09:45:00", true, "19h 10m left", Kind::Warn},
                                         TermCase{"2026-09-12T10:00:00", true, "In 2 days", Kind::Neu}));

}  // namespace
}  // namespace zhike
