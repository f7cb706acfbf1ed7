#include "ui/widgets/filedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace zhike {

FileDrop::FileDrop(QWidget* target) : QObject(target) {
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

bool FileDrop::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT hovered(false);
        return true;
    }
    const bool drop = event->type() == QEvent::Drop;
    if (!drop && event->type() != QEvent::DragEnter) return false;
    auto* dragged = static_cast<QDropEvent*>(event);
    const QString path = fileIn(dragged->mimeData());
    if (path.isEmpty()) return true;  // not ours, and refused
    dragged->acceptProposedAction();
    Q_EMIT hovered(!drop);
    if (drop) Q_EMIT dropped(path);
    return true;
}

}  // namespace zhike
