#pragma once

#include "base/result.h"
#include "ui/widgets/fieldoption.h"

#include <QAnyStringView>
#include <QJsonObject>
#include <QObject>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace zhike {

class ChoiceSwitch;
class FormField;
class RecordField;
class TagField;

// What a form edits, read and written a field at a time.
struct FieldAccess {
    std::function<QString(const QString& field)> text;                   // what it holds, as people read it
    std::function<Done(const QString& field, const QString& text)> set;  // reads and normalises, or says why not
    std::function<QList<Error>()> faults;                                // what else is wrong with the whole
};

// What is typed into a line: figures and Latin letters need no input method, phone numbers are grouped on the way.
enum class Typing { Words, Latin, Phone };

// Binds the editors of a .ui form to the fields of what it edits. Each editor gets its label (app/fieldlabels.h) and
// room for one sentence below it. A field is read when it is left, and all of them by check(): normalised text is put
// back, text that does not fit stays with the reason under it. A field nobody changed is never written.
// On the GUI thread, owned by its form.
class FormBinder : public QObject {
    Q_OBJECT

public:
    FormBinder(FieldAccess access, QObject* parent);

    void bind(QAnyStringView field, QLineEdit* edit, Typing typing = Typing::Words);
    void bind(QAnyStringView field, QPlainTextEdit* edit);
    void bind(QAnyStringView field, QComboBox* box, FieldOptions options);
    void bind(QAnyStringView field, ChoiceSwitch* choice, FieldOptions options);
    void bind(QAnyStringView field, TagField* tags, FieldOptions options);
    void bind(QAnyStringView field, RecordField* record);
    // Fields bound from now on stand behind that one, which must be bound, and before those bound already.
    void bindBehind(QAnyStringView field);
    // Forgets the fields of a part that is about to go.
    void unbind(const QWidget* part);

    void setLabel(QAnyStringView field, const Text& label);  // another one than the field usually has
    void setLabelsShown(bool shown);                         // of the fields bound so far; unseen they are read out
    void setRequired(const char* field, bool required);      // only the mark; FieldAccess::faults decides
    void setApplies(const char* field, bool applies);        // one that does not is hidden while it is empty

    // Shows what the access holds, forgets all errors; what changes() compares with.
    void show();
    // Shows what the access holds by now; changes() compares as before.
    void showAgain();
    // Types text into a field, leaving what is typed into the others alone.
    void put(QAnyStringView field, const QString& text);
    // The same where it is empty.
    void suggest(QAnyStringView field, const QString& text);
    // Two fields have changed places in what is edited: what was typed, also wrongly, goes with them.
    void exchange(QAnyStringView one, QAnyStringView other);
    // Reads every field and shows all that is wrong; the first bad field gets the focus.
    [[nodiscard]] bool check();
    // An error from elsewhere, under its field until that is edited; false when it is about none of these fields.
    [[nodiscard]] bool showError(const Error& error);
    // The fields with an error, in order.
    [[nodiscard]] QStringList faulty() const;
    [[nodiscard]] QString label(const QString& field) const;
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

    Entry& add(QAnyStringView field, QWidget* editor);
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
    QString m_behind;  // the field behind which the next one is bound; empty: at the end
};

}  // namespace zhike
