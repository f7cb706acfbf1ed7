// How the panel in which contacts are logged is put together, where it stands and what its keys are.
#include "ui/customers/customeroptions.h"
#include "ui/followups/dayline.h"
#include "ui/followups/quicklog.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choiceswitch.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/formbinder.h"
#include "ui/widgets/hintline.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>

namespace zhike {

namespace {

constexpr QSize kDesign{560, 404};
constexpr int kReach = paint::kShadowReach;
constexpr int kEdge = 20;    // of the panel
constexpr int kMargin = 24;  // to the edges of the window
constexpr int kRadius = 12;
constexpr int kBaseline = 8;     // of a label beside a line
constexpr int kMostMethods = 9;  // Alt + figure
constexpr int kDueWidth = 136;
constexpr int kWhoWidth = 86;

// Alt and an arrow mean another record everywhere else in the window.
const char* signalOf(const QKeyEvent& event) {
    if (!event.modifiers().testFlag(Qt::AltModifier)) return nullptr;
    switch (event.key()) {
        case Qt::Key_Up: return "positive";
        case Qt::Key_Right: return "neutral";
        case Qt::Key_Down: return "negative";
        default: return nullptr;
    }
}

template <class Editor, class... More>
Editor* named(const char* name, QWidget* parent, More... more) {
    auto* editor = new Editor(parent, more...);
    editor->setObjectName(QString::fromLatin1(name));
    return editor;
}

}  // namespace

// In the order of the Tab key: what is typed for every contact comes first.
void QuickLog::makeEditors() {
    m_text = named<QPlainTextEdit>("summary", this);
    m_signal = named<ChoiceSwitch>("signal", this, ChoiceSwitch::Look::Pills);
    m_next = named<QLineEdit>("next", this);
    m_due = named<DayLine>("nextDue", this);
    m_who = named<OptionBox>("nextUser", this);
    m_answered = named<ChoiceSwitch>("answered", this, ChoiceSwitch::Look::Pills);
    m_pause = makeButton({}, ButtonKind::Plain, "circle-pause", {}, this);
    m_save = makeButton({}, ButtonKind::Primary, {}, Qt::CTRL | Qt::Key_Return, this);
    m_method = named<ChoiceSwitch>("method", this, ChoiceSwitch::Look::Pills);
    m_close = new IconButton("x", {}, {}, this);
}

void QuickLog::build() {
    makeEditors();
    m_guide = named<HintLine>("guide", this);
    m_failure = new ErrorLine(ErrorLine::Look::Plain, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kReach + kEdge, kReach + 14, kReach + kEdge, kReach + 16);
    column->setSpacing(10);
    column->addLayout(buildHead());
    column->addWidget(m_method);
    column->addWidget(m_text);
    column->addLayout(buildAttitude());
    column->addLayout(buildNext());
    column->addWidget(m_guide);
    column->addWidget(m_failure);
    column->addStretch();
    column->addLayout(buildFoot());
}

QLayout* QuickLog::buildHead() {
    m_title = new Label({}, FontRole::Section, Token::Text, this);
    m_state = new Label({}, FontRole::Small, Token::T2, this);
    connect(m_close, &QToolButton::clicked, this, [this] {
        Q_EMIT closed();
        leave();
    });
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_title);
    first->addWidget(m_state);
    first->addStretch();
    first->addWidget(m_close);
    auto* picture = new Avatar(paint::AvatarShape::Company, 22, this);
    picture->setName(m_subject.row.customer.name);
    m_name = new Label(oneLine(m_subject.row.customer.name), FontRole::Emphasis, Token::Text, this);
    m_contact = new Label({}, FontRole::Body, Token::T2, this);
    m_name->setElided(true);
    m_contact->setText(joinedByDot(m_subject.row.contactName(), m_subject.row.contact.position));
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(picture);
    second->addWidget(m_name);
    second->addWidget(m_contact);
    second->addStretch();
    auto* head = new QVBoxLayout;
    head->setSpacing(6);
    head->addLayout(first);
    head->addLayout(second);
    return head;
}

QLayout* QuickLog::buildAttitude() {
    m_attitude = new Label({}, FontRole::Body, Token::T2, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_attitude);
    row->addWidget(m_signal);
    row->addStretch(1);
    row->addWidget(m_answered);
    return row;
}

QLayout* QuickLog::buildNext() {
    m_nextTitle = new Label({}, FontRole::Emphasis, Token::Text, this);
    m_due->setFixedWidth(Theme::instance().px(kDueWidth));
    m_who->setFixedWidth(Theme::instance().px(kWhoWidth));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_nextTitle->setContentsMargins(0, Theme::instance().px(kBaseline), 0, 0);
    row->addWidget(m_nextTitle, 0, Qt::AlignTop);
    row->addWidget(m_next, 1);
    row->addWidget(m_due);
    row->addWidget(m_who);
    return row;
}

QLayout* QuickLog::buildFoot() {
    m_keys = new Label({}, FontRole::Small, Token::T2, this);
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_pause, &QPushButton::clicked, this, [this] { trySubmit(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { trySubmit(false); });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_keys);
    row->addStretch();
    row->addWidget(m_pause);
    row->addWidget(m_save);
    return row;
}

void QuickLog::addKey(const QKeySequence& key, std::function<void()> run) {
    connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            std::move(run));
}

void QuickLog::addKeys() {
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) addKey(Qt::CTRL | enter, [this] { trySubmit(false); });
    for (int i = 0; i < kMostMethods; ++i)
        addKey(Qt::ALT | Qt::Key(Qt::Key_1 + i), [this, i] {
            const QList<FieldOption> methods = choicesOf("method", m_subject.lookup);
            if (i < methods.size()) setField("method", methods[i].value);
        });
}

void QuickLog::enter() {
    if (!isAncestorOf(m_window.focusWidget())) m_formerFocus = m_window.focusWidget();
    place();
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void QuickLog::leave() {
    hide();
    if (m_formerFocus != nullptr && m_formerFocus->isVisible()) m_formerFocus->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void QuickLog::place() {
    const Theme& theme = Theme::instance();
    const int edge = 2 * kReach;
    const int width = std::min(theme.px(kDesign.width()) + edge, m_window.width());
    const int wanted = std::max(theme.px(kDesign.height()) + edge, layout()->totalHeightForWidth(width));
    const int bottom = m_window.status().y() - kMargin + kReach;
    const int height = std::min(wanted, bottom);
    setGeometry(m_window.width() - kMargin + kReach - width, bottom - height, width, height);
}

void QuickLog::say() {
    m_title->setText(translated(ZTEXT("Log a contact")));
    setAccessibleName(m_title->text());
    m_close->setName(translated(ZTEXT("Close; what you typed is kept")), Qt::Key_Escape);
    m_attitude->setText(translated(ZTEXT("Attitude")));
    m_nextTitle->setText(translated(ZTEXT("Next step")));
    m_keys->setText(translated(ZTEXT("Alt 1–7 how, Alt ↑ → ↓ attitude, .. as last time, :: phrases")));
    m_pause->setText(translated(ZTEXT("Pause the plan…")));
    m_save->setText(translated(ZTEXT("Save")));
    m_form->retranslate();
    m_form->setLabelsShown(false);
    sayState({});
    guide();
}

void QuickLog::sayState(const QString& state) {
    const Clock& clock = m_subject.clock;
    const QString now = clock.local(clock.now()).toString(QStringLiteral("MM-dd HH:mm"));
    m_state->setText(joinedByDot(now, state));
}

void QuickLog::showKept() {
    sayState(translated(ZTEXT("draft kept")));
}

void QuickLog::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) say();
}

bool QuickLog::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && signalOf(*static_cast<QKeyEvent*>(event)) != nullptr) {
        event->accept();
        return true;
    }
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) place();
    return taken;
}

bool QuickLog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible()) place();
    return QWidget::eventFilter(watched, event);
}

// Keys that no editor wanted end here: the list behind is not meant.
void QuickLog::keyPressEvent(QKeyEvent* event) {
    if (const char* signal = signalOf(*event)) return setField("signal", QString::fromLatin1(signal));
    if (event->key() != Qt::Key_Escape) return;
    Q_EMIT closed();
    leave();
}

void QuickLog::paintEvent(QPaintEvent*) {
    paint::floatingPanel(*this, kRadius);
}

}  // namespace zhike
