#pragma once

#include "base/text.h"

#include <QObject>
#include <QTranslator>

#include <optional>

namespace zhike {

// What `--lang` and the settings may name.
enum class LanguageChoice { System, Chinese, English };

// "system", "zh", "en", and locale names such as "zh_CN"; nothing for any other word.
[[nodiscard]] std::optional<LanguageChoice> languageFromName(const QString& name);

// The language of the program, switched without a restart: every widget gets QEvent::LanguageChange and reads
// its texts again. One object, on the GUI thread, made after the application; it also turns the fonts.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    void use(LanguageChoice choice);
    [[nodiscard]] LanguageChoice choice() const { return m_choice; }
    [[nodiscard]] bool isChinese() const { return m_chinese; }

Q_SIGNALS:
    void changed();

private:
    LanguageChoice m_choice = LanguageChoice::System;
    bool m_chinese = false;
    QTranslator m_program;
    QTranslator m_qt;  // the texts of Qt's own dialogs
};

// The text in English and in Chinese, whatever language is shown: a command is found by either name.
[[nodiscard]] QStringList inEveryLanguage(const Text& text);

}  // namespace zhike
