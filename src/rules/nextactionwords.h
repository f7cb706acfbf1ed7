#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <deque>

namespace zhike {

// What a word can be in a next action; the sections of resources/rules/nextaction.*.txt, which say what each means.
inline constexpr quint32 ActWord = 1U << 0U;
inline constexpr quint32 LightActWord = 1U << 1U;
inline constexpr quint32 TalkWord = 1U << 2U;
inline constexpr quint32 EmptyActWord = 1U << 3U;
inline constexpr quint32 VagueWord = 1U << 4U;
inline constexpr quint32 ObjectWord = 1U << 5U;
inline constexpr quint32 FillerWord = 1U << 6U;
inline constexpr quint32 OtherWord = 1U << 7U;
inline constexpr quint32 DeterminerWord = 1U << 8U;
inline constexpr quint32 TopicWord = 1U << 9U;
inline constexpr quint32 PartnerWord = 1U << 10U;
inline constexpr quint32 HeadWord = 1U << 11U;
inline constexpr quint32 ConditionWord = 1U << 12U;
inline constexpr quint32 ReportWord = 1U << 13U;
inline constexpr quint32 DoneWord = 1U << 14U;
inline constexpr quint32 RefusalWord = 1U << 15U;
inline constexpr quint32 PeopleWord = 1U << 16U;
inline constexpr quint32 GroupWord = 1U << 18U;
inline constexpr quint32 UnitWord = 1U << 19U;
inline constexpr quint32 TimeWord = 1U << 20U;
inline constexpr quint32 SurnameWord = 1U << 21U;
inline constexpr quint32 OpeningWord = 1U << 22U;
inline constexpr quint32 WholeActWord = 1U << 17U;
inline constexpr quint32 PlanWord = 1U << 23U;
inline constexpr quint32 SubjectWord = 1U << 30U;

// The words by which a next action is judged. A value, read once from the lists; never changes afterwards.
class NextActionWords {
public:
    // The lists of the program, Chinese and English. Read when they are first asked for; thread-safe.
    [[nodiscard]] static const NextActionWords& builtIn();

    // Adds the words of a list; its format stands at the top of the lists. Sections nobody knows are passed over.
    void add(const QString& list);

    // What a word is: the WordKinds added up, 0 when it is in no list.
    [[nodiscard]] quint32 kindsOf(QStringView folded) const { return m_kinds.value(folded, 0); }
    // The longest word of the lists that stands in the folded sentence at that place; 0 when there is none. `kinds` one
    // of which it must be.
    [[nodiscard]] qsizetype longestAt(QStringView folded, qsizetype at, quint32 kinds = ~0U) const;

private:
    void addWord(const QString& word, quint32 kind);
    void addForms(const QString& word, quint32 kind);

    std::deque<QString> m_texts;  // what the keys look at
    QHash<QStringView, quint32> m_kinds;
    QHash<QChar, qsizetype> m_longest;  // by first character
};

// A sentence or word as the lists are compared with it: simplified characters, lower case, half width, a hyphen within
// a word as a space.
[[nodiscard]] QString foldedAction(QStringView text);

}  // namespace zhike
