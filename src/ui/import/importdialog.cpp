#include "ui/import/importdialog.h"

#include "ui/import/checkstep.h"
#include "ui/import/columnsstep.h"
#include "ui/import/filestep.h"
#include "ui/import/reportstep.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stepper.h"

#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

namespace zhike {

bool ImportDialog::isUnfinished() const {
    return m_importing || m_step == kColumns;
}

void ImportDialog::takeFile(const QString& path) {
    if (m_importing) return;
    goTo(kFile);
    m_file->take(path);
}

void ImportDialog::next() {
    if (!canGoOn()) return;
    switch (m_step) {
        case kFile: return goTo(kColumns);
        case kColumns: return check();
        case kCheck: return carryOut();
        case kReport: accept(); Q_EMIT showRequested();
    }
}

void ImportDialog::back() {
    if (m_importing || m_step == kFile || m_step == kReport) return;
    m_session->cancel();
    goTo(m_step == kCheck ? kColumns : kFile);
}

void ImportDialog::goTo(Step step) {
    m_step = step;
    m_note = {};
    m_failure = {};
    m_percent = -1;
    m_steps->setCurrentIndex(step);
    say();
    if (step == kColumns) m_columns->focusFirst();
}

void ImportDialog::readFile() {
    m_hasShape = false;
    m_check->forget();
    const auto then = [this](Result<ImportShape> shape) {
        m_percent = -1;
        m_hasShape = shape.ok();
        if (shape) {
            m_file->showShape(*shape);
            m_columns->setShape(*shape);
        } else {
            m_file->showError(shape.error());
        }
        say();
        if (shape && (focusWidget() == nullptr || qobject_cast<QPushButton*>(focusWidget()))) m_next->setFocus();
    };
    m_session->readShape(m_file->path(), m_file->read(), m_file->headerRow(), then);
    say();
}

ImportRequest ImportDialog::request() const {
    ImportRequest request;
    request.path = m_file->path();
    request.read = m_file->read();
    request.headerRow = m_file->headerRow();
    m_columns->fill(request);
    request.values = m_check->choices();
    return request;
}

void ImportDialog::check() {
    goTo(kCheck);
    m_plan = nullptr;
    m_check->showWaiting();
    makePlan();
}

// While another plan is made for a settled value, the former one stays in sight.
void ImportDialog::makePlan() {
    m_session->makePlan(request(), [this](Result<ImportSession::Plan> plan) {
        m_percent = -1;
        const bool first = m_plan == nullptr;
        m_plan = plan ? *plan : nullptr;
        if (!plan) m_failure = plan.error().message;
        m_check->showPlan(m_plan, m_workspace.lookup());
        say();
        if (first) m_check->focusFirst();
    });
    say();
}

void ImportDialog::carryOut() {
    const ImportCounts& counts = m_plan->counts();
    const int customers = counts.created + counts.updated;
    goTo(kReport);
    m_importing = true;
    m_report->start(counts);
    m_session->carryOut(m_plan, Text{ZTEXT("Import “%1”"), {QFileInfo(m_file->path()).fileName()}},
                        Text{ZTEXT("%n customer(s) imported"), {}, customers},
                        [this](const Result<ImportSession::Imported>& imported) { whenImported(imported); });
    say();
    m_cancel->setFocus();
}

void ImportDialog::whenImported(const Result<ImportSession::Imported>& imported) {
    m_importing = false;
    m_status.endProgress();
    if (imported) {
        m_changeSet = imported->changeSet;
        m_report->showCounts(imported->counts);
        say();
        m_next->setFocus();
        if (!isVisible()) deleteLater();  // the toast said it
        return;
    }
    const bool cancelled = imported.error().code == ErrorCode::Cancelled;
    goTo(kCheck);
    if (cancelled)
        m_note = ZTEXT("Cancelled. Nothing was imported.");
    else
        m_failure = imported.error().message;
    if (!isVisible() && !cancelled) open();
    if (imported.error().code == ErrorCode::Conflict) return makePlan();  // of what is there now
    say();
}

void ImportDialog::undo() {
    if (m_step != kReport || m_importing) return;
    accept();
    m_workspace.takeBack(m_changeSet);
}

void ImportDialog::saveRefused() {
    const QFileInfo file(m_file->path());
    const QString offered =
        Text{ZTEXT("%1 refused.csv"), {file.absolutePath() + u'/' + file.completeBaseName()}}.translated();
    auto* dialog = new QFileDialog(this, translated(ZTEXT("Save the refused rows")), offered);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(offered);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_session->saveRefused(m_plan, path, [this, path](const Done& saved) {
            m_note = saved ? Text{ZTEXT("Saved as “%1”."), {QFileInfo(path).fileName()}} : Text{};
            m_failure = saved ? Text{} : saved.error().message;
            say();
        });
    });
    dialog->open();
}

void ImportDialog::showProgress(qint64 done, qint64 total) {
    m_percent = total > 0 ? int(done * 100 / total) : 0;
    if (m_importing) {
        m_report->setProgress(done, total);
        m_status.setProgress({ZTEXT("Importing"), done, total, [this] { m_session->cancel(); }});
    }
    say();
}

// An import that runs is cancelled and the dialog stays; before it, what was chosen is kept for the next time.
void ImportDialog::reject() {
    m_session->cancel();
    if (m_importing) {
        m_note = ZTEXT("Cancelling…");
        return say();
    }
    if (m_step == kCheck) goTo(kColumns);
    QDialog::reject();
}

bool ImportDialog::canGoOn() const {
    switch (m_step) {
        case kFile: return m_hasShape;
        case kColumns: return m_columns->problem().isEmpty();
        case kCheck: return m_plan && !m_session->isBusy() && m_plan->counts().created + m_plan->counts().updated > 0;
        case kReport: break;
    }
    return !m_importing;
}

Text ImportDialog::nextVerb() const {
    switch (m_step) {
        case kFile: return ZTEXT("Next");
        case kColumns: return ZTEXT("Check");
        case kCheck: {
            const int customers = m_plan ? m_plan->counts().created + m_plan->counts().updated : 0;
            return customers > 0 ? Text{ZTEXT("Import %n customer(s)"), {}, customers} : Text{ZTEXT("Import")};
        }
        case kReport: break;
    }
    return ZTEXT("Show the customers");
}

Text ImportDialog::summary() const {
    const QString percent = QString::number(m_percent);
    if (m_percent >= 0 && m_step == kFile) return {ZTEXT("Reading… %1%"), {percent}};
    if (m_percent >= 0 && m_step == kCheck) return {ZTEXT("Checking… %1%"), {percent}};
    const bool planned = m_step == kCheck && m_plan && !m_session->isBusy();
    if (m_note.isEmpty() && planned && !canGoOn()) return {ZTEXT("There is nothing to import.")};
    return m_note;
}

void ImportDialog::say() {
    setWindowTitle(translated(ZTEXT("Import customers")));
    m_title->setText(windowTitle());
    m_stepper->setCurrent(m_step == kReport && !m_importing ? kReport + 1 : m_step);
    m_summary->setText(summary().translated());
    m_strip->setText((m_step == kColumns ? m_columns->problem() : m_failure).translated());
    m_background->setText(translated(ZTEXT("Continue in the background")));
    m_background->setVisible(m_importing);
    m_back->setText(translated(ZTEXT("Back")));
    m_back->setVisible(m_step == kColumns || m_step == kCheck);
    m_cancel->setText(translated(m_step == kReport && !m_importing ? ZTEXT("Close") : ZTEXT("Cancel")));
    m_next->setText(nextVerb().translated());
    m_next->setVisible(!m_importing);
    m_next->setEnabled(canGoOn());
}

void ImportDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) say();
}

// Enter presses the button that has the focus and no other.
void ImportDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QDialog::keyPressEvent(event);
    if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) button->click();
}

void ImportDialog::paintEvent(QPaintEvent*) {
    const QColor line = Theme::instance().color(Token::Line);
    QPainter painter(this);
    painter.fillRect(0, m_head->geometry().bottom(), width(), 1, line);
    painter.fillRect(0, m_footer->y(), width(), 1, line);
}

}  // namespace zhike
