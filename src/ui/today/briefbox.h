#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace zhike {

class Label;

// What to know before a call, on a tinted ground: a title, and lines with an icon each.
class BriefBox : public QWidget {
    Q_OBJECT

public:
    struct Line {
        QString icon;
        QString text;
        Kind kind = Kind::Info;
    };

    explicit BriefBox(QWidget* parent);

    void setLines(const QString& title, const QList<Line>& lines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_title;
    QList<Line> m_lines;
    QList<Label*> m_texts;
};

}  // namespace zhike
