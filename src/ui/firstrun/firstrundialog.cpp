#include "ui/firstrun/firstrundialog.h"

#include "app/people.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace zhike {

namespace {

constexpr QSize kDesign{520, 480};

// The person who opened the file becomes its administrator; the pool is called as his language calls it.
Result<User> introduce(Work& work, User administrator, User pool, const QString& poolName) {
    const auto saved = saveUser(work, std::move(administrator));
    if (!saved || pool.name == poolName) return saved;
    pool.name = poolName;
    const auto renamed = saveUser(work, std::move(pool));
    return renamed ? saved : renamed;
}

}  // namespace

FirstRunDialog::FirstRunDialog(Workspace& workspace, MainWindow& window, Language& language)
    : Dialog(kDesign, &window),
      m_workspace(workspace),
      m_language(language),
      m_title(new Label({}, FontRole::Display, Token::Text, content())),
      m_explained(new Label({}, FontRole::Body, Token::T2, content())),
      m_form(new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& typed) { return set(field, typed); },
                             .faults = [] { return QList<Error>(); }},
                            this)),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, content())) {
    setObjectName(QStringLiteral("firstRun"));
    m_explained->setWordWrap(true);
    column()->addWidget(m_title);
    column()->addWidget(m_explained);
    column()->addSpacing(6);
    for (const char* field : {"language", "theme"}) {
        auto* choice = new ChoiceSwitch(content());
        column()->addWidget(choice);
        m_form->bind(field, choice, [this, field] { return options(field); });
    }
    for (const char* field : {"name", "team"}) {
        auto* edit = new QLineEdit(content());
        edit->setObjectName(QLatin1String(field));
        column()->addWidget(edit);
        m_form->bind(field, edit);
    }
    column()->addWidget(m_failure);
    column()->addStretch();
    m_skip = addButton(ButtonKind::Plain, Qt::Key_Escape);
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_start = addButton(ButtonKind::Primary, submit);
    m_start->setObjectName(QStringLiteral("start"));
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &FirstRunDialog::start);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &FirstRunDialog::start);
    m_form->show();
    say();
    findChild<QLineEdit*>(QStringLiteral("name"))->setFocus();
}

// Editors that lose the focus as they go would still be read.
FirstRunDialog::~FirstRunDialog() {
    delete m_form;
}

QString FirstRunDialog::text(const QString& field) const {
    if (field == u"language") return m_language.isChinese() ? QStringLiteral("zh") : QStringLiteral("en");
    if (field == u"theme") return QString::number(static_cast<int>(Theme::instance().choice()));
    return field == u"name" ? m_name : m_team;
}

Done FirstRunDialog::set(const QString& field, const QString& text) {
    if (field == u"language")
        m_language.use(text == u"zh" ? LanguageChoice::Chinese : LanguageChoice::English);
    else if (field == u"theme")
        Theme::instance().setChoice(static_cast<ThemeChoice>(text.toInt()));
    else
        (field == u"name" ? m_name : m_team) = text.trimmed();
    return zhike::done();
}

QList<FieldOption> FirstRunDialog::options(const char* field) const {
    if (qstrcmp(field, "language") == 0)
        return {{QStringLiteral("zh"), QStringLiteral("中文")}, {QStringLiteral("en"), QStringLiteral("English")}};
    const auto option = [](ThemeChoice choice, const char* label) {
        return FieldOption{QString::number(static_cast<int>(choice)), translated(label)};
    };
    return {option(ThemeChoice::System, ZTEXT("As the system")), option(ThemeChoice::Light, ZTEXT("Light")),
            option(ThemeChoice::Dark, ZTEXT("Dark"))};
}

void FirstRunDialog::start() {
    if (!m_form->check()) return;
    if (m_name.isEmpty()) return reject();
    User administrator = m_workspace.lookup().administrator();
    if (!administrator.id.isSet()) return;  // the people are still being read
    administrator.name = m_name;
    administrator.team = m_team;
    const auto change = [administrator, pool = m_workspace.lookup().unassigned(),
                         poolName = translated(ZTEXT("Unassigned"))](Work& work) {
        return introduce(work, administrator, pool, poolName);
    };
    m_workspace.save(Text{ZTEXT("New person “%1”"), {m_name}}, {}, change, this, [this](const Result<User>& saved) {
        if (saved) return accept();
        if (!m_form->showError(saved.error())) m_failure->setText(saved.error().message.translated());
    });
}

void FirstRunDialog::say() {
    setWindowTitle(translated(ZTEXT("Welcome")));
    m_title->setText(translated(ZTEXT("Welcome to Zhike")));
    m_explained->setText(
        translated(ZTEXT("Who works with it? Your name stands in the history of every change. All of "
                         "this can be changed later in the settings.")));
    m_form->setLabel("language", ZTEXT("Language"));
    m_form->setLabel("theme", ZTEXT("Theme"));
    m_form->setLabel("name", ZTEXT("Your name"));
    m_form->setLabel("team", ZTEXT("Your team"));
    m_form->retranslate();
    m_skip->setText(translated(ZTEXT("Skip")));
    m_start->setText(translated(ZTEXT("Start")));
}

}  // namespace zhike
