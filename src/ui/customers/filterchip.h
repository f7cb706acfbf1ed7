#pragma once

#include <QAbstractButton>

namespace zhike {

// A filter that is in force: "field value ×". A click or Enter opens its editor, a click on the cross or Delete removes
// it. Gives way where many stand in one line.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent);

    void setFilter(const QString& field, const QString& value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_field;
    QString m_value;
};

}  // namespace zhike
