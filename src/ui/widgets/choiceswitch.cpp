#include "ui/widgets/choiceswitch.h"

#include "ui/widgets/choicepill.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace zhike {

namespace {

constexpr int kBetweenRadios = 20;
constexpr int kBetweenPills = 6;

}  // namespace

ChoiceSwitch::ChoiceSwitch(QWidget* parent, Look look)
    : QWidget(parent), m_look(look), m_buttons(new QButtonGroup(this)) {
    auto* row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look == Look::Pills ? kBetweenPills : kBetweenRadios);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        if (m_value == m_options[index].value) return;
        m_value = m_options[index].value;
        Q_EMIT chosen();
    });
}

void ChoiceSwitch::setOptions(const QList<FieldOption>& options) {
    m_options = options;
    auto* row = static_cast<FlowLayout*>(layout());
    for (int i = static_cast<int>(m_buttons->buttons().size()); i < options.size(); ++i) {
        QAbstractButton* button = makeButton();
        m_buttons->addButton(button, i);
        row->insertWidget(i, button);
        placeInTabOrder(i);
    }
    for (int i = 0; i < options.size(); ++i) {
        m_buttons->button(i)->setText(options[i].label);
        if (auto* pill = qobject_cast<ChoicePill*>(m_buttons->button(i))) pill->setIconName(options[i].icon);
    }
    setValue(m_value);
}

QAbstractButton* ChoiceSwitch::makeButton() {
    if (m_look == Look::Pills) return new ChoicePill(this);
    return new QRadioButton(this);
}

// Buttons that come later than the form around them are reached where the switch stands, not last.
void ChoiceSwitch::placeInTabOrder(int index) {
    if (index > 0) return setTabOrder(m_buttons->button(index - 1), m_buttons->button(index));
    setFocusPolicy(Qt::TabFocus);
    setTabOrder(this, m_buttons->button(0));
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_buttons->button(0));
}

void ChoiceSwitch::setValue(const QString& value) {
    m_value = value;
    for (int i = 0; i < m_options.size(); ++i)
        if (m_options[i].value == value) {
            m_buttons->button(i)->setChecked(true);
            setFocusProxy(m_buttons->button(i));
        }
}

}  // namespace zhike
