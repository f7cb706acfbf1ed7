#include "ui/customers/filterbar.h"

#include "app/fieldlabels.h"
#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace zhike {

namespace {

constexpr int kTextWidth = 232;
// Fields a chip can stand for; `owner_id` has people, the others the list of the same name.
constexpr const char* kFields[] = {"grade",  "stage",  "owner_id",     "industry",
                                   "source", "intent", "verification", "kind"};

}  // namespace

FilterBar::FilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_text(new QLineEdit(this)),
      m_chipPlace(new QWidget(this)),
      m_chips(new QHBoxLayout(m_chipPlace)),
      m_add(makeButton({}, ButtonKind::Plain, QStringLiteral("plus"), {}, this)),
      m_menu(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(8);
    m_text->setFixedWidth(Theme::instance().px(kTextWidth));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search"), Token::T3), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    row->addWidget(m_text);
    row->addWidget(m_chipPlace);
    row->addWidget(m_add);
    row->addStretch();
    m_add->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(&m_workspace, &Workspace::lookupChanged, this, &FilterBar::showChips);
    retranslate();
}

QString FilterBar::text() const {
    return m_text->text();
}

void FilterBar::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::clear() {
    m_filters.clear();
    showChips();
    const bool hadText = !m_text->text().isEmpty();
    m_text->clear();
    if (!hadText) Q_EMIT changed();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        Q_EMIT leftDownwards();
        return true;
    }
    return false;
}

void FilterBar::fillMenu() {
    m_menu->clear();
    const bool chinese = Theme::instance().isChinese();
    for (const char* name : kFields) {
        const QString field = QString::fromLatin1(name);
        QMenu* values = m_menu->addMenu(fieldLabel(field).translated());
        const auto add = [&](const QString& label, const QVariant& value) {
            QString shown = label;
            shown.replace(u'&', QLatin1String("&&"));
            connect(values->addAction(shown), &QAction::triggered, this, [=, this] { addFilter(field, value); });
        };
        if (field == u"owner_id") {
            for (const User& user : m_workspace.lookup().users()) add(user.name, qlonglong(user.id.value));
        } else {
            for (const Choice& choice : m_workspace.lookup().choices(field)) add(choice.label(chinese), choice.code);
        }
    }
}

void FilterBar::addFilter(const QString& field, const QVariant& value) {
    const auto same = std::find_if(m_filters.begin(), m_filters.end(),
                                   [&](const CustomerFilter& filter) { return filter.field == field; });
    if (same == m_filters.end()) {
        m_filters << CustomerFilter{field, {value}};
    } else if (!same->values.contains(value)) {
        same->values << value;
    } else {
        return;
    }
    showChips();
    Q_EMIT changed();
}

void FilterBar::removeFilter(const QString& field) {
    m_filters.removeIf([&](const CustomerFilter& filter) { return filter.field == field; });
    showChips();
    Q_EMIT changed();
}

QString FilterBar::chipText(const CustomerFilter& filter) const {
    const bool chinese = Theme::instance().isChinese();
    QStringList values;
    for (const QVariant& value : filter.values) {
        const auto user = m_workspace.lookup().user(Id<User>{value.toLongLong()});
        values << (filter.field == u"owner_id" ? user.value_or(User{}).name
                                               : m_workspace.lookup().label(filter.field, value.toString(), chinese));
    }
    return Text{ZTEXT("%1: %2"), {fieldLabel(filter.field).translated(), values.join(QStringLiteral(", "))}}
        .translated();
}

void FilterBar::showChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    for (const CustomerFilter& filter : m_filters) {
        QPushButton* chip = makeButton(chipText(filter), ButtonKind::Plain, QStringLiteral("x"), {}, m_chipPlace);
        chip->setLayoutDirection(Qt::RightToLeft);  // the cross stands behind the words
        setTip(chip, translated(ZTEXT("Remove this filter")));
        connect(chip, &QPushButton::clicked, this, [this, field = filter.field] { removeFilter(field); });
        m_chips->addWidget(chip);
    }
    m_chipPlace->setVisible(!m_filters.isEmpty());
}

void FilterBar::retranslate() {
    m_text->setPlaceholderText(translated(ZTEXT("Name, pinyin, phone, no.")));
    m_text->setAccessibleName(translated(ZTEXT("Filter the list")));
    m_add->setText(translated(ZTEXT("Filter")));
    m_add->setAccessibleName(translated(ZTEXT("Add a filter")));
    showChips();
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::FontChange) m_text->setFixedWidth(Theme::instance().px(kTextWidth));
}

}  // namespace zhike
