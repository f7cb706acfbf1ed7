#pragma once

#include "base/result.h"
#include "ui/widgets/fieldoption.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace zhike {

class ChoiceSwitch;
class FormField;
class TagField;

// What a form edits, read and written a field at a time.
struct FieldAccess {
    std::function<QString(const QString& field)> text;                   // what it holds, as people read it
    std::function<Done(const QString& field, const QString& text)> set;  // reads and normalises, or says why not
    std::function<QList<Error>()> faults;                                // what else is wrong with the whole
};

// What is typed into a line: figures and Latin letters need no input method.
enum class Typing { Words, Latin };

// Binds the editors of a .ui form to the fields of what it edits. Each editor gets its label (app/fieldlabels.h) and
// room for one sentence below it. A field is read when it is left, and all of them by check(): normalised text is put
// back, text that does not fit stays with the reason under it. A field nobody changed is never written.
// On the GUI thread, owned by its form.
class FormBinder : public QObject {
    Q_OBJECT

public:
    FormBinder(FieldAccess access, QObject* parent);

    void bind(const char* field, QLineEdit* edit, Typing typing = Typing::Words);
    void bind(const char* field, QPlainTextEdit* edit);
    void bind(const char* field, QComboBox* box, FieldOptions options);
    void bind(const char* field, ChoiceSwitch* choice, FieldOptions options);
    void bind(const char* field, TagField* tags, FieldOptions options);

    void setLabel(const char* field, const Text& label);  // another one than the field usually has
    void setRequired(const char* field, bool required);   // only the mark; FieldAccess::faults decides
    void setApplies(const char* field, bool applies);     // one that does not is hidden while it is empty

    // Shows what the access holds, forgets all errors; what changes() compares with.
    void show();
    // Reads every field and shows all that is wrong; the first bad field gets the focus.
    [[nodiscard]] bool check();
    // An error from elsewhere, under its field until that is edited; false when it is about none of these fields.
    [[nodiscard]] bool showError(const Error& error);
    // The labels of the fields with an error, in order.
    [[nodiscard]] QStringList faulty() const;
    [[nodiscard]] bool isEmpty(const QWidget* part) const;  // whether no editor in that part holds anything

    // The texts that differ from what was shown first, right or wrong; and the way back.
    [[nodiscard]] QJsonObject changes() const;
    void restore(const QJsonObject& changes);

    void retranslate();

Q_SIGNALS:
    void changed(const QString& field);  // it was read
    void judged();                       // errors came or went
    void found(QWidget* editor);         // is about to get the focus: bring it into sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString field;
        QWidget* editor;
        FormField* place;
        std::function<QString()> text;
        std::function<void(const QString&)> show;
        std::function<void()> retranslate;
        Text label;
        QString first;    // text that show() left
        QString settled;  // text that the access holds
        Text refused;     // why the text cannot be read
        Text fault;       // what is wrong with it although it can
        bool applies = true;
    };

    Entry& add(const char* field, QWidget* editor);
    [[nodiscard]] Entry* find(const QString& field);
    void edited(const QString& field);
    void leave(const QString& field);
    void read(Entry& entry);
    void putBack(Entry& entry);
    void judge(bool all, const Entry* one = nullptr);
    void follow(const Entry& entry);
    void focus(const Entry& entry);
    [[nodiscard]] static bool isWrong(const Entry& entry);

    FieldAccess m_access;
    std::vector<Entry> m_entries;
};

}  // namespace zhike
