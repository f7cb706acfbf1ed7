#pragma once

#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

namespace zhike {

struct Badge {
    QString text;
    std::optional<Kind> kind = {};  // none: only an outline, for free tags
};

// Badges in one line; those that do not fit become "+n" and stand in the tooltip.
class BadgeRow : public QWidget {
    Q_OBJECT

public:
    explicit BadgeRow(QWidget* parent = nullptr);

    void setBadges(const QList<Badge>& badges);
    // How many fit into the present width.
    [[nodiscard]] int shownCount() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Badge> m_badges;
};

}  // namespace zhike
