#include "ui/shell/keysheet.h"

#include "ui/shell/actions.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zhike {
namespace {

constexpr QSize kLargest{720, 560};
constexpr int kColumns = 2;
constexpr int kTop = 14;
constexpr int kHeadGap = 14;
constexpr int kBottom = 8;

// One line: what it does and the keys of it.
class KeyRow : public QWidget {
public:
    KeyRow(const Action& action, QWidget* parent) : QWidget(parent), m_title(action.title.translated()) {
        for (const QKeySequence& keys : action.keys) m_keys << keyText(keys);
        setMinimumHeight(Theme::instance().px(28));
        setAccessibleName(QStringLiteral("%1 %2").arg(m_title, m_keys.join(u' ')));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        int right = width();
        for (auto key = m_keys.crbegin(); key != m_keys.crend(); ++key) {
            const int cap = paint::keyCapSize(*key).width();
            paint::keyCap(painter, QRect(right - cap, 0, cap, height()), *key);
            right -= cap + 4;
        }
        paint::text(painter, QRect(0, 0, right - 8, height()), m_title, FontRole::Body, Token::Text);
    }

private:
    QString m_title;
    QStringList m_keys;
};

// A height on the screen as the design's pixels at 100 % text, which is how Overlay wants it.
int designHeight(int px) {
    return px * 100 / Theme::instance().px(100) + 1;
}

struct Group {
    QString title;
    QList<const Action*> actions;
};

// In the order in which the sections were first registered.
QList<Group> groupsOf(const QList<const Action*>& actions) {
    QList<Group> groups;
    for (const Action* action : actions) {
        if (action->keys.isEmpty()) continue;
        const QString title = action->section.translated();
        const auto known = std::ranges::find(groups, title, &Group::title);
        (known != groups.end() ? *known : groups.emplace_back(Group{title, {}})).actions << action;
    }
    return groups;
}

QWidget* makeGroup(const Group& group, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new Label(group.title, FontRole::SmallTitle, Token::T3, box));
    lines->addSpacing(4);
    for (const Action* action : group.actions) lines->addWidget(new KeyRow(*action, box));
    return box;
}

}  // namespace

KeySheet::KeySheet(QWidget* window, const ActionRegistry& actions) : Overlay(window, kLargest) {
    setObjectName(QStringLiteral("keySheet"));
    setAccessibleName(tr("Keyboard shortcuts"));
    QWidget* head = makeHead();
    QWidget* sheet = makeSheet(actions, window->focusWidget());
    auto* area = new QScrollArea(panel());
    area->setObjectName(QStringLiteral("keySheetArea"));
    area->setAccessibleName(tr("Keyboard shortcuts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);

    auto* frame = new QVBoxLayout(panel());
    frame->setContentsMargins(20, kTop, 8, kBottom);
    frame->setSpacing(kHeadGap);
    frame->addWidget(head);
    frame->addWidget(area, 1);
    const int wanted = kTop + head->sizeHint().height() + kHeadGap + sheet->sizeHint().height() + kBottom;
    setDesign({kLargest.width(), qMin(kLargest.height(), designHeight(wanted))});
    open(area);
}

// The sheet is a snapshot: in another language it would have to be made again.
void KeySheet::changeEvent(QEvent* event) {
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) dismiss();
}

QWidget* KeySheet::makeHead() {
    auto* head = new QWidget(panel());
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(new Label(tr("Keyboard shortcuts"), FontRole::Heading, Token::Text, head), 1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Plain, {}, Qt::Key_Escape, head);
    connect(close, &QPushButton::clicked, this, &Overlay::dismiss);
    row->addWidget(close);
    return head;
}

// Groups go to the shorter column.
QWidget* KeySheet::makeSheet(const ActionRegistry& actions, const QWidget* focus) {
    auto* sheet = new QWidget(panel());
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 12, 12);
    columns->setSpacing(36);
    std::array<QVBoxLayout*, kColumns> column{};
    std::array<qsizetype, kColumns> lines{};
    for (QVBoxLayout*& one : column) {
        one = new QVBoxLayout;
        one->setSpacing(18);
        columns->addLayout(one, 1);
    }
    for (const Group& group : groupsOf(actions.workingAt(focus))) {
        const auto shorter = std::ranges::min_element(lines) - lines.begin();
        column[shorter]->addWidget(makeGroup(group, sheet));
        lines[shorter] += group.actions.size() + 2;
        for (const Action* action : group.actions) m_shown << action->id;
    }
    for (QVBoxLayout* one : column) one->addStretch();
    return sheet;
}

}  // namespace zhike
