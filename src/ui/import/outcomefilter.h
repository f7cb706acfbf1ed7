#pragma once

#include "app/customerimport.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace zhike {

// How many rows of an import come out how, and which of them are shown: one button each, those without rows left out.
class OutcomeFilter : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeFilter(QWidget* parent);

    // Keeps what is shown if it still has rows, else shows all.
    void setCounts(const ImportCounts& counts);
    // Nothing: all rows.
    [[nodiscard]] std::optional<ImportOutcome> outcome() const;
    [[nodiscard]] bool isEmpty() const { return m_counts.read == 0; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int count(int button) const;
    void showWords();

    QButtonGroup* m_buttons;
    ImportCounts m_counts;
};

}  // namespace zhike
