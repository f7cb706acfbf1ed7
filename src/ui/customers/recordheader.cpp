#include "ui/customers/recordheader.h"

#include "ui/customers/badgerow.h"
#include "ui/customers/statekinds.h"
#include "ui/customers/valuereader.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace zhike {
namespace {

constexpr int kAvatar = 40;
constexpr int kHitHeight = 28;
constexpr int kRingGap = 4;  // between the number and its focus ring

// The number of the record: a click copies it.
class NumberButton : public QAbstractButton {
public:
    explicit NumberButton(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetrics metrics(Theme::instance().font(FontRole::Figures));
        return {metrics.horizontalAdvance(text()) + 2 * kRingGap, Theme::instance().px(kHitHeight)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::text(painter, rect(), text(), FontRole::Figures, underMouse() ? Token::Acc : Token::T3);
        if (hasFocus()) paint::focusRing(painter, rect().adjusted(0, 3, 0, -3), 4);
    }
};

QList<Badge> badgesOf(const CustomerRow& row, const ValueReader& reader) {
    QList<Badge> badges;
    const Customer& customer = row.customer;
    if (customer.archived.isSet()) badges << Badge{translated(ZTEXT("Archived")), Kind::Neu};
    if (!customer.grade.isEmpty()) badges << Badge{reader.choice("grade", customer.grade), kindOfGrade(customer.grade)};
    if (!row.facts.stage.isEmpty())
        badges << Badge{reader.choice("stage", row.facts.stage), kindOfStage(row.facts.stage)};
    for (const QString& tag : reader.choices("tag", customer.tags)) badges << Badge{tag};
    return badges;
}

// An item of the menu that shows its key; the action registry listens to it.
void setItem(QAction* item, const char* verb, const QKeySequence& key = {}) {
    const QString words = translated(verb);
    item->setText(key.isEmpty() ? words : words + u'\t' + keyText(key));
}

}  // namespace

RecordHeader::RecordHeader(QWidget* parent)
    : QWidget(parent),
      m_company(new Avatar(paint::AvatarShape::Company, kAvatar, this)),
      m_person(new Avatar(paint::AvatarShape::Person, kAvatar, this)),
      m_name(new Label({}, FontRole::Heading, Token::Text, this)),
      m_number(new NumberButton(this)),
      m_badges(new BadgeRow(this)),
      m_more(new IconButton("ellipsis", {}, {}, this)) {
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* below = new QHBoxLayout;
    below->setSpacing(10 - kRingGap);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_number);
    below->addWidget(m_badges, 1);
    auto* above = new QHBoxLayout;
    above->setSpacing(8);
    above->addWidget(m_name, 1);
    above->addWidget(m_more);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(above);
    words->addLayout(below);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget* picture : {m_company, m_person}) row->addWidget(picture);
    row->addLayout(words, 1);
    makeMenu();
    connect(m_number, &QAbstractButton::clicked, this, [this] { Q_EMIT copyRequested(m_number->text()); });
}

void RecordHeader::makeMenu() {
    auto* menu = new QMenu(m_more);
    m_more->setObjectName(QStringLiteral("more"));
    m_edit = menu->addAction(icon("pencil-line"), {});
    m_archive = menu->addAction(icon("archive"), {});
    m_restore = menu->addAction(icon("archive-restore"), {});
    connect(m_edit, &QAction::triggered, this, &RecordHeader::editRequested);
    connect(m_archive, &QAction::triggered, this, &RecordHeader::archiveRequested);
    connect(m_restore, &QAction::triggered, this, &RecordHeader::restoreRequested);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void RecordHeader::setCustomer(const CustomerRow& row, const ValueReader& reader) {
    const Customer& customer = row.customer;
    for (Avatar* picture : {m_company, m_person}) picture->setName(customer.name);
    m_company->setVisible(!customer.isIndividual());
    m_person->setVisible(customer.isIndividual());
    m_name->setText(customer.name);
    m_number->setText(customer.no);
    m_number->updateGeometry();
    m_badges->setBadges(badgesOf(row, reader));
    m_archive->setVisible(!customer.archived.isSet());
    m_restore->setVisible(customer.archived.isSet());
    setWords();
}

void RecordHeader::setWords() {
    m_number->setAccessibleName(Text(ZTEXT("Number %1"), {m_number->text()}).translated());
    setTip(m_number, translated(ZTEXT("Copy the number")));
    m_more->setName(translated(ZTEXT("More actions")));
    m_more->menu()->setAccessibleName(m_more->accessibleName());
    setItem(m_edit, ZTEXT("Edit"), Qt::Key_E);
    setItem(m_archive, ZTEXT("Archive"));
    setItem(m_restore, ZTEXT("Restore from the archive"));
}

}  // namespace zhike
