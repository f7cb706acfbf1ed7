#pragma once

#include "support/printers.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace zhike {

// A page as the real ones are: a filter, a list with single keys, a "new" action, a sidebar that counts.
class SamplePage : public Page {
public:
    SamplePage(MainWindow& window, const QString& name, Text title)
        : m_name(name), m_title(std::move(title)), filter(new QLineEdit(this)), list(new QListWidget(this)) {
        setAccessibleName(name);
        filter->setAccessibleName(QStringLiteral("filter"));
        list->setAccessibleName(QStringLiteral("list"));
        list->addItems({QStringLiteral("lark"), QStringLiteral("loon")});
        auto* column = new QVBoxLayout(this);
        column->addWidget(filter);
        column->addWidget(list);
        ActionRegistry& actions = window.actions();
        actions.add({.id = id("new"),
                     .title = "New sample",
                     .section = "Sample",
                     .icon = QStringLiteral("plus"),
                     .keys = {Qt::CTRL | Qt::Key_N},
                     .scope = Scope::Page,
                     .run = [this] { ++made; }},
                    this);
        actions.add({.id = id("log"),
                     .title = "Log a call",
                     .section = "Sample",
                     .icon = {},
                     .keys = {Qt::Key_L},
                     .scope = Scope::List,
                     .run = [this] { ++logged; },
                     .enabled = [this] { return canLog; }},
                    list);
    }

    [[nodiscard]] QString id(const char* action) const { return m_name + u'.' + QLatin1String(action); }
    [[nodiscard]] Text title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("users"); }
    [[nodiscard]] TabCount count() const override { return {waiting, Kind::Danger}; }
    [[nodiscard]] QString statusText() const override { return QStringLiteral("2 <b>birds</b>"); }
    [[nodiscard]] QString newAction() const override { return id("new"); }
    [[nodiscard]] QList<QWidget*> panes() override { return {filter, list}; }
    void activated() override { list->setFocus(); }
    void refresh() override { ++refreshed; }
    [[nodiscard]] bool hasFilter() const override { return true; }
    void focusFilter() override { filter->setFocus(); }
    [[nodiscard]] bool hasSidebar() const override { return true; }
    void toggleSidebar() override { ++toggled; }

private:
    QString m_name;
    Text m_title;

public:
    QLineEdit* filter;
    QListWidget* list;
    int made = 0;
    int logged = 0;
    int refreshed = 0;
    int toggled = 0;
    int waiting = 0;
    bool canLog = true;
};

// A real window in English with two pages, in front and active.
class ShellTest : public testing::Test {
protected:
    ShellTest() {
        language.use(LanguageChoice::English);
        first = new SamplePage(window, QStringLiteral("first"), ZTEXT("Customers"));
        second = new SamplePage(window, QStringLiteral("second"), ZTEXT("View"));
        window.addPage(first);
        window.addPage(second);
        window.show();
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        first->activated();
    }

    // The action that fills the search field of the top bar.
    void addPalette() {
        window.actions().add({.id = QStringLiteral("palette.open"),
                              .title = ZTEXT("Search or run a command"),
                              .section = ZTEXT("General"),
                              .icon = {},
                              .keys = {Qt::CTRL | Qt::Key_K},
                              .run = [] {}});
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char* words) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words)); }

    FixedClock clock{{1789022100000}, QTimeZone("Asia/Shanghai")};  // 2026-09-10 14:35
    Language language;
    MainWindow window{clock, language};
    SamplePage* first;
    SamplePage* second;
};

}  // namespace zhike
