#pragma once

#include <QLineEdit>

#include <functional>

namespace zhike {

// A line in which a day is typed in a hurry; the day it means stands at its right at once.
class DayLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    // What the typed text means, as people read it; empty for nothing.
    void setReader(std::function<QString(const QString& typed)> reader);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<QString(const QString& typed)> m_reader;
};

}  // namespace zhike
