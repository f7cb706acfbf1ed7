#pragma once

#include "app/customermerge.h"
#include "base/clock.h"
#include "ui/customers/templatepane.h"
#include "ui/widgets/recordfield.h"

#include <QDialog>
#include <QJsonObject>
#include <QPointer>

#include <memory>

class QPushButton;

namespace zhike {

class ConflictView;
class ErrorLine;
class FormBinder;
class FurtherContacts;
class Label;
class SectionHeader;

namespace Ui {
class CustomerForm;
}

// The form for a new customer and for editing one (ux.md §6.2), with his contacts. It checks what it can by itself and
// says submitted(); whoever opened it saves and then accepts it, shows what went wrong or what somebody else has
// changed in the meantime. On the GUI thread; knows no database, keeps no draft by itself.
class CustomerForm : public QDialog {
    Q_OBJECT

public:
    // A new customer. The clock must outlive the form.
    CustomerForm(const Lookup& lookup, const Clock& clock, QWidget* parent = nullptr);
    ~CustomerForm() override;

    // Who fills in the form: the owner of a new customer unless another is chosen.
    void setActingUser(Id<User> user);
    // Edits this customer instead. What is not changed comes back as it was given.
    void edit(const CustomerInput& input);
    // Where referrers and templates are looked up.
    void setFinders(RecordFinder referrers, TemplateFinder templates);

    // What was read so far; after submitted() everything.
    [[nodiscard]] CustomerInput input() const { return m_input; }
    // The customer as he was given: what the changes are compared with.
    [[nodiscard]] const CustomerInput& given() const { return m_given; }
    // Those of its tags that are in no list yet.
    [[nodiscard]] QStringList newTags() const;

    // While the customer is being saved nothing can be changed, nor the form closed.
    void setBusy(bool busy);
    // Why it was not saved: under its field, or in the strip above the footer.
    void showError(const Error& error);
    // Somebody else has saved the customer since: shows both versions and says submitted() again with one made of both.
    // Escape leads back to what was typed.
    void showConflict(const CustomerConflict& conflict);

    // What was typed so far and is not saved, right or wrong; empty when nothing was.
    [[nodiscard]] QJsonObject draft() const;
    void restoreDraft(const QJsonObject& draft);

    void reject() override;

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeFooter();
    void bindFields();
    void bindFolded();
    void bindContacts();
    [[nodiscard]] FieldOptions optional(const char* list) const;
    [[nodiscard]] QList<FieldOption> choices(const char* list) const;
    [[nodiscard]] QList<FieldOption> owners() const;
    [[nodiscard]] QList<SectionHeader*> sections() const;

    [[nodiscard]] QString shownText(const QString& field) const;
    [[nodiscard]] Done set(const QString& field, const QString& text);
    [[nodiscard]] QList<Error> findFaults() const;
    [[nodiscard]] QString labelOf(const QString& field) const;
    void submit();
    void takeOver(const Customer& other);
    void followTemplates();
    void settleConflict();
    void leaveConflict();

    void start(const CustomerInput& input);
    void followKind();
    void unfold(const QWidget* editor);
    void followFocus();
    void say();  // everything that depends on the language or on the errors

    Lookup m_lookup;
    const Clock& m_clock;
    std::unique_ptr<Ui::CustomerForm> m_ui;
    FormBinder* m_form;
    FurtherContacts* m_contacts;
    ConflictView* m_conflictView;
    ErrorLine* m_strip = nullptr;
    QWidget* m_footer = nullptr;
    Label* m_summary = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
    QPointer<QWidget> m_formerFocus;
    CustomerInput m_given;
    CustomerInput m_input;
    std::optional<CustomerConflict> m_conflict;  // while it is shown
    QStringList m_newTags;
    Text m_failure;
    bool m_isNew = true;
    bool m_busy = false;
};

}  // namespace zhike
