#pragma once

#include "base/result.h"
#include "domain/user.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/fieldoption.h"

#include <QHash>

class QComboBox;
class QLineEdit;

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;
class ViewList;
class Workspace;

// The people who work with these data: add, rename, role, team; who leaves and to whom his customers go. Each change is
// saved at once and can be undone.
class PeopleDialog : public Dialog {
    Q_OBJECT

public:
    // The workspace must outlive the dialog.
    PeopleDialog(Workspace& workspace, QWidget* parent);
    ~PeopleDialog() override;

protected:
    void say() override;

private:
    void buildList(QWidget* place);
    void buildForm(QWidget* place);
    void buildLeaving(QWidget* place);
    void showPeople();
    void showPerson(Id<User> person);
    void startNew();
    void sayPerson();
    void readCounts();
    void save();
    void retire();
    void reactivate();
    void keep(Text label, const User& changed);
    void finish(const Result<User>& saved);

    [[nodiscard]] QString text(const QString& field) const;
    Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<FieldOption> roles() const;
    [[nodiscard]] QList<User> people() const;

    Workspace& m_workspace;
    ViewList* m_list;
    FormBinder* m_form;
    User m_person;  // as the form holds it; without id a new one
    QHash<qint64, qint64> m_counts;
    Label* m_heading = nullptr;
    Label* m_state = nullptr;
    ErrorLine* m_failure = nullptr;
    QWidget* m_leaving = nullptr;
    Label* m_heirLabel = nullptr;
    QComboBox* m_heir = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_reactivate = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace zhike
