#pragma once

#include "ui/import/importsession.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace zhike {

class CheckStep;
class ColumnsStep;
class ErrorLine;
class FileStep;
class Label;
class ReportStep;
class StatusBar;
class Stepper;

// The import of customers (ux.md §6.5): file, columns, check, then the import with its report. Nothing is written
// before the last step, which can be cancelled, or left to go on while the dialog is away. GUI thread; whoever opened
// it deletes it unless isUnfinished().
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, StatusBar& status, QWidget* parent);

    void takeFile(const QString& path);
    // Closed, but worth opening again: columns were chosen, or the import still goes on.
    [[nodiscard]] bool isUnfinished() const;
    [[nodiscard]] bool isImporting() const { return m_importing; }

    void reject() override;

Q_SIGNALS:
    void showRequested();  // the customers that were imported

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum Step { kFile, kColumns, kCheck, kReport };

    void build();
    QWidget* makeHead();
    void makeFooter();
    void connectSteps();
    void listenToKeys();
    void takeSize();

    void next();
    void back();
    void goTo(Step step);
    void readFile();
    void check();
    void makePlan();
    void carryOut();
    void whenImported(const Result<ImportSession::Imported>& imported);
    void undo();
    void saveRefused();
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] ImportRequest request() const;

    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] Text nextVerb() const;
    [[nodiscard]] Text summary() const;
    void say();  // everything that depends on step, state or language

    Workspace& m_workspace;
    StatusBar& m_status;
    ImportSession* m_session;
    Step m_step = kFile;
    bool m_hasShape = false;
    bool m_importing = false;
    ImportSession::Plan m_plan;
    ChangeSetId m_changeSet;
    Text m_note;     // what just happened, in the footer
    Text m_failure;  // in the strip
    int m_percent = -1;

    Label* m_title = nullptr;
    Stepper* m_stepper = nullptr;
    QWidget* m_head = nullptr;
    QStackedWidget* m_steps = nullptr;
    FileStep* m_file = nullptr;
    ColumnsStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    ReportStep* m_report = nullptr;
    ErrorLine* m_strip = nullptr;
    QWidget* m_footer = nullptr;
    Label* m_summary = nullptr;
    QPushButton* m_background = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_next = nullptr;
};

}  // namespace zhike
