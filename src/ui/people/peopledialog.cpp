#include "ui/people/peopledialog.h"

#include "app/people.h"
#include "ui/shell/workspace.h"
#include "ui/style/paint.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/label.h"
#include "ui/widgets/viewlist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace zhike {

namespace {

constexpr QSize kDesign{760, 520};

// The ground of the list, which has the colour of the window.
class Well : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = Theme::instance();
        paint::panel(painter, rect(), theme.color(Token::Win), theme.color(Token::Line), 8);
    }
};

QVBoxLayout* columnIn(QWidget* place) {
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    return column;
}

}  // namespace

PeopleDialog::PeopleDialog(Workspace& workspace, QWidget* parent) : Dialog(kDesign, parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("people"));
    m_form = new FormBinder({.text = [this](const QString& field) { return text(field); },
                             .set = [this](const QString& field, const QString& text) { return set(field, text); },
                             .faults =
                                 [this] {
                                     QList<Error> faults;
                                     if (m_person.name.trimmed().isEmpty())
                                         faults << invalid("name", ZTEXT("The name is missing"));
                                     return faults;
                                 }},
                            this);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(24);
    auto* left = new QWidget(content());
    auto* right = new QWidget(content());
    parts->addWidget(left);
    parts->addWidget(right, 1);
    column()->addLayout(parts, 1);
    buildList(left);
    buildForm(right);
    m_close = addButton(ButtonKind::Plain, Qt::Key_Escape);
    const QKeySequence submit(Qt::CTRL | Qt::Key_Return);
    m_save = addButton(ButtonKind::Primary, submit);
    m_save->setObjectName(QStringLiteral("savePerson"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PeopleDialog::save);
    for (const QKeySequence& key : {submit, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &PeopleDialog::save);
    connect(&m_workspace, &Workspace::lookupChanged, this, &PeopleDialog::showPeople);
    connect(&m_workspace, &Workspace::changed, this, &PeopleDialog::readCounts);
    m_person = m_workspace.user();
    showPeople();
    readCounts();
    say();
}

// Editors that lose the focus as they go would still be read.
PeopleDialog::~PeopleDialog() {
    delete m_form;
}

void PeopleDialog::buildList(QWidget* place) {
    auto* well = new Well(place);
    m_list = new ViewList(well);
    auto* inside = columnIn(well);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->addWidget(m_list);
    m_add = makeButton({}, ButtonKind::Plain, QStringLiteral("user-plus"), {}, place);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_add->setAutoDefault(false);
    auto* column = columnIn(place);
    column->addWidget(well, 1);
    column->addWidget(m_add);
    connect(m_list, &ViewList::viewChosen, this, [this](const QString& id) {
        if (id.toLongLong() != m_person.id.value) showPerson({id.toLongLong()});
    });
    connect(m_add, &QPushButton::clicked, this, &PeopleDialog::startNew);
}

void PeopleDialog::buildForm(QWidget* place) {
    auto* column = columnIn(place);
    m_heading = new Label({}, FontRole::Heading, Token::Text, place);
    m_heading->setElided(true);
    m_state = new Label({}, FontRole::Small, Token::T2, place);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    auto* fields = new QWidget(place);
    auto* lines = columnIn(fields);
    column->addWidget(fields);
    auto* name = new QLineEdit(fields);
    auto* role = new QComboBox(fields);
    auto* team = new QLineEdit(fields);
    for (QWidget* editor : std::initializer_list<QWidget*>{name, role, team}) lines->addWidget(editor);
    name->setObjectName(QStringLiteral("name"));
    role->setObjectName(QStringLiteral("role"));
    team->setObjectName(QStringLiteral("team"));
    m_form->bind("name", name);
    m_form->bind("role", role, [this] { return roles(); });
    m_form->bind("team", team);
    m_form->setRequired("name", true);
    fields->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_failure = new ErrorLine(ErrorLine::Look::Plain, place);
    column->addWidget(m_failure);
    column->addStretch(1);
    buildLeaving(place);
}

// What ends and resumes the work of a person.
void PeopleDialog::buildLeaving(QWidget* place) {
    m_leaving = new QWidget(place);
    auto* leaving = new QHBoxLayout(m_leaving);
    leaving->setContentsMargins(0, 0, 0, 0);
    m_heirLabel = new Label({}, FontRole::Small, Token::T2, m_leaving);
    m_heir = new QComboBox(m_leaving);
    m_heir->setObjectName(QStringLiteral("heir"));
    leaving->addWidget(m_heirLabel);
    leaving->addWidget(m_heir, 1);
    m_retire = makeButton({}, ButtonKind::Plain, QStringLiteral("user-x"), {}, place);
    m_reactivate = makeButton({}, ButtonKind::Plain, QStringLiteral("user-plus"), {}, place);
    m_retire->setObjectName(QStringLiteral("retire"));
    m_reactivate->setObjectName(QStringLiteral("reactivate"));
    place->layout()->addWidget(m_leaving);
    for (QPushButton* button : {m_retire, m_reactivate}) {
        button->setAutoDefault(false);
        static_cast<QVBoxLayout*>(place->layout())->addWidget(button, 0, Qt::AlignLeft);
    }
    connect(m_retire, &QPushButton::clicked, this, &PeopleDialog::retire);
    connect(m_reactivate, &QPushButton::clicked, this, &PeopleDialog::reactivate);
}

// Those at work first, each by name.
QList<User> PeopleDialog::people() const {
    QList<User> people = m_workspace.lookup().users();
    people.removeIf([](const User& user) { return user.isUnassigned(); });
    std::ranges::sort(people, [](const User& a, const User& b) {
        return a.active != b.active ? a.active : a.name.localeAwareCompare(b.name) < 0;
    });
    return people;
}

void PeopleDialog::showPeople() {
    QList<ViewList::View> rows;
    for (const User& user : people())
        rows << ViewList::View{QString::number(user.id.value), Text{"%1", {user.name}},
                               user.active ? QStringLiteral("user") : QStringLiteral("user-x")};
    const QSignalBlocker quiet(m_list);
    m_list->setViews(rows);
    for (const ViewList::View& row : rows) m_list->setCount(row.id, m_counts.value(row.id.toLongLong()));
    if (m_person.id.isSet()) showPerson(m_person.id);
}

void PeopleDialog::showPerson(Id<User> person) {
    m_person = m_workspace.lookup().user(person).value_or(User{});
    m_list->setCurrentView(QString::number(person.value));
    m_form->show();
    m_failure->setText({});
    sayPerson();
}

void PeopleDialog::startNew() {
    m_person = {};
    m_list->setCurrentIndex({});
    m_form->show();
    m_failure->setText({});
    sayPerson();
    findChild<QLineEdit*>(QStringLiteral("name"))->setFocus();
}

void PeopleDialog::readCounts() {
    const auto read = [](Repositories& data) { return data.customerList.countsByOwner(); };
    whenDone(m_workspace.store().readSlowly(read), this, [this](const Result<QHash<qint64, qint64>>& counts) {
        if (!counts) return;
        m_counts = *counts;
        for (const User& user : people())
            m_list->setCount(QString::number(user.id.value), m_counts.value(user.id.value));
        sayPerson();
    });
}

QString PeopleDialog::text(const QString& field) const {
    if (field == u"name") return m_person.name;
    return field == u"role" ? m_person.role : m_person.team;
}

Done PeopleDialog::set(const QString& field, const QString& text) {
    (field == u"name" ? m_person.name : field == u"role" ? m_person.role : m_person.team) = text.trimmed();
    return zhike::done();
}

QList<FieldOption> PeopleDialog::roles() const {
    QList<FieldOption> options;
    for (const Choice& choice : m_workspace.lookup().choices(QStringLiteral("role")))
        options << FieldOption{choice.code, choice.label(Theme::instance().isChinese())};
    return options;
}

void PeopleDialog::save() {
    if (!m_form->check()) return;
    keep(m_person.id.isSet() ? Text{ZTEXT("Edit person “%1”"), {m_person.name}}
                             : Text{ZTEXT("New person “%1”"), {m_person.name}},
         m_person);
}

void PeopleDialog::reactivate() {
    User back = m_person;
    back.active = true;
    keep(Text{ZTEXT("“%1” works here again"), {back.name}}, back);
}

void PeopleDialog::keep(Text label, const User& changed) {
    m_workspace.save(
        std::move(label), ZTEXT("Saved"), [changed](Work& work) { return saveUser(work, changed); }, this,
        [this](const Result<User>& saved) { finish(saved); });
}

void PeopleDialog::retire() {
    const Id<User> heir{m_leaving->isVisibleTo(this) ? m_heir->currentData().toLongLong() : 0};
    m_workspace.save(
        Text{ZTEXT("“%1” leaves"), {m_person.name}}, ZTEXT("Saved"),
        [person = m_person.id, heir](Work& work) { return retirePerson(work, person, heir); }, this,
        [this](const Result<User>& saved) { finish(saved); });
}

void PeopleDialog::finish(const Result<User>& saved) {
    if (saved) {
        m_person.id = saved->id;  // shown as soon as the people are read again
        m_failure->setText({});
    } else if (!m_form->showError(saved.error())) {
        m_failure->setText(saved.error().message.translated());
    }
}

void PeopleDialog::say() {
    setWindowTitle(translated(ZTEXT("People")));
    m_list->setAccessibleName(translated(ZTEXT("People")));
    m_form->setLabel("name", ZTEXT("Name"));
    m_form->setLabel("role", ZTEXT("Role"));
    m_form->setLabel("team", ZTEXT("Team"));
    m_form->retranslate();
    m_add->setText(translated(ZTEXT("Add a person")));
    m_retire->setText(translated(ZTEXT("Leaves the company")));
    m_reactivate->setText(translated(ZTEXT("Works here again")));
    m_close->setText(translated(ZTEXT("Close")));
    m_save->setText(translated(ZTEXT("Save")));
    m_heir->setAccessibleName(translated(ZTEXT("Customers go to")));
    sayPerson();
}

void PeopleDialog::sayPerson() {
    const bool isNew = !m_person.id.isSet();
    const int customers = int(m_counts.value(m_person.id.value));
    const User stored = m_workspace.lookup().user(m_person.id).value_or(User{});
    m_heading->setText(isNew ? translated(ZTEXT("New person")) : stored.name);
    QStringList state;
    if (!isNew) state << Text{ZTEXT("%n customer(s)"), {}, customers}.translated();
    if (!isNew && !stored.active) state << translated(ZTEXT("no longer works here"));
    if (m_workspace.user().id == m_person.id) state << translated(ZTEXT("acts now"));
    m_state->setText(state.join(translated(ZTEXT(" · "))));
    m_retire->setVisible(!isNew && stored.active);
    m_reactivate->setVisible(!isNew && !stored.active);
    m_leaving->setVisible(!isNew && stored.active && customers > 0);
    m_heirLabel->setText(translated(ZTEXT("Customers go to")));
    const QVariant chosen = m_heir->currentData();
    m_heir->clear();
    const User pool = m_workspace.lookup().unassigned();
    m_heir->addItem(translated(ZTEXT("Unassigned pool")), qlonglong(pool.id.value));
    for (const User& user : people())
        if (user.active && user.id != m_person.id) m_heir->addItem(user.name, qlonglong(user.id.value));
    m_heir->addItem(translated(ZTEXT("nobody: they stay")), qlonglong(0));
    m_heir->setCurrentIndex(chosen.isValid() ? std::max(0, m_heir->findData(chosen)) : 0);
}

}  // namespace zhike
