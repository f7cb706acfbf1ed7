#pragma once

#include <QHash>
#include <QString>

namespace zhike {

// The words of days from resources/rules/dates.txt, which says what its sections mean. A value, read once.
class DateWords {
public:
    // Read when they are first asked for; thread-safe.
    [[nodiscard]] static const DateWords& builtIn();

    // The number of a word in a section, `otherwise` when it is not there.
    [[nodiscard]] int number(const char* section, const QString& word, int otherwise = 0) const;
    // Any word of a section as a regular expression without groups.
    [[nodiscard]] QString any(const char* section) const;
    // 15 for "15" and for its Chinese figures; 0 for what is no number up to 99.
    [[nodiscard]] int valueOf(const QString& figures) const;
    // Such figures as a regular expression without groups.
    [[nodiscard]] QString figures() const;

private:
    explicit DateWords(const QString& list);

    QHash<QString, QHash<QString, int>> m_sections;
};

// Dates as the words are compared with them: simplified characters, lower case, half width, single spaces.
[[nodiscard]] QString foldedDate(QStringView text);

}  // namespace zhike
