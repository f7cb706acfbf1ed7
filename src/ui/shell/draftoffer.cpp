#include "ui/shell/draftoffer.h"

#include "ui/shell/banner.h"

namespace zhike {

void offerDraft(BannerStrip& banners, DraftKeeper& drafts, const QString& form, const Text& text,
                const std::function<void()>& goOn) {
    const QString id = QStringLiteral("draft.") + form;
    banners.show({id,
                  Kind::Info,
                  text,
                  {{ZTEXT("Continue"),
                    [&banners, id, goOn] {
                        banners.remove(id);
                        goOn();
                    }},
                   {ZTEXT("Discard"), [&banners, &drafts, id, form] {
                        banners.remove(id);
                        drafts.keep(form, {});
                    }}}});
}

}  // namespace zhike
