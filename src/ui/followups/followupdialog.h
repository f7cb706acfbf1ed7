#pragma once

#include "app/lookup.h"
#include "rules/workcalendar.h"
#include "ui/widgets/dialog.h"

#include <QVBoxLayout>

class QPushButton;

namespace zhike {

class ErrorLine;
class FormBinder;
class Label;

// A form about one customer whose fields are bound by their names: the customer above it, Ctrl+Enter saves. Saves
// nothing itself: whoever opened it does and then accepts it or shows why not.
class FollowUpDialog : public Dialog {
    Q_OBJECT

public:
    // What the form is about; the clock must outlive the dialog.
    struct Subject {
        CustomerRow row;
        Lookup lookup;
        WorkCalendar calendar;
        const Clock& clock;
    };
    ~FollowUpDialog() override;

    // Under the field it is about, else below the form.
    void showError(const Error& error);

protected:
    FollowUpDialog(const char* name, QSize design, Subject subject, QWidget* parent);

    [[nodiscard]] virtual QString text(const QString& field) const = 0;
    [[nodiscard]] virtual Done set(const QString& field, const QString& text) = 0;
    [[nodiscard]] virtual QList<Error> faults() const = 0;
    // The form is complete.
    virtual void submit() = 0;
    // The field of the form that an error of the use case is about.
    [[nodiscard]] virtual QString fieldOf(const Error& error) const { return error.field; }
    void say() override;

    // To be called when all fields are bound.
    void begin(const char* firstField);
    // Puts an editor below the others.
    template <class Editor>
    Editor* add(const char* name) {
        auto* editor = new Editor(content());
        editor->setObjectName(QString::fromLatin1(name));
        column()->addWidget(editor);
        return editor;
    }
    // Reads a day as it is typed in a hurry; empty is none.
    [[nodiscard]] Done setDay(QDate& day, const QString& field, const QString& text) const;

    [[nodiscard]] const Subject& subject() const { return m_subject; }
    [[nodiscard]] FormBinder& form() const { return *m_form; }
    // One sentence about what is and what follows.
    [[nodiscard]] Label& guide() const { return *m_guide; }

private:
    void trySubmit();

    Subject m_subject;
    FormBinder* m_form;
    Label* m_name;
    Label* m_guide;
    ErrorLine* m_failure;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace zhike
