#pragma once

#include <QHash>
#include <QString>

namespace zhike {

struct DemoWord {
    QString text;
    QString code;
    QString place = {};  // of a company that has one in its name
};

// The words of resources/demo/words.csv in one language, and the names that are made of them.
class DemoWords {
public:
    explicit DemoWords(bool chinese);

    [[nodiscard]] const QList<DemoWord>& of(const char* kind) const;
    // Company number `index` from 0 with the code of its industry and its place. No two of a million have the same
    // Chinese name.
    [[nodiscard]] DemoWord company(int index) const;
    // One of the people of the list, or of 30,000 that are made up; `roll` decides which.
    [[nodiscard]] QString person(quint32 roll, bool made) const;

private:
    bool m_chinese;
    QHash<QString, QList<DemoWord>> m_words;
};

}  // namespace zhike
