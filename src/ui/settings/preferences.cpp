#include "ui/settings/preferences.h"

#include <QFile>

namespace zhike {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr int kDayFrom = 8;
constexpr int kDayUntil = 20;

template <class Choice>
struct Name {
    Choice choice;
    const char* name;
};

constexpr Name<ThemeChoice> kThemes[] = {
    {ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}};
constexpr Name<Density> kDensities[] = {
    {Density::Compact, "compact"}, {Density::Normal, "normal"}, {Density::Comfortable, "comfortable"}};
constexpr Name<LanguageChoice> kLanguages[] = {
    {LanguageChoice::System, "system"}, {LanguageChoice::Chinese, "zh"}, {LanguageChoice::English, "en"}};

constexpr Name<NoticeChoice> kNotices[] = {
    {NoticeChoice::Always, "always"}, {NoticeChoice::ByDay, "by_day"}, {NoticeChoice::Never, "never"}};

template <class Choice, std::size_t count>
std::optional<Choice> choiceOf(const Name<Choice> (&names)[count], const QString& name) {
    for (const auto& known : names)
        if (name == QLatin1String(known.name)) return known.choice;
    return std::nullopt;
}

template <class Choice, std::size_t count>
QString nameOf(const Name<Choice> (&names)[count], Choice choice) {
    for (const auto& known : names)
        if (known.choice == choice) return QLatin1String(known.name);
    return {};
}

// Whether it is what QSettings writes: sections, names and values. Qt would make any object a "@Variant" describes, and
// the program never writes one (reliability.md §9).
bool isSound(const QByteArray& content) {
    for (const char* foreign : {"@Variant(", "@DateTime(", "@Invalid("})
        if (content.contains(foreign)) return false;
    for (const QByteArray& line : content.split('\n'))
        if (!line.isEmpty() && !line.startsWith('[') && !line.startsWith(';') && !line.contains('=')) return false;
    return !content.contains('\0');
}

bool isTrustworthy(const QString& path) {
    QFile file(path);
    if (!file.exists()) return true;
    return file.size() <= kLargestFile && file.open(QIODevice::ReadOnly) && isSound(file.readAll());
}

// Before the settings are read for the first time.
QString keepDamagedFileAside(const Clock& clock) {
    const QString path = QSettings().fileName();
    if (isTrustworthy(path)) return {};
    const QString time = clock.local(clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString aside = path + QStringLiteral(".damaged-") + time;
    if (!QFile::rename(path, aside)) QFile::remove(path);
    return aside;
}

QString keyOf(const char* group, const QString& identity) {
    return QLatin1String(group) + u'/' + identity;
}

}  // namespace

std::optional<ThemeChoice> themeFromName(const QString& name) {
    return choiceOf(kThemes, name);
}

Preferences::Preferences(const Clock& clock) : m_keptAside(keepDamagedFileAside(clock)) {}

QString Preferences::text(const char* name) const {
    return m_settings.value(QLatin1String(name)).toString();
}

LanguageChoice Preferences::language() const {
    return choiceOf(kLanguages, text("language")).value_or(LanguageChoice::System);
}

ThemeChoice Preferences::theme() const {
    return choiceOf(kThemes, text("theme")).value_or(ThemeChoice::System);
}

Density Preferences::density() const {
    return choiceOf(kDensities, text("density")).value_or(Density::Normal);
}

int Preferences::textPercent() const {
    bool isNumber = false;
    const int percent = text("text_percent").toInt(&isNumber);
    return isNumber && percent >= Theme::kLeastTextPercent && percent <= Theme::kMostTextPercent ? percent : 100;
}

void Preferences::follow(Language& language) {
    Theme& theme = Theme::instance();
    theme.setDensity(density());
    theme.setTextPercent(textPercent());
    m_theme = theme.choice();
    m_density = theme.density();
    m_textPercent = theme.textPercent();
    connect(&theme, &Theme::changed, this, &Preferences::rememberLook);
    connect(&language, &Language::changed, this, [this, &language] {
        m_settings.setValue(QStringLiteral("language"), nameOf(kLanguages, language.choice()));
    });
}

void Preferences::rememberLook() {
    const Theme& theme = Theme::instance();
    if (m_theme != theme.choice()) m_settings.setValue(QStringLiteral("theme"), nameOf(kThemes, theme.choice()));
    if (m_density != theme.density())
        m_settings.setValue(QStringLiteral("density"), nameOf(kDensities, theme.density()));
    if (m_textPercent != theme.textPercent()) m_settings.setValue(QStringLiteral("text_percent"), theme.textPercent());
    m_theme = theme.choice();
    m_density = theme.density();
    m_textPercent = theme.textPercent();
}

QByteArray Preferences::windowGeometry() const {
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QString Preferences::dataFile() const {
    return text("data_file");
}

void Preferences::setDataFile(const QString& path) {
    m_settings.setValue(QStringLiteral("data_file"), path);
}

Id<User> Preferences::actor(const QString& identity) const {
    return {m_settings.value(keyOf("actor", identity)).toString().toLongLong()};
}

void Preferences::setActor(const QString& identity, Id<User> user) {
    m_settings.setValue(keyOf("actor", identity), QString::number(user.value));
}

bool isToldAt(NoticeChoice choice, QTime time) {
    const bool isDay = time.hour() >= kDayFrom && time.hour() < kDayUntil;
    return choice == NoticeChoice::Always || (choice == NoticeChoice::ByDay && isDay);
}

Moment Preferences::noticesRead(const QString& identity, Id<User> user) const {
    return {m_settings.value(keyOf("notices_read", identity + QString::number(user.value))).toString().toLongLong()};
}

void Preferences::setNoticesRead(const QString& identity, Id<User> user, Moment until) {
    m_settings.setValue(keyOf("notices_read", identity + QString::number(user.value)), QString::number(until.ms));
}

NoticeChoice Preferences::notices() const {
    return choiceOf(kNotices, text("notices")).value_or(NoticeChoice::ByDay);
}

void Preferences::setNotices(NoticeChoice choice) {
    m_settings.setValue(QStringLiteral("notices"), nameOf(kNotices, choice));
}

QList<Id<Customer>> Preferences::recentCustomers(const QString& identity) const {
    QList<Id<Customer>> customers;
    for (const QString& word : m_settings.value(keyOf("recent", identity)).toString().split(u' ')) {
        const Id<Customer> customer{word.toLongLong()};
        if (customer.isSet() && customers.size() < kMostRecent) customers << customer;
    }
    return customers;
}

void Preferences::addRecentCustomer(const QString& identity, Id<Customer> customer) {
    QStringList words{QString::number(customer.value)};
    for (const Id<Customer> other : recentCustomers(identity))
        if (other != customer && words.size() < kMostRecent) words << QString::number(other.value);
    m_settings.setValue(keyOf("recent", identity), words.join(u' '));
}

}  // namespace zhike
