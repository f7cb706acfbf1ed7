#pragma once

#include <QScrollArea>

namespace zhike {

class ActionRegistry;
class Label;
class StartCard;

// What a person sees before there is any customer (ux.md §11): what this is, the ways to begin, three keys. A way is
// offered while its action exists. Scrolls in a low window.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    // The registry must outlive the page.
    StartPage(const ActionRegistry& actions, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void addKey(const char* action, const char* words);
    void showExisting();
    void retranslate();

    struct Hint {
        QWidget* place;
        Label* words;
        const char* source;
    };

    const ActionRegistry& m_actions;
    Label* m_title;
    Label* m_text;
    Label* m_keys;
    QList<StartCard*> m_cards;
    QList<Hint> m_hints;
    QWidget* m_hintRow;
};

}  // namespace zhike
