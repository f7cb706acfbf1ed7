#pragma once

#include <QWidget>

namespace zhike {

// The large icon on its tinted square, above the words of an empty page.
class IconTile : public QWidget {
    Q_OBJECT

public:
    IconTile(QString iconName, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

}  // namespace zhike
