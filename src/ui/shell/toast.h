#pragma once

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;
class QTimer;

namespace zhike {

class Label;

// What just happened, with the way back.
struct ToastMessage {
    QString text;                    // shown letter by letter, never as markup
    QString action = {};             // the word on the button, such as "Undo"; empty for no button
    QString key = {};                // the key that does the same, as a cap shows it
    std::function<void()> run = {};  // behind the button
};

// One toast. It goes away by itself after 8 s, but stays while the mouse or the focus is on it.
class Toast : public QWidget {
    Q_OBJECT

public:
    static constexpr int kLifeMs = 8000;

    Toast(ToastMessage message, QWidget* parent);

    // Whether the time until it closes is running; it stands still under mouse or focus.
    [[nodiscard]] bool isCountingDown() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void watch();
    void forgetShadow();
    void retranslate();

    ToastMessage m_message;
    Label* m_text;
    QPushButton* m_action = nullptr;
    QPushButton* m_dismiss;
    QTimer* m_life;
    QPixmap m_shadow;  // drawn once per size and theme
};

// The toasts at the bottom centre of a window, the newest lowest, at most three. A child of the window that is
// only as large as the toasts, so that it covers nothing else.
class ToastStack : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    // above: the widget of the window under which no toast reaches (the status bar).
    ToastStack(QWidget* window, QWidget* above);

    void show(ToastMessage message);
    [[nodiscard]] QList<Toast*> toasts() const { return m_toasts; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drop(Toast* toast);
    void arrange();
    void rememberFocus(QWidget* before, QWidget* now);

    QWidget* m_above;
    QPointer<QWidget> m_formerFocus;  // who had it before a toast
    QList<Toast*> m_toasts;           // oldest first
};

}  // namespace zhike
