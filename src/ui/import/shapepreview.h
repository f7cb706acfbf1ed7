#pragma once

#include "app/customerimport.h"

#include <QTableView>

namespace zhike {

class ShapeModel;

// The first values of each column of a file, as they were read: shows whether encoding and delimiter are right.
class ShapePreview : public QTableView {
    Q_OBJECT

public:
    explicit ShapePreview(QWidget* parent);

    void setColumns(const QList<ImportColumn>& columns);

private:
    void followTheme();

    ShapeModel* m_model;
};

}  // namespace zhike
