#include "ui/widgets/optionbox.h"

#include <QWheelEvent>

namespace zhike {
namespace {

constexpr int kLeastCharacters = 6;
constexpr int kMostVisible = 16;

}  // namespace

void OptionModel::setOptions(const QList<FieldOption>& options) {
    bool same = rowCount() == options.size();
    for (int i = 0; same && i < options.size(); ++i) same = item(i)->data(Qt::UserRole) == options[i].value;
    if (!same) clear();
    for (int i = 0; i < options.size(); ++i) {
        if (same) {
            item(i)->setText(options[i].label);
            continue;
        }
        auto* added = new QStandardItem(options[i].label);
        added->setData(options[i].value, Qt::UserRole);
        appendRow(added);
    }
}

OptionBox::OptionBox(QWidget* parent, OptionModel* shared)
    : QComboBox(parent), m_options(shared != nullptr ? shared : new OptionModel(this)) {
    setModel(m_options);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastCharacters);
    setMaxVisibleItems(kMostVisible);
    connect(this, &QComboBox::activated, this, &OptionBox::chosen);
}

void OptionBox::setOptions(const QList<FieldOption>& options) {
    const QString before = value();
    m_options->setOptions(options);
    setValue(before);
}

void OptionBox::setValue(const QString& value) {
    setCurrentIndex(findData(value));
}

void OptionBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace zhike
