#include "ui/widgets/optionbox.h"

#include "support/printers.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace zhike {
namespace {

QList<FieldOption> fruit(const char* apple) {
    return {{QStringLiteral("a"), QString::fromUtf8(apple)}, {QStringLiteral("p"), QStringLiteral("<b>Pear</b>")}};
}

void turnWheel(QWidget* widget) {
    QWheelEvent down({5, 5}, widget->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &down);
}

TEST(OptionBox, keepsItsValueWhenTheLabelsChange) {
    OptionModel shared;
    shared.setOptions(fruit("Apple"));
    QWidget window;
    OptionBox first(&window, &shared);
    OptionBox second(&window, &shared);
    first.setValue(QStringLiteral("p"));
    second.setValue(QStringLiteral("a"));
    shared.setOptions(fruit("苹果"));
    EXPECT_EQ(first.value(), QStringLiteral("p"));
    EXPECT_EQ(second.value(), QStringLiteral("a"));
    EXPECT_EQ(second.currentText(), QStringLiteral("苹果"));
}

TEST(OptionBox, isNotTurnedByScrollingPast) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* box = new OptionBox(&window);
    auto* other = new OptionBox(&window);
    column->addWidget(box);
    column->addWidget(other);
    box->setOptions(fruit("Apple"));
    box->setValue(QStringLiteral("a"));
    window.show();
    QApplication::setActiveWindow(&window);
    other->setFocus();
    turnWheel(box);
    EXPECT_EQ(box->value(), QStringLiteral("a"));
    box->setFocus();
    turnWheel(box);
    EXPECT_EQ(box->value(), QStringLiteral("p"));
}

TEST(Stepper, saysWhereOneIs) {
    Stepper stepper;
    stepper.setSteps({"File", "Columns", "Check"});
    stepper.setCurrent(1);
    EXPECT_EQ(stepper.accessibleName(), QStringLiteral("Step 2 of 3: Columns"));
}

}  // namespace
}  // namespace zhike
