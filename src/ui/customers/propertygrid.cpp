#include "ui/customers/propertygrid.h"

#include "base/text.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace zhike {
namespace {

constexpr int kColumns = 2;
constexpr int kLinesPerRow = 3;  // the name, the value under it, the gap to the next
// Design pixels: the same for Chinese and Latin letters.
constexpr int kNameHeight = 18;
constexpr int kValueHeight = 20;
constexpr int kGap = 4;

}  // namespace

PropertyGrid::PropertyGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < kColumns; ++column) m_grid->setColumnStretch(column, 1);
}

void PropertyGrid::setProperties(const QList<Property>& properties) {
    while (m_cells.size() < properties.size()) {
        auto* value = new Label({}, FontRole::Body, Token::Text, this);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_cells << Cell{new Label({}, FontRole::Small, Token::T3, this), value};
    }
    while (m_grid->count() > 0) delete m_grid->takeAt(0);
    for (int line = 0; line < m_grid->rowCount(); ++line) m_grid->setRowMinimumHeight(line, 0);
    int row = 0;
    int column = 0;
    for (int i = 0; i < properties.size(); ++i) {
        if (properties[i].wide && column > 0) {
            ++row;
            column = 0;
        }
        place(properties[i], i, row, column);
        column += properties[i].wide ? kColumns : 1;
        row += column / kColumns;
        column %= kColumns;
    }
    for (qsizetype i = properties.size(); i < m_cells.size(); ++i)
        for (Label* label : {m_cells[i].name, m_cells[i].value}) label->hide();
}

void PropertyGrid::place(const Property& property, int index, int row, int column) {
    const auto& [name, value] = m_cells[index];
    const int span = property.wide ? kColumns : 1;
    name->setText(property.name);
    name->setVisible(!property.name.isEmpty());
    value->setText(property.value);
    if (!property.name.isEmpty())
        value->setAccessibleName(Text(ZTEXT("%1: %2"), {property.name, property.value}).translated());
    value->setElided(!property.wide);
    value->setWordWrap(property.wide);
    value->setVisible(property.widget == nullptr);
    QWidget* shown = property.widget == nullptr ? value : property.widget;
    const int line = row * kLinesPerRow;
    m_grid->addWidget(name, line, column, 1, span);
    m_grid->addWidget(shown, line + 1, column, 1, span);
    const Theme& theme = Theme::instance();
    m_grid->setRowMinimumHeight(line, property.name.isEmpty() ? 0 : theme.px(kNameHeight));
    m_grid->setRowMinimumHeight(line + 1, theme.px(kValueHeight));
    m_grid->setRowMinimumHeight(line + 2, theme.px(kGap));
}

}  // namespace zhike
