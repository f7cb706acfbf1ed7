#pragma once

#include "app/cancellation.h"
#include "app/executionreport.h"
#include "report/report.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QPrinter;
class QPrintPreviewWidget;

namespace zhike {

class ErrorLine;
class IconButton;
class Label;
class Workspace;

// The follow-up execution report of a month as it will be printed; [ and ] go to another month. Prints it or saves it
// as PDF, workbook or page. Counting goes on in the background and ends with the dialog.
class ReportDialog : public Dialog {
    Q_OBJECT

public:
    // Shows last month; the workspace must outlive the dialog.
    ReportDialog(Workspace& workspace, QWidget* parent);
    ~ReportDialog() override;

protected:
    void say() override;

private:
    // What the report is made of, in no language yet.
    struct Counted {
        ExecutionReport execution;
        QHash<Id<Customer>, Customer> customers;
    };

    void addHead();
    void addButtons();
    void showMonth(QDate month);
    void count();
    void layOut();
    void print();
    void chooseFile(const QString& ending);
    void save(const QString& path);
    void setReady(bool ready);

    Workspace& m_workspace;
    QDate m_month;  // its first day
    Counted m_counted;
    bool m_isCounted = false;
    Report m_report;
    Cancellation m_cancellation;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    Label* m_title;
    Label* m_state;
    ErrorLine* m_failure;
    IconButton* m_earlier = nullptr;
    IconButton* m_later = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_page = nullptr;
    QPushButton* m_excel = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
};

}  // namespace zhike
