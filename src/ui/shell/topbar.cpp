#include "ui/shell/topbar.h"

#include "ui/shell/actions.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace zhike {
namespace {

constexpr int kHeight = 52;
constexpr int kMark = 28;
constexpr int kSearchWidth = 260;
constexpr int kLeastWords = 60;  // less room shows no words in the search button
constexpr int kAvatar = 28;
constexpr int kIcon = 16;
constexpr int kMostNotices = 99;

int px(int size) {
    return Theme::instance().px(size);
}

// The mark and the name of the program.
class Brand : public QWidget {
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(Theme::instance().font(FontRole::Heading));
        return {px(kMark + 9) + metrics.horizontalAdvance(accessibleName()) + px(8), px(kHeight)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintMark(painter, QRectF(0, (height() - px(kMark)) / 2.0, px(kMark), px(kMark)));
        paint::text(painter, rect().adjusted(px(kMark + 9), 0, 0, 0), accessibleName(), FontRole::Heading, Token::Text);
    }
};

// Looks like a search field, opens the palette. In a narrow window only its icon is left.
class SearchButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    void setKey(const QString& key) {
        m_key = key;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {px(kSearchWidth), minimumSizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(36), px(32)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        const bool lit = underMouse() || isDown();
        paint::panel(painter, rect(), theme.color(lit ? Token::Hover : Token::Sub), theme.color(Token::Line2), 6);
        if (hasFocus()) paint::focusRing(painter, rect(), 6);
        paintIcon(painter, QRectF(px(10), 0, px(kIcon), height()), "search", theme.color(Token::T2), px(kIcon));
        QRect rest = rect().adjusted(px(34), 0, -px(8), 0);
        const int cap = paint::keyCapSize(m_key).width();
        if (!m_key.isEmpty() && rest.width() >= cap) {
            paint::keyCap(painter, QRect(rest.right() + 1 - cap, 0, cap, height()), m_key);
            rest.adjust(0, 0, -cap - px(8), 0);
        }
        if (rest.width() >= px(kLeastWords)) paint::text(painter, rest, text(), FontRole::Body, Token::T3);
    }

private:
    QString m_key;
};

}  // namespace

// Opens the notices; a pill says how many are new.
class BellButton : public IconButton {
public:
    explicit BellButton(QWidget* parent) : IconButton("bell", {}, {}, parent) { hide(); }

    void setCount(int count) {
        m_count = count;
        const QString title = translated(ZTEXT("Notifications"));
        setName(count == 0 ? title : Text{ZTEXT("%1, %n new"), {title}, count}.translated());
        update();
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override { return {px(kAvatar) + 8, px(kAvatar) + 8}; }

protected:
    void paintEvent(QPaintEvent* event) override {
        IconButton::paintEvent(event);
        if (m_count == 0) return;
        const QString number = QString::number(std::min(m_count, kMostNotices));
        const QSize pill = paint::pillSize(number);
        QPainter painter(this);
        paint::pill(painter, QRect(width() - pill.width(), 0, pill.width(), pill.height()), Kind::Danger, number);
    }

private:
    int m_count = 0;
};

// The picture of the user; a click opens the user's menu.
class UserButton : public QToolButton {
public:
    explicit UserButton(QWidget* parent) : QToolButton(parent) {
        setPopupMode(QToolButton::InstantPopup);
        setFocusPolicy(Qt::StrongFocus);
        hide();
    }

    void setUser(const QString& name) {
        setAccessibleName(name);
        setTip(this, name);
        setVisible(!name.isEmpty());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {px(kAvatar) + 8, px(kAvatar) + 8}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRectF circle = QRectF(rect()).adjusted(4, 4, -4, -4);
        paint::avatar(painter, circle, paint::AvatarShape::Person, accessibleName());
        if (hasFocus()) paint::focusRing(painter, rect(), width() / 2.0);
    }
};

TopBar::TopBar(const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_brand(new Brand(this)),
      m_tabs(new QTabBar(this)),
      m_search(new SearchButton(this)),
      m_new(makeButton({}, ButtonKind::Primary, "plus", {}, this)),
      m_bell(new BellButton(this)),
      m_user(new UserButton(this)) {
    setObjectName(QStringLiteral("topBar"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_search->setObjectName(QStringLiteral("search"));
    m_new->setObjectName(QStringLiteral("new"));
    m_bell->setObjectName(QStringLiteral("bell"));
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMenu(new QMenu(m_user));
    m_search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 12, 1);
    row->setSpacing(10);
    row->addWidget(m_brand);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_search, 1000);
    row->addWidget(m_new);
    row->addWidget(m_bell);
    row->addWidget(m_user);

    connect(m_search, &QPushButton::clicked, this, [this] { m_actions.run(QStringLiteral("palette.open")); });
    connect(m_new, &QPushButton::clicked, this, [this] { m_actions.run(m_newAction); });
    connect(m_bell, &QToolButton::clicked, this, [this] { m_actions.run(QStringLiteral("notices.open")); });
    connect(m_user->menu(), &QMenu::aboutToShow, this, &TopBar::fillUserMenu);
    connect(&m_actions, &ActionRegistry::changed, this, &TopBar::showExisting);
    const auto resizeBar = [this] {
        setFixedHeight(px(kHeight));
        m_tabs->setMinimumHeight(height() - 1);
    };
    connect(&Theme::instance(), &Theme::changed, this, resizeBar);
    resizeBar();
    retranslate();
}

void TopBar::setNewAction(const QString& id) {
    m_newAction = id;
    showExisting();
}

void TopBar::setNoticeCount(int count) {
    m_bell->setCount(count);
}

void TopBar::setUser(const QString& name) {
    m_user->setUser(name);
}

void TopBar::retranslate() {
    m_brand->setAccessibleName(tr("Zhike"));
    m_brand->updateGeometry();
    m_brand->update();
    m_tabs->setAccessibleName(tr("Pages"));
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(m_search->text());
    m_new->setText(tr("New"));
    m_bell->setCount(m_bell->count());
    showExisting();
}

void TopBar::showExisting() {
    m_bell->setVisible(m_actions.find(QStringLiteral("notices.open")) != nullptr);
    const Action* palette = m_actions.find(QStringLiteral("palette.open"));
    m_search->setVisible(palette != nullptr);
    static_cast<SearchButton*>(m_search)->setKey(m_actions.keyOf(QStringLiteral("palette.open")));

    const Action* make = m_actions.find(m_newAction);
    m_new->setVisible(make != nullptr);
    if (make == nullptr) return;
    const QString title = make->title.translated();
    m_new->setAccessibleName(title);
    setTip(m_new, title, make->keys.value(0));
}

void TopBar::fillUserMenu() {
    QStringList people;
    for (const Action* action : m_actions.all())
        if (action->id.startsWith(QLatin1String("user."))) people << action->id;
    const QList<QStringList> groups = {
        people,
        {QStringLiteral("report.followups"), QStringLiteral("people.open"), QStringLiteral("settings.open")},
        {QStringLiteral("theme.system"), QStringLiteral("theme.light"), QStringLiteral("theme.dark")},
        {QStringLiteral("language.zh"), QStringLiteral("language.en")},
        {QStringLiteral("app.keys"), QStringLiteral("app.quit")},
    };
    QMenu* menu = m_user->menu();
    menu->clear();
    for (const QStringList& group : groups) {
        for (const QString& id : group) m_actions.addTo(menu, id);
        menu->addSeparator();
    }
}

void TopBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Surf));
    painter.fillRect(0, height() - 1, width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
