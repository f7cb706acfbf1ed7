#pragma once

#include "base/text.h"

#include <QKeySequence>
#include <QWidget>

namespace zhike {

class Label;

// Keys and what they do, one below the other: what a page tells of its keys beside its views.
class KeyLegend : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QKeySequence key;
        Text what;
    };

    KeyLegend(const QList<Line>& lines, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();

    QList<Line> m_lines;
    QList<Label*> m_words;
};

}  // namespace zhike
