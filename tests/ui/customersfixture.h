#pragma once

#include "app/customers.h"
#include "app/datafile.h"
#include "app/demo.h"
#include "ui/customers/customerspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listtable.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhike {

// The real page in a real window over a file with sixty demo customers and one we know.
class CustomersPageTest : public testing::Test {
protected:
    // `sort`: the order somebody chose before.
    explicit CustomersPageTest(const QStringList& sort = {QStringLiteral("updated_ms"), QStringLiteral("down")}) {
        language.use(LanguageChoice::English);
        QSettings().clear();  // columns as at the first start
        if (!sort.isEmpty()) QSettings().setValue(QStringLiteral("customers/sort"), sort);
        Location location;
        location.file = folder.filePath(QStringLiteral("test.zhk"));
        EXPECT_TRUE(createDatabase(location, *clock, true));
        {
            auto writer = std::move(*Writer::open(location));
            EXPECT_TRUE(fillWithDemo(*writer, *clock, {}));
            Repositories data(writer->connection(), nullptr);
            CustomerInput known;
            known.customer.name = QStringLiteral("麒麟实业有限公司");
            known.contact.phone = QStringLiteral("13877776666");
            known.contact.name = QStringLiteral("<b>%1</b>");
            clock->set({clock->now().ms + 60'000});
            EXPECT_TRUE(writer->write(Lookup::read(data)->administrator(), *clock, Text{"New"},
                                      [&](Work& work) { return createCustomer(work, known); }));
        }
        openWindow(location);
    }

    // As the program does at its start; also to see what is left after it ended.
    void openWindow(const Location& location) {
        workspace = std::make_unique<Workspace>(std::move(*Store::open(location, clock)), window);
        page = new CustomersPage(*workspace, window);
        window.addPage(page);
        window.resize(1440, 900);
        window.show();
        QApplication::setActiveWindow(&window);
        settle();
        page->activated();
        table = page->findChild<ListTable*>();
    }

    // Answers ask further questions (keys, then rows); a few rounds bring the page to rest.
    void settle() {
        for (int round = 0; round < 8; ++round) {
            workspace->store().waitUntilIdle();
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void type(const char* text) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        settle();
    }
    [[nodiscard]] QString cell(int row, CustomerColumn column) const {
        return table->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString readCell(int row, CustomerColumn column) {
        (void)cell(row, column);  // asks for the row
        settle();
        return cell(row, column);
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QStringList visibleLabels() const {
        QStringList texts;
        for (const Label* label : page->findChildren<Label*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(Moment{1'789'022'100'000}, QTimeZone("Asia/Shanghai"));
    Language language;
    MainWindow window{*clock, language};
    std::unique_ptr<Workspace> workspace;
    CustomersPage* page;
    ListTable* table;
};

}  // namespace zhike
