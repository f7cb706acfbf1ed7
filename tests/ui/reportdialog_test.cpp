#include "ui/reports/reportdialog.h"

#include "customersfixture.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QFileDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>

namespace zhike {
namespace {

// It is Thursday, 2026-09-10, 14:36.
class ReportDialogTest : public CustomersPageTest {
protected:
    ReportDialogTest() {
        dialog = new ReportDialog(*workspace, &window);
        dialog->open();
        settle();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->text().startsWith(text)) return each;
        return nullptr;
    }
    [[nodiscard]] QString title() const { return dialog->windowTitle(); }

    ReportDialog* dialog;
};

TEST_F(ReportDialogTest, showsThePagesOfLastMonthAndTheKeysGoOn) {
    auto* pages = dialog->findChild<QPrintPreviewWidget*>();
    ASSERT_NE(pages, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pages->pageCount() > 0; }));
    EXPECT_TRUE(title().contains(QStringLiteral("2026-08"))) << qUtf8Printable(title());
    QTest::keyClick(dialog, Qt::Key_BracketRight);
    settle();
    EXPECT_TRUE(title().contains(QStringLiteral("2026-09")));
    QTest::keyClick(dialog, Qt::Key_BracketRight);  // October has not begun
    settle();
    EXPECT_TRUE(title().contains(QStringLiteral("2026-09")));
    QTest::keyClick(dialog, Qt::Key_BracketLeft);
    QTest::keyClick(dialog, Qt::Key_BracketLeft);
    settle();
    EXPECT_TRUE(title().contains(QStringLiteral("2026-07")));
}

TEST_F(ReportDialogTest, aMonthThatWasLeftWhileItWasCountedSaysNothing) {
    for (const auto key : {Qt::Key_BracketLeft, Qt::Key_BracketRight, Qt::Key_BracketLeft, Qt::Key_BracketRight})
        QTest::keyClick(dialog, key);
    EXPECT_FALSE(button(QStringLiteral("PDF"))->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(QStringLiteral("PDF"))->isEnabled(); }));
    settle();
    EXPECT_TRUE(dialog->findChild<ErrorLine*>()->text().isEmpty());
    EXPECT_TRUE(title().contains(QStringLiteral("2026-08")));
}

TEST_F(ReportDialogTest, isSavedAsPdfAndAWrongPlaceIsSaid) {
    ASSERT_NE(button(QStringLiteral("PDF")), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(QStringLiteral("PDF"))->isEnabled(); }));
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    auto* chooser = dialog->findChild<QFileDialog*>();
    ASSERT_NE(chooser, nullptr);
    const QString path = folder.filePath(QStringLiteral("august.pdf"));
    Q_EMIT chooser->fileSelected(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(dialog->findChild<ErrorLine*>()->text().isEmpty());
    bool isSaid = false;
    for (const Label* label : dialog->findChildren<Label*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("august.pdf")));
    EXPECT_TRUE(isSaid);
    Q_EMIT chooser->fileSelected(folder.filePath(QStringLiteral("nowhere/august.pdf")));
    EXPECT_FALSE(dialog->findChild<ErrorLine*>()->text().isEmpty());
    chooser->close();
}

}  // namespace
}  // namespace zhike
