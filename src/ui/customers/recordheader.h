#pragma once

#include "storage/customerlist.h"

#include <QWidget>

class QAbstractButton;
class QAction;

namespace zhike {

class Avatar;
class BadgeRow;
class IconButton;
class Label;
class ValueReader;

// Who the record is about: picture, name, number, badges, and a menu with what can be done to it.
class RecordHeader : public QWidget {
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent = nullptr);

    void setCustomer(const CustomerRow& row, const ValueReader& reader);

Q_SIGNALS:
    void copyRequested(QString number);
    void editRequested();
    void archiveRequested();
    void restoreRequested();

private:
    void makeMenu();
    void setWords();

    Avatar* m_company;
    Avatar* m_person;
    Label* m_name;
    QAbstractButton* m_number;
    BadgeRow* m_badges;
    IconButton* m_more;
    QAction* m_edit = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_restore = nullptr;
};

}  // namespace zhike
