#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace zhike {

// Lets a widget take a single file that is dragged onto it or anything in it. GUI thread, owned by that widget.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget* target);

Q_SIGNALS:
    void hovered(bool over);  // a file that can be dropped is over the widget, or no longer
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // Empty unless it is exactly one file of this computer.
    [[nodiscard]] static QString fileIn(const QMimeData* data);
};

}  // namespace zhike
