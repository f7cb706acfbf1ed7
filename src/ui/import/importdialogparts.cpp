// How the import dialog is put together: its head, steps, footer and keys.
#include "ui/import/checkstep.h"
#include "ui/import/columnsstep.h"
#include "ui/import/filestep.h"
#include "ui/import/importdialog.h"
#include "ui/import/reportstep.h"
#include "ui/widgets/button.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepper.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace zhike {
namespace {

constexpr QSize kDesignSize(1000, 700);
constexpr QSize kLeastSize(760, 520);
constexpr int kFrame = 40;  // of the window behind it stays in sight

const QKeySequence kNextKey(Qt::CTRL | Qt::Key_Return);
const QKeySequence kBackKey(Qt::ALT | Qt::Key_Left);

}  // namespace

ImportDialog::ImportDialog(Workspace& workspace, StatusBar& status, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_status(status), m_session(new ImportSession(workspace, this)) {
    setWindowModality(Qt::WindowModal);
    build();
    connectSteps();
    listenToKeys();
    takeSize();
    goTo(kFile);
}

void ImportDialog::build() {
    m_head = makeHead();
    m_steps = new QStackedWidget(this);
    m_file = new FileStep(m_steps);
    m_columns = new ColumnsStep(m_steps);
    m_check = new CheckStep(m_steps);
    m_report = new ReportStep(m_steps);
    for (QWidget* step : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_report)})
        m_steps->addWidget(step);
    m_strip = new ErrorLine(ErrorLine::Look::Strip, this);
    makeFooter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_steps, 1);
    column->addWidget(m_strip);
    column->addWidget(m_footer);
}

QWidget* ImportDialog::makeHead() {
    auto* head = new QWidget(this);
    m_title = new Label({}, FontRole::Heading, Token::Text, head);
    m_stepper = new Stepper(head);
    m_stepper->setSteps({ZTEXT("File"), ZTEXT("Columns"), ZTEXT("Check"), ZTEXT("Import")});
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(24, 14, 24, 15);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_stepper);
    return head;
}

void ImportDialog::makeFooter() {
    m_footer = new QWidget(this);
    m_summary = new Label({}, FontRole::Small, Token::T2, m_footer);
    m_summary->setElided(true);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_background = makeButton({}, ButtonKind::Plain, m_footer);
    m_back = makeButton({}, ButtonKind::Plain, {}, kBackKey, m_footer);
    m_cancel = makeButton({}, ButtonKind::Plain, {}, Qt::Key_Escape, m_footer);
    m_next = makeButton({}, ButtonKind::Primary, {}, kNextKey, m_footer);
    m_background->setObjectName(QStringLiteral("background"));
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(24, 13, 24, 12);
    row->addWidget(m_summary, 1);
    for (QPushButton* button : {m_background, m_back, m_cancel, m_next}) row->addWidget(button);
    connect(m_background, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
}

void ImportDialog::connectSteps() {
    connect(m_file, &FileStep::changed, this, &ImportDialog::readFile);
    connect(m_columns, &ColumnsStep::changed, this, &ImportDialog::say);
    connect(m_check, &CheckStep::changed, this, &ImportDialog::makePlan);
    connect(m_check, &CheckStep::saveRequested, this, &ImportDialog::saveRefused);
    connect(m_report, &ReportStep::saveRequested, this, &ImportDialog::saveRefused);
    connect(m_report, &ReportStep::undoRequested, this, &ImportDialog::undo);
    connect(m_session, &ImportSession::progressed, this, &ImportDialog::showProgress);
    auto* drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this, &ImportDialog::takeFile);
    connect(drop, &FileDrop::hovered, m_file, &FileStep::setHovered);
}

void ImportDialog::listenToKeys() {
    for (const QKeySequence& key : {kNextKey, QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(key, this), &QShortcut::activated, this, &ImportDialog::next);
    connect(new QShortcut(kBackKey, this), &QShortcut::activated, this, &ImportDialog::back);
    connect(new QShortcut(QKeySequence(QKeySequence::Undo), this), &QShortcut::activated, this, &ImportDialog::undo);
    connect(new QShortcut(QKeySequence(QKeySequence::Open), this), &QShortcut::activated, this, [this] {
        if (m_step == kFile) m_file->choose();
    });
}

// Never larger than the window it belongs to.
void ImportDialog::takeSize() {
    const Theme& theme = Theme::instance();
    const QSize room = parentWidget()->window()->size() - QSize(kFrame, kFrame);
    setMinimumSize(kLeastSize.boundedTo(room));
    resize(QSize(theme.px(kDesignSize.width()), theme.px(kDesignSize.height())).boundedTo(room));
}

}  // namespace zhike
