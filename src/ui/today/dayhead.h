#pragma once

#include "app/day.h"

#include <QWidget>

class QProgressBar;

namespace zhike {

class BadgeRow;
class Label;

// Above the list of the day: which day, how much is left and how long it takes, how far one is, and the limit that is
// broken next.
class DayHead : public QWidget {
    Q_OBJECT

public:
    explicit DayHead(QWidget* parent);

    // title: of the view; the day itself shows how far one is, other views only how much they hold.
    void say(const QString& title, const DayList& day, DayView view, const Clock& clock);

private:
    Label* m_title;
    Label* m_sentence;
    BadgeRow* m_limit;
    QProgressBar* m_progress;
};

// "about 2 h", "about 25 min"
[[nodiscard]] QString effortText(int minutes);

}  // namespace zhike
