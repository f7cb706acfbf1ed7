#include "ui/customers/contactlook.h"

#include <algorithm>

namespace zhike {
namespace {

struct Look {
    const char* code;
    const char* icon;
    Kind kind;
};

constexpr Look kMethods[] = {
    {"phone", "phone", Kind::Info},          {"email", "mail", Kind::Pur},
    {"visit", "map-pin", Kind::Ok},          {"wechat", "message-circle", Kind::Info},
    {"online_meeting", "headset", Kind::Ok}, {"sms", "message-circle", Kind::Info},
};
constexpr Look kOtherMethod{"", "handshake", Kind::Neu};

constexpr Look kSignals[] = {
    {"positive", "trending-up", Kind::Ok},
    {"neutral", "minus", Kind::Neu},
    {"negative", "trending-down", Kind::Danger},
};
constexpr Look kOtherSignal{"", "tag", Kind::Neu};

template <std::size_t N>
const Look& lookOf(const Look (&looks)[N], const Look& otherwise, const QString& code) {
    const auto* found = std::ranges::find_if(looks, [&](const Look& look) { return code == QLatin1String(look.code); });
    return found == std::end(looks) ? otherwise : *found;
}

}  // namespace

QString methodIcon(const QString& method) {
    return QString::fromLatin1(lookOf(kMethods, kOtherMethod, method).icon);
}

Kind kindOfMethod(const QString& method) {
    return lookOf(kMethods, kOtherMethod, method).kind;
}

QString signalIcon(const QString& signal) {
    return QString::fromLatin1(lookOf(kSignals, kOtherSignal, signal).icon);
}

Kind kindOfSignal(const QString& signal) {
    return lookOf(kSignals, kOtherSignal, signal).kind;
}

}  // namespace zhike
