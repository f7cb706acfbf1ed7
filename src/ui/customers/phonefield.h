#pragma once

#include <QWidget>

class QTimer;

namespace zhike {

class IconButton;
class Label;

// A phone number that hides its middle. The eye shows it for half a minute; copying takes all of it (ux.md §5.1).
class PhoneField : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShownMs = 30000;

    explicit PhoneField(QWidget* parent = nullptr);

    // A stored number (domain/phone.h); a number that is shown is hidden again by another one.
    void setPhone(const QString& phone);
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void copyRequested(QString phone);

private:
    void toggle();
    void refresh();

    QString m_phone;
    Label* m_number;
    IconButton* m_eye;
    IconButton* m_copy;
    QTimer* m_hide;  // runs while the number is shown
};

}  // namespace zhike
