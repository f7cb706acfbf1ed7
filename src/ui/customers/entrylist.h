#pragma once

#include "storage/changeset.h"
#include "ui/style/theme.h"

#include <QListView>

namespace zhike {

// A short word on a coloured ground, with its icon.
struct EntryTag {
    Kind kind = Kind::Neu;
    QString icon = {};
    QString text = {};
};

// One node of the timeline or of the history, in words.
struct Entry {
    QString icon = {};
    Kind kind = Kind::Neu;  // of the node; events of the system are neutral
    QString title = {};
    QString when = {};
    QStringList lines = {};
    QList<EntryTag> tags = {};
    QString next = {};           // what is to be done after it; none: no such line
    ChangeSetId changeSet = {};  // what "Take back" takes back; none: no such word
};

class EntryModel;
class EntryDelegate;

// Entries one below the other, joined by a line (ux.md §14 "Timeline"). Arrow keys move, Enter and a click on the
// word take an entry back.
class EntryList : public QListView {
    Q_OBJECT

public:
    explicit EntryList(QWidget* parent = nullptr);

    // emptyWords: what stands there instead of no entries. The current entry stays when their number does.
    void setEntries(const QList<Entry>& entries, const QString& emptyWords);
    void goToFirst();

Q_SIGNALS:
    void takeBackRequested(ChangeSetId changeSet);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isOnAction(const QPoint& place) const;
    void takeBack(const QModelIndex& index);
    void relayout();

    EntryModel* m_model;
    EntryDelegate* m_delegate;
    QString m_emptyWords;
};

// Words in the middle of a view that has nothing to show.
void paintEmptyWords(QAbstractItemView& view, const QString& words);

}  // namespace zhike
