#pragma once

#include "domain/interaction.h"
#include "ui/followups/followupsubject.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace zhike {

class Avatar;
class ChoiceSwitch;
class DayLine;
class ErrorLine;
class FormBinder;
class HintLine;
class IconButton;
class Label;
class MainWindow;
class OptionBox;

// What was talked about with a customer and what comes next (表4, ux.md §6.1): a panel at the bottom right that floats
// over the window and leaves all of it usable. Tab goes from the text to the attitude, the next step and its day. Saves
// nothing itself: whoever opened it does, and keeps its draft. Deletes itself when it is closed.
class QuickLog : public QWidget {
    Q_OBJECT

public:
    QuickLog(FollowUpSubject subject, Id<User> actor, MainWindow& window);
    ~QuickLog() override;

    [[nodiscard]] Id<Customer> customer() const { return m_entry.customer; }
    [[nodiscard]] const QString& customerName() const { return m_subject.row.customer.name; }
    // In front of the window, the focus in the text.
    void enter();
    // Under the field it is about, else below the form.
    void showError(const Error& error);
    // It is saved or not wanted any more: gives the focus back.
    void leave();

    // What was typed and is not saved; empty when nothing was.
    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject& draft);
    // The draft is safe now.
    void showKept();

Q_SIGNALS:
    // pauses: the plan is to rest after it, which asks for a reason.
    void submitted(const zhike::Interaction& entry, bool pauses);
    void edited();
    void phraseAdded(const QString& phrase);
    void closed();  // by a person; what was typed stays a draft

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeEditors();
    void build();
    QLayout* buildHead();
    QLayout* buildAttitude();
    QLayout* buildNext();
    QLayout* buildFoot();
    void bindFields();
    void addKeys();
    void addKey(const QKeySequence& key, std::function<void()> run);
    void suggestNext();
    void place();
    void say();
    void guide();
    void sayState(const QString& state);
    void readText();
    void choosePhrase(const QString& before, const QString& after);
    void setText(const QString& before, const QString& after);
    void setField(const char* field, const QString& value);
    void trySubmit(bool pauses);
    [[nodiscard]] bool asksForStep() const;
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> faults() const;

    FollowUpSubject m_subject;
    MainWindow& m_window;
    Interaction m_entry;
    FormBinder* m_form;
    Label* m_title;
    Label* m_state;
    IconButton* m_close;
    Label* m_name;
    Label* m_contact;
    ChoiceSwitch* m_method;
    QPlainTextEdit* m_text;
    Label* m_attitude;
    ChoiceSwitch* m_signal;
    ChoiceSwitch* m_answered;
    Label* m_nextTitle;
    QLineEdit* m_next;
    DayLine* m_due;
    OptionBox* m_who;
    HintLine* m_guide;
    ErrorLine* m_failure;
    Label* m_keys;
    QPushButton* m_pause;
    QPushButton* m_save;
    QPointer<QWidget> m_formerFocus;
    bool m_asked = false;  // whether there is to be no next step
};

}  // namespace zhike
