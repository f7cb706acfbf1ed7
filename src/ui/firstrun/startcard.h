#pragma once

#include <QWidget>

class QPushButton;

namespace zhike {

class ActionRegistry;
class Label;

// One way to begin: what it is, what it takes, the button.
class StartCard : public QWidget {
    Q_OBJECT

public:
    struct Words {
        const char* icon;
        const char* action;
        const char* title;
        const char* text;
        const char* verb;
    };

    // The words, which are to be translated, are given as literals.
    StartCard(const Words& words, bool isPrimary, const ActionRegistry& actions, QWidget* parent);

    // Whether its action exists.
    [[nodiscard]] bool isOffered() const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Words m_words;
    const ActionRegistry& m_actions;
    Label* m_title;
    Label* m_text;
    QPushButton* m_button;
};

}  // namespace zhike
