#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace zhike {

class Label;

// A name and what stands under it.
struct Property {
    QString name;  // none: the value alone
    QString value;
    bool wide = false;          // over both columns, in as many lines as it needs
    QWidget* widget = nullptr;  // shown instead of the value; the caller keeps it
};

// Properties in two columns, to be read only (ux.md §5.1).
class PropertyGrid : public QWidget {
    Q_OBJECT

public:
    explicit PropertyGrid(QWidget* parent = nullptr);

    void setProperties(const QList<Property>& properties);

private:
    struct Cell {
        Label* name;
        Label* value;
    };
    void place(const Property& property, int index, int row, int column);

    QGridLayout* m_grid;
    QList<Cell> m_cells;
};

}  // namespace zhike
