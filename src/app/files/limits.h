#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace zhike {

// What a file may cost; anything above is refused whole (reliability.md §9). Tests lower them.
struct ReadLimits {
    qint64 fileBytes = qint64{200} << 20;
    int columns = 256;
    int rows = 1'000'000;            // beside the header
    int fieldCharacters = 64 << 10;  // UTF-16 units: what 64 KiB of any encoding can hold at most
    int parts = 1000;                // files within a ZIP
    qint64 unpackedBytes = qint64{512} << 20;
    int ratio = 200;  // unpacked to packed bytes of one part, asked once it exceeds kRatioFloor
    static constexpr qint64 kRatioFloor = qint64{1} << 20;
};

// How a table is to be read. Empty choices are guessed from the content.
struct ReadOptions {
    QString encoding = {};  // as people spell it, see encodingNamed()
    QChar delimiter = {};
    QString sheet = {};                                            // default: the first sheet that is not hidden
    const std::atomic_bool* cancelled = nullptr;                   // asked at least every 256 KiB
    std::function<void(qint64 done, qint64 total)> progress = {};  // bytes, on the reading thread
    ReadLimits limits = {};

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled->load(std::memory_order_relaxed); }
};

// An Error about the file as a whole.
[[nodiscard]] inline Error fileError(Text message, const char* detail = "") {
    return {ErrorCode::Invalid, QStringLiteral("file"), std::move(message), QString::fromLatin1(detail)};
}

[[nodiscard]] Error cancelledError();
// "200 MB": a limit as the sentences name it.
[[nodiscard]] QString megabytes(qint64 bytes);

}  // namespace zhike
