#pragma once

#include "app/customermerge.h"

#include <QScrollArea>

class QGridLayout;
class QRadioButton;

namespace zhike {

class Label;
class ValueReader;

// What two people made of one customer, field by field: mine, theirs and by whom. What only one has changed is
// settled and marked, what both have is chosen here. Saves nothing.
class ConflictView : public QScrollArea {
    Q_OBJECT

public:
    explicit ConflictView(QWidget* parent = nullptr);

    void show(const QList<FieldDifference>& found, const ValueReader& reader);
    // The differences as they were chosen.
    [[nodiscard]] const QList<FieldDifference>& settled() const { return m_found; }

private:
    void addHeads(const ValueReader& reader);
    void addRow(int index, const ValueReader& reader);
    void addSide(int index, Side side, const ValueReader& reader, QList<QRadioButton*>& buttons);

    QList<FieldDifference> m_found;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
};

}  // namespace zhike
