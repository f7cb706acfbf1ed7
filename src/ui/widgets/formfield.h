#pragma once

#include <QWidget>

namespace zhike {

class ErrorLine;
class Label;

// The place of one field in a form: its label with the required mark, the editor, and one sentence about what is wrong
// with it. Takes the place of the editor in the layout that a .ui file put it in.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget* editor);

    void setLabel(const QString& label);
    void setRequired(bool required);
    // Without it the label is only read out.
    void setLabelShown(bool shown);
    void setError(const QString& sentence);  // empty when all is well
    [[nodiscard]] QString label() const;
    [[nodiscard]] QString error() const;
    // What a screen reader says about the editor; to be called again when the language changes.
    void describe();

private:
    QWidget* m_editor;
    Label* m_label;
    Label* m_mark;
    ErrorLine* m_error;
    bool m_required = false;
};

}  // namespace zhike
