#pragma once

#include <QWidget>

class QPushButton;

namespace zhike {

class Label;

// In the middle of a list without rows: why there are none, and the ways on (ux.md §9).
class EmptyList : public QWidget {
    Q_OBJECT

public:
    explicit EmptyList(QWidget* parent);

    // canClear: filters are in the way that can be taken off.
    void say(const QString& title, const QString& sentence, bool canClear);
    // How many the same words find among all customers; 0 offers nothing.
    void setFoundElsewhere(qint64 count);

Q_SIGNALS:
    void clearRequested();
    void elsewhereRequested();

private:
    Label* m_title;
    Label* m_sentence;
    QPushButton* m_elsewhere;
    QPushButton* m_clear;
};

}  // namespace zhike
