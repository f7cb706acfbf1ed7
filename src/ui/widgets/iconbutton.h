#pragma once

#include "ui/style/theme.h"

#include <QAnyStringView>
#include <QKeySequence>
#include <QToolButton>

namespace zhike {

// A button of one icon, at least 28 × 28. What it does is its accessible name and, with its key, its tooltip; the
// key is only shown here, the action registry listens to it.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(QAnyStringView iconName, const QString& name, const QKeySequence& key = {}, QWidget* parent = nullptr);

    void setIconName(QAnyStringView iconName, Token token = Token::T2);
    void setName(const QString& name, const QKeySequence& key = {});
};

}  // namespace zhike
