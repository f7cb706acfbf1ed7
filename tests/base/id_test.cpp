#include "base/id.h"

#include <gtest/gtest.h>

namespace zhike {
namespace {

constexpr qint64 kNow = IdGenerator::kEpochMs + 1'000;

TEST(IdGenerator, putsTimeNodeAndCounterInTheirBits) {
    IdGenerator ids(5);
    EXPECT_EQ(ids.next(kNow), (qint64{1'000} << 22) | (5 << 8));
    EXPECT_EQ(ids.next(kNow), (qint64{1'000} << 22) | (5 << 8) | 1);
}

TEST(IdGenerator, risesWhenTheClockStepsBackAndWhenTheCounterIsFull) {
    IdGenerator ids(16'383);
    qint64 last = 0;
    for (int i = 0; i < 2'000; ++i) {
        const qint64 id = ids.next(kNow - i);
        ASSERT_GT(id, last);
        last = id;
    }
}

TEST(IdGenerator, startsAboveTheHighestKeyOfTheFile) {
    IdGenerator other(16'383);
    const qint64 highest = other.next(kNow + 60'000);
    EXPECT_GT(IdGenerator(0, highest).next(kNow), highest);
}

}  // namespace
}  // namespace zhike
