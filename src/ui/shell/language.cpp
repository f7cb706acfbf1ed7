#include "ui/shell/language.h"

#include "i18n/i18n.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace zhike {
namespace {

QLocale localeOf(bool chinese) {
    return chinese ? QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China)
                   : QLocale(QLocale::English, QLocale::UnitedStates);
}

}  // namespace

std::optional<LanguageChoice> languageFromName(const QString& name) {
    const QString word = name.toLower();
    if (word == u"system") return LanguageChoice::System;
    if (word == u"zh" || word.startsWith(u"zh_") || word.startsWith(u"zh-")) return LanguageChoice::Chinese;
    if (word == u"en" || word.startsWith(u"en_") || word.startsWith(u"en-")) return LanguageChoice::English;
    return std::nullopt;
}

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() {
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
}

void Language::use(LanguageChoice choice) {
    m_choice = choice;
    m_chinese = choice == LanguageChoice::System ? systemIsChinese() : choice == LanguageChoice::Chinese;
    const QLocale locale = localeOf(m_chinese);
    QLocale::setDefault(locale);
    Theme::instance().setChinese(m_chinese);

    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    if (m_chinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (loadTexts(m_program, m_chinese)) QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed();
}

QStringList inEveryLanguage(const Text& text) {
    static const QTranslator& chinese = []() -> const QTranslator& {
        static QTranslator translator;
        if (!loadTexts(translator, true)) qWarning("The Chinese translation is missing");
        return translator;
    }();
    QStringList names{filled(text.source, text.args)};
    const QString translation = chinese.translate("zhike", text.source.toUtf8().constData(), nullptr, text.count);
    if (!translation.isEmpty()) names << filled(translation, text.args);
    return names;
}

}  // namespace zhike
