#include "ui/palette/palette.h"

#include "domain/phone.h"
#include "domain/searchtokens.h"
#include "ui/palette/paletteline.h"
#include "ui/palette/palettelist.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace zhike {

namespace {

constexpr QSize kDesign{660, 520};
constexpr int kMostCustomers = 8;
constexpr int kMostRecent = 5;
constexpr int kMostCommands = 8;  // while customers are shown beside them
constexpr int kPage = 8;          // lines of PageUp and PageDown

// A hairline between the parts of the palette.
class Hairline : public QWidget {
public:
    explicit Hairline(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::instance().color(Token::Line)); }
};

// The magnifying glass before the question.
class Glass : public QWidget {
public:
    explicit Glass(QWidget* parent) : QWidget(parent) {
        setFixedSize(Theme::instance().px(20), Theme::instance().px(20));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = Theme::instance();
        paintIcon(painter, rect(), "search", theme.color(Token::T2), theme.px(18));
    }
};

// The prefix of a question; an input method may give it full-width.
bool hasPrefix(const QString& question, QStringView prefixes) {
    return !question.isEmpty() && prefixes.contains(question.front());
}

// The title of the group, then its lines.
QList<PaletteEntry> titled(const QString& title, QList<PaletteEntry> lines) {
    if (!lines.isEmpty()) lines.prepend({.title = title});
    return lines;
}

}  // namespace

Palette::Palette(MainWindow& window, Workspace& workspace, Preferences& preferences)
    : Overlay(&window, kDesign),
      m_window(window),
      m_workspace(workspace),
      m_preferences(preferences),
      m_formerFocus(window.focusWidget()),
      m_line(new PaletteLine(panel())),
      m_list(new PaletteList(panel())),
      m_nothing(new Label({}, FontRole::Body, Token::T2, panel())) {
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(translated(ZTEXT("Search or run a command")));
    build();
    m_line->installEventFilter(this);
    connect(m_line, &PaletteLine::asked, this, &Palette::ask);
    connect(m_list, &PaletteList::chosen, this, &Palette::choose);
    open(m_line);
    ask();
}

void Palette::build() {
    m_line->setObjectName(QStringLiteral("question"));
    m_line->setAccessibleName(accessibleName());
    m_line->setPlaceholderText(translated(ZTEXT("Search customers and commands")));
    m_line->setFont(Theme::instance().font(FontRole::Title));
    m_list->setAccessibleName(translated(ZTEXT("Found")));
    m_nothing->setAlignment(Qt::AlignCenter);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 16, 12);
    head->setSpacing(10);
    head->addWidget(new Glass(panel()));
    head->addWidget(m_line, 1);
    head->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape), panel()));

    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline(panel()));
    column->addSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addSpacing(6);
    column->addWidget(new Hairline(panel()));
    column->addLayout(makeFoot());
}

QLayout* Palette::makeFoot() {
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 9, 20, 10);
    foot->setSpacing(6);
    const auto addHint = [&](const QString& key, const QString& words) {
        foot->addWidget(new KeyCap(key, panel()));
        foot->addWidget(new Label(words, FontRole::Small, Token::T2, panel()));
        foot->addSpacing(8);
    };
    addHint(QStringLiteral(">"), translated(ZTEXT("commands")));
    addHint(QStringLiteral("@"), translated(ZTEXT("customers")));
    addHint(QStringLiteral("?"), translated(ZTEXT("keys")));
    auto* how = new Label(translated(ZTEXT("Pinyin initials, number, last four digits of a phone")), FontRole::Small,
                          Token::T3, panel());
    how->setElided(true);
    foot->addWidget(how, 1);
    return foot;
}

// The answer is a snapshot: in another language it would have to be given again.
void Palette::changeEvent(QEvent* event) {
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) dismiss();
}

void Palette::ask() {
    const int generation = ++m_generation;
    QString question = m_line->question();
    Scope scope = Scope::Everything;
    if (hasPrefix(question, u">＞》")) scope = Scope::Commands;
    if (hasPrefix(question, u"@＠")) scope = Scope::Customers;
    if (hasPrefix(question, u"?？")) scope = Scope::Keys;
    if (scope != Scope::Everything) question.remove(0, 1);
    question = question.trimmed();
    m_isAsking = scope == Scope::Everything || scope == Scope::Customers;
    if (!m_isAsking) return show(question, scope, {});

    const auto read = [question, me = m_workspace.user().id,
                       recent = m_preferences.recentCustomers(m_workspace.store().identity())](Repositories& data) {
        return question.isEmpty() ? recentCustomers(data, recent, kMostRecent)
                                  : searchCustomers(data, question, me, kMostCustomers);
    };
    whenDone(m_workspace.store().read(read), this,
             [this, generation, question, scope](const Result<QList<CustomerHit>>& hits) {
                 if (generation != m_generation) return;
                 m_isAsking = false;
                 show(question, scope, hits ? *hits : QList<CustomerHit>());
                 if (m_isWanted) choose();
             });
}

void Palette::show(const QString& question, Scope scope, const QList<CustomerHit>& hits) {
    QList<Group> groups;
    if (scope == Scope::Everything || scope == Scope::Customers) groups << customerGroup(hits, question);
    if (scope == Scope::Everything) groups << actionGroup(question, true) << actionGroup(question, false);
    if (scope == Scope::Commands || scope == Scope::Keys) groups = sections(question, scope == Scope::Keys);
    if (!question.isEmpty()) std::ranges::stable_sort(groups, std::greater{}, &Group::rank);
    QList<PaletteEntry> entries;
    for (const Group& group : groups) entries += group.entries;
    m_list->setEntries(entries);
    m_list->setVisible(!entries.isEmpty());
    m_nothing->setVisible(entries.isEmpty());
    m_nothing->setText(Text{ZTEXT("Nothing fits “%1”."), {question}}.translated());
    const PaletteEntry* first = m_list->current();
    m_line->setAccessibleDescription(first != nullptr ? first->title : m_nothing->text());
}

Palette::Group Palette::customerGroup(const QList<CustomerHit>& hits, const QString& question) const {
    Group group;
    QList<PaletteEntry> lines;
    for (const CustomerHit& hit : hits) {
        const Customer& customer = hit.row.customer;
        const QList<Range> marks = question.isEmpty() ? QList<Range>() : matchedCharacters(customer.name, question);
        const bool byPinyin = hit.rank == kRankInitials && !marks.isEmpty();
        const bool byNumber = std::ranges::any_of(question, [](QChar c) { return c.isDigit(); });
        const QString contact = byNumber ? maskedPhone(hit.row.contact.phone) : hit.row.contactName();
        const QString rest = byPinyin
                                 ? Text{ZTEXT("pinyin %1"),
                                        {displayPinyin(customer.name.mid(marks.first().start, marks.first().length))}}
                                       .translated()
                                 : contact;
        lines << PaletteEntry{.title = customer.name,
                              .detail = rest.isEmpty() ? customer.no : customer.no + translated(ZTEXT(" · ")) + rest,
                              .icon = customer.isIndividual() ? QStringLiteral("user") : QStringLiteral("users-round"),
                              .marks = marks,
                              .customer = customer.id};
        group.rank = std::max(group.rank, hit.rank);
    }
    const char* title = question.isEmpty() ? ZTEXT("Last customers") : ZTEXT("Customers");
    group.entries = titled(translated(title), lines);
    if (!question.isEmpty() && !hits.isEmpty()) group.entries += actionsOn(hits.first().row.customer);
    return group;
}

QList<PaletteEntry> Palette::actionsOn(const Customer& found) const {
    QList<PaletteEntry> lines;
    const Page* page = m_window.currentPage();
    for (const QString& id : page != nullptr ? page->actionsOnFound() : QStringList()) {
        const Action* action = m_window.actions().find(id);
        if (action == nullptr) continue;
        lines << entryOf(*action, {});
        lines.last().customer = found.id;
    }
    return titled(Text{ZTEXT("For “%1”"), {found.name}}.translated(), lines);
}

PaletteEntry Palette::entryOf(const Action& action, const QString& question) const {
    const QString title = action.title.translated();
    return {.title = title,
            .icon = action.icon,
            .key = m_window.actions().keyOf(action.id),
            .marks = question.isEmpty() ? QList<Range>() : matchedCharacters(title, question),
            .isChecked = action.checked && action.checked(),
            .action = action.id};
}

// Whatever works at the former focus or in a pane of the page: the palette is a way to all of it.
QList<const Action*> Palette::offered() const {
    const ActionRegistry& registry = m_window.actions();
    QList<const Action*> working = registry.workingAt(m_formerFocus);
    if (Page* page = m_window.currentPage())
        for (const QWidget* pane : page->panes()) working += registry.workingAt(pane);
    QList<const Action*> actions;
    for (const Action* action : registry.all())
        if (working.contains(action) && action->id != u"palette.open") actions << action;
    return actions;
}

Palette::Group Palette::actionGroup(const QString& question, bool onSelection) const {
    QList<std::pair<int, const Action*>> ranked;
    for (const Action* action : offered()) {
        const bool isOnSelection =
            (action->scope == zhike::Scope::List || action->scope == zhike::Scope::Record) && !action->repeats;
        const int rank = question.isEmpty() ? 0 : ActionRegistry::rankOf(*action, question);
        if (isOnSelection == onSelection && (rank > 0 || question.isEmpty())) ranked.emplace_back(rank, action);
    }
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto& one) {
        return std::pair(one.first, !one.second->icon.isEmpty());  // what matters has an icon
    });
    if (!question.isEmpty() && ranked.size() > kMostCommands) ranked.resize(kMostCommands);
    QList<PaletteEntry> lines;
    for (const auto& [rank, action] : ranked) lines << entryOf(*action, question);
    const QString name = m_window.currentPage() != nullptr ? m_window.currentPage()->selectionName() : QString();
    const QString selection =
        name.isEmpty() ? translated(ZTEXT("Selected rows")) : Text{ZTEXT("For “%1”"), {name}}.translated();
    return {ranked.isEmpty() ? 0 : ranked.first().first,
            titled(onSelection ? selection : translated(ZTEXT("Commands")), lines)};
}

// As on the key sheet; the best section first once there is a question.
QList<Palette::Group> Palette::sections(const QString& question, bool onlyWithKeys) const {
    QList<Group> groups;
    QStringList titles;
    for (const Action* action : offered()) {
        const int rank = question.isEmpty() ? 0 : ActionRegistry::rankOf(*action, question);
        if ((onlyWithKeys && action->keys.isEmpty()) || (rank == 0 && !question.isEmpty())) continue;
        const QString title = action->section.translated();
        if (!titles.contains(title)) {
            titles << title;
            groups << Group{0, {{.title = title}}};
        }
        Group& group = groups[titles.indexOf(title)];
        group.entries << entryOf(*action, question);
        group.rank = std::max(group.rank, rank);
    }
    return groups;
}

void Palette::choose() {
    if (m_isAsking) {
        m_isWanted = true;
        return;
    }
    m_isWanted = false;
    if (m_list->current() == nullptr) return;
    const PaletteEntry chosen = *m_list->current();
    dismiss();
    if (!chosen.customer.isSet()) {
        m_window.actions().run(chosen.action);
        return;
    }
    m_preferences.addRecentCustomer(m_workspace.store().identity(), chosen.customer);
    Q_EMIT customerChosen(chosen.customer, chosen.action);
}

bool Palette::takeKey(int key) {
    switch (key) {
        case Qt::Key_Down: m_list->moveBy(1); break;
        case Qt::Key_Up: m_list->moveBy(-1); break;
        case Qt::Key_PageDown: m_list->moveBy(kPage); break;
        case Qt::Key_PageUp: m_list->moveBy(-kPage); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); break;
        default: return false;
    }
    if (const PaletteEntry* current = m_list->current()) m_line->setAccessibleDescription(current->title);
    return true;
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key()) || Overlay::eventFilter(watched, event);
    return Overlay::eventFilter(watched, event);
}

}  // namespace zhike
