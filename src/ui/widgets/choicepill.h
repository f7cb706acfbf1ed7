#pragma once

#include <QAbstractButton>

namespace zhike {

// One of a few choices that stand beside each other, with its icon: the chosen one is tinted. Arrow keys move among
// those of a group.
class ChoicePill : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoicePill(QWidget* parent);

    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

}  // namespace zhike
