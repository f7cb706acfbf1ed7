#pragma once

#include "domain/contact.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace zhike {

class IconButton;
class Label;

// A further contact in the form: one line that says who it is, and the fields below while it is open. Binds and
// decides nothing by itself.
class ContactCard : public QWidget {
    Q_OBJECT

public:
    // The columns it has an editor for, from top to bottom.
    static constexpr std::array kColumns{"name", "position", "phone", "other_phones", "email", "wechat", "note"};

    explicit ContactCard(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* editor(size_t column) const { return m_editors.at(column); }
    // Who it is by now; one that will be removed only offers to stay.
    void setContact(const Contact& contact);
    void setOpen(bool open);
    void retranslate();

Q_SIGNALS:
    void primaryRequested();
    void removeRequested();
    void keepRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFields();
    void follow();

    Contact m_contact;
    bool m_open = false;
    IconButton* m_fold;
    Label* m_title;
    IconButton* m_primary;
    IconButton* m_remove;
    IconButton* m_keep;
    QWidget* m_fields;
    std::array<QLineEdit*, kColumns.size()> m_editors{};
};

}  // namespace zhike
