#pragma once

#include "app/customers.h"
#include "app/people.h"
#include "support/printers.h"
#include "ui/program.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhike {

// The whole program in English, with a home of its own: its settings, its data.
class ProgramTest : public testing::Test {
protected:
    ProgramTest() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        QSettings().clear();
        Theme::instance().apply();
        resetLook();
        language.use(LanguageChoice::English);
        restart();
    }
    ~ProgramTest() override {
        program.reset();
        resetLook();
    }
    static void resetLook() {
        Theme::instance().setChoice(ThemeChoice::Light);
        Theme::instance().setDensity(Density::Normal);
        Theme::instance().setTextPercent(100);
    }

    // As after the program ended and was started again; what it remembers is all that is left.
    void restart() {
        program.reset();
        preferences = std::make_unique<Preferences>(*clock);
        preferences->follow(language);
        program = std::make_unique<Program>(*preferences, language, clock);
    }
    void open(const DataSource& source) {
        program->open(source);
        waitForData();
    }
    void openOwn() {
        program->openOwn();
        waitForData();
    }
    void waitForData() {
        program->waitUntilOpen();
        settle();
    }
    // Its own file, with what a person who does not answer the welcome has.
    void openOwnQuietly() {
        openOwn();
        if (QDialog* welcome = dialog()) welcome->reject();
        settle();
    }

    void settle() {
        for (int round = 0; round < 8; ++round) {
            if (Workspace* workspace = program->desk().workspace()) workspace->store().waitUntilIdle();
            QApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        // As a window manager would.
        QApplication::setActiveWindow(dialog() != nullptr ? static_cast<QWidget*>(dialog()) : &window());
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        for (const QChar letter : text) {
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            if (letter.unicode() < 128)
                QTest::keyClicks(QApplication::focusWidget(), QString(letter));
            else
                QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    bool run(const char* action) {
        const bool ran = window().actions().run(QLatin1String(action));
        settle();
        return ran;
    }

    [[nodiscard]] MainWindow& window() { return program->desk().window(); }
    [[nodiscard]] Workspace& workspace() { return *program->desk().workspace(); }
    [[nodiscard]] static QDialog* dialog() { return qobject_cast<QDialog*>(QApplication::activeModalWidget()); }
    template <class T>
    [[nodiscard]] static T* child(const QWidget* parent, const char* name) {
        T* found = parent->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    [[nodiscard]] static QStringList visibleLabels(const QWidget& place) {
        QStringList texts;
        for (const Label* label : place.findChildren<Label*>())
            if (label->isVisible() && !label->text().isEmpty()) texts << label->text();
        return texts;
    }
    [[nodiscard]] QString lastToast() {
        const auto toasts = window().toasts().toasts();
        return toasts.isEmpty() ? QString() : toasts.last()->accessibleName();
    }

    template <class F>
    auto write(F fn, const User& actor) {
        auto future = workspace().store().write(actor, Text{"Test"}, std::move(fn));
        future.waitForFinished();
        auto result = future.takeResult();
        settle();
        return result;
    }
    template <class F>
    auto write(F fn) {
        return write(std::move(fn), workspace().user());
    }
    template <class F>
    auto read(F fn) {
        auto future = workspace().store().read(std::move(fn));
        future.waitForFinished();
        return future.takeResult();
    }
    Customer createCustomerCalled(const QString& name, const QString& phone = {}) {
        CustomerInput input;
        input.customer.name = name;
        input.contact.phone = phone;
        clock->set({clock->now().ms + 1'000});
        const auto made = write([input](Work& work) { return createCustomer(work, input); });
        EXPECT_TRUE(made);
        return *made;
    }
    User createPersonCalled(const QString& name, const char* role = "sales") {
        User user;
        user.name = name;
        user.role = QLatin1String(role);
        const auto made = write([user](Work& work) { return saveUser(work, user); });
        EXPECT_TRUE(made);
        return *made;
    }
    qint64 customers() {
        return *read([](Repositories& data) { return data.customers.count(); });
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai"));  // 2026-09-10 14:35
    Language language;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<Program> program;
};

}  // namespace zhike
