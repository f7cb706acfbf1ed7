#pragma once

#include "ui/widgets/fieldoption.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace zhike {

// Answers the records that fit what was typed, best first; later, and never after the caller has died.
using RecordFinder =
    std::function<void(const QString& typed, QObject* caller, std::function<void(const QList<FieldOption>&)> answer)>;

// A line that links to another record: what is typed is looked up and offered below, what is chosen stands there by
// its name and is known by its key. Emptied it links to nothing; words that were not chosen are handed on as they are.
class RecordField : public QLineEdit {
    Q_OBJECT

public:
    explicit RecordField(QWidget* parent = nullptr);

    void setFinder(RecordFinder finder);
    // The key of a record; its name follows when the finder knows it.
    void setValue(const QString& value);
    [[nodiscard]] QString value() const;

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(const QString& typed);
    void offer(const QList<FieldOption>& found);
    void choose(const FieldOption& option);
    void showName(const QString& value);

    RecordFinder m_finder;
    QStandardItemModel* m_offered;
    QCompleter* m_completer;
    FieldOption m_chosen;  // empty while words stand there that were not chosen
    int m_question = 0;    // the newest one; answers to others come too late
};

}  // namespace zhike
