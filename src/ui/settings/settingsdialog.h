#pragma once

#include "base/result.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/fieldoption.h"

#include <QMap>

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;
class Language;
class MainWindow;
class Preferences;
class Workspace;

// Settings (ux.md §6.5): the look of this computer, which works at once; those of the company, which are saved
// together and can be undone; and where the data are.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    // All must outlive the dialog.
    SettingsDialog(Workspace& workspace, MainWindow& window, Language& language, Preferences& preferences);
    ~SettingsDialog() override;

protected:
    void say() override;

private:
    void buildAppearance();
    void buildCompany();
    void buildData();
    Label* addHeading();
    [[nodiscard]] QWidget* addRow();
    void addDataButton(const char* action, QWidget* row);

    [[nodiscard]] QString lookText(const QString& field) const;
    Done setLook(const QString& field, const QString& text);
    [[nodiscard]] QList<FieldOption> options(const char* field) const;
    void readCompany();
    void saveCompany();
    void sayLabels();

    Workspace& m_workspace;
    MainWindow& m_window;
    Language& m_language;
    Preferences& m_preferences;
    FormBinder* m_look;
    FormBinder* m_company;
    QMap<QString, QString> m_values;  // of the company, as shown
    QMap<QString, QString> m_stored;  // as they are in the data
    QList<Label*> m_headings;
    Label* m_place = nullptr;
    ErrorLine* m_failure = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_folder = nullptr;
    QMap<QString, QPushButton*> m_dataButtons;  // by action
    QPushButton* m_close;
};

}  // namespace zhike
