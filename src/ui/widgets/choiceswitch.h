#pragma once

#include "ui/widgets/fieldoption.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace zhike {

// A choice among very few values, all of them in sight.
class ChoiceSwitch : public QWidget {
    Q_OBJECT

public:
    enum class Look { Radio, Pills };
    explicit ChoiceSwitch(QWidget* parent = nullptr, Look look = Look::Radio);

    void setOptions(const QList<FieldOption>& options);
    void setValue(const QString& value);
    [[nodiscard]] const QString& value() const { return m_value; }

Q_SIGNALS:
    void chosen();  // by a person

private:
    [[nodiscard]] QAbstractButton* makeButton();
    void placeInTabOrder(int index);

    Look m_look;
    QButtonGroup* m_buttons;
    QList<FieldOption> m_options;
    QString m_value;
};

}  // namespace zhike
