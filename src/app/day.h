#pragma once

#include "app/lookup.h"
#include "app/work.h"

namespace zhike {

// What is asked of the day (ux.md §7): the work of one person or of those he looks after.
enum class DayView {
    Mine,    // late, today, suggestions
    Week,    // the seven days after today
    Done,    // today, by him
    Team,    // late and today, of everybody in his team
    Late,    // of the team, late by more than three days
    NoStep,  // customers of the team without anything that is to be done
};

// Whether it shows the work of several people.
[[nodiscard]] constexpr bool isOfTeam(DayView view) {
    return view == DayView::Team || view == DayView::Late || view == DayView::NoStep;
}

// Rows that stand under one heading.
struct DaySection {
    enum class Kind { Late, Today, Suggestions, Day, Done, NoStep };
    Kind kind = Kind::Today;
    QDate day;  // of Kind::Day
    QList<DueRow> rows;
    qint64 total = 0;  // also those that were not read
};

// A list of the day as it is read at once.
struct DayList {
    // So many rows of a section are read at most; nobody works through more in a day.
    static constexpr int kMost = 500;
    static constexpr int kSuggestions = 5;

    QList<DaySection> sections;  // none is empty
    qint64 left = 0;             // what is late and what is for today, suggestions among them
    int minutes = 0;             // about how long that takes, of the rows that were read
    int done = 0;                // today, by him
    bool hasCustomers = true;    // whether there is anybody at all
};

// Who is meant and whom he looks after.
struct DayQuery {
    DayView view = DayView::Mine;
    User user;
    QList<Id<User>> team;
};

// The active people whose work `user` sees: of his team when he supervises one, else everybody.
[[nodiscard]] QList<Id<User>> teamOf(const User& user, const Lookup& lookup);

[[nodiscard]] Result<DayList> readDay(Repositories& data, const DayQuery& query, const Clock& clock);
// How many each view holds.
[[nodiscard]] Result<QHash<DayView, qint64>> countDay(Repositories& data, const DayQuery& query, const Clock& clock);

// The limit that is broken next if nobody acts, of what still stands within two hours; null when there is none.
[[nodiscard]] const DueRow* nearestLimit(const DayList& day, const Clock& clock);

}  // namespace zhike
