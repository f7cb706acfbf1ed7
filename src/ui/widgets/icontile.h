#pragma once

#include <QWidget>

namespace zhike {

// The large icon on its tinted square, above the words of an empty page.
class IconTile : public QWidget {
    Q_OBJECT

public:
    IconTile(QString iconName, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

}  // namespace zhike
