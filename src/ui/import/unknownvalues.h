#pragma once

#include "app/customerimport.h"
#include "app/lookup.h"
#include "ui/widgets/fieldoption.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace zhike {

class Label;
class OptionBox;
class OptionModel;

// The values of a file that no list knows, each to be settled once for all its rows: one of the list, a new one, left
// empty, or its rows refused. Hidden while there are none.
class UnknownValues : public QWidget {
    Q_OBJECT

public:
    explicit UnknownValues(QWidget* parent);

    // Keeps what was chosen for the values that are still there.
    void setValues(const QList<UnknownValue>& values, const Lookup& lookup);
    void forget();  // of a former file
    // What was chosen, without what happens anyway.
    [[nodiscard]] QList<ValueChoice> choices() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    OptionBox* addRow(QGridLayout* grid, int row, const UnknownValue& value);
    void chooseForAll();
    [[nodiscard]] OptionModel* optionsOf(const QString& field);
    [[nodiscard]] QList<FieldOption> options(const QString& field) const;
    void showWords();

    QList<UnknownValue> m_values;
    Lookup m_lookup;
    QHash<QString, QString> m_chosen;        // by field and text
    QHash<QString, OptionModel*> m_options;  // by field
    Label* m_title;
    Label* m_hint;
    Label* m_allLabel;
    OptionBox* m_all;
    QScrollArea* m_scroll;
    Label* m_more;
};

}  // namespace zhike
