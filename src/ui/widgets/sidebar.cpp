#include "ui/widgets/sidebar.h"

#include <QVBoxLayout>

namespace zhike {

Sidebar::Sidebar(const QList<KeyLegend::Line>& keys, QWidget* parent)
    : QWidget(parent), m_views(new ViewList(this)), m_keys(new KeyLegend(keys, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(6);
    column->addWidget(m_views, 1);
    column->addWidget(m_keys);
}

void Sidebar::toggle() {
    m_chosen = true;
    fold(!m_views->isCollapsed());
}

void Sidebar::fit(const QWidget& page) {
    if (!m_chosen) fold(page.width() < Theme::instance().px(kRailBelow));
}

void Sidebar::fold(bool folded) {
    m_views->setCollapsed(folded);
    m_keys->setVisible(!folded);
}

}  // namespace zhike
