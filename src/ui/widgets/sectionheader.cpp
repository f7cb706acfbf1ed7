#include "ui/widgets/sectionheader.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QStyleOptionToolButton>

namespace zhike {

SectionHeader::SectionHeader(QWidget* parent) : QToolButton(parent) {
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    follow();
    connect(this, &QToolButton::toggled, this, &SectionHeader::follow);
    connect(&Theme::instance(), &Theme::changed, this, &SectionHeader::follow);
}

void SectionHeader::setContent(QWidget* content) {
    m_content = content;
    follow();
}

void SectionHeader::setOffered(bool offered) {
    m_offered = offered;
    setVisible(offered);
    follow();
}

// Open is no state to be lit up, the content shows it.
void SectionHeader::initStyleOption(QStyleOptionToolButton* option) const {
    QToolButton::initStyleOption(option);
    option->state.setFlag(QStyle::State_On, false);
}

void SectionHeader::follow() {
    const QFont wanted = Theme::instance().font(FontRole::Emphasis);
    if (font() != wanted) setFont(wanted);
    setIcon(zhike::icon(isChecked() ? "chevron-down" : "chevron-right"));
    if (m_content) m_content->setVisible(isChecked() && m_offered);
}

}  // namespace zhike
