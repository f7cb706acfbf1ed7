#include "ui/import/reportstep.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace zhike {
namespace {

// Design pixels.
constexpr int kMark = 40;
constexpr int kBarWidth = 360;

}  // namespace

ReportStep::ReportStep(QWidget* parent)
    : QWidget(parent),
      m_mark(new QWidget(this)),
      m_title(new Label({}, FontRole::Display, Token::Text, this)),
      m_bar(new QProgressBar(this)),
      m_lines(new Label({}, FontRole::Body, Token::T2, this)),
      m_actions(new QWidget(this)),
      m_save(makeButton({}, ButtonKind::Plain, QStringLiteral("save"), {}, m_actions)),
      m_undo(makeButton({}, ButtonKind::Plain, QStringLiteral("undo-2"), QKeySequence(QKeySequence::Undo), m_actions)) {
    const int side = Theme::instance().px(kMark);
    m_mark->setFixedSize(side, side);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(Theme::instance().px(kBarWidth));
    m_save->setObjectName(QStringLiteral("saveRefused"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    for (Label* label : {m_title, m_lines}) label->setAlignment(Qt::AlignHCenter);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(2);
    for (QWidget* part : {m_mark, static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_bar),
                          static_cast<QWidget*>(m_lines), m_actions})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_save, &QPushButton::clicked, this, &ReportStep::saveRequested);
    connect(m_undo, &QPushButton::clicked, this, &ReportStep::undoRequested);
}

void ReportStep::start(const ImportCounts& planned) {
    m_counts = planned;
    m_finished = false;
    setProgress(0, planned.created + planned.updated);
}

void ReportStep::setProgress(qint64 done, qint64 total) {
    m_done = done;
    m_total = total;
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0) m_bar->setValue(int(done * 1000 / total));
    showWords();
}

void ReportStep::showCounts(const ImportCounts& counts) {
    m_counts = counts;
    m_finished = true;
    showWords();
}

QStringList ReportStep::lines() const {
    if (!m_finished)
        return {Text{ZTEXT("%1 of %2 rows"), {countText(m_done), countText(m_total)}}.translated(),
                translated(ZTEXT("All of them or, when it is cancelled, none."))};
    QStringList lines{Text{ZTEXT("%n customer(s) added"), {}, m_counts.created}.translated(),
                      Text{ZTEXT("%n customer(s) changed"), {}, m_counts.updated}.translated()};
    if (m_counts.unchanged > 0)
        lines << Text{ZTEXT("%n row(s) without a difference"), {}, m_counts.unchanged}.translated();
    if (m_counts.rejected > 0) lines << Text{ZTEXT("%n row(s) refused"), {}, m_counts.rejected}.translated();
    return lines;
}

void ReportStep::showWords() {
    m_title->setText(translated(m_finished ? ZTEXT("Import finished") : ZTEXT("Importing…")));
    m_lines->setText(lines().join(u'\n'));
    m_mark->setVisible(m_finished);
    m_bar->setVisible(!m_finished);
    m_bar->setAccessibleName(m_title->text());
    m_actions->setVisible(m_finished);
    m_save->setVisible(m_counts.rejected > 0);
    m_save->setText(translated(ZTEXT("Save the refused rows…")));
    m_undo->setText(translated(ZTEXT("Undo the import")));
    update();
}

void ReportStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showWords();
}

void ReportStep::paintEvent(QPaintEvent*) {
    if (!m_finished) return;
    QPainter painter(this);
    paintIcon(painter, m_mark->geometry(), "circle-check", Theme::instance().fill(Kind::Ok), m_mark->width());
}

}  // namespace zhike
