#pragma once

#include "app/lookup.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace zhike {

class Label;

// Answers the last customers from a source, newest first; later, and never after the caller has died.
using TemplateFinder =
    std::function<void(const QString& source, QObject* caller, std::function<void(const QList<Customer>&)> answer)>;

// Beside the form for a new customer: the last three from the same source, to take over what they have in common
// (ux.md §6.2). Reads through a finder, writes nothing.
class TemplatePane : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 3;

    explicit TemplatePane(QWidget* parent = nullptr);

    // The lookup must outlive it.
    void setFinder(TemplateFinder finder, const Lookup& lookup);
    void setSource(const QString& source);
    void retranslate();

Q_SIGNALS:
    void chosen(const zhike::Customer& customer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void find();
    void rebuild();
    [[nodiscard]] QWidget* card(const Customer& customer);
    [[nodiscard]] QString hint() const;

    TemplateFinder m_finder;
    const Lookup* m_lookup = nullptr;
    QString m_source;
    QList<Customer> m_customers;
    int m_question = 0;  // the newest one
    bool m_answered = false;
    Label* m_title;
    Label* m_hint;
    QWidget* m_cards;
    QVBoxLayout* m_column;
};

}  // namespace zhike
