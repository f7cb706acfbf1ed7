#pragma once

#include "app/customerimport.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace zhike {

class Label;

// The last step of an import: how far it is, then what came of it and what can be done next.
class ReportStep : public QWidget {
    Q_OBJECT

public:
    explicit ReportStep(QWidget* parent);

    void start(const ImportCounts& planned);
    void setProgress(qint64 done, qint64 total);
    void showCounts(const ImportCounts& counts);

Q_SIGNALS:
    void saveRequested();
    void undoRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords();
    [[nodiscard]] QStringList lines() const;

    ImportCounts m_counts;
    bool m_finished = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QWidget* m_mark;
    Label* m_title;
    QProgressBar* m_bar;
    Label* m_lines;
    QWidget* m_actions;
    QPushButton* m_save;
    QPushButton* m_undo;
};

}  // namespace zhike
