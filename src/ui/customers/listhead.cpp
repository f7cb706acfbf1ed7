#include "ui/customers/listhead.h"

#include "base/text.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace zhike {

ListHead::ListHead(ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_title(new Label({}, FontRole::Title, Token::Text, this)),
      m_count(new Label({}, FontRole::Body, Token::T2, this)),
      m_density(new IconButton(QStringLiteral("rows-3"), {}, {}, this)),
      m_columns(new IconButton(QStringLiteral("columns-3"), {}, {}, this)),
      m_import(new IconButton(QStringLiteral("download"), {}, {}, this)),
      m_new(makeButton({}, ButtonKind::Plain, QStringLiteral("user-plus"), {}, this)) {
    m_density->setObjectName(QStringLiteral("density"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_import->setObjectName(QStringLiteral("import"));
    m_new->setObjectName(QStringLiteral("newCustomer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    for (QWidget* button : QList<QWidget*>{m_density, m_columns, m_import, m_new}) row->addWidget(button);
    auto* menu = new QMenu(m_density);
    m_density->setMenu(menu);
    m_density->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const char* id : {"density.compact", "density.normal", "density.comfortable"})
            m_actions.addTo(menu, QLatin1String(id));
    });
    connect(m_columns, &QAbstractButton::clicked, this,
            [this] { Q_EMIT columnsRequested(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    connect(m_import, &QAbstractButton::clicked, this, [this] { m_actions.run(QStringLiteral("customer.import")); });
    connect(m_new, &QAbstractButton::clicked, this, [this] { m_actions.run(QStringLiteral("customer.new")); });
    connect(&m_actions, &ActionRegistry::changed, this, &ListHead::retranslate);
    retranslate();
}

void ListHead::setTitle(const QString& title) {
    m_title->setText(title);
}

void ListHead::setCount(const QString& count) {
    m_count->setText(count);
}

void ListHead::retranslate() {
    m_density->setName(translated(ZTEXT("Height of rows")));
    m_density->menu()->setAccessibleName(m_density->accessibleName());
    m_columns->setName(translated(ZTEXT("Choose the columns")));
    if (const Action* import = m_actions.find(QStringLiteral("customer.import")))
        m_import->setName(import->title.translated(), import->keys.value(0));
    if (const Action* create = m_actions.find(QStringLiteral("customer.new"))) {
        m_new->setText(create->title.translated());
        m_new->setAccessibleName(m_new->text());
        setTip(m_new, m_new->text(), create->keys.value(0));
    }
}

void ListHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace zhike
