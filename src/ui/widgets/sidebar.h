#pragma once

#include "ui/widgets/keylegend.h"
#include "ui/widgets/viewlist.h"

namespace zhike {

// The left of a page: its views and a few of its keys. In a narrow window it folds to a rail of icons, until a person
// has decided.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    static constexpr int kRailBelow = 1280;  // px at 100 % text, of the page

    Sidebar(const QList<KeyLegend::Line>& keys, QWidget* parent);

    [[nodiscard]] ViewList* views() { return m_views; }
    void toggle();                  // by a person
    void fit(const QWidget& page);  // to the width of the page

private:
    void fold(bool folded);

    ViewList* m_views;
    KeyLegend* m_keys;
    bool m_chosen = false;
};

}  // namespace zhike
