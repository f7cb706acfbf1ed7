#pragma once

#include "base/result.h"

#include <QWidget>

class QPushButton;

namespace zhike {

class Label;

// What a page could not read, under its head: one sentence, a button to try again, and technical details that fold
// out and can be copied. Hidden while all is well.
class FailureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FailureStrip(QWidget* parent);

    void setFailure(const Error& error);
    void clear();
    [[nodiscard]] bool isFailed() const { return m_failed; }

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    Error m_error;
    bool m_failed = false;
    Label* m_sentence;
    Label* m_details;
    QPushButton* m_retry;
    QPushButton* m_more;
};

}  // namespace zhike
