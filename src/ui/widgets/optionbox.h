#pragma once

#include "ui/widgets/fieldoption.h"

#include <QComboBox>
#include <QStandardItemModel>

namespace zhike {

// Options as boxes show them; one can serve many boxes, which keep their values when its labels change.
class OptionModel : public QStandardItemModel {
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    void setOptions(const QList<FieldOption>& options);
};

// A box to choose one value of a list. The wheel turns it only while it has the focus, so that scrolling past changes
// nothing.
class OptionBox : public QComboBox {
    Q_OBJECT

public:
    // Without options of its own it has those of `shared`, which must outlive it.
    explicit OptionBox(QWidget* parent, OptionModel* shared = nullptr);

    void setOptions(const QList<FieldOption>& options);
    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return currentData().toString(); }

Q_SIGNALS:
    void chosen();  // by a person

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    OptionModel* m_options;
};

}  // namespace zhike
