#include "ui/customers/badgerow.h"

#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tip.h"

#include <QPainter>

namespace zhike {
namespace {

constexpr int kGap = 6;
constexpr int kHeight = 20;

QString more(qsizetype count) {
    return QStringLiteral("+%1").arg(count);
}

}  // namespace

BadgeRow::BadgeRow(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void BadgeRow::setBadges(const QList<Badge>& badges) {
    m_badges = badges;
    QStringList words;
    for (const Badge& badge : badges) words << badge.text;
    setAccessibleName(listed(words));
    setTip(this, listed(words));
    updateGeometry();
    update();
}

int BadgeRow::shownCount() const {
    int left = 0;
    for (int i = 0; i < m_badges.size(); ++i) {
        left += paint::badgeWidth(m_badges[i].text);
        const qsizetype rest = m_badges.size() - i - 1;
        const int needed = rest == 0 ? left : left + kGap + paint::badgeWidth(more(rest));
        if (needed > width()) return i;
        left += kGap;
    }
    return static_cast<int>(m_badges.size());
}

QSize BadgeRow::sizeHint() const {
    int width = 0;
    for (const Badge& badge : m_badges) width += paint::badgeWidth(badge.text) + kGap;
    return {qMax(0, width - kGap), Theme::instance().px(kHeight)};
}

QSize BadgeRow::minimumSizeHint() const {
    return {paint::badgeWidth(more(m_badges.size())), Theme::instance().px(kHeight)};
}

void BadgeRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QRect place = rect();
    const int shown = shownCount();
    for (int i = 0; i < shown; ++i) {
        const Badge& badge = m_badges[i];
        const int taken = badge.kind ? paint::badge(painter, place, *badge.kind, badge.text)
                                     : paint::outlineBadge(painter, place, badge.text);
        place.setLeft(place.left() + taken + kGap);
    }
    if (shown < m_badges.size()) paint::outlineBadge(painter, place, more(m_badges.size() - shown));
}

}  // namespace zhike
