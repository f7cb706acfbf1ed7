#pragma once

#include "app/customerimport.h"

#include <QWidget>

namespace zhike {

class Label;
class OptionBox;
class OptionModel;

// One column of the file and the field it goes to: header, sample values, a box with the fields, and a remark.
class MappingRow : public QWidget {
    Q_OBJECT

public:
    // `targets` serves the boxes of all rows and outlives them.
    MappingRow(const ImportColumn& column, OptionModel* targets, QWidget* parent);

    // Places the parts of a row, or the titles above all rows, so that they stand below one another.
    static void layOut(QWidget* row, QWidget* header, QWidget* samples, QWidget* target, QWidget* remark);

    // With the field that was chosen, empty when the column is left out.
    [[nodiscard]] ImportColumn column() const;
    [[nodiscard]] OptionBox* box() const { return m_target; }
    // Whether another column goes to the same field.
    void setDoubled(bool doubled);
    void retranslate();

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString headerText() const;

    ImportColumn m_guessed;
    Label* m_header;
    Label* m_samples;
    OptionBox* m_target;
    Label* m_remark;
    bool m_doubled = false;
};

}  // namespace zhike
