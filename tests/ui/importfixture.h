#pragma once

#include "customersfixture.h"
#include "ui/import/importdialog.h"
#include "ui/import/importrowmodel.h"
#include "ui/import/mappingrow.h"
#include "ui/widgets/optionbox.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace zhike {

// The import window over the page with sixty-one customers.
class ImportTest : public CustomersPageTest {
protected:
    QString write(const char* name, const QByteArray& content) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    // Drops the file on the page, which opens the window with it.
    void drop(const QString& path) {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QDropEvent dropped({}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QWidget* target = QApplication::activeModalWidget() != nullptr ? QApplication::activeModalWidget() : page;
        QCoreApplication::sendEvent(target, &enter);
        QCoreApplication::sendEvent(target, &dropped);
        settle();
    }
    [[nodiscard]] ImportDialog* dialog() const {
        return qobject_cast<ImportDialog*>(QApplication::activeModalWidget());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(dialog(), key, modifiers);
        settle();
    }
    void goOn() { key(Qt::Key_Return, Qt::ControlModifier); }

    [[nodiscard]] QPushButton* button(const char* name) const {
        return dialog()->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] OptionBox* box(const char* name) const {
        return dialog()->findChild<OptionBox*>(QLatin1String(name));
    }
    // What stands in the window now.
    [[nodiscard]] QStringList shown() const {
        QStringList texts;
        for (const Label* label : dialog()->findChildren<Label*>())
            if (label->isVisible()) texts << label->text();
        return texts;
    }
    [[nodiscard]] bool shows(const char* text) const { return shown().contains(QString::fromUtf8(text)); }
    // A person chooses this value in the box.
    void choose(OptionBox* box, const QString& value) {
        ASSERT_NE(box, nullptr);
        const int row = box->findData(value);
        ASSERT_GE(row, 0) << value.toStdString();
        box->setFocus();
        while (box->currentIndex() != row) QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }
    // The box beside the column of that heading.
    [[nodiscard]] OptionBox* target(const char* header) const {
        for (const MappingRow* row : dialog()->findChildren<MappingRow*>())
            if (row->column().header == QString::fromUtf8(header)) return row->box();
        return nullptr;
    }
    // What the check says of that row: "12 | name | New | remarks".
    [[nodiscard]] QString checked(int row) const {
        const auto* model = dialog()->findChild<ImportRowModel*>();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        return cells.join(QStringLiteral(" | "));
    }
    // "All rows 3, New 2, Refused 1"
    [[nodiscard]] QString counts() const {
        QStringList texts;
        for (const QPushButton* button : dialog()->findChildren<QPushButton*>())
            if (button->isCheckable() && button->isVisible()) texts << button->text();
        return texts.join(QStringLiteral(", "));
    }
};

}  // namespace zhike
