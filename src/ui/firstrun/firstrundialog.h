#pragma once

#include "base/result.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/fieldoption.h"

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;
class Language;
class MainWindow;
class Workspace;

// The one question before a new file is worked with (ux.md §11): language and look, already guessed, and who works
// here, who becomes its administrator. May be skipped.
class FirstRunDialog : public Dialog {
    Q_OBJECT

public:
    // All must outlive the dialog.
    FirstRunDialog(Workspace& workspace, MainWindow& window, Language& language);
    ~FirstRunDialog() override;

protected:
    void say() override;

private:
    [[nodiscard]] QString text(const QString& field) const;
    Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<FieldOption> options(const char* field) const;
    void start();

    Workspace& m_workspace;
    Language& m_language;
    QString m_name;
    QString m_team;
    Label* m_title;
    Label* m_explained;
    FormBinder* m_form;
    ErrorLine* m_failure;
    QPushButton* m_skip;
    QPushButton* m_start;
};

}  // namespace zhike
