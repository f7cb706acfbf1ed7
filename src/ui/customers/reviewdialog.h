#pragma once

#include "app/customerinput.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace zhike {

class ChoiceSwitch;
class ErrorLine;
class Label;

// What a second person says about a record (V07): verified, or still to be verified and why. Tells what the record
// lacks, and its author that he may not. Saves nothing; whoever opened it does and then accepts it or shows why not.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(const CustomerInput& input, Id<User> reviewer, QWidget* parent);

    void showError(const Error& error);

Q_SIGNALS:
    void submitted(const QString& outcome, const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeBody();
    void makeFooter();
    void submit();
    void say();

    CustomerInput m_input;
    bool m_isAuthor;
    Text m_failure;
    Label* m_name;
    Label* m_missing;
    ChoiceSwitch* m_outcome;
    Label* m_noteLabel;
    QPlainTextEdit* m_note;
    ErrorLine* m_strip;
    QWidget* m_footer;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
};

}  // namespace zhike
