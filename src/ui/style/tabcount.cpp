#include "ui/style/tabcount.h"

#include "base/text.h"

#include <QTabBar>

namespace zhike {

void setTabCount(QTabBar* bar, int index, const TabCount& count) {
    bar->setTabData(index, QVariant::fromValue(count));
    const QString label = bar->tabText(index);
    const Text spoken(ZTEXT("%1: %2"), {QString(label).remove(u'&'), QString::number(count.count)});
    bar->setAccessibleTabName(index, count.count == 0 ? QString() : spoken.translated());
    bar->setTabText(index, label);  // data alone does not make the bar ask for the size again
}

TabCount tabCount(const QTabBar* bar, int index) {
    return bar ? bar->tabData(index).value<TabCount>() : TabCount{};
}

}  // namespace zhike
