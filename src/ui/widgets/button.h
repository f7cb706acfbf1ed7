#pragma once

#include <QAnyStringView>
#include <QKeySequence>
#include <QPushButton>

namespace zhike {

enum class ButtonKind { Plain, Primary, Flat };

// A push button named by its verb, with an icon and the key printed on it where they are given. The key is only
// shown here, the action registry listens to it.
[[nodiscard]] QPushButton* makeButton(const QString& verb, ButtonKind kind, QAnyStringView iconName,
                                      const QKeySequence& key, QWidget* parent);
[[nodiscard]] QPushButton* makeButton(const QString& verb, ButtonKind kind, QWidget* parent);

// Prints another key on it, as a cap shows it; empty for none.
void setKeyCap(QPushButton* button, const QString& key);

}  // namespace zhike
