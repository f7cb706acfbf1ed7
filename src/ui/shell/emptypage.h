#pragma once

#include "ui/shell/page.h"

namespace zhike {

class Label;

// A page without content: an icon, what the page is for, one sentence. It stands in until a page is written
// and serves the tests of the window.
class EmptyPage : public Page {
    Q_OBJECT

public:
    EmptyPage(Text title, QString iconName, Text heading, Text sentence, QWidget* parent = nullptr);

    [[nodiscard]] Text title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return m_iconName; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    Text m_title;
    QString m_iconName;
    Text m_heading;
    Text m_sentence;
    Label* m_headingLabel;
    Label* m_sentenceLabel;
};

}  // namespace zhike
