#pragma once

#include "app/draftkeeper.h"
#include "base/text.h"

#include <functional>

namespace zhike {

class BannerStrip;

// Offers a draft of an earlier start in a banner: to go on with it or to throw it away. Both must outlive the banner.
void offerDraft(BannerStrip& banners, DraftKeeper& drafts, const QString& form, const Text& text,
                const std::function<void()>& goOn);

}  // namespace zhike
