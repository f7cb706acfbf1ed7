#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <deque>

namespace zhike {

// What a word can be in a next action; the sections of resources/rules/nextaction.*.txt, which say what each means.
inline constexpr quint64 ActWord = 1ULL << 0U;
inline constexpr quint64 LightActWord = 1ULL << 1U;
inline constexpr quint64 TalkWord = 1ULL << 2U;
inline constexpr quint64 EmptyActWord = 1ULL << 3U;
inline constexpr quint64 VagueWord = 1ULL << 4U;
inline constexpr quint64 ObjectWord = 1ULL << 5U;
inline constexpr quint64 FillerWord = 1ULL << 6U;
inline constexpr quint64 OtherWord = 1ULL << 7U;
inline constexpr quint64 DeterminerWord = 1ULL << 8U;
inline constexpr quint64 TopicWord = 1ULL << 9U;
inline constexpr quint64 PartnerWord = 1ULL << 10U;
inline constexpr quint64 HeadWord = 1ULL << 11U;
inline constexpr quint64 ConditionWord = 1ULL << 12U;
inline constexpr quint64 ReportWord = 1ULL << 13U;
inline constexpr quint64 DoneWord = 1ULL << 14U;
inline constexpr quint64 RefusalWord = 1ULL << 15U;
inline constexpr quint64 PeopleWord = 1ULL << 16U;
inline constexpr quint64 GroupWord = 1ULL << 18U;
inline constexpr quint64 UnitWord = 1ULL << 19U;
inline constexpr quint64 TimeWord = 1ULL << 20U;
inline constexpr quint64 SurnameWord = 1ULL << 21U;
inline constexpr quint64 OpeningWord = 1ULL << 22U;
inline constexpr quint64 WholeActWord = 1ULL << 17U;
inline constexpr quint64 PlanWord = 1ULL << 23U;
inline constexpr quint64 SubjectWord = 1ULL << 30U;
inline constexpr quint64 CancelWord = 1ULL << 31U;
inline constexpr quint64 MatterWord = 1ULL << 32U;

// The words by which a next action is judged. A value, read once from the lists; never changes afterwards.
class NextActionWords {
public:
    // The lists of the program, Chinese and English. Read when they are first asked for; thread-safe.
    [[nodiscard]] static const NextActionWords& builtIn();

    // Adds the words of a list; its format stands at the top of the lists. Sections nobody knows are passed over.
    void add(const QString& list);

    // What a word is: the WordKinds added up, 0 when it is in no list.
    [[nodiscard]] quint64 kindsOf(QStringView folded) const { return m_kinds.value(folded, 0); }
    // The longest word of the lists that stands in the folded sentence at that place; 0 when there is none. `kinds` one
    // of which it must be.
    [[nodiscard]] qsizetype longestAt(QStringView folded, qsizetype at, quint64 kinds = ~0ULL) const;

private:
    void addWord(const QString& word, quint64 kind);
    void addForms(const QString& word, quint64 kind);

    std::deque<QString> m_texts;  // what the keys look at
    QHash<QStringView, quint64> m_kinds;
    QHash<QChar, qsizetype> m_longest;  // by first character
};

// A sentence or word as the lists are compared with it: simplified characters, lower case, half width, a hyphen within
// a word as a space.
[[nodiscard]] QString foldedAction(QStringView text);

}  // namespace zhike
