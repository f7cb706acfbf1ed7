#include "ui/customers/conflictview.h"

#include "app/fieldlabels.h"
#include "domain/phone.h"
#include "ui/customers/valuereader.h"
#include "ui/style/icons.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>

namespace zhike {
namespace {

constexpr int kMark = 17;      // as wide as a radio button
constexpr int kLine = 28;      // and as high: names, marks and values stand on one line
constexpr int kLongest = 300;  // characters of a value; a note can have thousands
constexpr int kColumns = 3;

// The side that is kept without a choice, or room for its mark.
class Mark : public QWidget {
public:
    Mark(bool kept, QWidget* parent) : QWidget(parent), m_kept(kept) {
        setFixedSize(Theme::instance().px(kMark), Theme::instance().px(kLine));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!m_kept) return;
        QPainter painter(this);
        paintIcon(painter, rect(), "check", Theme::instance().color(Token::Acc), Theme::instance().px(14));
    }

private:
    bool m_kept;
};

QString labelOf(const FieldDifference& difference) {
    if (difference.column == u"is_primary") return fieldLabel(difference.column).translated();
    if (difference.contactName.isEmpty()) return fieldLabel(difference.column).translated();
    const QString field = difference.column == u"removed_ms" || difference.column == u"name"
                              ? fieldLabel(QStringLiteral("contact")).translated()
                              : fieldLabel(difference.column).translated();
    return Text(ZTEXT("%1 (%2)"), {field, difference.contactName}).translated();
}

QString phones(const QString& stored) {
    QStringList grouped;
    for (const QString& phone : stored.split(u';', Qt::SkipEmptyParts)) grouped << groupedPhone(phone);
    return listed(grouped);
}

QString valueOf(const FieldDifference& difference, Side side, const ValueReader& reader) {
    const QVariant& value = side == Side::Mine ? difference.mine : difference.theirs;
    if (value.isNull()) return {};
    if (difference.column == u"removed_ms") return translated(value.toBool() ? ZTEXT("Stays") : ZTEXT("Removed"));
    if (difference.column == u"phone" || difference.column == u"other_phones") return phones(value.toString());
    const bool isText = difference.column == u"is_primary" || difference.column == u"referrer_id";
    const QString text =
        isText ? value.toString()
               : reader.journaled(QLatin1String(difference.table), difference.column, QJsonValue::fromVariant(value));
    return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
}

// "Li Jing changed it at 14:35": the newest of those who did.
const FieldDifference* newest(const QList<FieldDifference>& found) {
    const FieldDifference* last = nullptr;
    for (const FieldDifference& one : found)
        if (!one.who.isEmpty() && (last == nullptr || one.at > last->at)) last = &one;
    return last;
}

}  // namespace

ConflictView::ConflictView(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void ConflictView::show(const QList<FieldDifference>& found, const ValueReader& reader) {
    m_found = found;
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(24, 16, 24, 20);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    addHeads(reader);
    for (int i = 0; i < m_found.size(); ++i) addRow(i, reader);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content);  // the former one goes
    QScrollArea::show();
}

void ConflictView::addHeads(const ValueReader& reader) {
    const FieldDifference* last = newest(m_found);
    const QString said = last == nullptr ? translated(ZTEXT("This customer was changed while you were editing."))
                                         : Text(ZTEXT("%1 changed this customer at %2, while you were editing."),
                                                {last->who, reader.moment(last->at)})
                                               .translated();
    const bool disputed =
        std::any_of(m_found.begin(), m_found.end(), [](const FieldDifference& one) { return one.disputed; });
    auto* title = new Label(said, FontRole::Emphasis, Token::Text, m_content);
    auto* hint = new Label(translated(disputed ? ZTEXT("What only one of you changed is kept. Choose where both did.")
                                               : ZTEXT("You changed different things: all of it is kept.")),
                           FontRole::Body, Token::T2, m_content);
    for (Label* line : {title, hint}) {
        line->setWordWrap(true);
        m_grid->addWidget(line, m_grid->rowCount(), 0, 1, kColumns);
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Label(translated(ZTEXT("Mine")), FontRole::SmallTitle, Token::T2, m_content), row, 1);
    m_grid->addWidget(new Label(translated(ZTEXT("Theirs")), FontRole::SmallTitle, Token::T2, m_content), row, 2);
}

void ConflictView::addRow(int index, const ValueReader& reader) {
    const FieldDifference& difference = m_found[index];
    auto* label = new Label(labelOf(difference), FontRole::SmallLabel, Token::T2, m_content);
    label->setWordWrap(true);
    label->setMinimumHeight(Theme::instance().px(kLine));
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
    QList<QRadioButton*> buttons;
    addSide(index, Side::Mine, reader, buttons);
    addSide(index, Side::Theirs, reader, buttons);
    if (buttons.isEmpty()) return;
    auto* group = new QButtonGroup(m_content);
    for (int i = 0; i < buttons.size(); ++i) group->addButton(buttons[i], i);
    buttons[difference.side == Side::Mine ? 0 : 1]->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this, index](int id, bool checked) {
        if (checked) m_found[index].side = id == 0 ? Side::Mine : Side::Theirs;
    });
}

void ConflictView::addSide(int index, Side side, const ValueReader& reader, QList<QRadioButton*>& buttons) {
    const FieldDifference& difference = m_found[index];
    const bool kept = !difference.disputed && difference.side == side;
    const QString value = orDash(valueOf(difference, side, reader));
    auto* cell = new QWidget(m_content);
    auto* grid = new QGridLayout(cell);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    auto* label = new Label(value, FontRole::Body, kept || difference.disputed ? Token::Text : Token::T3, cell);
    label->setWordWrap(true);
    label->setMinimumHeight(Theme::instance().px(kLine));
    grid->addWidget(label, 0, 1);
    if (side == Side::Theirs && !difference.who.isEmpty())
        grid->addWidget(
            new Label(joinedByDot(difference.who, reader.moment(difference.at)), FontRole::Small, Token::T2, cell), 1,
            1);
    QWidget* mark = nullptr;
    if (difference.disputed) {
        auto* button = new QRadioButton(cell);
        button->setObjectName((side == Side::Mine ? QStringLiteral("mine.") : QStringLiteral("theirs.")) +
                              difference.column);
        button->setAccessibleName(
            Text(side == Side::Mine ? ZTEXT("%1: mine, %2") : ZTEXT("%1: theirs, %2"), {labelOf(difference), value})
                .translated());
        buttons << button;
        mark = button;
    } else {
        mark = new Mark(kept, cell);
    }
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    m_grid->addWidget(cell, m_grid->rowCount() - 1, side == Side::Mine ? 1 : 2);
}

}  // namespace zhike
