#pragma once

#include "app/customersheet.h"

#include <QWidget>

class QProgressBar;

namespace zhike {

class Label;
class PhoneField;
class PropertyGrid;
class ValueReader;

// The facts at the top of the record that are read most often.
class RecordFacts : public QWidget {
    Q_OBJECT

public:
    explicit RecordFacts(QWidget* parent = nullptr);

    void setCustomer(const CustomerRow& row, const ValueReader& reader);

Q_SIGNALS:
    void copyRequested(QString phone);

private:
    PropertyGrid* m_grid;
    PhoneField* m_phone;
    QWidget* m_completeness;
    QProgressBar* m_bar;
    Label* m_percent;
};

}  // namespace zhike
