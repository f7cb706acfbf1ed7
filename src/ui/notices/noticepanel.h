#pragma once

#include "ui/notices/noticeboard.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace zhike {

class EntryList;
class Label;
class MainWindow;

// The notices of the person who acts, under the bell (ux.md §7): Enter or a click goes to the customer, Esc or a click
// elsewhere closes it. What was shown has been read. Deletes itself.
class NoticePanel : public QFrame {
    Q_OBJECT

public:
    static constexpr int kWidth = 360;

    // Both must outlive the panel.
    NoticePanel(NoticeBoard& board, const Clock& clock, MainWindow& window);

    void open();

Q_SIGNALS:
    void customerChosen(Id<Customer> customer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void close();
    void choose(int row);

    NoticeBoard& m_board;
    const Clock& m_clock;
    MainWindow& m_window;
    Label* m_title;
    EntryList* m_list;
    QList<Notice> m_shown;
    QPointer<QWidget> m_formerFocus;
    bool m_closed = false;
};

}  // namespace zhike
