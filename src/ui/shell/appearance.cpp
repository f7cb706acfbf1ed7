#include "ui/shell/appearance.h"

#include "ui/shell/actions.h"
#include "ui/shell/language.h"
#include "ui/style/theme.h"

namespace zhike {

namespace {

constexpr int kTextStep = 10;  // percent

void addChoice(ActionRegistry& actions, const char* id, Text title, const char* icon, std::function<void()> run,
               std::function<bool()> checked) {
    actions.add({.id = QLatin1String(id),
                 .title = std::move(title),
                 .section = ZTEXT("Appearance"),
                 .icon = QLatin1String(icon),
                 .run = std::move(run),
                 .checked = std::move(checked)});
}

void addTheme(ActionRegistry& actions, const char* id, Text title, const char* icon, ThemeChoice choice) {
    addChoice(
        actions, id, std::move(title), icon, [choice] { Theme::instance().setChoice(choice); },
        [choice] { return Theme::instance().choice() == choice; });
}

void addDensity(ActionRegistry& actions, const char* id, Text title, Density density) {
    addChoice(
        actions, id, std::move(title), "rows-3", [density] { Theme::instance().setDensity(density); },
        [density] { return Theme::instance().density() == density; });
}

void addLanguage(ActionRegistry& actions, const char* id, Text title, Language& language, LanguageChoice choice) {
    addChoice(
        actions, id, std::move(title), "languages", [&language, choice] { language.use(choice); },
        [&language, choice] { return language.isChinese() == (choice == LanguageChoice::Chinese); });
}

// `step` 0 goes back to 100 percent.
void addTextSize(ActionRegistry& actions, const char* id, Text title, QList<QKeySequence> keys, int step) {
    const auto wanted = [step] { return step == 0 ? 100 : Theme::instance().textPercent() + step; };
    actions.add({.id = QLatin1String(id),
                 .title = std::move(title),
                 .section = ZTEXT("Appearance"),
                 .keys = std::move(keys),
                 .run = [wanted] { Theme::instance().setTextPercent(wanted()); },
                 .enabled =
                     [wanted] {
                         const int percent = wanted();
                         return percent >= Theme::kLeastTextPercent && percent <= Theme::kMostTextPercent;
                     },
                 .repeats = true});
}

}  // namespace

void registerAppearance(ActionRegistry& actions, Language& language) {
    addTheme(actions, "theme.system", ZTEXT("Theme of the system"), "", ThemeChoice::System);
    addTheme(actions, "theme.light", ZTEXT("Light theme"), "sun", ThemeChoice::Light);
    addTheme(actions, "theme.dark", ZTEXT("Dark theme"), "moon", ThemeChoice::Dark);
    addDensity(actions, "density.compact", ZTEXT("Compact rows"), Density::Compact);
    addDensity(actions, "density.normal", ZTEXT("Normal rows"), Density::Normal);
    addDensity(actions, "density.comfortable", ZTEXT("Comfortable rows"), Density::Comfortable);
    addTextSize(actions, "text.larger", ZTEXT("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                kTextStep);
    addTextSize(actions, "text.smaller", ZTEXT("Smaller text"), {Qt::CTRL | Qt::Key_Minus}, -kTextStep);
    addTextSize(actions, "text.normal", ZTEXT("Text at its normal size"), {Qt::CTRL | Qt::Key_0}, 0);
    addLanguage(actions, "language.zh", ZTEXT("Chinese"), language, LanguageChoice::Chinese);
    addLanguage(actions, "language.en", ZTEXT("English"), language, LanguageChoice::English);
}

}  // namespace zhike
