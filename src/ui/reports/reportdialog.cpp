#include "ui/reports/reportdialog.h"

#include "report/followupreport.h"
#include "report/pdfreport.h"
#include "report/reportfile.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QShortcut>

namespace zhike {

namespace {

constexpr QSize kDesign{820, 760};
constexpr int kLeastPreview = 360;

const QString kPdf = QStringLiteral("pdf");
const QString kExcel = QStringLiteral("xlsx");
const QString kPage = QStringLiteral("html");

QString kindOfFile(const QString& ending) {
    if (ending == kPdf) return QStringLiteral("PDF (*.pdf)");
    return ending == kExcel ? translated(ZTEXT("Excel workbook (*.xlsx)")) : translated(ZTEXT("Web page (*.html)"));
}

QDate firstOf(QDate day) {
    return {day.year(), day.month(), 1};
}

}  // namespace

ReportDialog::ReportDialog(Workspace& workspace, QWidget* parent)
    : Dialog(kDesign, parent),
      m_workspace(workspace),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_preview(new QPrintPreviewWidget(m_printer.get(), content())),
      m_title(new Label({}, FontRole::Section, Token::Text, content())),
      m_state(new Label({}, FontRole::Body, Token::T2, content())),
      m_failure(new ErrorLine(ErrorLine::Look::Plain, content())) {
    setObjectName(QStringLiteral("report"));
    m_preview->setMinimumHeight(kLeastPreview);
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { paintReport(m_report, *printer); });
    addHead();
    column()->addWidget(m_preview, 1);
    column()->addWidget(m_failure);
    addButtons();
    showMonth(firstOf(workspace.clock().today()).addMonths(-1));
}

ReportDialog::~ReportDialog() {
    m_cancellation.cancel();
}

void ReportDialog::addHead() {
    auto* head = new QHBoxLayout;
    m_earlier = new IconButton(QStringLiteral("chevron-left"), {}, Qt::Key_BracketLeft, content());
    m_later = new IconButton(QStringLiteral("chevron-right"), {}, Qt::Key_BracketRight, content());
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_later->setObjectName(QStringLiteral("later"));
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    column()->addLayout(head);
    for (const auto& [button, key, months] :
         {std::tuple(m_earlier, Qt::Key_BracketLeft, -1), std::tuple(m_later, Qt::Key_BracketRight, 1)}) {
        const auto go = [this, months = months] { showMonth(m_month.addMonths(months)); };
        connect(button, &QToolButton::clicked, this, go);
        connect(new QShortcut(key, this), &QShortcut::activated, this, go);
    }
}

void ReportDialog::addButtons() {
    m_close = addButton(ButtonKind::Plain, Qt::Key_Escape);
    m_page = addButton(ButtonKind::Plain, {});
    m_excel = addButton(ButtonKind::Plain, Qt::CTRL | Qt::Key_E);
    m_pdf = addButton(ButtonKind::Plain, Qt::CTRL | Qt::Key_S);
    m_print = addButton(ButtonKind::Primary, Qt::CTRL | Qt::Key_P);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const auto run = [this](QPushButton* button, const QKeySequence& key, std::function<void()> what) {
        connect(button, &QPushButton::clicked, this, what);
        if (!key.isEmpty())
            connect(new QShortcut(key, this), &QShortcut::activated, this, [button] { button->click(); });
    };
    run(m_page, {}, [this] { chooseFile(kPage); });
    run(m_excel, Qt::CTRL | Qt::Key_E, [this] { chooseFile(kExcel); });
    run(m_pdf, Qt::CTRL | Qt::Key_S, [this] { chooseFile(kPdf); });
    run(m_print, Qt::CTRL | Qt::Key_P, [this] { print(); });
}

// A month that has not begun says nothing.
void ReportDialog::showMonth(QDate month) {
    const QDate present = firstOf(m_workspace.clock().today());
    if (month > present) return;
    m_month = month;
    m_isCounted = false;
    m_later->setEnabled(month < present);
    count();
    say();
}

void ReportDialog::count() {
    m_cancellation.cancel();
    m_cancellation = Cancellation();
    setReady(false);
    m_state->setText(translated(ZTEXT("Counting…")));
    m_failure->setText({});
    const auto ask = [month = m_month, &clock = m_workspace.clock()](Repositories& data) -> Result<Counted> {
        const auto execution = executionReport(data, clock, {month});
        if (!execution) return execution.error();
        const auto customers = data.customers.ofRows(execution->missed);
        if (!customers) return customers.error();
        return Counted{*execution, *customers};
    };
    whenDone(m_workspace.store().readSlowly(ask, m_cancellation), this, [this](const Result<Counted>& counted) {
        if (!counted && counted.error().code == ErrorCode::Cancelled) return;  // another month is counted
        setReady(counted.ok());
        if (!counted) return m_failure->setText(counted.error().message.translated());
        m_counted = *counted;
        m_isCounted = true;
        layOut();
    });
}

void ReportDialog::setReady(bool ready) {
    m_state->setVisible(!ready);
    for (QPushButton* button : {m_page, m_excel, m_pdf, m_print}) button->setEnabled(ready);
}

// Makes the pages, in the language of the window.
void ReportDialog::layOut() {
    const Clock& clock = m_workspace.clock();
    const QString made = clock.local(clock.now()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_report = followUpReport(m_counted.execution, m_counted.customers, m_workspace.lookup(),
                              {m_workspace.user().name, made, Theme::instance().isChinese()});
    m_printer->setPageLayout(pageLayoutOf(m_report));
    m_preview->updatePreview();
    m_preview->fitToWidth();
}

void ReportDialog::print() {
    auto* dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* printer) { paintReport(m_report, *printer); });
    dialog->open();
}

void ReportDialog::chooseFile(const QString& ending) {
    auto* dialog = new QFileDialog(this, translated(ZTEXT("Save the report")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(kindOfFile(ending));
    dialog->selectFile(
        QStringLiteral("%1 %2.%3").arg(m_report.title, m_month.toString(QStringLiteral("yyyy-MM")), ending));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::save);
    dialog->open();
}

void ReportDialog::save(const QString& path) {
    const Done written = writeReport(m_report, path);
    m_failure->setText(written ? QString() : written.error().message.translated());
    m_state->setVisible(written.ok());
    m_state->setText(Text{ZTEXT("Saved as “%1”"), {QFileInfo(path).fileName()}}.translated());
}

void ReportDialog::say() {
    const Text month{ZTEXT("Follow-up execution report, %1"), {m_month.toString(QStringLiteral("yyyy-MM"))}};
    setWindowTitle(month.translated());
    m_title->setText(month.translated());
    if (!m_isCounted) m_state->setText(translated(ZTEXT("Counting…")));
    m_earlier->setName(translated(ZTEXT("Earlier month")), Qt::Key_BracketLeft);
    m_later->setName(translated(ZTEXT("Later month")), Qt::Key_BracketRight);
    m_preview->setAccessibleName(translated(ZTEXT("Pages of the report")));
    m_close->setText(translated(ZTEXT("Close")));
    m_page->setText(translated(ZTEXT("Web page…")));
    m_excel->setText(translated(ZTEXT("Excel…")));
    m_pdf->setText(translated(ZTEXT("PDF…")));
    m_print->setText(translated(ZTEXT("Print…")));
    if (m_isCounted) layOut();
}

}  // namespace zhike
