#pragma once

#include "ui/palette/palettemodel.h"

#include <QListView>

namespace zhike {

// The list of the palette. The focus stays in the text field above; the keys that move come from there.
class PaletteList : public QListView {
    Q_OBJECT

public:
    explicit PaletteList(QWidget* parent);

    void setEntries(QList<PaletteEntry> entries);
    // The line that Enter chooses; null when there is none.
    [[nodiscard]] const PaletteEntry* current() const;
    // Moves over headings and stops at the ends.
    void moveBy(int steps);

Q_SIGNALS:
    void chosen();  // by a click

private:
    void select(int row);

    PaletteModel* m_model;
};

}  // namespace zhike
