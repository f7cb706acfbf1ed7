#pragma once

#include "app/customerimport.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace zhike {

class ChoiceSwitch;
class Label;
class MappingRow;
class OptionBox;
class OptionModel;

// The second step of an import: which column goes to which field, and whether rows make new customers or change those
// that are there. Starts with what was guessed and says what is still missing.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent);

    // Starts anew with what was guessed of this file.
    void setShape(const ImportShape& shape);
    // Puts mode, match and columns into the request.
    void fill(ImportRequest& request) const;
    // Why one cannot go on; empty when one can.
    [[nodiscard]] Text problem() const;
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHow();
    void buildRows();
    void whenChosen();
    [[nodiscard]] ImportMode mode() const;
    [[nodiscard]] bool hasField(const char* field) const;
    [[nodiscard]] QStringList doubled() const;
    void showWords();

    ChoiceSwitch* m_mode;
    Label* m_matchLabel;
    OptionBox* m_match;
    Label* m_headerTitle;
    Label* m_samplesTitle;
    Label* m_fieldTitle;
    QScrollArea* m_scroll;
    OptionModel* m_targets;
    QList<MappingRow*> m_rows;
};

}  // namespace zhike
