#include "ui/customers/phonefield.h"

#include "base/text.h"
#include "domain/phone.h"
#include "ui/widgets/format.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QTimer>

namespace zhike {

PhoneField::PhoneField(QWidget* parent)
    : QWidget(parent),
      m_number(new Label({}, FontRole::Body, Token::Text, this)),
      m_eye(new IconButton("eye", {}, {}, this)),
      m_copy(new IconButton("copy", {}, {}, this)),
      m_hide(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_number);
    row->addSpacing(4);
    row->addWidget(m_eye);
    row->addWidget(m_copy);
    row->addStretch();
    m_hide->setSingleShot(true);
    m_hide->setInterval(kShownMs);
    connect(m_hide, &QTimer::timeout, this, [this] {
        m_hide->stop();
        refresh();
    });
    connect(m_eye, &QToolButton::clicked, this, &PhoneField::toggle);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_phone); });
    refresh();
}

void PhoneField::setPhone(const QString& phone) {
    if (phone != m_phone) m_hide->stop();
    m_phone = phone;
    refresh();
}

bool PhoneField::isShown() const {
    return m_hide->isActive();
}

void PhoneField::toggle() {
    if (isShown()) {
        m_hide->stop();
    } else {
        m_hide->start();
    }
    refresh();
}

void PhoneField::refresh() {
    m_number->setText(orDash(isShown() ? groupedPhone(m_phone) : maskedPhone(m_phone)));
    m_eye->setIconName(isShown() ? "eye-off" : "eye");
    m_eye->setName(translated(isShown() ? ZTEXT("Hide the phone number") : ZTEXT("Show the phone number for 30 s")));
    m_copy->setName(translated(ZTEXT("Copy the phone number")));
    for (QWidget* button : {m_eye, m_copy}) button->setVisible(!m_phone.isEmpty());
}

}  // namespace zhike
