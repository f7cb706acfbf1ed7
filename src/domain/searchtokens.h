#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace zhike {

// What a customer is found by.
struct SearchFacts {
    QStringList names;     // full and short name
    QStringList contacts;  // names of people
    QString no;
    QStringList phones;  // as stored, see phone.h
    QStringList emails;
    QStringList others;  // WeChat ids, external id, former numbers
};

// One condition of a search: a token that must be indexed as it is, or with anything after it.
struct QueryToken {
    QString token;
    bool prefix = false;

    friend bool operator==(const QueryToken&, const QueryToken&) = default;
};

// The tokens both databases index for a customer (dependencies.md §5), sorted, each once, of letters and digits alone:
// every pair of neighbouring Han characters (simplified) and the last character of each run, folded words, phones,
// pinyin and initials of names from each of their first four characters on (so a given name is found, and a company
// without the place before its name). Tokens are cut at 32 characters, on both sides.
[[nodiscard]] QStringList searchTokens(const SearchFacts& facts);

// The token under which the same index holds a tag, by its code. Of characters for private use: no search text asks
// for it.
[[nodiscard]] QString tagToken(QString code);

// What a search text asks for; all of it must be met. Blanks and punctuation separate words, an apostrophe does not
// (xi'an), Han characters and letters part. A phone number as people write it is one word. Empty when the text holds
// neither letter nor digit: then nothing is searched for.
[[nodiscard]] QList<QueryToken> queryTokens(const QString& text);

// How well a customer found by `query` answers it; higher is better.
enum SearchRank { kRankOther = 0, kRankSubstring = 1, kRankInitials = 2, kRankPrefix = 3, kRankExact = 4 };

// The best match of the whole query with a name, a contact, a number or a phone: equal, at its start, by pinyin or
// initials from its start, within it. For the at most 200 rows of one search: about 5 µs each.
[[nodiscard]] int searchRank(const SearchFacts& facts, const QString& query);

}  // namespace zhike
