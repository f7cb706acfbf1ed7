#pragma once

#include "base/text.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <functional>

namespace zhike {

struct BannerButton {
    Text title;
    std::function<void()> run;
};

// A state of the whole window that lasts and must not be missed: demonstration data, a file opened read-only.
struct BannerMessage {
    QString id;  // shown once; a second message of the same id replaces the first
    Kind kind = Kind::Info;
    Text text;
    QList<BannerButton> buttons = {};
};

// The strip under the top bar. Hidden while there is nothing to say; one line per message, the newest below.
class BannerStrip : public QWidget {
    Q_OBJECT

public:
    explicit BannerStrip(QWidget* parent);

    void show(BannerMessage message);
    void remove(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    QList<BannerMessage> m_messages;
};

}  // namespace zhike
