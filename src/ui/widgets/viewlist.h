#pragma once

#include "base/text.h"
#include "ui/style/theme.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace zhike {

// The views at the left of a page: icon, name, how many; the current one marked. Collapses to its icons.
class ViewList : public QListView {
    Q_OBJECT

public:
    static constexpr int kWidth = 204;
    static constexpr int kRailWidth = 48;

    struct View {
        QString id;  // empty: a heading above the views that follow
        Text title;
        QString icon;
        bool wantsAction = false;  // its count is a pill
    };

    explicit ViewList(QWidget* parent);

    void setViews(const QList<View>& views);
    void setCount(const QString& id, qint64 count);
    [[nodiscard]] QString currentView() const;
    void setCurrentView(const QString& id);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void viewChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QStandardItemModel* m_items;
    QList<View> m_views;
    bool m_collapsed = false;
};

}  // namespace zhike
