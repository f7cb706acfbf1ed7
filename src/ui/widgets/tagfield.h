#pragma once

#include "ui/widgets/fieldoption.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QStringListModel;

namespace zhike {

class TagChip;
class TagEdit;

// Tags as chips with an edit behind them. Known tags are offered by any part of their words or by pinyin; Enter takes
// the suggestion or what was typed, ";" what was typed; Backspace at the start removes the last chip.
class TagField : public QWidget {
    Q_OBJECT

public:
    explicit TagField(QWidget* parent = nullptr);

    void setKnown(const QList<FieldOption>& known);
    // Values of known tags, other tags as they were typed; separated by ';'.
    void setText(const QString& tags);
    [[nodiscard]] QString text() const;  // what was typed and not entered yet counts as a tag
    void setPlaceholder(const QString& text);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited();  // by a person, a tag at a time

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class TagEdit;
    void enter();           // what was typed becomes tags
    bool takeSuggestion();  // the marked one, if any
    void removeLast();
    void suggest(const QString& typed);
    void add(const QString& tag);
    void rebuild();
    void arrange();
    [[nodiscard]] QString valueOf(const QString& typed) const;
    [[nodiscard]] QString labelOf(const QString& value) const;

    QList<FieldOption> m_known;
    QStringList m_tags;
    QList<TagChip*> m_chips;
    TagEdit* m_edit;
    QStringListModel* m_suggestions;
    QCompleter* m_completer;
};

}  // namespace zhike
