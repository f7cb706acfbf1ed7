#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QHeaderView;

namespace zhike {

// The columns of a list as a person arranged them: which are shown, how wide and in which order. Kept in the settings
// by name, so that a column that comes later disturbs nothing. Widths follow the size of the text and give way in a
// narrow table, all alike; when that is not enough the table scrolls. On the GUI thread, owned by the header.
class TableColumns : public QObject {
    Q_OBJECT

public:
    struct Column {
        QString name;
        int width;  // px at 100 % text
        bool shown;
        int least;               // down to which it gives way where there is little room
        bool stretches = false;  // takes what the others leave, one of them
    };

    // One entry per column of the model, as it is before anybody arranged anything.
    TableColumns(QHeaderView* header, const QString& settingsKey, const QList<Column>& columns);

    [[nodiscard]] bool isShown(int column) const;
    void setShown(int column, bool shown);
    // As it was at first.
    void reset();
    // What stands in it needs so much, px at 100 % text; it never gives way further.
    void setNeeded(int column, int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore();
    void arrange();
    void stretch();
    [[nodiscard]] double give() const;
    [[nodiscard]] int leastOf(int column) const;
    void remember();
    void resized(int column, int size);

    QHeaderView* m_header;
    QString m_settingsKey;
    QList<Column> m_first;
    QList<Column> m_columns;
    QTimer m_save;
    bool m_arranging = false;
};

}  // namespace zhike
