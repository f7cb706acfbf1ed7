#pragma once

#include "ui/widgets/fieldoption.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace zhike {

// A small panel over the window in which one or several of some options are chosen. Typing narrows them by any part of
// their words or by pinyin; Enter takes the marked one, the space bar too while nothing is typed. With several, Enter
// on the empty line closes, and each choice counts at once. Esc or a click beside it closes it. A child of the window,
// for compositors are not everywhere; it deletes itself.
class OptionPicker : public QFrame {
    Q_OBJECT

public:
    enum class Mode { One, Several };
    enum class Step { Stay, Next, Previous };  // where the person wants to go on: Enter, Tab, Shift+Tab

    OptionPicker(Mode mode, const QString& name, QWidget* window);

    void setOptions(const QList<FieldOption>& options);
    // partly: what only some of the records have that are changed together.
    void setChosen(const QStringList& chosen, const QStringList& partly = {});
    // What was typed can become an option of its own.
    void setTakesNew(bool takesNew) { m_takesNew = takesNew; }
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    // Opens under `place` (in global coordinates), or above it where there is no room.
    void openAt(const QRect& place);

Q_SIGNALS:
    void toggled(const QString& value, bool on);  // with several, at once
    void accepted(zhike::OptionPicker::Step step);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void narrow();
    void mark(int row);
    void take(Step step);
    void toggle(const QString& value);
    [[nodiscard]] bool handleKey(int key);
    void leave(QWidget* now);
    void finish(bool accept, Step step);

    Mode m_mode;
    QList<FieldOption> m_options;
    QStringList m_chosen;
    QStringList m_partly;
    bool m_takesNew = false;
    bool m_finished = false;
    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_items;
    QPointer<QWidget> m_formerFocus;
};

}  // namespace zhike
