#include "ui/settings/settingsdialog.h"

#include "app/people.h"
#include "rules/stage.h"
#include "ui/settings/preferences.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr QSize kDesign{600, 760};
constexpr int kTextStep = 10;
constexpr const char* kCompanyFields[] = {"company", "time_zone", "lost_after_months", "pool_after_days"};

QString number(auto choice) {
    return QString::number(static_cast<int>(choice));
}

}  // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, MainWindow& window, Language& language, Preferences& preferences)
    : Dialog(kDesign, &window),
      m_workspace(workspace),
      m_window(window),
      m_language(language),
      m_preferences(preferences) {
    setObjectName(QStringLiteral("settings"));
    m_look = new FormBinder({.text = [this](const QString& field) { return lookText(field); },
                             .set = [this](const QString& field, const QString& text) { return setLook(field, text); },
                             .faults = [] { return QList<Error>(); }},
                            this);
    m_company = new FormBinder({.text = [this](const QString& field) { return m_values.value(field); },
                                .set =
                                    [this](const QString& field, const QString& text) {
                                        m_values[field] = text.trimmed();
                                        return zhike::done();
                                    },
                                .faults = [] { return QList<Error>(); }},
                               this);
    buildAppearance();
    buildCompany();
    buildData();
    column()->addStretch();
    m_close = addButton(ButtonKind::Plain, Qt::Key_Escape);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_workspace, &Workspace::changed, this, [this](const Receipt& receipt) {
        if (receipt.entities.contains(QStringLiteral("setting"))) readCompany();
    });
    m_look->show();
    readCompany();
    say();
    findChild<ChoiceSwitch*>(QStringLiteral("language"))->setFocus();
}

// Editors that lose the focus as they go would still be read.
SettingsDialog::~SettingsDialog() {
    delete m_look;
    delete m_company;
}

Label* SettingsDialog::addHeading() {
    if (!m_headings.isEmpty()) column()->addSpacing(10);
    auto* heading = new Label({}, FontRole::Section, Token::Text, content());
    column()->addWidget(heading);
    m_headings << heading;
    return heading;
}

QWidget* SettingsDialog::addRow() {
    auto* row = new QWidget(content());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    column()->addWidget(row);
    return row;
}

void SettingsDialog::buildAppearance() {
    addHeading();
    const auto addSwitch = [this](const char* field, QWidget* row) {
        auto* choice = new ChoiceSwitch(row);
        choice->setObjectName(QLatin1String(field));
        row->layout()->addWidget(choice);
        m_look->bind(field, choice, [this, field] { return options(field); });
    };
    addSwitch("language", addRow());
    addSwitch("theme", addRow());
    QWidget* row = addRow();
    addSwitch("density", row);
    auto* size = new QComboBox(row);
    size->setObjectName(QStringLiteral("text_size"));
    row->layout()->addWidget(size);
    m_look->bind("text_size", size, [this] { return options("text_size"); });
    addSwitch("notices", addRow());
}

void SettingsDialog::buildCompany() {
    addHeading();
    QWidget* row = nullptr;
    for (const char* field : kCompanyFields) {
        if (qstrcmp(field, "time_zone") != 0) row = addRow();  // that one stands beside the company
        auto* edit = new QLineEdit(row);
        edit->setObjectName(QLatin1String(field));
        row->layout()->addWidget(edit);
        m_company->bind(field, edit, qstrcmp(field, "company") == 0 ? Typing::Words : Typing::Latin);
        connect(edit, &QLineEdit::textEdited, this, [this] { m_save->setEnabled(true); });
    }
    m_failure = new ErrorLine(ErrorLine::Look::Plain, content());
    column()->addWidget(m_failure);
    QWidget* foot = addRow();
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_save = makeButton({}, ButtonKind::Primary, {}, submit, foot);
    m_save->setObjectName(QStringLiteral("saveCompany"));
    m_save->setAutoDefault(false);
    static_cast<QHBoxLayout*>(foot->layout())->addStretch(1);
    foot->layout()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::saveCompany);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &SettingsDialog::saveCompany);
}

void SettingsDialog::buildData() {
    addHeading();
    m_place = new Label({}, FontRole::Body, Token::T2, content());
    m_place->setElided(true);
    column()->addWidget(m_place);
    QWidget* row = addRow();
    m_folder = makeButton({}, ButtonKind::Plain, row);
    m_folder->setAutoDefault(false);
    m_folder->setVisible(m_workspace.store().location().engine == Engine::Sqlite);
    row->layout()->addWidget(m_folder);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_workspace.store().location().file).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    addDataButton("data.open", row);
    QWidget* others = addRow();
    for (const char* action : {"data.new", "data.demo", "data.leaveDemo"}) addDataButton(action, others);
    for (QWidget* buttons : {row, others}) static_cast<QHBoxLayout*>(buttons->layout())->addStretch();
}

// The dialog goes first: what comes may bring another window.
void SettingsDialog::addDataButton(const char* action, QWidget* row) {
    const QString id = QLatin1String(action);
    if (!m_window.actions().isEnabled(id)) return;
    QPushButton* button = makeButton({}, ButtonKind::Plain, row);
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    m_dataButtons.insert(id, button);
    connect(button, &QPushButton::clicked, this, [this, id] {
        reject();
        m_window.actions().run(id);
    });
}

QString SettingsDialog::lookText(const QString& field) const {
    const Theme& theme = Theme::instance();
    if (field == u"language") return number(m_language.choice());
    if (field == u"theme") return number(theme.choice());
    if (field == u"density") return number(theme.density());
    if (field == u"notices") return number(m_preferences.notices());
    return QString::number(theme.textPercent());
}

Done SettingsDialog::setLook(const QString& field, const QString& text) {
    Theme& theme = Theme::instance();
    const int value = text.toInt();
    if (field == u"language") m_language.use(static_cast<LanguageChoice>(value));
    if (field == u"theme") theme.setChoice(static_cast<ThemeChoice>(value));
    if (field == u"density") theme.setDensity(static_cast<Density>(value));
    if (field == u"text_size") theme.setTextPercent(value);
    if (field == u"notices") m_preferences.setNotices(static_cast<NoticeChoice>(value));
    return zhike::done();
}

QList<FieldOption> SettingsDialog::options(const char* field) const {
    const auto option = [](auto choice, const char* label) { return FieldOption{number(choice), translated(label)}; };
    if (qstrcmp(field, "language") == 0)
        return {option(LanguageChoice::System, ZTEXT("As the system")),
                {number(LanguageChoice::Chinese), inEveryLanguage(ZTEXT("Chinese")).last()},
                {number(LanguageChoice::English), inEveryLanguage(ZTEXT("English")).first()}};
    if (qstrcmp(field, "theme") == 0)
        return {option(ThemeChoice::System, ZTEXT("As the system")), option(ThemeChoice::Light, ZTEXT("Light")),
                option(ThemeChoice::Dark, ZTEXT("Dark"))};
    if (qstrcmp(field, "density") == 0)
        return {option(Density::Compact, ZTEXT("Compact")), option(Density::Normal, ZTEXT("Normal")),
                option(Density::Comfortable, ZTEXT("Comfortable"))};
    if (qstrcmp(field, "notices") == 0)
        return {option(NoticeChoice::Always, ZTEXT("At any hour")),
                option(NoticeChoice::ByDay, ZTEXT("From 8 to 20 o'clock")),
                option(NoticeChoice::Never, ZTEXT("Never"))};
    QList<FieldOption> sizes;
    for (int percent = Theme::kLeastTextPercent; percent <= Theme::kMostTextPercent; percent += kTextStep)
        sizes << FieldOption{QString::number(percent), QStringLiteral("%1%").arg(percent)};
    return sizes;
}

void SettingsDialog::readCompany() {
    const auto read = [](Repositories& data) -> Result<QMap<QString, QString>> {
        QMap<QString, QString> values;
        for (const char* name : kCompanyFields) {
            const auto value = data.settings.value(QLatin1String(name));
            if (!value) return value.error();
            values.insert(QLatin1String(name), *value);
        }
        return values;
    };
    whenDone(m_workspace.store().read(read), this, [this](const Result<QMap<QString, QString>>& values) {
        m_failure->setText(values ? QString() : values.error().message.translated());
        if (!values) return;
        m_values = m_stored = *values;
        m_company->show();
        m_save->setEnabled(false);
    });
}

void SettingsDialog::saveCompany() {
    if (!m_company->check()) return;
    QMap<QString, QString> changed;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        if (m_stored.value(it.key()) != it.value()) changed.insert(it.key(), it.value());
    if (changed.isEmpty()) return;
    const auto change = [changed](Work& work) -> Done {
        for (auto it = changed.cbegin(); it != changed.cend(); ++it) {
            const auto saved = setSetting(work, it.key(), it.value());
            if (!saved) return Error{saved.error().code, it.key(), saved.error().message, saved.error().detail};
        }
        return zhike::done();
    };
    m_save->setEnabled(false);
    m_workspace.save(ZTEXT("Settings of the company"), ZTEXT("Settings saved"), change, this,
                     [this](const Done& saved) {
                         if (saved) return;
                         m_save->setEnabled(true);
                         if (!m_company->showError(saved.error()))
                             m_failure->setText(saved.error().message.translated());
                     });
}

void SettingsDialog::say() {
    setWindowTitle(translated(ZTEXT("Settings")));
    sayLabels();
    m_look->retranslate();
    m_company->retranslate();
    m_headings[0]->setText(translated(ZTEXT("On this computer")));
    m_headings[1]->setText(translated(ZTEXT("For the whole company")));
    m_headings[2]->setText(translated(ZTEXT("Data file")));
    const Location& location = m_workspace.store().location();
    m_place->setText(location.engine == Engine::Sqlite ? location.file : location.host + u'/' + location.database);
    m_save->setText(translated(ZTEXT("Save")));
    m_folder->setText(translated(ZTEXT("Show in the folder")));
    for (auto it = m_dataButtons.cbegin(); it != m_dataButtons.cend(); ++it)
        it.value()->setText(m_window.actions().find(it.key())->title.translated());
    m_close->setText(translated(ZTEXT("Close")));
}

void SettingsDialog::sayLabels() {
    m_look->setLabel("language", ZTEXT("Language"));
    m_look->setLabel("theme", ZTEXT("Theme"));
    m_look->setLabel("density", ZTEXT("Height of rows"));
    m_look->setLabel("text_size", ZTEXT("Text size"));
    m_look->setLabel("notices", ZTEXT("Broken limits outside the window"));
    m_company->setLabel("company", ZTEXT("Name of the company"));
    m_company->setLabel("time_zone", ZTEXT("Time zone"));
    m_company->setLabel("lost_after_months", Text{ZTEXT("Lost after months without an order (%1 unless told)"),
                                                  {QString::number(StageLimits{}.lostAfterMonths)}});
    m_company->setLabel("pool_after_days", ZTEXT("Into the pool after days without contact (0: never)"));
}

}  // namespace zhike
