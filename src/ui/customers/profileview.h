#pragma once

#include "app/customersheet.h"

#include <QScrollArea>

namespace zhike {

class Label;
class PropertyGrid;
class ValueReader;

// All other fields that are filled in, in groups, to be read only.
class ProfileView : public QScrollArea {
    Q_OBJECT

public:
    explicit ProfileView(QWidget* parent = nullptr);

    void setSheet(const CustomerSheet& sheet, const ValueReader& reader);

private:
    struct Group {
        Label* title;
        PropertyGrid* grid;
    };
    QList<Group> m_groups;
    Label* m_empty;
};

}  // namespace zhike
