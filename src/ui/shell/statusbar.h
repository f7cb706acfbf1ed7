#pragma once

#include "base/clock.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;

namespace zhike {

class ActionRegistry;
class KeyHintBar;
class Label;
class SaveDot;

// Long work as the status bar shows it. total 0: the amount of work is not known.
struct Progress {
    Text what;
    qint64 done = 0;
    qint64 total = 0;
    std::function<void()> cancel = {};  // empty: it cannot be cancelled
};

// The bar at the bottom: what the page says, at most five keys, and whether everything is saved or what is going on.
class StatusBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostHints = 5;

    StatusBar(const Clock& clock, const ActionRegistry& actions, QWidget* parent);

    void setText(const QString& text);
    void setHints(const QList<KeyHint>& hints);

    void setReady();  // nothing was saved yet
    void setSaving();
    void setSaved(Moment when);
    // The reason is a link; explain shows more about it.
    void setFailed(Text reason, std::function<void()> explain);

    // Shown in place of the save state until it ends.
    void setProgress(Progress progress);
    void endProgress();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class State { Ready, Saving, Saved, Failed };

    void build();
    void show(State state);
    void retranslate();
    void applyTheme();

    const Clock& m_clock;
    Label* m_text;
    KeyHintBar* m_hints;
    SaveDot* m_dot;
    Label* m_state;
    QPushButton* m_reason;
    QWidget* m_work;  // holds the next three
    Label* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;

    State m_current = State::Ready;
    Moment m_savedAt;
    Text m_failure;
    std::function<void()> m_explain;
    Progress m_progress;
};

}  // namespace zhike
